// What the certifications of contracts and other deals share: signed page by page before the certifier.
import type { Charges } from '../../charges.ts';
import type { ClockPolicy } from '../../clock-policy.ts';
import { vnd } from '../../money.ts';
import type { FormProcedure, HandlingStep, RequiredDocument } from '../../procedure.ts';
import {
  communeDuties,
  dataResolution,
  dataResolutionToReview,
  levelToReview,
  review,
  titlesToReview,
} from '../one-stop.ts';
import {
  certificationFees,
  certificationLaw,
  certifier,
  identityShown,
  internalFormToReview,
  slip,
} from './certification.ts';

const dealSlip = slip('Phiếu yêu cầu chứng thực hợp đồng, giao dịch', 'chung-thuc-giao-dich');

export const dealLaw = [
  ...certificationLaw,
  dataResolution,
  { number: '18/2026/NĐ-CP' },
] as const satisfies FormProcedure['legalBases'];

/** NĐ 23/2015 Đ37: a limit of its own, which says nothing of 15:00. */
const certifiedWithinTwoDays: ClockPolicy = {
  unit: 'working-day',
  value: 2,
  stages: [],
  after15: 'none',
  supplement: 'reset',
  start: 'received',
  wording:
    'Không quá 2 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ; có thể dài hơn theo thỏa thuận bằng văn bản với người yêu cầu chứng thực.',
  law: 'Điều 37 Nghị định 23/2015/NĐ-CP',
};

interface Signing {
  /** What is handed in. */
  readonly handsIn: string;
  /** Who signs: "Các bên". */
  readonly signer: string;
}

/**
 * @param signing what is brought and who signs, as sentences call them
 * @returns the steps of a certified deal, from the desk to its handing over
 */
export function dealHandling({ handsIn, signer }: Signing): readonly [HandlingStep, ...HandlingStep[]] {
  return [
    { title: `Nộp ${handsIn} và xuất trình giấy tờ tùy thân`, party: 'applicant' },
    {
      title: `Kiểm tra hồ sơ; xác định ${signer} tự nguyện, minh mẫn và làm chủ được hành vi`,
      party: 'one-stop-desk',
    },
    {
      title: `${signer[0]?.toLocaleUpperCase('vi') ?? ''}${signer.slice(1)} ký hoặc điểm chỉ vào từng trang trước mặt người thực hiện chứng thực`,
      party: 'applicant',
    },
    {
      title: 'Ghi lời chứng và số chứng thực, đóng dấu giáp lai khi có từ hai tờ, vào sổ chứng thực',
      party: 'officer',
    },
    { title: 'Ký chứng thực, đóng dấu', party: 'leader' },
    { title: 'Nộp phí và nhận văn bản đã chứng thực tại nơi nộp', party: 'applicant' },
  ];
}

/**
 * @param draft the name of what is signed
 * @returns the slip, the draft, what proves the property, and whoever signs
 */
export function dealDocuments(draft: string): readonly RequiredDocument[] {
  return [
    dealSlip,
    { id: 'draft', name: draft, form: 'original', copies: 1, required: true, condition: 'Chưa ký.' },
    {
      id: 'property-papers',
      name: 'Giấy chứng nhận quyền sở hữu, quyền sử dụng tài sản',
      form: 'copy',
      copies: 1,
      required: false,
      condition:
        'Khi tài sản là loại pháp luật buộc đăng ký quyền. Nộp bản chụp thì mang bản chính để đối chiếu; không cần nộp nếu cơ quan tra cứu được trong cơ sở dữ liệu đất đai.',
    },
    identityShown,
  ];
}

/**
 * @param draft of what is changed
 * @returns the papers for a change after the certification: the deal itself is brought along
 */
export function certifiedDealDocuments(draft: RequiredDocument): readonly RequiredDocument[] {
  return [
    dealSlip,
    draft,
    {
      id: 'certified-deal',
      name: 'Hợp đồng, giao dịch đã được chứng thực',
      form: 'original',
      copies: 1,
      required: true,
    },
    identityShown,
  ];
}

/**
 * @param amount VND for one deal
 * @param unit "hợp đồng, giao dịch"
 */
export function dealCharges(amount: number, name: string, unit: string): Charges {
  return {
    kind: 'charged',
    items: [
      {
        id: 'deal-certification',
        kind: 'charge',
        name,
        tariff: { kind: 'per-unit', amount: vnd(amount), unit },
        quantity: { kind: 'constant', value: 1 },
        exemptions: [],
        legalBasis: certificationFees,
      },
    ],
    note: 'Nộp tại Một cửa khi nhận văn bản.',
  };
}

export const dealReviews = [
  levelToReview,
  titlesToReview,
  internalFormToReview,
  dataResolutionToReview,
  review(
    'conditions',
    'Điều kiện được Cổng viết lại theo Nghị định 23/2015/NĐ-CP; cần đối chiếu với phần sửa đổi của Nghị định 07/2025/NĐ-CP và 280/2025/NĐ-CP.',
  ),
] as const;

/** The same for each certification of a deal; the rest is what the deal is. */
export const deal = {
  sector: 'chung-thuc',
  level: 2,
  newerTerm: 'partly-online',
  levelReason:
    'Các bên phải ký trước mặt người thực hiện chứng thực; Cổng giúp điền sẵn phiếu yêu cầu và hẹn ngày đến.',
  channels: ['in-person'],
  sets: 1,
  forms: ['chung-thuc-giao-dich'],
  timeLimit: certifiedWithinTwoDays,
  authority: certifier,
  legalBases: dealLaw,
  responsibilities: {
    applicant: [
      'Có mặt và ký trước người thực hiện chứng thực; chịu trách nhiệm về nội dung và tính hợp pháp của văn bản.',
      'Chịu trách nhiệm về tính hợp lệ, hợp pháp của giấy tờ về tài sản đã nộp, xuất trình.',
      'Nộp phí chứng thực.',
    ],
    commune: [
      'Chứng thực đúng thời gian, địa điểm, năng lực hành vi, ý chí tự nguyện và chữ ký, dấu điểm chỉ của các bên.',
      ...communeDuties,
    ],
  },
} as const satisfies Partial<FormProcedure>;

/** NĐ 23/2015 Đ5.6: land and houses are certified where they are. */
export const whereTheLandIs =
  'Giao dịch về quyền sử dụng đất, nhà ở phải chứng thực tại xã nơi có đất, có nhà.';

export const ableParties =
  'Người ký tự nguyện, nhận thức và làm chủ được hành vi; nội dung văn bản không trái pháp luật, đạo đức xã hội; giấy tờ tùy thân, giấy tờ về tài sản còn giá trị.';
