// What the procedures of the Law on belief and religion share; supplements stop the clock there (NĐ 162/2017 Đ23.2).
import type { Charges } from '../../charges.ts';
import type { ClockPolicy } from '../../clock-policy.ts';
import type { Channel } from '../../procedure-lists.ts';
import type { HandlingStep, LegalBasis, RequiredDocument } from '../../procedure.ts';
import {
  applicantDuties,
  communeDuties,
  declaration,
  desk,
  levelToReview,
  oneStopDecree,
  review,
} from '../one-stop.ts';

export const religiousAuthority = {
  receives: desk,
  decides: 'Ủy ban nhân dân xã Phú An',
  prepares: 'Công chức phụ trách tín ngưỡng, tôn giáo của xã',
} as const;

export const religiousChannels: readonly [Channel, ...Channel[]] = ['in-person', 'post', 'online'];

/** @param paper what is handed in: "văn bản đăng ký" */
export function answeredHandling(paper: string): readonly [HandlingStep, ...HandlingStep[]] {
  return [
    { title: `Gửi ${paper} trực tuyến, qua bưu chính hoặc nộp tại Một cửa`, party: 'applicant' },
    {
      title:
        'Kiểm tra hồ sơ; tiếp nhận và hẹn ngày trả, hoặc hướng dẫn hoàn thiện (thời gian hoàn thiện không tính vào hạn)',
      party: 'one-stop-desk',
    },
    { title: 'Xem xét nội dung, dự thảo văn bản trả lời', party: 'officer' },
    { title: 'Ký văn bản trả lời; không đồng ý thì nêu rõ lý do', party: 'leader' },
    { title: 'Trả văn bản trả lời', party: 'one-stop-desk' },
  ];
}

/** A notice is taken note of: nothing is granted. */
export const notifiedHandling: readonly [HandlingStep, ...HandlingStep[]] = [
  { title: 'Gửi thông báo trực tuyến, qua bưu chính hoặc nộp tại Một cửa', party: 'applicant' },
  { title: 'Tiếp nhận và xác nhận đã nhận; thiếu nội dung thì hướng dẫn hoàn thiện', party: 'one-stop-desk' },
  { title: 'Vào sổ theo dõi, báo cáo lãnh đạo', party: 'officer' },
  { title: 'Xem thông báo; có nội dung trái pháp luật thì trả lời bằng văn bản', party: 'leader' },
];

/** @param law where the Law of 2016 sets the limit */
export function answeredWithin(days: number, law: string): ClockPolicy {
  return {
    unit: 'calendar-day',
    value: days,
    stages: [],
    after15: 'none',
    supplement: 'pause',
    start: 'received',
    wording: `${days} ngày kể từ ngày nhận đủ hồ sơ hợp lệ; thời gian bạn hoàn thiện hồ sơ không tính vào thời hạn này.`,
    law: `${law}; khoản 2 Điều 23 Nghị định 162/2017/NĐ-CP`,
  };
}

/**
 * The law asks for no answer: the notice is registered within the day.
 * @param law the article that asks for the notice
 */
export function notified(law: string): ClockPolicy {
  return {
    unit: 'working-day',
    value: 0,
    stages: [],
    after15: 'none',
    supplement: 'pause',
    start: 'received',
    wording:
      'Xã tiếp nhận thông báo trong ngày làm việc. Pháp luật không quy định văn bản trả lời; bạn nhận giấy xác nhận đã nộp.',
    law: `${law}; khoản 2 Điều 23 Nghị định 162/2017/NĐ-CP`,
  };
}

export const religiousLaw: readonly [LegalBasis, ...LegalBasis[]] = [
  { number: '02/2016/QH14', title: 'Luật Tín ngưỡng, tôn giáo' },
  {
    number: '162/2017/NĐ-CP',
    title:
      'Nghị định quy định chi tiết một số điều và biện pháp thi hành Luật Tín ngưỡng, tôn giáo (đến ngày 29/3/2024)',
  },
  {
    number: '95/2023/NĐ-CP',
    title:
      'Nghị định quy định chi tiết một số điều và biện pháp thi hành Luật Tín ngưỡng, tôn giáo (từ ngày 30/3/2024)',
  },
  oneStopDecree,
];

export const religiousDuties = {
  applicant: [
    'Hoạt động đúng nội dung, thời gian, địa điểm đã đăng ký, thông báo; giữ an ninh, trật tự, môi trường và an toàn phòng cháy.',
    ...applicantDuties,
  ],
  commune: [
    'Tôn trọng quyền tự do tín ngưỡng, tôn giáo; không đòi nội dung, giấy tờ ngoài quy định.',
    ...communeDuties,
  ],
} as const;

export const religiousFree: Charges = {
  kind: 'free',
  legalBasis: 'Thủ tục không có trong Danh mục phí, lệ phí kèm theo Luật Phí và lệ phí 2015',
  note: 'Không phải nộp phí, lệ phí.',
};

export const representativeCv: RequiredDocument = {
  id: 'representative-cv',
  name: 'Sơ yếu lý lịch của người đại diện nhóm',
  form: 'original',
  copies: 1,
  required: true,
};

export const placeProof: RequiredDocument = {
  id: 'place-proof',
  name: 'Giấy tờ chứng minh nhóm có địa điểm hợp pháp để sinh hoạt tôn giáo',
  form: 'original',
  copies: 1,
  required: true,
};

/**
 * @param form id of the form that replaces it
 * @returns a declaration whose model belongs to the annex of NĐ 95/2023
 */
export const religiousDeclaration = (name: string, form: string) =>
  declaration(`${name} (mẫu theo Phụ lục Nghị định 95/2023/NĐ-CP)`, form);

export const religiousToReview = [
  levelToReview,
  review('charges', 'Căn cứ của việc không thu phí, lệ phí cần đối chiếu văn bản gốc.'),
  review('level', 'Mẫu văn bản trên Cổng cần đối chiếu với mẫu kèm Nghị định 95/2023/NĐ-CP.'),
  review(
    'timeLimit',
    'Nghị định 95/2023/NĐ-CP thay Nghị định 162/2017/NĐ-CP từ 30/3/2024: cần đối chiếu quy định về thời gian hoàn thiện hồ sơ.',
  ),
] as const;

/** A notice has no limit in the law; the portal counts its reception. */
export const noticeToReview = review(
  'timeLimit',
  'Pháp luật không định thời hạn trả lời thông báo: Cổng ghi tiếp nhận trong ngày làm việc; cần Ủy ban nhân dân xã xác nhận.',
);

/** @param former what was known of the code before */
export const codeToReview = (former: string) =>
  review('naming', `${former}: cần đối chiếu mã thủ tục với Cơ sở dữ liệu quốc gia về thủ tục hành chính.`);
