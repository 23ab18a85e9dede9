// A birth: the child and the parents, as the declaration of a birth and its re-registration ask for them.
import type { Condition, FieldDefinition, FormRule, FormSection, PaperBlock } from '../../definition.ts';
import type { WireValue } from '../../kinds/kind.ts';
import { capitalise } from '#app/values/first-letter.ts';
import { differentPeople } from '../civil-status.ts';
import {
  ethnicityField,
  MYSELF,
  maternityNearby,
  nationalityField,
  paperExample,
  RESIDENCE_HINT,
  residenceWaiver,
  sameAsRequester,
  sexField,
  YES,
  yesOrNo,
} from '../pieces.ts';
import { marriageAge } from './spouses.ts';

interface Parent {
  readonly id: 'mother' | 'father';
  readonly word: 'mẹ' | 'cha';
  readonly question: (of: string) => string;
  readonly missing: (of: string) => string;
  readonly hint: string;
  readonly identity: string;
  readonly birth: WireValue;
  /** The answer to `requesterRelation` when the declarant is this parent. */
  readonly relation: 'Mẹ' | 'Cha';
}

export const mother: Parent = {
  id: 'mother',
  word: 'mẹ',
  question: (of) => `Có thông tin về mẹ của ${of} không?`,
  missing: (of) => `Chọn có thông tin về mẹ của ${of} hay không`,
  hint: 'Chọn “Không” khi trẻ bị bỏ rơi',
  identity: '079195000011',
  relation: 'Mẹ',
  birth: { day: '20', month: '8', year: '1995' },
};
export const father: Parent = {
  id: 'father',
  word: 'cha',
  question: (of) => `Có ghi tên cha của ${of} không?`,
  missing: (of) => `Chọn có ghi tên cha của ${of} hay không`,
  hint: 'Chọn “Không” khi chưa xác định được cha. Nếu muốn ghi tên cha, làm thêm thủ tục nhận cha, mẹ, con',
  identity: '074092000012',
  relation: 'Cha',
  birth: { day: '3', month: '2', year: '1992' },
};

/**
 * The section about the mother or the father; a declarant who is this parent does not answer twice.
 * @param of whose parent, in the words of the questions
 */
export function parentSection(
  { id, word, question, missing, hint, identity, birth, relation }: Parent,
  of = 'trẻ',
): FormSection {
  const same = sameAsRequester(relation);
  const isKnown: Condition = { field: `${id}Known`, equals: YES };
  const whenKnown = (field: FieldDefinition): FieldDefinition => ({
    ...field,
    showWhen: field.showWhen ?? isKnown,
  });
  const fields: readonly FieldDefinition[] = [
    {
      id: `${id}Name`,
      kind: 'person-name',
      label: `Họ, chữ đệm, tên người ${word}`,
      required: true,
      ...same.name,
    },
    {
      id: `${id}BirthDate`,
      kind: 'partial-date',
      label: `Ngày, tháng, năm sinh của ${word}`,
      paperLabel: 'Ngày, tháng, năm sinh',
      hint: 'Không rõ ngày, tháng thì chỉ ghi năm',
      required: false,
      past: true,
      example: birth,
      ...same.birthDate,
    },
    {
      id: `${id}Identity`,
      kind: 'identity-paper',
      label: `Giấy tờ tùy thân của ${word}`,
      paperLabel: 'Số định danh cá nhân/Giấy tờ tùy thân',
      required: false,
      example: paperExample(identity),
      ...same.identity,
    },
    ethnicityField(`${id}Ethnicity`, `Dân tộc của ${word}`, false),
    nationalityField(`${id}Nationality`, `Quốc tịch của ${word}`, false),
    {
      id: `${id}Deceased`,
      kind: 'checkbox',
      label: `${capitalise(word)} của ${of}`,
      required: false,
      statement: 'Đã mất',
      example: '',
    },
    {
      id: `${id}Residence`,
      kind: 'address',
      label: `Nơi cư trú của ${word}`,
      paperLabel: 'Nơi cư trú',
      hint: RESIDENCE_HINT,
      required: false,
      showWhen: { all: [isKnown, { field: `${id}Deceased`, equals: false }] },
      waived: residenceWaiver(`${id}Identity`, `${id}BirthDate`),
      ...same.residence,
    },
  ];
  return {
    id,
    heading: `${word === 'mẹ' ? 'Mẹ' : 'Cha'} của ${of}`,
    fields: [
      {
        id: `${id}Known`,
        kind: 'radio',
        label: question(of),
        missing: missing(of),
        hint,
        required: true,
        options: yesOrNo,
        ...same.known,
      },
      ...fields.map(whenKnown),
    ],
  };
}

/** @returns the lines of the official paper for the fields of `parentSection` */
export const parentPaper = ({ id }: Parent): readonly PaperBlock[] => [
  { block: 'line', fields: [`${id}Name`] },
  { block: 'line', fields: [`${id}BirthDate`] },
  { block: 'line', fields: [`${id}Ethnicity`, `${id}Nationality`] },
  { block: 'line', fields: [`${id}Identity`] },
  { block: 'line', fields: [`${id}Residence`] },
  { block: 'line', fields: [`${id}Deceased`] },
];

interface Ages {
  readonly parent: Parent;
  /** Years: hardly any parent is younger at the birth. */
  readonly atBirth: number;
  readonly spouse: 'wife' | 'husband';
}

const ages: readonly Ages[] = [
  { parent: mother, atBirth: 14, spouse: 'wife' },
  { parent: father, atBirth: 12, spouse: 'husband' },
];

/** One number for both is a typing mistake: copied from the section before. */
export const parentsDiffer = differentPeople(
  mother.id,
  father.id,
  'Số giấy tờ của cha trùng với số giấy tờ của mẹ: xem lại số của hai người',
);

/** Warnings, which refuse nobody: most such ages are typing mistakes, and a few are true. */
export const parentsAges: readonly FormRule[] = ages.map(({ parent: { id, word }, atBirth }) => ({
  id: `${id}-age`,
  kind: 'min-age',
  birth: `${id}BirthDate`,
  years: atBirth,
  on: 'childBirthDate',
  severity: 'warning',
  at: `${id}BirthDate`,
  message: `Theo ngày sinh đã ghi thì khi sinh con, ${word} chưa đủ ${atBirth} tuổi: có đúng không?`,
}));

/** For a declaration that asks for the day of the parents' marriage. */
export const parentsMarriageAges: readonly FormRule[] = ages.map(({ parent: { id, word }, spouse }) =>
  marriageAge({ id: `${id}-marriage-age`, spouse, person: id, word, on: 'marriageDate' }),
);

export const bothParents: Condition = {
  all: [
    { field: 'motherKnown', equals: YES },
    { field: 'fatherKnown', equals: YES },
  ],
};

/** @param who the person born, in the words of the questions: a child, or an adult whose birth is registered again */
export function childSection(who: string, heading: string): FormSection {
  const same = sameAsRequester(MYSELF);
  return {
    id: 'child',
    heading,
    fields: [
      {
        id: 'childName',
        kind: 'person-name',
        label: `Họ, chữ đệm, tên ${who}`,
        paperLabel: 'Họ, chữ đệm, tên',
        hint: 'Bằng tiếng Việt hoặc tiếng dân tộc khác của Việt Nam',
        required: true,
        uppercase: true,
        ...same.name,
      },
      {
        id: 'childBirthDate',
        kind: 'date',
        label: `Ngày, tháng, năm sinh ${who}`,
        paperLabel: 'Ngày, tháng, năm sinh',
        required: true,
        past: true,
        ...same.birthDate,
      },
      {
        id: 'childBirthDateInWords',
        kind: 'derived',
        label: 'Ngày sinh ghi bằng chữ',
        paperLabel: 'ghi bằng chữ',
        required: false,
        from: 'childBirthDate',
        as: 'date-in-words',
      },
      sexField('childSex', `Giới tính ${who}`),
      ethnicityField('childEthnicity', `Dân tộc ${who}`),
      nationalityField('childNationality', `Quốc tịch ${who}`),
      {
        id: 'childBirthPlace',
        kind: 'address',
        label: 'Nơi sinh',
        hint: 'Sinh tại cơ sở y tế: ghi tên cơ sở và địa chỉ. Sinh ngoài cơ sở y tế: ghi xã, huyện, tỉnh nơi sinh',
        required: true,
        suggestions: maternityNearby,
        example: {
          detail: 'Bệnh viện đa khoa tỉnh',
          hamlet: '',
          commune: 'phường Hiệp Thành',
          district: 'thành phố Thủ Dầu Một',
          province: 'tỉnh Bình Dương',
        },
      },
      {
        id: 'childHometown',
        kind: 'address',
        label: 'Quê quán',
        hint: 'Theo quê quán của cha hoặc của mẹ',
        required: true,
      },
    ],
  };
}

export const childPaper: readonly PaperBlock[] = [
  { block: 'line', fields: ['childName'] },
  { block: 'line', fields: ['childBirthDate'] },
  { block: 'line', fields: ['childBirthDateInWords'] },
  { block: 'line', fields: ['childSex', 'childEthnicity', 'childNationality'] },
  { block: 'line', fields: ['childBirthPlace'] },
  { block: 'line', fields: ['childHometown'] },
];
