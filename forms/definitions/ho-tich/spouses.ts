// The two parties of a marriage, as its declaration and its re-registration ask for them. The bride stands left.
import type { FieldDefinition, FieldId, FormRule, FormSection } from '../../definition.ts';
import type { WireValue } from '../../kinds/kind.ts';
import {
  ethnicityField,
  nationalityField,
  paperExample,
  RESIDENCE_HINT,
  residenceWaiver,
} from '../pieces.ts';

export interface Party {
  readonly id: 'bride' | 'groom';
  readonly side: 'bên nữ' | 'bên nam' | 'vợ' | 'chồng';
  readonly heading: string;
  readonly name: string;
  readonly birth: WireValue;
  readonly identity: string;
}

export const bride: Party = {
  id: 'bride',
  side: 'bên nữ',
  heading: 'Bên nữ',
  name: 'Trần Thị Bình',
  birth: { day: '9', month: '9', year: '1998' },
  identity: '074198000021',
};
export const groom: Party = {
  id: 'groom',
  side: 'bên nam',
  heading: 'Bên nam',
  name: 'Nguyễn Văn An',
  birth: { day: '12', month: '5', year: '1995' },
  identity: '074095000022',
};

/** @param more questions of this declaration alone @returns the section about a party; its field ids begin with "bride" or "groom" */
export function partySection(
  { id, side, heading, name, birth, identity }: Party,
  more: readonly FieldDefinition[] = [],
): FormSection {
  const fields: readonly FieldDefinition[] = [
    {
      id: `${id}Name`,
      kind: 'person-name',
      label: `Họ, chữ đệm, tên ${side}`,
      required: true,
      example: name,
    },
    {
      id: `${id}BirthDate`,
      kind: 'date',
      label: `Ngày, tháng, năm sinh ${side}`,
      required: true,
      past: true,
      example: birth,
    },
    ethnicityField(`${id}Ethnicity`, `Dân tộc ${side}`),
    nationalityField(`${id}Nationality`, `Quốc tịch ${side}`),
    {
      id: `${id}Identity`,
      kind: 'identity-paper',
      label: `Giấy tờ tùy thân ${side}`,
      required: true,
      example: paperExample(identity),
    },
    {
      id: `${id}Residence`,
      kind: 'address',
      label: `Nơi cư trú ${side}`,
      hint: RESIDENCE_HINT,
      required: true,
      waived: residenceWaiver(`${id}Identity`, `${id}BirthDate`),
    },
  ];
  return { id, heading, fields: [...fields, ...more] };
}

/** @param what end of the field ids of both parties: "Name" @returns one row of the paper */
export const row = (label: string, what: string) => ({
  label,
  fields: [`bride${what}`, `groom${what}`] as const,
});

export const spousesRows = [
  row('Họ, chữ đệm, tên', 'Name'),
  row('Ngày, tháng, năm sinh', 'BirthDate'),
  row('Dân tộc', 'Ethnicity'),
  row('Quốc tịch', 'Nationality'),
  row('Nơi cư trú', 'Residence'),
  row('Giấy tờ tùy thân', 'Identity'),
];

export const spousesRules: readonly FormRule[] = [
  {
    id: 'two-people',
    kind: 'different',
    fields: ['brideIdentity', 'groomIdentity'],
    severity: 'error',
    at: 'groomIdentity',
    message: 'Số giấy tờ của bên nam trùng với bên nữ: nhập đúng số của từng người',
  },
  {
    id: 'bride-identity',
    kind: 'identity-matches',
    identity: 'brideIdentity',
    birth: 'brideBirthDate',
    severity: 'warning',
    at: 'brideIdentity',
    message: 'Số định danh không khớp với năm sinh của bên nữ: kiểm tra lại cả hai',
  },
  {
    id: 'groom-identity',
    kind: 'identity-matches',
    identity: 'groomIdentity',
    birth: 'groomBirthDate',
    severity: 'warning',
    at: 'groomIdentity',
    message: 'Số định danh không khớp với năm sinh của bên nam: kiểm tra lại cả hai',
  },
];

/** Luật Hôn nhân và gia đình 2014 Đ8.1a. */
const fromAge = { wife: 18, husband: 20 } as const;

interface MarriageAge {
  readonly id: string;
  readonly spouse: keyof typeof fromAge;
  /** What the fields of this person begin with. */
  readonly person: string;
  /** "mẹ", "vợ" */
  readonly word: string;
  /** The day of the marriage. */
  readonly on: FieldId;
}

/** Of a marriage that was registered long ago: asked once more, refused to nobody. */
export const marriageAge = ({ id, spouse, person, word, on }: MarriageAge): FormRule => ({
  id,
  kind: 'min-age',
  birth: `${person}BirthDate`,
  years: fromAge[spouse],
  on,
  severity: 'warning',
  at: on,
  message: `Theo ngày đã ghi thì khi đăng ký kết hôn, ${word} chưa đủ ${fromAge[spouse]} tuổi: có đúng không?`,
  law: 'Luật Hôn nhân và gia đình 2014 Đ8.1a',
});
