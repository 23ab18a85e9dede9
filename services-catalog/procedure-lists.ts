// The closed lists of a procedure: every code with its Vietnamese words. Types, schemas and the choices of editors come from here. A
// page that needs other words has its own for each code.

export const channelLabels = {
  'in-person': 'Trực tiếp tại Bộ phận Một cửa',
  post: 'Qua dịch vụ bưu chính công ích',
  online: 'Trực tuyến trên Cổng này',
} as const;

export type Channel = keyof typeof channelLabels;

export const channelIds = Object.keys(channelLabels) as [Channel, ...Channel[]];

/** How a dossier came in, in the words of lists and figures. */
export const cameBy = {
  'in-person': 'Tại quầy',
  post: 'Qua bưu chính',
  online: 'Trực tuyến',
} as const satisfies Record<Channel, string>;

/**
 * @param taken `national`: it is filed online on the national portal (NĐ 224/2026 Đ15.1); `by`: the body that takes it in, where the
 *   commune does not: "Công an xã Phú An"
 */
export function channelText(
  way: Channel,
  { national, by }: { readonly national: boolean; readonly by?: string | undefined },
): string {
  if (way === 'online' && national) return 'Trực tuyến trên Cổng Dịch vụ công quốc gia';
  if (by === undefined) return channelLabels[way];
  return {
    'in-person': `Trực tiếp tại ${by}`,
    post: channelLabels.post,
    online: `Trực tuyến, theo hướng dẫn của ${by}`,
  }[way];
}

/** Whose matter a procedure is, where the commune does not decide it. */
export const resolverLabels = {
  police: 'Công an cấp xã',
  province: 'Cơ quan của tỉnh',
} as const;

/** What the commune does with a matter of another body. Taking it in is agreed with that body. */
export const intakeLabels = {
  informs: 'Chỉ thông tin: người dân nộp thẳng cho cơ quan giải quyết',
  'hands-over': 'Nhận hồ sơ tại Bộ phận Một cửa, chuyển cơ quan giải quyết và trả kết quả',
} as const;

export const deliveryLabels = {
  online: 'Bản điện tử trên trang hồ sơ',
  desk: 'Tại Bộ phận Một cửa',
  post: 'Qua dịch vụ bưu chính công ích',
} as const;

/** How a result reaches the applicant. */
export type Delivery = keyof typeof deliveryLabels;

export const deliveryIds = Object.keys(deliveryLabels) as [Delivery, ...Delivery[]];

/** @param text any text, from a form */
export const isDelivery = (text: string): text is Delivery => Object.hasOwn(deliveryLabels, text);

export const partyLabels = {
  applicant: 'Người nộp hồ sơ',
  'one-stop-desk': 'Bộ phận Một cửa',
  officer: 'Công chức chuyên môn',
  leader: 'Lãnh đạo Ủy ban nhân dân',
  'other-agency': 'Cơ quan khác',
} as const;

/** Who has to do something; the responsibilities of each party are shown on the page (Đ15). */
export type Party = keyof typeof partyLabels;

export const documentFormLabels = {
  original: 'Bản chính',
  copy: 'Bản sao',
  'to-be-shown': 'Xuất trình, không nộp',
} as const;

export type DocumentForm = keyof typeof documentFormLabels;

/** The term of the decree in force (level-regimes.ts) beside the level of the regulation. */
export const newerTermLabels = {
  information: 'Cung cấp thông tin trực tuyến',
  'partly-online': 'Dịch vụ công trực tuyến một phần',
  'wholly-online': 'Dịch vụ công trực tuyến toàn trình',
} as const;

export type NewerTerm = keyof typeof newerTermLabels;

export const newerTermIds = Object.keys(newerTermLabels) as [NewerTerm, ...NewerTerm[]];

export const onlinePaymentLabels = {
  gateway: 'Nộp phí, lệ phí qua cổng thanh toán',
  'nothing-to-pay': 'Không phải nộp phí, lệ phí',
} as const;

export type OnlinePayment = keyof typeof onlinePaymentLabels;

export const chargeKindLabels = { fee: 'Lệ phí', charge: 'Phí' } as const;

export type ChargeKind = keyof typeof chargeKindLabels;

export const timeUnitLabels = {
  'working-day': 'Ngày làm việc',
  'calendar-day': 'Ngày theo lịch',
  'working-hour': 'Giờ làm việc',
} as const;

export type TimeUnit = keyof typeof timeUnitLabels;

export const after15Labels = {
  shift: 'Tính là nhận vào ngày làm việc tiếp theo',
  'same-day-only': 'Chỉ lùi sang ngày làm việc tiếp theo khi phải trả trong ngày',
  none: 'Không lùi: luật riêng không quy định',
} as const;

export type After15 = keyof typeof after15Labels;

export const supplementPolicyLabels = {
  reset:
    'Tính lại từ đầu khi nhận đủ (Nghị định 118/2025/NĐ-CP; trước 01/7/2025: Nghị định 61/2018/NĐ-CP, Điều 19)',
  pause: 'Không tính thời gian chờ bổ sung (Nghị định 162/2017/NĐ-CP, Điều 23)',
  none: 'Vẫn tính thời hạn giải quyết',
} as const;

export type SupplementPolicy = keyof typeof supplementPolicyLabels;

export const verificationCountLabels = {
  'in-all': 'Tổng cộng, tính cả thời gian xác minh',
  besides: 'Cộng thêm vào thời hạn',
} as const;

export type VerificationCount = keyof typeof verificationCountLabels;

export const clockStartLabels = {
  received: 'Ngày tiếp nhận hồ sơ',
  accepted: 'Ngày thụ lý (chỉ ở mức độ 1, 2: Cổng chưa tính hạn từ ngày này)',
} as const;

export type ClockStart = keyof typeof clockStartLabels;
