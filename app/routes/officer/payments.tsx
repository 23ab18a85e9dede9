// Money at the desk: whoever may take it records it here; the accountant also sees every payment.
import { randomUUID } from 'node:crypto';

import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { actOnDossier } from '#app/domain/dossiers/act-on-dossier.server.ts';
import { listOwedAtDesk, listPayments } from '#app/domain/payments/list-payments.server.ts';
import { seekPayments } from '#app/domain/payments/seek-payments.server.ts';
import { listAmountsToSet, setAmount } from '#app/domain/payments/set-amount.server.ts';
import { recordDeskPayment } from '#app/domain/payments/record-desk-payment.server.ts';
import type { AmountsToSet } from '#app/read-models/payments.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { intentOf, textOf } from '#app/http/form-values.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { paymentsFilter } from '#app/lists/payments.ts';
import { backToDesk, orRefusal, refusalResponse, sameFormAgain } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { PaymentsPage } from '#app/ui/pages/officer/payments/payments-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { readWire } from '#forms/index.ts';
import { openDesk } from '#app/http/desk.server.ts';
import { readSending } from './read-decision.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction = () => [{ title: pageTitle('Thu phí, lệ phí') }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const { deps } = context.portal;
  const filter = paymentsFilter.read(new URL(request.url).searchParams);
  const { state, page } = filter;
  const { sought, notice } = orRefusal(await seekPayments(deps, staff, filter.words), backToDesk);
  const atDesk = orRefusal(await listOwedAtDesk(deps, staff, { sought }), backToDesk);
  const amounts = await listAmountsToSet(deps, staff, { sought });
  const ledger = await listPayments(deps, staff, { state, sought, page });
  const { taken, owedTotal } = atDesk;
  const owed = atDesk.owed.map((line) => ({ ...line, requestId: randomUUID() }));
  return data(
    {
      ...{ desk, owed, owedTotal, taken, notice, filter },
      ...(ledger.ok ? { ledger } : {}),
      ...(amounts.ok
        ? { amounts: { missing: withRequestIds(amounts.missing), entered: withRequestIds(amounts.entered) } }
        : {}),
    },
    { headers },
  );
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  const fields = await readForm(request);
  const { version, requestId } = readSending(fields);
  const { deps } = context.portal;
  const act = { code: textOf(fields, 'code'), version, requestId };
  const intent = intentOf(fields, ['take', 'set-amount', 'write-off']);
  const sets = intent === 'set-amount';
  const wire = readWire(fields);
  const reason = textOf(fields, 'reason');
  const paid = await (sets
    ? setAmount(deps, staff, { ...act, wire, ground: reason })
    : intent === 'write-off'
      ? actOnDossier(deps, staff, { ...act, event: 'propose-write-off', reason })
      : recordDeskPayment(deps, staff, act));
  if (paid.ok)
    return redirectWithFlash(context, paths.staffPayments(), {
      kind: 'success',
      message: `Hồ sơ ${paid.code}: ${paid.message}`,
    });
  if (paid.refusal.code === 'not-found' || paid.refusal.code === 'not-allowed')
    throw refusalResponse(paid.refusal);
  const { message, code, problems = [{ path: '', message }] } = paid.refusal;
  return sameFormAgain(
    { problems, ...(sets ? { entries: { code: act.code, wire } } : {}) },
    code === 'invalid' ? 422 : 409,
  );
}

function withRequestIds({ total, dossiers }: AmountsToSet) {
  return { total, dossiers: dossiers.map((line) => ({ ...line, requestId: randomUUID() })) };
}

export default function Payments() {
  const reply = useReplyData<typeof action>();
  return (
    <PaymentsPage {...usePageData<typeof loader>()} problems={reply?.problems} entries={reply?.entries} />
  );
}
