// The states of one payment attempt, with words for staff and plain words for the payer.

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

export const paymentStates = Object.keys(paymentStateDescriptions) as [PaymentState, ...PaymentState[]];

/** A person of the commune decides about them. */
export const paymentsToDecide = ['under-review', 'refund-due'] as const satisfies readonly PaymentState[];

/** Of which the staff read on the dossier, beside the sum that is owed. */
export const notablePayments: readonly PaymentState[] = [...paymentsToDecide, 'refunded'];

/** Money may have left the payer, and is not settled: a person looks into it, or else the gateway is waited for. */
export type MoneyOnItsWay = Extract<PaymentState, 'under-review' | 'pending'>;

/** @returns undefined where none is */
export const moneyOnItsWay = (
  attempts: readonly { readonly state: PaymentState }[],
): MoneyOnItsWay | undefined =>
  (['under-review', 'pending'] as const).find((state) => attempts.some((attempt) => attempt.state === state));

/** Somebody has to look after them: the gateway is asked, or a person decides. */
export const unfinishedPayments = ['pending', ...paymentsToDecide] as const satisfies readonly PaymentState[];

/** How money is paid back. `gateway`: to the account or card that it came from. */
export const refundWays = {
  cash: 'Tiền mặt tại Bộ phận Một cửa',
  'bank-transfer': 'Chuyển khoản',
  gateway: 'Về thẻ, tài khoản đã dùng để nộp (qua VNPAY)',
} as const;

export type RefundWay = keyof typeof refundWays;

export const refundWayList = Object.keys(refundWays) as [RefundWay, ...RefundWay[]];

/** How money was paid: `label` for a single fact, `brief` for a column. */
export const paymentMethods = {
  vnpay: { label: 'Trực tuyến qua VNPAY', brief: 'VNPAY' },
  desk: { label: 'Tiền mặt tại quầy', brief: 'Tại quầy' },
} as const;

export type PaymentMethod = keyof typeof paymentMethods;

export const paymentMethodIds = Object.keys(paymentMethods) as [PaymentMethod, ...PaymentMethod[]];

/** The ways by which the gateway reports a payment. */
export const exchangeSources = {
  ipn: 'Cổng thanh toán báo',
  return: 'Trình duyệt người nộp mang về',
  querydr: 'Trả lời khi Cổng hỏi lại',
} as const;

export type ExchangeSource = keyof typeof exchangeSources;

export const exchangeSourceIds = Object.keys(exchangeSources) as [ExchangeSource, ...ExchangeSource[]];

/** Why a payment failed, if the gateway gives a reason: a heading for the payer, and what to do. */
export const failureCauses = {
  cancelled: { heading: 'Bạn đã hủy thanh toán', help: 'Khi nào sẵn sàng, hãy bấm “Nộp lại”.' },
  'out-of-time': {
    heading: 'Đã quá thời gian thanh toán',
    help: 'Mỗi lần nộp có 15 phút; hãy chuẩn bị sẵn thẻ hoặc ứng dụng ngân hàng rồi bấm “Nộp lại”.',
  },
  'not-enough-money': {
    heading: 'Tài khoản không đủ số dư',
    help: 'Hãy nộp lại bằng tài khoản khác, hoặc nộp tiền mặt tại Bộ phận Một cửa.',
  },
  'over-daily-limit': {
    heading: 'Tài khoản đã hết hạn mức trong ngày',
    help: 'Hãy nộp lại bằng tài khoản khác hoặc vào ngày mai.',
  },
  'bank-is-closed': {
    heading: 'Ngân hàng đang bảo trì',
    help: 'Hãy đợi một lúc rồi nộp lại, hoặc dùng ngân hàng khác.',
  },
  'not-confirmed': {
    heading: 'Ngân hàng chưa xác thực được bạn',
    help: 'Mã OTP hoặc mật khẩu chưa đúng. Hãy nộp lại và nhập cẩn thận.',
  },
  'account-closed-to-it': {
    heading: 'Thẻ hoặc tài khoản không dùng để nộp trực tuyến được',
    help: 'Thẻ bị khóa, hoặc chưa đăng ký thanh toán trực tuyến. Hãy dùng tài khoản khác hoặc hỏi ngân hàng của bạn.',
  },
} as const;

export type FailureCause = keyof typeof failureCauses;

/** The gateway's report of an attempt. `unreadable`: its signature is valid, but the codes of the outcome are missing. */
export const gatewayOutcomes = {
  paid: 'Đã thanh toán',
  failed: 'Không thành công',
  'under-review': 'Nghi ngờ, chờ kiểm tra',
  pending: 'Chưa hoàn tất',
  'not-found': 'Không có giao dịch này',
  unreadable: 'Không rõ kết quả',
} as const;

export type GatewayOutcome = keyof typeof gatewayOutcomes;

/** The states of an attempt at the stand-in gateway of a demonstration. */
export const standInStates = ['open', 'paid', 'failed', 'cancelled'] as const;

export type StandInState = (typeof standInStates)[number];

/**
 * To the payer of a dossier that was handled and not granted (decision 016).
 * @param amount in words
 */
export const whyFeeStays = (amount: string): string =>
  `Số tiền ${amount} đã nộp không được hoàn lại: đây là khoản thu cho việc tiếp nhận, giải quyết hồ sơ, dù trả lời là từ chối. Nếu thấy chưa đúng, hãy hỏi Bộ phận Một cửa.`;

/** Sentences to the payer about how a refund will reach him, by how he had paid. */
export const howMoneyComesBack: Readonly<Record<PaymentMethod, string>> = {
  vnpay:
    'Tiền được trả về thẻ hoặc tài khoản đã dùng để nộp, không phải làm gì thêm. Khi trả xong, chúng tôi sẽ báo.',
  desk: 'Xin mang giấy tờ tùy thân đến Bộ phận Một cửa trong giờ làm việc để nhận lại tiền mặt, hoặc gọi cho chúng tôi nếu muốn nhận qua tài khoản.',
};
