// The payer comes back in his browser: shown, never believed. He could have made the address himself.
import { present } from '#app/values/present.ts';
import { findPayment } from '#db/queries/payments.server.ts';
import { recordNotification } from '#db/queries/payment-notifications.server.ts';
import { findDossierById, type DossierRow } from '#db/queries/dossiers.server.ts';
import { describeState } from '#catalog/dossier-states.ts';
import type { FailureCause, PaymentState } from '#catalog/payment-states.ts';
import type { GatewayReport } from '#app/adapters/payment-gateway.ts';
import type { Deps } from '../kernel/deps.server.ts';

export type ReadReturn =
  | { readonly kind: 'invalid' }
  | {
      readonly kind: 'known';
      readonly code: string;
      readonly state: PaymentState;
      /** What the browser's address says; the state above is what counts. */
      readonly outcome: GatewayReport['outcome'];
      readonly message: string;
      /** Why this attempt failed, as the browser's address says. */
      readonly cause?: FailureCause;
      /** đồng */
      readonly amount: number;
    };

const messages: Record<Exclude<PaymentState, 'settled'>, string> = {
  pending:
    'Chưa nhận được xác nhận của cổng thanh toán. Trang này sẽ có kết quả trong ít phút; xin đừng nộp lại.',
  failed: 'Giao dịch không thành công, tài khoản của bạn không bị trừ tiền. Bạn có thể nộp lại.',
  'under-review':
    'Ngân hàng đang kiểm tra giao dịch này. Chưa nộp lại; chúng tôi sẽ báo cho bạn khi có kết quả.',
  expired: 'Đã quá thời gian thanh toán. Bạn có thể nộp lại.',
  'refund-due': 'Số tiền bạn đã nộp sẽ được hoàn lại. Trang hồ sơ cho biết bạn nhận lại bằng cách nào.',
  refunded: 'Số tiền bạn đã nộp đã được hoàn lại cho bạn.',
};

/** Of what is paid it says where the dossier is by now: before its reception at the desk, afterwards wherever it stood. */
const messageOf = (payment: PaymentState, { state, declined, withdrawn }: DossierRow): string =>
  payment === 'settled'
    ? `Đã nhận phí, lệ phí. ${describeState(state, { declined, withdrawn }).plain}`
    : messages[payment];

/** @param query as the browser brought it back: only its signature is believed, and nothing is settled by it */
export async function readReturn(deps: Deps, query: URLSearchParams): Promise<ReadReturn> {
  const verification = deps.gateway.verify(query);
  if (!verification.ok) return { kind: 'invalid' };
  const { report } = verification;
  const sql = deps.db.$client;
  const payment = await findPayment(sql, report.reference);
  const dossier = payment === undefined ? undefined : await findDossierById(sql, payment.dossierId);
  if (payment === undefined || dossier === undefined) return { kind: 'invalid' };
  await recordNotification(sql, {
    reference: report.reference,
    source: 'return',
    verified: true,
    answer: payment.state,
    parameters: report.raw,
    at: deps.clock.now(),
  });
  return {
    kind: 'known',
    code: dossier.code,
    state: payment.state,
    outcome: report.outcome,
    message: messageOf(payment.state, dossier),
    amount: payment.amount,
    ...present({ cause: report.cause }),
  };
}
