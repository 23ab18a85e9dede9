// Tờ khai đăng ký lại khai sinh: Thông tư 04/2020/TT-BTP.
import type { FormDefinition } from '../../definition.ts';
import { civilStatusHead, registeredAfterBirth, requesterIdentityRule } from '../civil-status.ts';
import { closingPaper, copiesPaper, copiesSection, pledgeSection, requesterSection, YES } from '../pieces.ts';
import {
  childPaper,
  childSection,
  father,
  mother,
  parentPaper,
  parentsAges,
  parentsDiffer,
  parentSection,
} from './birth.ts';
import {
  formerRegistrationPaper,
  formerRegistrationSection,
  LOST_PLEDGE,
  reregistrationToReview,
} from './dang-ky-lai.ts';

const child = childSection('của người được khai sinh', 'Người đăng ký lại khai sinh');

export const dangKyLaiKhaiSinh: FormDefinition = {
  code: 'dang-ky-lai-khai-sinh',
  version: 1,
  title: 'TỜ KHAI ĐĂNG KÝ LẠI KHAI SINH',
  source: 'Thông tư 04/2020/TT-BTP; sửa đổi theo Thông tư 04/2024/TT-BTP',
  toReview: reregistrationToReview,
  sections: [
    requesterSection({ relationTo: 'người được khai sinh' }),
    {
      ...child,
      fields: child.fields.map((field) =>
        field.kind === 'date' ? { ...field, example: { day: '12', month: '5', year: '1990' } } : field,
      ),
    },
    parentSection(
      { ...mother, identity: '079165000011', birth: { day: '20', month: '8', year: '1965' } },
      'người được khai sinh',
    ),
    parentSection(
      { ...father, identity: '074062000012', birth: { day: '3', month: '2', year: '1962' } },
      'người được khai sinh',
    ),
    formerRegistrationSection,
    copiesSection,
    pledgeSection(LOST_PLEDGE),
  ],
  rules: [requesterIdentityRule, registeredAfterBirth('child'), ...parentsAges, parentsDiffer],
  paper: [
    ...civilStatusHead,
    { block: 'heading', text: 'Đề nghị cơ quan đăng ký lại khai sinh cho người có tên dưới đây:' },
    ...childPaper,
    { block: 'heading', text: 'Người mẹ:', showWhen: { field: 'motherKnown', equals: YES } },
    ...parentPaper(mother),
    { block: 'heading', text: 'Người cha:', showWhen: { field: 'fatherKnown', equals: YES } },
    ...parentPaper(father),
    ...formerRegistrationPaper,
    ...closingPaper(LOST_PLEDGE, { before: copiesPaper }),
  ],
};
