// Adoptive parents and child, as the declarations of Thông tư 10/2020/TT-BTP ask for them.
import type { Condition, FieldDefinition, FormRule, FormSection, PaperBlock } from '../../definition.ts';
import type { WireValue } from '../../kinds/kind.ts';
import { differentPeople, identityRule, particularsOf, person, personPaper } from '../civil-status.ts';
import { line } from '../pieces.ts';

const COUPLE = 'Hai vợ chồng cùng nhận';
const together: Condition = { field: 'adoptBy', equals: COUPLE };

const work = (id: string, who: string): FieldDefinition => ({
  id: `${id}Occupation`,
  kind: 'text',
  label: `Nghề nghiệp ${who}`,
  paperLabel: 'Nghề nghiệp',
  required: true,
  maxLength: 120,
  example: 'Giáo viên',
});

interface Example {
  readonly birth: WireValue;
  readonly number: string;
}

/**
 * @param adopter example of the applicant; `partner` that of the spouse
 * @returns the section about the applicant; the spouse's particulars are asked only when both adopt
 */
export const adopterSection = (heading: string, adopter: Example, partner: Example): FormSection => {
  const spouse = person({
    id: 'spouse',
    who: 'vợ hoặc chồng cùng nhận',
    residence: 'always',
    example: { name: 'Nguyễn Văn Hùng', sex: 'Nam', ...partner },
  });
  return {
    id: 'adopter',
    heading,
    intro: 'Thông tin của chính bạn, và của vợ hoặc chồng nếu hai người cùng nhận.',
    fields: [
      {
        id: 'adoptBy',
        kind: 'radio',
        label: 'Ai nhận con nuôi?',
        missing: 'Chọn người nhận con nuôi',
        paperLabel: 'Người nhận',
        required: true,
        options: { values: ['Một người nhận', COUPLE] },
      },
      ...particularsOf({
        id: 'adopter',
        who: 'người nhận con nuôi',
        self: true,
        residence: 'always',
        example: adopter,
      }),
      work('adopter', 'người nhận con nuôi'),
      {
        id: 'adopterPhone',
        kind: 'phone',
        label: 'Số điện thoại liên hệ',
        paperLabel: 'Điện thoại',
        required: true,
        profile: 'phone',
      },
      ...[
        spouse.name,
        spouse.birthDate,
        spouse.sex,
        spouse.ethnicity,
        spouse.nationality,
        spouse.identity,
        spouse.residence,
        work('spouse', 'vợ hoặc chồng cùng nhận'),
      ].map((field) => ({ ...field, showWhen: together })),
    ],
  };
};

/** @param year and `number` of the example: a child to adopt, or an adopted child who has grown up */
export function adoptedSection(who: string, heading: string, year: string, number: string): FormSection {
  return {
    id: 'adopted',
    heading,
    fields: [
      ...particularsOf({
        id: 'adopted',
        who,
        residence: 'always',
        optional: ['identity'],
        example: { name: 'Lê Thị Hà', birth: { day: '15', month: '3', year }, number },
      }),
      {
        id: 'adoptedBirthPlace',
        kind: 'address',
        label: `Nơi sinh ${who}`,
        paperLabel: 'Nơi sinh',
        required: true,
      },
    ],
  };
}

export const adopterPaper: readonly PaperBlock[] = [
  line('adoptBy'),
  { block: 'heading', text: 'Người nhận con nuôi:' },
  ...personPaper('adopter'),
  line('adopterOccupation', 'adopterPhone'),
  { block: 'heading', text: 'Vợ hoặc chồng cùng nhận:', showWhen: together },
  ...personPaper('spouse'),
  line('spouseOccupation'),
];

export const adoptedPaper: readonly PaperBlock[] = [...personPaper('adopted'), line('adoptedBirthPlace')];

export const adoptionRules: readonly FormRule[] = [
  identityRule('adopter', 'người nhận con nuôi'),
  identityRule('spouse', 'vợ hoặc chồng cùng nhận'),
  identityRule('adopted', 'con nuôi'),
  differentPeople(
    'adopter',
    'spouse',
    'Số giấy tờ của vợ hoặc chồng trùng với người nhận: nhập đúng số của từng người',
  ),
];

export const adoptionSigners: PaperBlock = {
  block: 'signatures',
  people: [
    { title: 'Người nhận con nuôi', hint: '(Ký, ghi rõ họ, chữ đệm, tên)', nameFrom: 'adopterName' },
    { title: 'Vợ hoặc chồng cùng nhận', hint: '(Ký, ghi rõ họ, chữ đệm, tên)', nameFrom: 'spouseName' },
  ],
};
