// What the building permits share.
import type { Charges } from '../../charges.ts';
import type { ClockPolicy } from '../../clock-policy.ts';
import type { LegalBasis, OnlineProcedure } from '../../procedure.ts';
import { applicantDuties, communeDuties, desk, levelToReview, oneStopDecree, review } from '../one-stop.ts';

const buildingLaw: readonly [LegalBasis, ...LegalBasis[]] = [
  { number: '50/2014/QH13', title: 'Luật Xây dựng' },
  { number: '62/2020/QH14', title: 'Luật sửa đổi, bổ sung một số điều của Luật Xây dựng' },
  {
    number: '175/2024/NĐ-CP',
    title: 'Nghị định quy định chi tiết Luật Xây dựng về quản lý hoạt động xây dựng',
    replaces: '59/2015/NĐ-CP, 15/2016/TT-BXD',
  },
  {
    number: '140/2025/NĐ-CP',
    title:
      'Nghị định về phân định thẩm quyền của chính quyền địa phương hai cấp trong lĩnh vực của Bộ Xây dựng',
  },
  {
    number: '144/2025/NĐ-CP',
    title: 'Nghị định về phân quyền, phân cấp trong lĩnh vực quản lý nhà nước của Bộ Xây dựng',
  },
  {
    number: '105/2025/NĐ-CP',
    title: 'Nghị định quy định chi tiết Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ',
  },
  { number: '14/2026/NĐ-CP' },
  oneStopDecree,
];

/** Luật Xây dựng Đ102: calendar days for a new permit, counted from a complete dossier. */
export const permitLimit: ClockPolicy = {
  unit: 'calendar-day',
  value: 15,
  stages: [],
  after15: 'none',
  supplement: 'reset',
  start: 'received',
  wording:
    'Nhà ở riêng lẻ: 15 ngày kể từ ngày nhận đủ hồ sơ hợp lệ. Công trình khác: 20 ngày. Trong 7 ngày làm việc đầu, xã thẩm định, kiểm tra thực địa và chỉ yêu cầu bổ sung một lần.',
  law: 'Điều 102 Luật Xây dựng 50/2014/QH13, sửa đổi theo Luật 62/2020/QH14',
};

export const permitHandling: OnlineProcedure['handling'] = [
  {
    title: 'Khai đơn, đính kèm bản vẽ và giấy tờ, gửi trực tuyến, qua bưu chính hoặc nộp tại Một cửa',
    party: 'applicant',
  },
  { title: 'Kiểm tra thành phần hồ sơ; tiếp nhận và hẹn ngày trả', party: 'one-stop-desk' },
  {
    title:
      'Trong 7 ngày làm việc, thẩm định hồ sơ, kiểm tra thực địa; cần bổ sung thì thông báo một lần bằng văn bản',
    party: 'officer',
  },
  {
    title:
      'Đã bổ sung mà chưa đạt thì trong 5 ngày làm việc thông báo hoàn thiện; vẫn không đạt thì trong 3 ngày làm việc thông báo lý do không cấp',
    party: 'officer',
  },
  { title: 'Ký giấy phép xây dựng', party: 'leader' },
  { title: 'Nộp lệ phí, nhận giấy phép và bản vẽ đã đóng dấu', party: 'applicant' },
];

const permitFee: Charges = {
  kind: 'charged',
  items: [
    {
      id: 'building-permit',
      kind: 'fee',
      name: 'Lệ phí cấp giấy phép xây dựng',
      tariff: {
        kind: 'set-by-province',
        note: 'Mức thu do Hội đồng nhân dân cấp tỉnh quyết định.',
      },
      quantity: { kind: 'constant', value: 1 },
      exemptions: [],
      legalBasis: 'Thông tư 85/2019/TT-BTC và nghị quyết của Hội đồng nhân dân tỉnh',
    },
  ],
};

/** The same for each permit; the rest is what is built. */
export const permit = {
  sector: 'xay-dung',
  level: 3,
  lifeEvents: ['land'],
  newerTerm: 'partly-online',
  audience: ['Cá nhân, hộ gia đình', 'Doanh nghiệp, tổ chức'],
  channels: ['in-person', 'post', 'online'],
  sets: 1,
  authority: {
    receives: desk,
    decides: 'Ủy ban nhân dân xã Phú An (Chủ tịch hoặc Phó Chủ tịch ký)',
    prepares: 'Công chức chuyên môn về xây dựng của xã',
  },
  legalBases: buildingLaw,
  responsibilities: {
    applicant: [
      'Xây dựng đúng giấy phép; thông báo ngày khởi công trước khi khởi công.',
      'Bảo đảm an toàn cho công trình liền kề.',
      ...applicantDuties,
    ],
    commune: [
      'Thẩm định, kiểm tra thực địa đúng hạn; chỉ yêu cầu bổ sung một lần.',
      'Công khai giấy phép đã cấp và kiểm tra việc xây dựng theo giấy phép.',
      ...communeDuties,
    ],
  },
  charges: permitFee,
} as const satisfies Partial<OnlineProcedure>;

export const permitReviews = [
  levelToReview,
  review(
    'authority',
    'Trước 01/7/2025 thẩm quyền thuộc Ủy ban nhân dân cấp huyện; cần xác nhận phân cấp của tỉnh cho xã.',
  ),
  review(
    'charges',
    'Mức lệ phí cần lấy từ nghị quyết của Hội đồng nhân dân tỉnh trước khi thông báo cho người dân.',
  ),
  review('timeLimit', 'Điều luật và cách tính thời hạn cần đối chiếu với Luật Xây dựng đang áp dụng.'),
  review('legalBases', 'Tên các nghị định năm 2025, 2026 cần đối chiếu với bản ban hành.'),
  review('responsibilities', 'Trách nhiệm của chủ đầu tư được Cổng tóm tắt từ Luật Xây dựng; cần đối chiếu.'),
] as const;

export const repliesToReview = review(
  'handling',
  'Thời gian thông báo sau khi bổ sung (5 và 3 ngày làm việc) cần đối chiếu với Luật Xây dựng và Nghị định 175/2024/NĐ-CP.',
);
