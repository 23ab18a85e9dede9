// The dead person, time, place and cause: the same in the declaration of a death and in its re-registration. The declarant has
// lost somebody, so the questions say "mất"; the official paper keeps the law's word.
import type { FormRule, FormSection, PaperBlock } from '../../definition.ts';
import { identityRule, person } from '../civil-status.ts';

const { name, birthDate, sex, ethnicity, nationality, identity } = person({
  id: 'deceased',
  who: 'người đã mất',
  birth: 'partial-date',
  optional: ['identity'],
  example: {
    name: 'Nguyễn Văn Lâm',
    sex: 'Nam',
    number: '074050000031',
  },
});

export const deceasedSection: FormSection = {
  id: 'deceased',
  heading: 'Người đã mất',
  fields: [
    name,
    birthDate,
    sex,
    ethnicity,
    nationality,
    { id: 'deceasedLastResidence', kind: 'address', label: 'Nơi cư trú cuối cùng', required: true },
    identity,
  ],
};

export const deathSection: FormSection = {
  id: 'death',
  heading: 'Mất khi nào, ở đâu',
  fields: [
    {
      id: 'deathMoment',
      kind: 'moment',
      label: 'Thời điểm mất',
      paperLabel: 'Đã chết vào lúc',
      hint: 'Không rõ giờ, phút thì để trống hai ô ấy',
      required: true,
      past: true,
    },
    {
      id: 'deathMomentInWords',
      kind: 'derived',
      label: 'Thời điểm mất ghi bằng chữ',
      paperLabel: 'ghi bằng chữ',
      required: false,
      from: 'deathMoment',
      as: 'moment-in-words',
    },
    { id: 'deathPlace', kind: 'address', label: 'Nơi mất', paperLabel: 'Nơi chết', required: true },
    {
      id: 'deathCause',
      kind: 'text',
      label: 'Nguyên nhân mất',
      paperLabel: 'Nguyên nhân chết',
      required: true,
      example: 'Bệnh già',
    },
  ],
};

/** Birth comes before death, and the declarant is another person. */
export const deathRules: readonly FormRule[] = [
  {
    id: 'death-after-birth',
    kind: 'not-before',
    later: 'deathMoment',
    earlier: 'deceasedBirthDate',
    severity: 'error',
    at: 'deathMoment',
    message: 'Thời điểm mất đứng trước ngày sinh: kiểm tra lại hai ngày này',
  },
  {
    id: 'requester-lives',
    kind: 'different',
    fields: ['requesterIdentity', 'deceasedIdentity'],
    severity: 'error',
    at: 'deceasedIdentity',
    message: 'Số giấy tờ của người đã mất trùng với người yêu cầu: nhập đúng số của từng người',
  },
];

export const deceasedIdentityRule: FormRule = identityRule('deceased', 'người đã mất');

export const deathPaper: readonly PaperBlock[] = [
  { block: 'line', fields: ['deceasedName'] },
  { block: 'line', fields: ['deceasedBirthDate'] },
  { block: 'line', fields: ['deceasedSex', 'deceasedEthnicity', 'deceasedNationality'] },
  { block: 'line', fields: ['deceasedLastResidence'] },
  { block: 'line', fields: ['deceasedIdentity'] },
  { block: 'line', fields: ['deathMoment'] },
  { block: 'line', fields: ['deathMomentInWords'] },
  { block: 'line', fields: ['deathPlace'] },
  { block: 'line', fields: ['deathCause'] },
];
