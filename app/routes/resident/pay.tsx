// Đ3.4d: paying online. The button leads to the gateway; what settles is the gateway's own notification.
import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';

import { openDossierForApplicant } from '#app/domain/dossiers/applicant/open-dossier-for-applicant.server.ts';
import { seenOfAmount, startPayment } from '#app/domain/payments/start-payment.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { textOf } from '#app/http/form-values.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { notFound, refusalResponse, sameFormAgain } from '#app/http/replies.server.ts';
import { requireResident } from '#app/http/session.server.ts';
import { PayPage } from '#app/ui/pages/resident/my-dossier/pay-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { dossierLinks } from './filing-links.ts';

export const handle = { document: 'static' };

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: pageTitle(data === undefined ? 'Nộp phí, lệ phí' : `Nộp phí, lệ phí: hồ sơ ${data.dossier.code}`),
  },
];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const resident = await requireResident(request, context);
  const outcome = await openDossierForApplicant(context.portal.deps, resident, {
    code: params['code'] ?? '',
  });
  // A draft owes nothing yet: there is no such page for it.
  if (!outcome.ok)
    throw outcome.refusal.code === 'not-possible' ? notFound() : refusalResponse(outcome.refusal);
  const { dossier } = outcome;
  return { accountName: resident.name, dossier, seen: seenOfAmount(dossier.payment.amountDue) };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const resident = await requireResident(request, context);
  const outcome = await startPayment(context.portal.deps, resident, {
    code: params['code'] ?? '',
    payerIp: context.clientIp,
    seen: textOf(await readForm(request), 'seen'),
  });
  if (outcome.ok) return redirect(outcome.redirectTo, 303);
  const { code } = outcome.refusal;
  if (code !== 'not-possible' && code !== 'changed-meanwhile') throw refusalResponse(outcome.refusal);
  return sameFormAgain({ problem: outcome.refusal.message }, 409);
}

export default function Pay() {
  const { accountName, dossier, seen } = usePageData<typeof loader>();
  const reply = useReplyData<typeof action>();
  return (
    <PayPage
      accountName={accountName}
      dossier={dossier}
      seen={seen}
      problem={reply?.problem}
      links={dossierLinks(dossier.slug, dossier.code)}
    />
  );
}
