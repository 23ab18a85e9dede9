// Guardian and ward, as the declarations that begin and end a guardianship ask for them.
import type { FormRule, FormSection, PaperBlock } from '../../definition.ts';
import { differentPeople, identityRule, particularsOf, personPaper } from '../civil-status.ts';

export const guardianSection: FormSection = {
  id: 'guardian',
  heading: 'Người giám hộ',
  intro: 'Tổ chức giám hộ thì khai người đại diện theo pháp luật của tổ chức.',
  fields: particularsOf({
    id: 'guardian',
    who: 'người giám hộ',
    example: {
      name: 'Nguyễn Văn Hùng',
      birth: { day: '3', month: '2', year: '1972' },
      sex: 'Nam',
      number: '074072000012',
    },
  }),
};

export const wardSection: FormSection = {
  id: 'ward',
  heading: 'Người được giám hộ',
  fields: particularsOf({
    id: 'ward',
    who: 'người được giám hộ',
    optional: ['identity'],
    example: {
      name: 'Nguyễn Thị Minh Anh',
      birth: { day: '15', month: '3', year: '2016' },
      number: '074316000013',
    },
  }),
};

export const guardianshipRules: readonly FormRule[] = [
  identityRule('guardian', 'người giám hộ'),
  identityRule('ward', 'người được giám hộ'),
  differentPeople(
    'guardian',
    'ward',
    'Số giấy tờ của người được giám hộ trùng với người giám hộ: nhập đúng số của từng người',
  ),
];

export const guardianshipPaper: readonly PaperBlock[] = [
  { block: 'heading', text: 'Người giám hộ:' },
  ...personPaper('guardian'),
  { block: 'heading', text: 'Người được giám hộ:' },
  ...personPaper('ward'),
];

export const guardianshipToReview: readonly string[] = [
  'Bố cục tờ khai ghi theo trí nhớ, chưa đối chiếu với mẫu in kèm Thông tư 04/2020/TT-BTP.',
];
