// The two linked procedures of a newborn: one dossier at the commune, a result from each office.
import type { HandlingStep, LegalBasis, RequiredDocument, ReviewNote } from '../../procedure.ts';
import type { Charges } from '../../charges.ts';
import { birthNotice, civilStatusCircular, registrar, residenceProof } from '../ho-tich/civil-status.ts';
import {
  applicantDuties,
  communeDuties,
  declaration,
  identityPaper,
  levelToReview,
  oneStopDecree,
  review,
  titlesToReview,
} from '../one-stop.ts';

/** @param offices who gets the dossier after the commune, and what each does */
export const linkedSteps = (...offices: readonly string[]): readonly [HandlingStep, ...HandlingStep[]] => [
  { title: 'Khai một tờ khai chung và gửi một bộ hồ sơ, trực tuyến hoặc tại Một cửa', party: 'applicant' },
  {
    title: 'Kiểm tra hồ sơ; tiếp nhận và hẹn ngày trả riêng cho từng kết quả, hoặc hướng dẫn bổ sung',
    party: 'one-stop-desk',
  },
  { title: 'Đăng ký khai sinh ngay trong ngày và chuyển hồ sơ đến các cơ quan phối hợp', party: 'officer' },
  { title: 'Ký Giấy khai sinh', party: 'leader' },
  ...offices.map((title): HandlingStep => ({ title, party: 'other-agency' })),
  { title: 'Trả từng kết quả khi có', party: 'one-stop-desk' },
  { title: 'Nộp bản chính Giấy chứng sinh, ký Sổ và nhận kết quả', party: 'applicant' },
];

/**
 * @param form id of the one declaration
 * @param more papers of this procedure alone
 * @returns the parts of the declaration, each named as the law names it, and what comes with them
 */
export const linkedPapers = (
  form: string,
  ...more: readonly RequiredDocument[]
): readonly RequiredDocument[] => [
  declaration('Tờ khai đăng ký khai sinh', form),
  {
    ...declaration('Tờ khai tham gia bảo hiểm y tế của trẻ', form),
    id: 'insurance-declaration',
    condition: 'Khai chung trong tờ khai của Cổng.',
  },
  ...more,
  birthNotice,
  identityPaper,
  residenceProof,
];

export const linkedRegistrar = {
  ...registrar,
  prepares: 'Công chức Tư pháp - Hộ tịch, phối hợp với các cơ quan liên thông',
} as const;

export const linkedDuties = {
  applicant: [
    'Đăng ký khai sinh cho trẻ trong 60 ngày kể từ ngày sinh.',
    ...applicantDuties,
    'Nộp bản chính Giấy chứng sinh và ký Sổ khi nhận kết quả.',
  ],
  commune: [
    'Đăng ký khai sinh ngay trong ngày, chuyển hồ sơ cho cơ quan phối hợp và theo dõi đến khi trả đủ kết quả.',
    ...communeDuties,
  ],
} as const;

export const linkedCharges: Charges = {
  kind: 'free',
  legalBasis: 'Điều 11 Luật Hộ tịch',
  freeService: 'Miễn phí khi đăng ký trong 60 ngày kể từ ngày sinh',
  note: 'Khai sinh quá hạn nộp lệ phí theo mức của Hội đồng nhân dân cấp tỉnh, thu tại Một cửa.',
};

export const linkedLaw: readonly [LegalBasis, ...LegalBasis[]] = [
  { number: '60/2014/QH13', title: 'Luật Hộ tịch' },
  {
    number: '05/2015/TTLT-BTP-BCA-BYT',
    title:
      'Thông tư liên tịch hướng dẫn thực hiện liên thông các thủ tục đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi',
  },
  {
    number: '63/2024/NĐ-CP',
    title: 'Nghị định quy định liên thông điện tử hai nhóm thủ tục hành chính về khai sinh và khai tử',
  },
  {
    number: '123/2015/NĐ-CP',
    title: 'Nghị định quy định chi tiết một số điều và biện pháp thi hành Luật Hộ tịch',
  },
  { number: '46/2014/QH13', title: 'Luật sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế' },
  civilStatusCircular,
  ...['158/2005/NĐ-CP', '06/2012/NĐ-CP', '105/2014/NĐ-CP'].map((number) => ({ number })),
  oneStopDecree,
];

export const linkedToReview: readonly ReviewNote[] = [
  levelToReview,
  titlesToReview,
  review(
    'timeLimit',
    'Thời hạn theo Thông tư liên tịch 05/2015; cần đối chiếu với thời hạn ngắn hơn của Nghị định 63/2024/NĐ-CP.',
  ),
  review(
    'documents',
    'Giấy tờ tùy thân và giấy tờ chứng minh nơi cư trú theo thủ tục đăng ký khai sinh, không có trong danh mục của thủ tục liên thông; cần đối chiếu.',
  ),
  review('charges', 'Việc không thu phí, lệ phí lấy từ bản công bố; cần đối chiếu khi khai sinh quá hạn.'),
];
