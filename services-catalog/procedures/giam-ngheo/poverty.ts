// What the procedures of Quyết định 24/2021/QĐ-TTg share.
import type { Charges } from '../../charges.ts';
import type { ClockPolicy } from '../../clock-policy.ts';
import type { HandlingStep, LegalBasis } from '../../procedure.ts';
import {
  applicantDuties,
  communeDuties,
  desk,
  levelToReview,
  oneStopDecree,
  review,
  titlesToReview,
} from '../one-stop.ts';

export const povertyAuthority = {
  receives: desk,
  decides: 'Chủ tịch Ủy ban nhân dân xã Phú An',
  prepares: 'Công chức phụ trách giảm nghèo; Ban Chỉ đạo rà soát hộ nghèo, hộ cận nghèo của xã',
} as const;

/**
 * @param filing how the household hands in its request
 * @param reviewing what officers find out
 */
export function povertyHandling(
  filing: string,
  reviewing: readonly string[],
): readonly [HandlingStep, ...HandlingStep[]] {
  return [
    { title: filing, party: 'applicant' },
    { title: 'Kiểm tra giấy đề nghị; tiếp nhận và hẹn ngày trả', party: 'one-stop-desk' },
    ...reviewing.map((title): HandlingStep => ({ title, party: 'officer' })),
    {
      title: 'Ký quyết định công nhận; không đủ điều kiện thì trả lời bằng văn bản, nêu rõ lý do',
      party: 'leader',
    },
    { title: 'Trả kết quả, niêm yết quyết định', party: 'one-stop-desk' },
  ];
}

export const povertyLaw: readonly [LegalBasis, ...LegalBasis[]] = [
  {
    number: '24/2021/QĐ-TTg',
    title:
      'Quyết định của Thủ tướng Chính phủ quy định quy trình rà soát hộ nghèo, hộ cận nghèo và xác định hộ làm nông nghiệp, lâm nghiệp, ngư nghiệp, diêm nghiệp có mức sống trung bình',
  },
  {
    number: '07/2021/NĐ-CP',
    title: 'Nghị định quy định chuẩn nghèo đa chiều giai đoạn 2021 - 2025',
    replaces: '59/2015/QĐ-TTg (2018–2021)',
    until: '2025-12-31',
  },
  {
    number: '07/2021/TT-BLĐTBXH',
    title: 'Thông tư hướng dẫn phương pháp rà soát, phân loại hộ nghèo, hộ cận nghèo',
    replaces: '17/2016/TT-BLĐTBXH (2018–2021)',
  },
  { number: '02/2022/TT-BLĐTBXH', title: 'Thông tư sửa đổi Thông tư 07/2021/TT-BLĐTBXH' },
  oneStopDecree,
];

export const fifteenDays: ClockPolicy = {
  unit: 'calendar-day',
  value: 15,
  stages: [],
  after15: 'none',
  supplement: 'reset',
  start: 'received',
  wording: '15 ngày kể từ ngày nhận giấy đề nghị hợp lệ.',
  law: 'Quyết định 24/2021/QĐ-TTg',
};

export const povertyFree: Charges = {
  kind: 'free',
  legalBasis:
    'Quyết định 24/2021/QĐ-TTg; thủ tục không có trong Danh mục phí, lệ phí kèm theo Luật Phí và lệ phí 2015',
  note: 'Không phải nộp phí, lệ phí.',
};

export const povertyDuties = {
  applicant: [
    'Kê khai đủ người, đúng thu nhập và tài sản của hộ; tạo điều kiện để cán bộ đến rà soát.',
    ...applicantDuties,
  ],
  commune: [
    'Rà soát công khai, dân chủ, có sự tham gia của người dân; giải thích khi hộ có ý kiến.',
    ...communeDuties,
  ],
} as const;

export const povertyToReview = [
  levelToReview,
  titlesToReview,
  review(
    'level',
    'Giấy đề nghị trên Cổng soạn theo nội dung Mẫu số 01; cần đối chiếu với mẫu kèm Quyết định 24/2021/QĐ-TTg.',
  ),
  review(
    'conditions',
    'Điều kiện công nhận cần đối chiếu với Quyết định 24/2021/QĐ-TTg và chuẩn nghèo đang áp dụng.',
  ),
  review(
    'legalBases',
    'Chuẩn nghèo của giai đoạn 2021 - 2025 đã hết; cần xác nhận chuẩn và quy trình đang áp dụng.',
  ),
] as const;
