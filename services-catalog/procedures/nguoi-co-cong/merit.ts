// What the procedures about people with merit share.
import type { Charges } from '../../charges.ts';
import type { ClockPolicy } from '../../clock-policy.ts';
import type { Channel } from '../../procedure-lists.ts';
import type { HandlingStep, LegalBasis } from '../../procedure.ts';
import { applicantDuties, communeDuties, desk, levelToReview, oneStopDecree, review } from '../one-stop.ts';

export const meritChannels: readonly [Channel, ...Channel[]] = ['in-person', 'post', 'online'];

/** Decided above the commune: the commune takes in, confirms and sends on. */
export const provinceMatter = {
  authority: {
    receives: desk,
    decides: 'Sở Nội vụ (trước đây là Sở Lao động - Thương binh và Xã hội)',
    prepares: 'Công chức phụ trách lao động, xã hội của xã',
  },
  resolver: { by: 'province', commune: 'hands-over' },
} as const;

/**
 * @param filing what the family hands in
 * @param decision what the province decides: "Quyết định trợ cấp thờ cúng liệt sĩ"
 */
export function provinceHandling(
  filing: string,
  decision: string,
): readonly [HandlingStep, ...HandlingStep[]] {
  return [
    { title: filing, party: 'applicant' },
    { title: 'Kiểm tra hồ sơ; tiếp nhận và hẹn ngày trả, hoặc hướng dẫn bổ sung', party: 'one-stop-desk' },
    { title: 'Đối chiếu hồ sơ, dự thảo xác nhận và danh sách', party: 'officer' },
    { title: 'Ký xác nhận tờ khai và danh sách gửi cấp trên', party: 'leader' },
    { title: 'Kiểm tra, đối chiếu hồ sơ người có công đang quản lý', party: 'other-agency' },
    { title: `Sở Nội vụ ký ${decision}`, party: 'other-agency', unit: 'Sở Nội vụ' },
    { title: 'Trả kết quả; chi trả trợ cấp', party: 'one-stop-desk' },
  ];
}

/**
 * NĐ 131/2021 counts working days at the first two stages and calendar days at the last: 5 and 7 working days, 12
 * calendar days.
 * @param wording as residents read it
 * @param law the article that sets it
 */
export function threeStages(wording: string, law: string): ClockPolicy {
  return {
    unit: 'working-day',
    value: 24,
    stages: [
      { title: 'Xã xác nhận, lập danh sách', value: 5, unit: 'working-day' },
      { title: 'Kiểm tra, đối chiếu hồ sơ', value: 7, unit: 'working-day' },
      { title: 'Sở Nội vụ ra quyết định', value: 12, unit: 'calendar-day' },
    ],
    after15: 'none',
    supplement: 'reset',
    start: 'received',
    wording,
    law,
  };
}

export const meritLaw: readonly [LegalBasis, ...LegalBasis[]] = [
  {
    number: '02/2020/UBTVQH14',
    title: 'Pháp lệnh Ưu đãi người có công với cách mạng',
    replaces: '26/2005/PL-UBTVQH11',
  },
  {
    number: '131/2021/NĐ-CP',
    title: 'Nghị định quy định chi tiết và biện pháp thi hành Pháp lệnh Ưu đãi người có công với cách mạng',
    replaces: '31/2013/NĐ-CP, 05/2013/TT-BLĐTBXH',
  },
  {
    number: '75/2021/NĐ-CP',
    title: 'Nghị định quy định mức hưởng trợ cấp, phụ cấp và các chế độ ưu đãi người có công với cách mạng',
  },
  { number: '55/2023/NĐ-CP', title: 'Nghị định sửa đổi Nghị định 75/2021/NĐ-CP' },
  oneStopDecree,
];

export const meritFree: Charges = {
  kind: 'free',
  legalBasis: 'Thủ tục không có trong Danh mục phí, lệ phí kèm theo Luật Phí và lệ phí 2015',
  note: 'Không phải nộp phí, lệ phí.',
};

export const meritDuties = {
  applicant: [
    'Báo ngay cho xã khi có thay đổi làm thay đổi hoặc chấm dứt việc hưởng ưu đãi.',
    ...applicantDuties,
  ],
  commune: [
    'Xác nhận đúng người, đúng hồ sơ; chuyển cấp trên đúng hạn và báo cho gia đình biết.',
    ...communeDuties,
  ],
} as const;

export const districtGone = review(
  'timeLimit',
  'Từ 01/7/2025 không còn cấp huyện: bước 7 ngày làm việc của Phòng Lao động - Thương binh và Xã hội cần rà soát lại theo quy định mới.',
);

export const meritToReview = [
  levelToReview,
  review('charges', 'Căn cứ của việc không thu phí, lệ phí cần đối chiếu văn bản gốc.'),
  review('level', 'Tờ khai trên Cổng soạn theo nội dung mẫu; cần đối chiếu với mẫu kèm văn bản gốc.'),
] as const;
