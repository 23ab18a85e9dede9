// Pieces of the civil-status declarations: a person's particulars, an earlier registration, the checks.
import { present } from '#app/values/present.ts';

import type { FieldDefinition, FormRule, PaperBlock } from '../definition.ts';
import type { WireValue } from '../kinds/kind.ts';
import {
  civilStatusAddressee,
  ethnicityField,
  line,
  MYSELF,
  nationalityField,
  paperExample,
  requesterPaper,
  RESIDENCE_HINT,
  residenceWaiver,
  sameAsRequester,
  sexField,
} from './pieces.ts';

/** The head of most civil-status declarations on paper: addressee and declarant. */
export const civilStatusHead: readonly PaperBlock[] = [civilStatusAddressee, ...requesterPaper];

type Particular = 'birthDate' | 'sex' | 'ethnicity' | 'nationality' | 'residence' | 'identity';

interface Person {
  /** Ids begin with it: "subjectName". */
  readonly id: string;
  /** "người được cấp" */
  readonly who: string;
  /** Old registers may know the year alone. */
  readonly birth?: 'date' | 'partial-date';
  readonly optional?: readonly Particular[];
  /** The applicant herself: prefilled from the profile. */
  readonly self?: true;
  /** For a declaration whose law does not waive the residence. */
  readonly residence?: 'always';
  /** The person may be the declarant: then her own answers are taken instead of asking again. */
  readonly maybeRequester?: true;
  readonly example?: {
    readonly name?: string;
    readonly birth?: WireValue;
    readonly sex?: 'Nam' | 'Nữ';
    readonly number?: string;
  };
}

const BORN = { day: '12', month: '5', year: '1990' };

/**
 * @param person `id` begins the ids of all fields ("subject" → "subjectName"); `optional` names particulars that need no answer
 * @returns the fields by particular, so that each can stand where the official paper has it
 */
export function person({
  id,
  who,
  birth = 'date',
  optional = [],
  self,
  residence: residenceAsked,
  maybeRequester,
  example = { birth: BORN },
}: Person) {
  const same = maybeRequester && sameAsRequester(MYSELF);
  const needed = (what: Particular) => !optional.includes(what);
  const born = {
    id: `${id}BirthDate`,
    label: `Ngày, tháng, năm sinh ${who}`,
    paperLabel: 'Ngày, tháng, năm sinh',
    required: needed('birthDate'),
    past: true,
    ...present({ example: example.birth }),
    ...(self && { profile: 'birthDate' as const }),
    ...same?.birthDate,
  };
  const name: FieldDefinition = {
    id: `${id}Name`,
    kind: 'person-name',
    label: `Họ, chữ đệm, tên ${who}`,
    paperLabel: 'Họ, chữ đệm, tên',
    required: true,
    ...(self && { profile: 'fullName' as const }),
    ...same?.name,
    ...present({ example: example.name }),
  };
  const birthDate: FieldDefinition =
    birth === 'date'
      ? { ...born, kind: 'date' }
      : { ...born, kind: 'partial-date', hint: 'Không rõ ngày, tháng thì chỉ ghi năm' };
  const residence: FieldDefinition = {
    id: `${id}Residence`,
    kind: 'address',
    label: `Nơi cư trú ${who}`,
    paperLabel: 'Nơi cư trú',
    required: needed('residence'),
    ...(needed('residence') && { hint: RESIDENCE_HINT }),
    ...(residenceAsked === 'always' ? {} : { waived: residenceWaiver(`${id}Identity`, `${id}BirthDate`) }),
    ...(self && { profile: 'residence' as const }),
    ...same?.residence,
  };
  const identity: FieldDefinition = {
    id: `${id}Identity`,
    kind: 'identity-paper',
    label: `Giấy tờ tùy thân ${who}`,
    paperLabel: 'Giấy tờ tùy thân',
    required: needed('identity'),
    example: paperExample(example.number ?? '074190000002'),
    ...(self && { profile: 'identity' as const }),
    ...same?.identity,
  };
  return {
    name,
    birthDate,
    sex: sexField(`${id}Sex`, `Giới tính ${who}`, example.sex),
    ethnicity: ethnicityField(`${id}Ethnicity`, `Dân tộc ${who}`, needed('ethnicity')),
    nationality: nationalityField(`${id}Nationality`, `Quốc tịch ${who}`, needed('nationality')),
    residence,
    identity,
  };
}

/** @returns all fields of a person in the order of most declarations; identity before residence, because it may waive it */
export function particularsOf(of: Person): readonly FieldDefinition[] {
  const { name, birthDate, sex, ethnicity, nationality, residence, identity } = person(of);
  return [name, birthDate, sex, ethnicity, nationality, identity, residence];
}

/** @param id as in `particularsOf` @returns the same fields as lines of the paper */
export const personPaper = (id: string): readonly PaperBlock[] => [
  line(`${id}Name`),
  line(`${id}BirthDate`),
  line(`${id}Sex`, `${id}Ethnicity`, `${id}Nationality`),
  line(`${id}Residence`),
  line(`${id}Identity`),
];

/** Place, day and number of an earlier registration. */
export const registrationFields: readonly FieldDefinition[] = [
  {
    id: 'registeredAt',
    kind: 'text',
    label: 'Cơ quan đã đăng ký',
    paperLabel: 'Đã đăng ký tại',
    required: true,
    example: 'Ủy ban nhân dân xã Phú An',
  },
  {
    id: 'registeredOn',
    kind: 'date',
    label: 'Ngày đăng ký',
    required: false,
    past: true,
    example: { day: '6', month: '1', year: '2018' },
  },
  {
    id: 'registeredNumber',
    kind: 'text',
    label: 'Số đăng ký',
    paperLabel: 'Số',
    required: false,
    maxLength: 50,
    example: '15',
  },
  {
    id: 'registeredBook',
    kind: 'text',
    label: 'Quyển số',
    required: false,
    maxLength: 50,
    example: '01/2018',
  },
];

export const registrationPaper: readonly PaperBlock[] = [
  line('registeredAt'),
  line('registeredOn', 'registeredNumber', 'registeredBook'),
];

/** Only events registered before 2016 are registered again (NĐ 123/2015 Đ24), so the example is older. */
export const oldRegistrationFields: readonly FieldDefinition[] = registrationFields.map((field) =>
  field.kind === 'date'
    ? { ...field, hint: 'Không nhớ thì bỏ trống', example: { day: '6', month: '1', year: '1998' } }
    : field.id === 'registeredBook'
      ? { ...field, example: '01/1998' }
      : field,
);

/** @param id as in `person` @returns a warning, because most numbers contain year of birth and sex, but some are wrong */
export const identityRule = (id: string, who: string): FormRule => ({
  id: `${id}-identity`,
  kind: 'identity-matches',
  identity: `${id}Identity`,
  birth: `${id}BirthDate`,
  sex: `${id}Sex`,
  severity: 'warning',
  at: `${id}Identity`,
  message: `Số định danh không khớp với năm sinh hoặc giới tính của ${who}: kiểm tra lại`,
});

export const requesterIdentityRule: FormRule = {
  id: 'requester-identity',
  kind: 'identity-matches',
  identity: 'requesterIdentity',
  birth: 'requesterBirthDate',
  severity: 'warning',
  at: 'requesterIdentity',
  message: 'Số định danh không khớp với năm sinh của người yêu cầu: kiểm tra lại cả hai',
};

/** @param one and `other`: ids as in `person` @returns a rule against one identity number for two people, shown at `other` */
export const differentPeople = (one: string, other: string, message: string): FormRule => ({
  id: `${one}-${other}`.toLowerCase(),
  kind: 'different',
  fields: [`${one}Identity`, `${other}Identity`],
  severity: 'error',
  at: `${other}Identity`,
  message,
});

/** @param id as in `person` @returns a rule: `registeredOn` is not before this person's birth */
export const registeredAfterBirth = (id: string): FormRule => ({
  id: 'registered-after-birth',
  kind: 'not-before',
  later: 'registeredOn',
  earlier: `${id}BirthDate`,
  severity: 'error',
  at: 'registeredOn',
  message: 'Ngày đăng ký đứng trước ngày sinh: kiểm tra lại hai ngày này',
});
