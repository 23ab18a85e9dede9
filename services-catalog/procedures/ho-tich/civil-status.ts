// What the civil status procedures share: their papers, limits, fees and legal bases.
import type { ChargeItem, Exemption } from '../../charges.ts';
import type { ClockPolicy, VerificationLimit } from '../../clock-policy.ts';
import { vnd } from '../../money.ts';
import type { CertificateDraft, HandlingStep, LegalBasis, RequiredDocument } from '../../procedure.ts';
import { desk, oneStopDecree, review, dataResolution } from '../one-stop.ts';

export const civilStatusCircular: LegalBasis = {
  number: '04/2020/TT-BTP',
  title: 'Thông tư quy định chi tiết thi hành một số điều của Luật Hộ tịch và Nghị định 123/2015/NĐ-CP',
  replaces: '15/2015/TT-BTP (đến 15/07/2020)',
};

export const registrar = {
  receives: desk,
  decides: 'Ủy ban nhân dân xã Phú An (Chủ tịch hoặc Phó Chủ tịch được phân công ký)',
  prepares: 'Công chức Tư pháp - Hộ tịch',
} as const;

export const residenceProof: RequiredDocument = {
  id: 'residence-proof',
  name: 'Giấy tờ chứng minh nơi cư trú',
  form: 'to-be-shown',
  copies: 1,
  required: false,
  condition: 'Chỉ khi cơ quan không tra cứu được nơi cư trú trong Cơ sở dữ liệu quốc gia về dân cư.',
};

export const authorisation: RequiredDocument = {
  id: 'authorisation',
  name: 'Văn bản ủy quyền có chứng thực',
  form: 'original',
  copies: 1,
  required: false,
  condition:
    'Khi nộp thay người khác. Ông, bà, cha, mẹ, con, vợ, chồng, anh, chị, em ruột của người ủy quyền thì văn bản không phải chứng thực.',
};

/** @param relations who asks for himself, or as whom the law itself entitles to: nobody authorises him */
export const authorisationUnless = (...relations: readonly [string, ...string[]]): RequiredDocument => ({
  ...authorisation,
  appliesUnless: { requesterRelation: relations },
});

/** Luật Hộ tịch Đ33.1: those who declare a death in their own name. */
export const declaringRelatives = ['Cha', 'Mẹ', 'Con', 'Vợ', 'Chồng'] as const;

/** A newborn's paper from the hospital, or what stands for it. */
export const birthNotice: RequiredDocument = {
  id: 'birth-notice',
  name: 'Giấy chứng sinh',
  form: 'original',
  copies: 1,
  required: true,
  condition:
    'Không có Giấy chứng sinh thì nộp văn bản của người làm chứng; không có người làm chứng thì nộp giấy cam đoan về việc sinh.',
};

/** Papers that cannot be shown when a dossier comes by post. */
export const copiesByPost: RequiredDocument = {
  id: 'certified-copies',
  name: 'Bản sao có chứng thực của giấy tờ phải xuất trình',
  form: 'copy',
  copies: 1,
  required: false,
  condition: 'Khi nộp hồ sơ qua bưu chính.',
  filedBy: 'post',
};

/** @param title of what is drafted @returns the step that `certificateDraft` of a procedure promises */
export const draftStep = (title: string): HandlingStep => ({
  title: `Xem bản dự thảo ${title} và xác nhận trong 1 ngày làm việc, nếu nộp trực tuyến; không trả lời là đồng ý`,
  party: 'applicant',
});

const fieldsOf =
  (...of: readonly string[]) =>
  (...people: readonly string[]): readonly string[] =>
    people.flatMap((person) => of.map((field) => `${person}${field}`));

/** What a certificate says of a person, as the forms call it. */
const personOnPaper = fieldsOf(
  ...['Name', 'BirthDate', 'Sex', 'Ethnicity', 'Nationality', 'Identity', 'Residence'],
);
const parentOnPaper = fieldsOf('Name', 'BirthDate', 'Ethnicity', 'Nationality', 'Residence');
const spouseOnPaper = fieldsOf('Name', 'BirthDate', 'Ethnicity', 'Nationality', 'Identity', 'Residence');

const birth = [
  ...['childName', 'childBirthDate', 'childBirthDateInWords', 'childSex', 'childEthnicity'],
  ...['childNationality', 'childBirthPlace', 'childHometown'],
  ...parentOnPaper('mother', 'father'),
  ...['requesterName', 'requesterIdentity'],
];

/** The fields of each kind of certificate, as our source of each procedure calls what is drafted; no annex was at hand to compare with. */
const draftFields = {
  birth,
  'birth-and-recognition': [...birth, 'recognisedBy'],
  marriage: spouseOnPaper('bride', 'groom'),
  death: [
    ...['deceasedName', 'deceasedBirthDate', 'deceasedSex', 'deceasedEthnicity', 'deceasedNationality'],
    ...['deceasedIdentity', 'deceasedLastResidence', 'deathMoment', 'deathMomentInWords', 'deathPlace'],
    'deathCause',
  ],
  status: [
    ...personOnPaper('subject'),
    ...['maritalStatus', 'spouseName', 'endedByNumber', 'endedByDate', 'endedByIssuer', 'purpose'],
    ...['marryWith', 'purposeOther'],
  ],
  recognition: ['recognisedAs', ...personOnPaper('claimant', 'recognised')],
  guardianship: ['guardianshipType', ...personOnPaper('guardian', 'ward')],
  'end-of-guardianship': [...personOnPaper('guardian', 'ward'), 'endReason', 'endReasonDetails'],
  change: [...personOnPaper('subject'), 'eventType', 'requestType', 'oldValue', 'newValue'],
} as const satisfies Record<string, readonly string[]>;

/** @param title of what is drafted @param kind of certificate @returns what of the answers its applicant is shown before it is made */
export function draftOf(title: string, kind: keyof typeof draftFields): CertificateDraft {
  const [first, ...others] = draftFields[kind];
  if (first === undefined) throw new RangeError(`nothing is shown of ${kind}`);
  return { title, shows: [first, ...others] };
}

export const draftToReview = review(
  'handling',
  'Nguồn chỉ ghi người nộp trực tuyến xác nhận bản dự thảo tối đa 01 ngày, im lặng là thống nhất; ngày ấy là ngày làm việc hay ngày lịch, thời hạn giải quyết có dừng trong lúc chờ hay không thì nguồn không nói. Cổng tính 1 ngày làm việc và không dừng thời hạn.',
);

interface Registration {
  /** What is drafted and signed: "Trích lục đăng ký giám hộ". */
  readonly result: string;
  readonly examining: string;
  readonly receiving: string;
  /** What another place is asked. */
  readonly verifying?: string;
}

/**
 * @param registration what is given, who examines it and how it is received, as sentences call them
 * @returns the way of a registration, from the declaration to its result
 */
export function registrationSteps({
  result,
  examining,
  receiving,
  verifying,
}: Registration): readonly [HandlingStep, ...HandlingStep[]] {
  return [
    {
      title: 'Khai tờ khai, đính kèm giấy tờ và gửi hồ sơ trực tuyến, qua bưu chính hoặc nộp tại Một cửa',
      party: 'applicant',
    },
    {
      title: 'Kiểm tra hồ sơ; tiếp nhận và hẹn ngày trả, hoặc hướng dẫn bổ sung, hoặc từ chối có nêu lý do',
      party: 'one-stop-desk',
    },
    { title: examining, party: 'officer' },
    ...(verifying === undefined ? [] : [{ title: verifying, party: 'other-agency' } as const]),
    draftStep(result),
    { title: `Ghi Sổ, cập nhật cơ sở dữ liệu hộ tịch điện tử, in ${result}`, party: 'officer' },
    { title: `Ký ${result}`, party: 'leader' },
    { title: receiving, party: 'applicant' },
  ];
}

/**
 * Working days that the law gives where something is to be verified elsewhere.
 * @param wording as residents read it
 */
const verifying =
  (counts: VerificationLimit['counts']) =>
  (
    value: number,
    wording: string,
    more: Pick<VerificationLimit, 'afterwards' | 'law'> = {},
  ): VerificationLimit => ({
    ...{ value, unit: 'working-day', counts, wording },
    ...more,
  });

/** So many in all, the verification among them. */
export const verifiedWithin = verifying('in-all');
/** So many more than without a verification. */
export const verifiedBesides = verifying('besides');

/**
 * A limit of the law's own: what comes after 15:00 does not move it.
 * @param value in working days
 * @param wording as residents read it
 * @param law the article that sets it
 * @param verification what it gives where something is to be verified
 */
export function withinWorkingDays(
  value: number,
  wording: string,
  law: string,
  verification?: VerificationLimit,
): ClockPolicy {
  return {
    unit: 'working-day',
    value,
    stages: [],
    after15: 'none',
    supplement: 'reset',
    start: 'received',
    wording,
    law,
    ...(verification && { verification }),
  };
}

/**
 * Within the day: Luật Hộ tịch Đ5.3 moves only such limits, to the next working day, and only when the dossier comes
 * after 15:00. A supplement counts anew by NĐ 61/2018 Đ19.4.
 * @param verification what the law gives where something is to be verified
 */
export function withinTheDay(verification?: VerificationLimit): ClockPolicy {
  return {
    unit: 'working-day',
    value: 0,
    stages: [],
    after15: 'same-day-only',
    supplement: 'reset',
    start: 'received',
    wording:
      'Ngay trong ngày tiếp nhận hồ sơ; nhận sau 15 giờ mà không giải quyết được ngay thì trả trong ngày làm việc tiếp theo.',
    law: 'khoản 3 Điều 5 Luật Hộ tịch',
    ...(verification && { verification }),
  };
}

const exemptionLabels = {
  'merit-family': 'Người thuộc gia đình có công với cách mạng',
  'poor-household': 'Người thuộc hộ nghèo',
  disability: 'Người khuyết tật',
} as const;

/**
 * Who pays no civil status fee.
 * @param legalBasis of all of them
 */
export function exemptions(legalBasis: string): readonly Exemption[] {
  return Object.entries(exemptionLabels).map(([id, label]) => ({ id, label, legalBasis }));
}

const copyFeeBasis = 'Thông tư 281/2016/TT-BTC';

/** 8.000 đồng a copy of an extract. */
export const extractCopies: ChargeItem = {
  id: 'extract-copies',
  kind: 'charge',
  name: 'Phí cấp bản sao trích lục hộ tịch',
  tariff: { kind: 'per-unit', amount: vnd(8000), unit: 'bản' },
  quantity: { kind: 'field', field: 'copies' },
  exemptions: exemptions(copyFeeBasis),
  legalBasis: copyFeeBasis,
};

/** The same, where copies are asked for together with a registration that is itself free. */
export const copiesOnRequest: ChargeItem = { ...extractCopies, when: { field: 'wantsCopies', equals: 'Có' } };

/**
 * @param name as receipts call it
 * @returns a fee that the province sets and the portal does not know
 */
export const registrationFee = (name: string): ChargeItem => ({
  id: 'registration-fee',
  kind: 'fee',
  name,
  tariff: {
    kind: 'set-by-province',
    note: 'Mức thu do Hội đồng nhân dân cấp tỉnh quyết định.',
  },
  quantity: { kind: 'constant', value: 1 },
  exemptions: exemptions('điểm a khoản 1 Điều 11 Luật Hộ tịch'),
  legalBasis: 'Thông tư 85/2019/TT-BTC; nghị quyết của Hội đồng nhân dân cấp tỉnh',
});

export const freeGuardianship =
  'Được miễn lệ phí đăng ký. Bản sao trích lục, nếu yêu cầu, nộp phí tại Một cửa khi nhận kết quả.';

export const registrationFeeToReview = review(
  'charges',
  'Chưa tìm được nghị quyết của tỉnh về mức lệ phí; điều khoản miễn (Điều 11 Luật Hộ tịch) cần đối chiếu văn bản gốc.',
);

export const copyExemptionToReview = review(
  'charges',
  'Ba trường hợp miễn phí bản sao trích lục lấy từ bản công bố thủ tục; cần đối chiếu điều khoản trong Thông tư 281/2016/TT-BTC.',
);

/** Named by the source for most procedures of civil status; what they are called it does not say. */
export const furtherCirculars: readonly LegalBasis[] = [
  { number: '02/2020/TT-BTP' },
  { number: '03/2023/TT-BTP' },
];

/**
 * @param own the bases of this procedure alone
 * @returns the bases common to civil status with them, in the order in which they are told
 */
export function civilStatusLaw(...own: readonly LegalBasis[]): readonly [LegalBasis, ...LegalBasis[]] {
  return [
    { number: '60/2014/QH13', title: 'Luật Hộ tịch' },
    ...own,
    {
      number: '123/2015/NĐ-CP',
      title: 'Nghị định quy định chi tiết một số điều và biện pháp thi hành Luật Hộ tịch',
    },
    {
      number: '87/2020/NĐ-CP',
      title: 'Nghị định quy định về Cơ sở dữ liệu hộ tịch điện tử, đăng ký hộ tịch trực tuyến',
    },
    {
      number: '104/2022/NĐ-CP',
      title:
        'Nghị định sửa đổi các nghị định liên quan đến việc nộp, xuất trình sổ hộ khẩu, sổ tạm trú giấy khi thực hiện thủ tục hành chính',
    },
    {
      number: '07/2025/NĐ-CP',
      title: 'Nghị định sửa đổi các nghị định trong lĩnh vực hộ tịch, quốc tịch, chứng thực',
    },
    {
      number: '120/2025/NĐ-CP',
      title: 'Nghị định phân định thẩm quyền của chính quyền địa phương 02 cấp trong lĩnh vực của Bộ Tư pháp',
    },
    { number: '18/2026/NĐ-CP' },
    civilStatusCircular,
    {
      number: '01/2022/TT-BTP',
      title: 'Thông tư quy định chi tiết và biện pháp thi hành Nghị định 87/2020/NĐ-CP',
    },
    { number: '04/2024/TT-BTP', title: 'Thông tư sửa đổi các thông tư về hộ tịch, quốc tịch' },
    {
      number: '85/2019/TT-BTC',
      title: 'Thông tư hướng dẫn về phí, lệ phí thuộc thẩm quyền của Hội đồng nhân dân cấp tỉnh',
      replaces: '250/2016/TT-BTC',
    },
    {
      number: '281/2016/TT-BTC',
      title: 'Thông tư về phí khai thác, sử dụng thông tin trong cơ sở dữ liệu hộ tịch',
    },
    { number: '106/2021/TT-BTC' },
    { number: '08/2025/TT-BTP' },
    dataResolution,
    oneStopDecree,
  ];
}
