// Money at the desk: whoever may take it records it here; the accountant also sees every payment.
import { randomUUID } from 'node:crypto';

import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { listOwedAtDesk, listPayments } from '#app/domain/payments/list-payments.server.ts';
import { recordDeskPayment } from '#app/domain/payments/record-desk-payment.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { textOf } from '#app/http/form-values.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { refusalResponse, sameFormAgain } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { pageIn } from '#app/http/whole-number.server.ts';
import { PaymentsPage } from '#app/ui/pages/officer/payments/payments-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { paymentStates } from '#catalog/payment-states.ts';
import { openDesk } from '#app/http/desk.server.ts';
import { readDecision } from './read-decision.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction = () => [{ title: pageTitle('Thu phí, lệ phí') }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const { deps } = context.portal;
  const query = new URL(request.url).searchParams;
  const text = query.get('q')?.trim() || undefined;
  const atDesk = await listOwedAtDesk(deps, staff, { text });
  if (!atDesk.ok) throw refusalResponse(atDesk.refusal, { href: paths.staff(), label: 'Về trang làm việc' });
  const state = paymentStates.find((candidate) => candidate === query.get('trang-thai'));
  const ledger = await listPayments(deps, staff, { state, page: pageIn(query) });
  const { taken, owedTotal } = atDesk;
  const owed = atDesk.owed.map((line) => ({ ...line, requestId: randomUUID() }));
  return data({ desk, owed, owedTotal, taken, text, state, ...(ledger.ok ? { ledger } : {}) }, { headers });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  const fields = await readForm(request);
  const { version, requestId } = readDecision(fields);
  const paid = await recordDeskPayment(context.portal.deps, staff, {
    code: textOf(fields, 'code'),
    version,
    requestId,
  });
  if (paid.ok)
    return redirectWithFlash(context, paths.staffPayments(), {
      kind: 'success',
      message: `Hồ sơ ${paid.code}: ${paid.told}`,
    });
  if (paid.refusal.code === 'not-found' || paid.refusal.code === 'not-allowed')
    throw refusalResponse(paid.refusal);
  return sameFormAgain({ refusal: paid.refusal.message }, 409);
}

export default function Payments() {
  const reply = useReplyData<typeof action>();
  return <PaymentsPage {...usePageData<typeof loader>()} refusal={reply?.refusal} />;
}
