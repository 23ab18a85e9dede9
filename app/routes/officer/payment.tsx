// One payment: the accountant ends a review, or records that money has gone back.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { openPayment } from '#app/domain/payments/open-payment.server.ts';
import { recordRefund } from '#app/domain/payments/record-refund.server.ts';
import { resolveReview } from '#app/domain/payments/resolve-review.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { intentOf, textOf } from '#app/http/form-values.server.ts';
import { wholeNumber } from '#app/http/whole-number.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { orRefusal, refusalResponse, sameFormAgain } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { PaymentPage } from '#app/ui/pages/officer/payments/payment-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { formatVnd } from '#catalog/money.ts';
import type { PaymentState } from '#catalog/payment-states.ts';
import { openDesk } from '#app/http/desk.server.ts';
import type { InputProblem } from '#app/values/input-problem.ts';
import { problemsIn } from '#app/steps/refusal.ts';
import { dateParts, writtenDay } from '#forms/calendar.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page === undefined ? 'Khoản nộp' : `Khoản nộp của hồ sơ ${page.payment.code}`) },
];

const back = { href: paths.staffPayments(), label: 'Về danh sách thu phí, lệ phí' };

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const { payment } = orRefusal(
    await openPayment(context.portal.deps, staff, { reference: params['reference'] ?? '' }),
    back,
  );
  return data({ desk, payment }, { headers });
}

const names = [
  'cameIn',
  'reason',
  'way',
  'returnedOn.day',
  'returnedOn.month',
  'returnedOn.year',
  'evidence',
  'note',
];

/** Milliseconds, what the page was drawn from. */
const momentOf = (text: string): number => wholeNumber(text, { to: Number.MAX_SAFE_INTEGER }) ?? -1;

export async function action({ request, context, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  const { deps } = context.portal;
  const fields = await readForm(request);
  const text = (name: string) => textOf(fields, name);
  const which = { reference: params['reference'] ?? '', seen: momentOf(text('seen')) };
  const entries = Object.fromEntries(names.map((name) => [name, text(name)]));

  if (intentOf(fields, ['resolve', 'refund']) === 'refund') {
    const day = dateParts({
      day: text('returnedOn.day'),
      month: text('returnedOn.month'),
      year: text('returnedOn.year'),
    });
    const outcome = await recordRefund(deps, staff, {
      ...which,
      way: text('way'),
      returnedOn: writtenDay(day),
      evidence: text('evidence'),
      note: text('note'),
    });
    if (!outcome.ok) return answerTo(outcome.refusal, entries, outcome.refusal.problems);
    const { amount, code } = outcome;
    return success(
      context,
      `Đã ghi nhận hoàn trả ${formatVnd(amount)} của hồ sơ ${code}. Người nộp được báo tin.`,
    );
  }

  const cameIn = text('cameIn');
  if (cameIn !== 'yes' && cameIn !== 'no') {
    const cameInProblem = { path: 'cameIn', message: 'Chọn kết quả đối chiếu' };
    const reasonProblem = { path: 'reason', message: 'Ghi căn cứ của quyết định này' };
    return sameFormAgain(
      { entries, problems: text('reason').trim() === '' ? [cameInProblem, reasonProblem] : [cameInProblem] },
      422,
    );
  }
  const outcome = await resolveReview(deps, staff, {
    ...which,
    cameIn: cameIn === 'yes',
    reason: text('reason'),
  });
  if (!outcome.ok)
    return answerTo(outcome.refusal, entries, [{ path: 'reason', message: outcome.refusal.message }]);
  return success(context, `${resultOf(outcome.state)} Hồ sơ ${outcome.code}; người nộp được báo tin.`);
}

function resultOf(state: PaymentState): string {
  if (state === 'settled') return 'Đã ghi nhận tiền, biên nhận được lập và hồ sơ đi tiếp.';
  if (state === 'refund-due') return 'Đã ghi nhận tiền; khoản này chuyển vào danh sách phải hoàn trả.';
  return 'Đã ghi nhận tiền không vào tài khoản.';
}

const success = (context: ActionFunctionArgs['context'], message: string) =>
  redirectWithFlash(context, paths.staffPayments(), { kind: 'success', message });

type Answered = Extract<Awaited<ReturnType<typeof resolveReview>>, { ok: false }>['refusal'];

/** What was typed comes back, whatever stood in the way. */
function answerTo(
  refusal: Answered,
  entries: Readonly<Record<string, string>>,
  problems: readonly InputProblem[] = [],
) {
  if (refusal.code === 'not-found' || refusal.code === 'not-allowed') throw refusalResponse(refusal, back);
  if (refusal.code === 'invalid') return sameFormAgain({ entries, problems }, 422);
  return sameFormAgain({ entries, problems: problemsIn(refusal) }, 409);
}

export default function Payment() {
  return <PaymentPage {...usePageData<typeof loader>()} reply={useReplyData<typeof action>()} />;
}
