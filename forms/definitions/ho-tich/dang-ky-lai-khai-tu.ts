// Tờ khai đăng ký lại khai tử: Thông tư 04/2020/TT-BTP.
import type { FormDefinition } from '../../definition.ts';
import { civilStatusHead, requesterIdentityRule } from '../civil-status.ts';
import { closingPaper, copiesPaper, copiesSection, pledgeSection, requesterSection } from '../pieces.ts';
import {
  formerRegistrationPaper,
  formerRegistrationSection,
  LOST_PLEDGE,
  reregistrationToReview,
} from './dang-ky-lai.ts';
import { deathPaper, deathRules, deathSection, deceasedIdentityRule, deceasedSection } from './deceased.ts';

export const dangKyLaiKhaiTu: FormDefinition = {
  code: 'dang-ky-lai-khai-tu',
  version: 1,
  title: 'TỜ KHAI ĐĂNG KÝ LẠI KHAI TỬ',
  source: 'Thông tư 04/2020/TT-BTP; sửa đổi theo Thông tư 04/2024/TT-BTP',
  toReview: reregistrationToReview,
  sections: [
    requesterSection({ relationTo: 'người đã mất', onPaper: 'người đã chết' }),
    deceasedSection,
    {
      ...deathSection,
      fields: deathSection.fields.map((field) =>
        field.kind === 'moment'
          ? { ...field, example: { day: '2', month: '1', year: '1998', hour: '', minute: '' } }
          : field,
      ),
    },
    formerRegistrationSection,
    copiesSection,
    pledgeSection(LOST_PLEDGE),
  ],
  rules: [
    requesterIdentityRule,
    ...deathRules,
    deceasedIdentityRule,
    {
      id: 'registered-after-death',
      kind: 'not-before',
      later: 'registeredOn',
      earlier: 'deathMoment',
      severity: 'error',
      at: 'registeredOn',
      message: 'Ngày đăng ký đứng trước ngày mất: kiểm tra lại hai ngày này',
    },
  ],
  paper: [
    ...civilStatusHead,
    { block: 'heading', text: 'Đề nghị cơ quan đăng ký lại việc khai tử cho người có tên dưới đây:' },
    ...deathPaper,
    ...formerRegistrationPaper,
    ...closingPaper(LOST_PLEDGE, { before: copiesPaper }),
  ],
};
