// Đ3.4d: paying online. The button leads to the gateway; what settles is the gateway's own notification.
import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';

import { openDossierForApplicant } from '#app/domain/dossiers/open-dossier-for-applicant.server.ts';
import { startPayment } from '#app/domain/payments/start-payment.server.ts';
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
  return { accountName: resident.name, dossier: outcome.dossier };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const resident = await requireResident(request, context);
  const outcome = await startPayment(context.portal.deps, resident, {
    code: params['code'] ?? '',
    payerIp: context.clientIp,
  });
  if (outcome.ok) return redirect(outcome.redirectTo, 303);
  if (outcome.refusal.code !== 'not-possible') throw refusalResponse(outcome.refusal);
  return sameFormAgain({ problem: outcome.refusal.message }, 409);
}

export default function Pay() {
  const { accountName, dossier } = usePageData<typeof loader>();
  const reply = useReplyData<typeof action>();
  return (
    <PayPage
      accountName={accountName}
      dossier={dossier}
      problem={reply?.problem}
      links={dossierLinks(dossier.slug, dossier.code)}
    />
  );
}
