// The states of one attempt to pay, and what they are called: to staff, and in plain words to the payer.

export interface PaymentStateDescription {
  /** The accountant's word. */
  readonly label: string;
  /** To the payer. */
  readonly plain: string;
}

export const paymentStateDescriptions = {
  pending: { label: 'Chờ xác nhận', plain: 'Đang chờ xác nhận' },
  settled: { label: 'Đã nhận tiền', plain: 'Đã nộp' },
  failed: { label: 'Không thành công', plain: 'Không thành công' },
  'under-review': { label: 'Đang kiểm tra', plain: 'Đang được kiểm tra' },
  expired: { label: 'Quá thời gian', plain: 'Hết hạn, chưa nộp' },
  'refund-due': { label: 'Phải hoàn trả', plain: 'Chờ hoàn lại cho bạn' },
  refunded: { label: 'Đã hoàn trả', plain: 'Đã hoàn lại cho bạn' },
} as const satisfies Record<string, PaymentStateDescription>;

export type PaymentState = keyof typeof paymentStateDescriptions;

export const paymentStates = [
  'pending',
  'settled',
  'failed',
  'under-review',
  'expired',
  'refund-due',
  'refunded',
] as const satisfies readonly PaymentState[];

/** How money went back. `gateway`: to the account or card that it came from. */
export const refundWays = {
  cash: 'Tiền mặt tại Bộ phận Một cửa',
  'bank-transfer': 'Chuyển khoản',
  gateway: 'Về thẻ, tài khoản đã dùng để nộp (qua VNPAY)',
} as const;

export type RefundWay = keyof typeof refundWays;

export const refundWayList = ['cash', 'bank-transfer', 'gateway'] as const satisfies readonly RefundWay[];

export type PaymentMethod = 'vnpay' | 'desk';

/** To the payer: how money that is owed back reaches him, by how he had paid it. */
export const howMoneyComesBack: Readonly<Record<PaymentMethod, string>> = {
  vnpay:
    'Tiền được trả về thẻ hoặc tài khoản mà bạn đã dùng để nộp, bạn không phải làm gì thêm. Khi trả xong, chúng tôi báo cho bạn.',
  desk: 'Mời bạn mang giấy tờ tùy thân đến Bộ phận Một cửa trong giờ làm việc để nhận lại tiền mặt, hoặc gọi cho chúng tôi nếu muốn nhận qua tài khoản.',
};
