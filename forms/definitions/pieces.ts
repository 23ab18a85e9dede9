// Pieces that several official declarations repeat: the declarant, a person's particulars, copies, the pledge.
import type {
  Condition,
  FieldDefinition,
  FieldId,
  FormRule,
  FormSection,
  PaperBlock,
  Waiver,
} from '../definition.ts';
import type { WireValue } from '../kinds/kind.ts';

export const YES = 'Có';
export const NO = 'Không';
export const yesOrNo = { values: [YES, NO] } as const;

export const RESIDENCE_HINT =
  'Ghi nơi thường trú; không có thì ghi nơi tạm trú; không có cả hai thì ghi nơi đang sinh sống';

/** Kinds of identity papers that carry a personal number. */
const NUMBERED = ['CCCD', 'Thẻ căn cước', 'Giấy chứng nhận căn cước'];

/**
 * The office looks the residence up by personal number and day of birth (NĐ 104/2022 Đ14.2; Luật Cư trú Đ38 ended the books of
 * residence). A declaration may ask only people who lack one of the two (TT 04/2024/TT-BTP).
 * @param identity id of an identity paper; `birthDate` that of a date
 */
export function residenceWaiver(identity: FieldId, birthDate: FieldId): Waiver {
  return {
    when: {
      all: [
        { field: `${birthDate}.day`, answered: true },
        { field: `${identity}.number`, answered: true },
        { field: `${identity}.type`, oneOf: NUMBERED },
      ],
    },
    law: 'Thông tư 04/2024/TT-BTP; khoản 2 Điều 14 Nghị định 104/2022/NĐ-CP; Điều 38 Luật Cư trú 2020',
    instead: 'Tra cứu theo số định danh trong Cơ sở dữ liệu quốc gia về dân cư',
  };
}

/** Offices that registered births, marriages and deaths nearby until 30/6/2025, as certificates name them, and today's. */
export const registriesNearby = [
  'Ủy ban nhân dân xã Phú An',
  'Ủy ban nhân dân xã An Tây',
  'Ủy ban nhân dân xã An Điền',
  'Ủy ban nhân dân phường Tân An',
  'Ủy ban nhân dân phường Hiệp An',
  'Ủy ban nhân dân phường Phú An',
] as const;

/** Places where children of the commune are often born. The names are commonly known; no list of the Sở Y tế confirms them. */
export const maternityNearby = [
  'Trung tâm Y tế thị xã Bến Cát',
  'Bệnh viện Đa khoa Mỹ Phước',
  'Bệnh viện Đa khoa tỉnh Bình Dương',
  'Bệnh viện Từ Dũ',
  'Bệnh viện Hùng Vương',
] as const;

/** @param number so that people of one example have different papers @returns an identity paper as a wire value */
export function paperExample(number: string): WireValue {
  return {
    type: 'CCCD',
    number,
    issuedOn: { day: '20', month: '10', year: '2021' },
    issuedBy: 'Cục Cảnh sát quản lý hành chính về trật tự xã hội',
  };
}

/** @returns a required question; its answer is "Nam" or "Nữ", as civil-status papers have it */
export const sexField = (id: string, label: string, example = 'Nữ'): FieldDefinition => ({
  id,
  kind: 'radio',
  label,
  paperLabel: 'Giới tính',
  required: true,
  options: { list: 'sexes' },
  example,
});

/** @returns a choice of the 54 ethnic groups or "Người nước ngoài" */
export const ethnicityField = (
  id: string,
  label: string,
  required: FieldDefinition['required'] = true,
): FieldDefinition => ({
  id,
  kind: 'select',
  label,
  paperLabel: 'Dân tộc',
  hint: 'Ví dụ: Kinh. Việt Nam là quốc tịch, không phải dân tộc',
  required,
  options: { list: 'ethnic-groups' },
});

/** @returns a choice of nationalities that starts with "Việt Nam" */
export const nationalityField = (
  id: string,
  label: string,
  required: FieldDefinition['required'] = true,
): FieldDefinition => ({
  id,
  kind: 'select',
  label,
  paperLabel: 'Quốc tịch',
  required,
  options: { list: 'nationalities' },
  default: 'Việt Nam',
});

/**
 * A declarant who is the person in question does not answer twice.
 * @param relation the answer to `requesterRelation` for which this holds: "Bản thân", "Mẹ"
 * @returns `sameAs` by particular, to spread into the fields of that person
 */
export function sameAsRequester(relation: string) {
  const when: Condition = { field: 'requesterRelation', equals: relation };
  const answerOf = (field: FieldId) => ({ sameAs: { when, field } });
  return {
    known: { sameAs: { when, value: YES } },
    name: answerOf('requesterName'),
    birthDate: answerOf('requesterBirthDate'),
    identity: answerOf('requesterIdentity'),
    residence: answerOf('requesterResidence'),
  };
}

export const MYSELF = 'Bản thân';

interface Declarant {
  /** "người được khai sinh" */
  readonly relationTo: string;
  /** The same person in the words of the official paper, if they differ. */
  readonly onPaper?: string;
}

/** @returns the declarant of a civil-status declaration, prefilled from the profile; its field ids begin with "requester" */
export function requesterSection({ relationTo, onPaper }: Declarant): FormSection {
  return {
    id: 'requester',
    heading: 'Người yêu cầu',
    intro: 'Thông tin của chính bạn, người làm tờ khai này.',
    fields: [
      {
        id: 'requesterName',
        kind: 'person-name',
        label: 'Họ, chữ đệm, tên người yêu cầu',
        required: true,
        profile: 'fullName',
      },
      {
        id: 'requesterBirthDate',
        kind: 'date',
        label: 'Ngày, tháng, năm sinh của người yêu cầu',
        paperLabel: 'Ngày, tháng, năm sinh',
        required: false,
        past: true,
        profile: 'birthDate',
        example: { day: '12', month: '5', year: '1990' },
      },
      {
        id: 'requesterIdentity',
        kind: 'identity-paper',
        label: 'Giấy tờ tùy thân của người yêu cầu',
        paperLabel: 'Số định danh cá nhân/Giấy tờ tùy thân',
        hint: 'Ví dụ: căn cước công dân số 001089123456 do Cục Cảnh sát QLHC về TTXH cấp ngày 20/10/2021',
        required: true,
        profile: 'identity',
        example: paperExample('074190000002'),
      },
      {
        id: 'requesterResidence',
        kind: 'address',
        label: 'Nơi cư trú của người yêu cầu',
        paperLabel: 'Nơi cư trú',
        hint: RESIDENCE_HINT,
        required: true,
        waived: residenceWaiver('requesterIdentity', 'requesterBirthDate'),
        profile: 'residence',
      },
      {
        id: 'requesterRelation',
        kind: 'select',
        label: `Quan hệ với ${relationTo}`,
        ...(onPaper !== undefined && { paperLabel: `Quan hệ với ${onPaper}` }),
        required: true,
        options: { list: 'relationships' },
        example: 'Con',
      },
      {
        id: 'requesterRelationOther',
        kind: 'text',
        label: `Quan hệ cụ thể với ${relationTo}`,
        paperLabel: '(ghi rõ)',
        required: true,
        showWhen: { field: 'requesterRelation', equals: 'Khác' },
        maxLength: 80,
      },
    ],
  };
}

export const requesterPaper: readonly PaperBlock[] = [
  { block: 'line', fields: ['requesterName'] },
  { block: 'line', fields: ['requesterBirthDate'] },
  { block: 'line', fields: ['requesterIdentity'] },
  { block: 'line', fields: ['requesterResidence'] },
  { block: 'line', fields: ['requesterRelation'] },
  { block: 'line', fields: ['requesterRelationOther'] },
];

/** Whether copies of the paper are wanted, and how many: the fee grows with `copies`. */
export const copiesSection: FormSection = {
  id: 'copies',
  heading: 'Bản sao',
  fields: [
    {
      id: 'wantsCopies',
      kind: 'radio',
      label: 'Đề nghị cấp bản sao',
      missing: 'Chọn có cần bản sao trích lục hay không',
      required: true,
      options: yesOrNo,
    },
    {
      id: 'copies',
      kind: 'number',
      label: 'Số lượng bản sao',
      required: true,
      showWhen: { field: 'wantsCopies', equals: YES },
      min: 1,
      max: 100,
      unit: 'bản',
      example: '2',
    },
  ],
};

export const copiesPaper: readonly PaperBlock[] = [{ block: 'line', fields: ['wantsCopies', 'copies'] }];

export const HONEST_PLEDGE =
  'Tôi cam đoan những nội dung khai trên đây là đúng sự thật và chịu trách nhiệm trước pháp luật về cam đoan của mình';

/** @param statement the pledge in the words of the official paper, without a full stop @returns the last section of a form */
export function pledgeSection(statement: string): FormSection {
  return {
    id: 'pledge',
    heading: 'Cam đoan',
    fields: [{ id: 'pledge', kind: 'checkbox', label: 'Cam đoan', required: true, statement }],
  };
}

interface Closing {
  /** Lines between the pledge and the signature. */
  readonly before?: readonly PaperBlock[];
  readonly title?: string;
  readonly hint?: string;
  readonly nameFrom?: string;
}

/**
 * @param statement as in `pledgeSection`
 * @returns the end of a declaration on paper: pledge, place and date, signature of the declarant unless another is named
 */
export function closingPaper(
  statement: string,
  {
    before = [],
    title = 'Người yêu cầu',
    hint = '(Ký, ghi rõ họ, chữ đệm, tên)',
    nameFrom = 'requesterName',
  }: Closing = {},
): readonly PaperBlock[] {
  return [
    { block: 'paragraph', text: `${statement}.` },
    ...before,
    { block: 'place-and-date' },
    { block: 'signatures', people: [{ title, hint, nameFrom }] },
  ];
}

export const civilStatusAddressee: PaperBlock = {
  block: 'addressee',
  text: 'Kính gửi: Ủy ban nhân dân {đơn vị}',
};

/**
 * @param reason shown above the question: why the person has to come
 * @param paper `offPaper` for an official declaration, which has no line for the day
 * @returns the question for the day on which the applicant comes to the desk: `appointmentDate`
 */
export function appointmentSection(reason: string, paper: { readonly offPaper?: true } = {}): FormSection {
  return {
    id: 'appointment',
    heading: 'Hẹn ngày đến',
    intro: reason,
    fields: [
      {
        id: 'appointmentDate',
        kind: 'date',
        label: 'Ngày hẹn đến Bộ phận Một cửa',
        hint: 'Chọn một ngày làm việc. Bạn sẽ được báo lại nếu ngày ấy không tiếp được',
        required: true,
        future: true,
        ...paper,
      },
    ],
  };
}

/** The commune's confirmation at the end of the forms of NĐ 20/2021. */
export const communeConfirmation: PaperBlock = {
  block: 'office-use',
  heading: 'XÁC NHẬN CỦA ỦY BAN NHÂN DÂN CẤP XÃ',
  lines: [
    'Ủy ban nhân dân ……………… đã xem xét hồ sơ, xác minh thông tin cá nhân nêu trên và họp ngày … tháng … năm …',
    'thống nhất kết luận như sau (đối tượng, diện chính sách, chế độ hưởng, thời gian): ………………………………',
  ],
  signatures: ['CÁN BỘ TIẾP NHẬN HỒ SƠ', 'CHỦ TỊCH'],
};

/** The office of a place decides about it: one elsewhere is asked about once more. @param there who decides, and for which place */
export const placeHere = (place: FieldId, there: string): FormRule => ({
  id: 'place-here',
  kind: 'in-commune',
  place,
  severity: 'warning',
  at: place,
  message: `Nơi đã ghi không thuộc xã, phường của Cổng này. ${there}: hãy nộp hồ sơ ở đó. Nếu chỉ là ghi theo tên cũ thì giữ nguyên`,
});

/**
 * Residence is registered by the police of the commune one lives in: Luật Cư trú 68/2020/QH14 Đ22.1.
 * @param place the question whose address is to lie in this commune
 * @returns a rule that warns and refuses nothing
 */
export const residenceHere = (place: FieldId): FormRule => ({
  ...placeHere(place, 'Thường trú ở xã, phường nào thì Công an xã, phường ấy đăng ký'),
  law: 'Khoản 1 Điều 22 Luật Cư trú 68/2020/QH14',
});

/**
 * @param fields of the form, set side by side
 * @returns them as one line of the paper
 */
export const line = (...fields: readonly FieldId[]): PaperBlock => ({ block: 'line', fields });
