// The accountant's payments: what is owed at the desk is recorded here.
import { randomUUID } from 'node:crypto';

import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { listPayments } from '#app/domain/payments/list-payments.server.ts';
import { recordDeskPayment } from '#app/domain/payments/record-desk-payment.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { paths } from '#app/http/paths.ts';
import { refusalResponse, sameFormAgain } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { PaymentsPage } from '#app/ui/desk/payments-page.tsx';
import { pageTitle } from '#app/ui/page/page-title.ts';
import { openDesk } from './desk.server.ts';
import { readDecision } from './read-decision.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction = () => [{ title: pageTitle('Thu phí, lệ phí') }];

const paymentStates = ['pending', 'settled', 'failed', 'under-review', 'expired', 'refund-due'] as const;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const query = new URL(request.url).searchParams;
  const state = paymentStates.find((candidate) => candidate === query.get('trang-thai'));
  const page = Number(query.get('trang') ?? '1');
  const ledger = await listPayments(context.portal.deps, staff, {
    state,
    page: Number.isSafeInteger(page) ? page : 1,
  });
  if (!ledger.ok) throw refusalResponse(ledger.refusal, { href: paths.staff(), label: 'Về trang làm việc' });
  const { items, counts, pages } = ledger;
  const text = query.get('q')?.trim() || undefined;
  const plain = (code: string) => code.toUpperCase().replace(/[^0-9A-Z]/g, '');
  const owed = ledger.owed
    .filter((line) => text === undefined || plain(line.code).includes(plain(text)))
    .map((line) => ({ ...line, requestId: randomUUID() }));
  return data({ desk, owed, items, counts, state, page: ledger.page, pages, text }, { headers });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  const fields = await readForm(request);
  const code = fields.get('code');
  const { version, requestId } = readDecision(fields);
  const paid = await recordDeskPayment(context.portal.deps, staff, {
    code: typeof code === 'string' ? code : '',
    version,
    requestId,
  });
  if (paid.ok) {
    const receipt = paid.receiptNumber === undefined ? '' : ` Biên nhận số ${paid.receiptNumber}.`;
    return redirectWithFlash(context, paths.staffPayments(), {
      kind: 'success',
      message: `Đã ghi nhận tiền nộp của hồ sơ ${paid.code}.${receipt}`,
    });
  }
  if (paid.refusal.code === 'not-found' || paid.refusal.code === 'not-allowed')
    throw refusalResponse(paid.refusal);
  return sameFormAgain({ refusal: paid.refusal.message }, 409);
}

export default function Payments() {
  const reply = useReplyData<typeof action>();
  return <PaymentsPage {...usePageData<typeof loader>()} refusal={reply?.refusal} />;
}
