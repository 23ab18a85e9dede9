// One payment: the accountant ends a review, or records that money has gone back.
import type { MetaFunction } from '@remix-run/node';

import { openPayment } from '#app/domain/payments/open-payment.server.ts';
import { recordRefund } from '#app/domain/payments/record-refund.server.ts';
import { resolveReview } from '#app/domain/payments/resolve-review.server.ts';
import { deskAct, deskActions, deskPage, type DeskForm } from '#app/http/desk-route.server.ts';
import { wholeNumber } from '#app/http/whole-number.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { PaymentPage } from '#app/ui/pages/officer/payments/payment-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { formatVnd } from '#catalog/money.ts';
import type { PaymentState } from '#catalog/payment-states.ts';
import { dateParts, writtenDay } from '#forms/calendar.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page === undefined ? 'Khoản nộp' : `Khoản nộp của hồ sơ ${page.payment.code}`) },
];

const back = { href: paths.staffPayments(), label: 'Về danh sách thu phí, lệ phí' };

export const loader = deskPage(
  ({ deps, staff, param }) => openPayment(deps, staff, { reference: param('reference') }),
  { back },
);

/** `seen`: milliseconds, what the page was drawn from. */
const which = ({ param, text }: DeskForm) => ({
  reference: param('reference'),
  seen: wholeNumber(text('seen'), { to: Number.MAX_SAFE_INTEGER }) ?? -1,
});

export const action = deskActions({
  to: () => paths.staffPayments(),
  back,
  acts: {
    resolve: deskAct({
      act: (form) =>
        resolveReview(form.deps, form.staff, {
          ...which(form),
          cameIn: form.text('cameIn'),
          reason: form.text('reason'),
        }),
      done: ({ state, code }) => `${resultOf(state)} Hồ sơ ${code}; người nộp được báo tin.`,
    }),
    refund: deskAct({
      act: (form) =>
        recordRefund(form.deps, form.staff, {
          ...which(form),
          way: form.text('way'),
          returnedOn: writtenDay(dateParts(form.wire['returnedOn'])),
          evidence: form.text('evidence'),
          note: form.text('note'),
        }),
      done: ({ amount, code, proposal }) =>
        proposal !== undefined
          ? `Đã gửi Chủ tịch, Phó Chủ tịch duyệt việc hoàn trả ${formatVnd(amount)} của hồ sơ ${code}. Được duyệt, người nộp mới được báo tin.`
          : `Đã ghi nhận hoàn trả ${formatVnd(amount)} của hồ sơ ${code}. Người nộp được báo tin.`,
    }),
  },
});

function resultOf(state: PaymentState): string {
  if (state === 'settled') return 'Đã ghi nhận tiền, biên nhận được lập và hồ sơ đi tiếp.';
  if (state === 'refund-due') return 'Đã ghi nhận tiền; khoản này chuyển vào danh sách phải hoàn trả.';
  return 'Đã ghi nhận tiền không vào tài khoản.';
}

export default pageOf<typeof loader, typeof action>(PaymentPage);
