// What the commendation procedures share. The source knows them from memory alone: every component is under review.
import type { ClockPolicy } from '../../clock-policy.ts';
import type { Channel } from '../../procedure-lists.ts';
import type { HandlingStep, LegalBasis, RequiredDocument, ReviewNote } from '../../procedure.ts';
import {
  applicantDuties,
  communeDuties,
  declaration,
  desk,
  levelToReview,
  nothingToPayToReview,
  oneStopDecree,
  review,
  titlesToReview,
} from '../one-stop.ts';

export const commendationAuthority = {
  receives: desk,
  decides: 'Chủ tịch Ủy ban nhân dân xã Phú An',
  prepares: 'Công chức phụ trách thi đua, khen thưởng, cùng Hội đồng Thi đua - Khen thưởng xã',
} as const;

/** @param award what the chairman signs: "Quyết định tặng Giấy khen" */
export function commendationHandling(award: string): readonly [HandlingStep, ...HandlingStep[]] {
  return [
    {
      title:
        'Tập thể, cá nhân lập đề nghị, đính kèm giấy tờ và gửi trực tuyến, qua bưu chính hoặc nộp tại Một cửa',
      party: 'applicant',
    },
    { title: 'Kiểm tra hồ sơ; tiếp nhận và hẹn ngày trả, hoặc hướng dẫn bổ sung', party: 'one-stop-desk' },
    { title: 'Đưa ra Hội đồng Thi đua - Khen thưởng xã xét, lập biên bản', party: 'officer' },
    { title: `Xem xét, ký ${award}`, party: 'leader' },
    { title: 'Thông báo kết quả và tổ chức trao tặng', party: 'one-stop-desk' },
  ];
}

export const commendationChannels: readonly [Channel, ...Channel[]] = ['in-person', 'post', 'online'];

/** The report of achievements has a model of its own: form `bao-cao-thanh-tich`. */
export const achievementReportForm = 'bao-cao-thanh-tich';

/** @param form the code of the proposal's form */
export function commendationDocuments(form: string): readonly RequiredDocument[] {
  return [
    declaration('Tờ trình, văn bản đề nghị khen thưởng', form),
    {
      id: 'achievement-report',
      name: 'Báo cáo thành tích, có xác nhận của nơi công tác hoặc nơi cư trú',
      form: 'original',
      copies: 1,
      required: true,
      condition: 'Có thể khai theo mẫu trên Cổng, in ra, xin xác nhận rồi chụp hoặc quét để đính kèm.',
    },
    {
      id: 'selection-minutes',
      name: 'Biên bản họp bình xét khen thưởng',
      form: 'original',
      copies: 1,
      required: true,
    },
  ];
}

export const commendationTimeLimit: ClockPolicy = {
  unit: 'working-day',
  value: 20,
  stages: [],
  after15: 'none',
  supplement: 'reset',
  start: 'received',
  wording:
    '20 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ; khen thưởng đột xuất hoặc theo thủ tục đơn giản thì sớm hơn.',
  law: 'Nghị định 98/2023/NĐ-CP',
};

export const commendationLaw: readonly [LegalBasis, ...LegalBasis[]] = [
  {
    number: '06/2022/QH15',
    title: 'Luật Thi đua, khen thưởng',
    replaces: '15/2003/QH11, 39/2013/QH13 (đến 31/12/2023)',
  },
  {
    number: '98/2023/NĐ-CP',
    title: 'Nghị định quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
    replaces: '91/2017/NĐ-CP',
  },
  {
    number: '152/2025/NĐ-CP',
    title: 'Nghị định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng',
  },
  oneStopDecree,
];

export const commendationDuties = {
  applicant: [
    'Báo cáo đúng thành tích; chịu trách nhiệm về sự trung thực của đề nghị và biên bản bình xét.',
    ...applicantDuties,
  ],
  commune: [
    'Xét khen thưởng công khai, công bằng, kịp thời; trả lời bằng văn bản, nêu rõ lý do khi không tặng.',
    ...communeDuties,
  ],
} as const;

/**
 * @param own what one procedure has beside it
 * @returns what of every procedure of this sector waits to be checked, and that
 */
export function commendationToReview(...own: readonly ReviewNote[]): readonly ReviewNote[] {
  return [
    levelToReview,
    titlesToReview,
    review(
      'naming',
      'Mã thủ tục ghi theo danh mục cũ; từ năm 2024 có nhóm mã 1.012373–1.012379, cần đối chiếu với Cơ sở dữ liệu quốc gia về thủ tục hành chính.',
    ),
    review(
      'level',
      'Mẫu trên Cổng soạn theo nội dung Phụ lục Nghị định 98/2023/NĐ-CP; cần đối chiếu mẫu gốc.',
    ),
    review('audience', 'Đối tượng được đề nghị cần đối chiếu với Luật Thi đua, khen thưởng 2022.'),
    review(
      'conditions',
      'Tiêu chuẩn khen thưởng cần đối chiếu với Luật Thi đua, khen thưởng 2022 và quy chế của xã.',
    ),
    review(
      'documents',
      'Thành phần hồ sơ cần đối chiếu với Nghị định 98/2023/NĐ-CP và Nghị định 152/2025/NĐ-CP.',
    ),
    review(
      'handling',
      'Trình tự xét khen thưởng cần đối chiếu với quy chế của Hội đồng Thi đua - Khen thưởng xã.',
    ),
    review('channels', 'Cách nộp hồ sơ cần đối chiếu với quyết định công bố thủ tục của tỉnh.'),
    review('timeLimit', 'Thời hạn 20 ngày làm việc cần đối chiếu với quyết định công bố thủ tục của tỉnh.'),
    nothingToPayToReview,
    review(
      'authority',
      'Cơ quan quyết định và cơ quan tham mưu cần đối chiếu với Luật Thi đua, khen thưởng 2022.',
    ),
    review('results', 'Tên và hình thức kết quả cần đối chiếu với Nghị định 98/2023/NĐ-CP.'),
    review('responsibilities', 'Trách nhiệm các bên do Cổng viết; cần Ủy ban nhân dân xã xác nhận.'),
    review(
      'legalBases',
      'Nghị định 152/2025/NĐ-CP và việc nó thay thế Nghị định 98/2023/NĐ-CP đến đâu cần đối chiếu văn bản gốc.',
    ),
    ...own,
  ];
}
