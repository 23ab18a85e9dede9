// Tờ khai đăng ký giám hộ: Thông tư 04/2020/TT-BTP; Bộ luật Dân sự 2015 Đ46–63.
import type { FormDefinition } from '../../definition.ts';
import { civilStatusHead, requesterIdentityRule } from '../civil-status.ts';
import {
  closingPaper,
  copiesPaper,
  copiesSection,
  HONEST_PLEDGE,
  line,
  pledgeSection,
  requesterSection,
} from '../pieces.ts';
import {
  guardianSection,
  guardianshipPaper,
  guardianshipRules,
  guardianshipToReview,
  wardSection,
} from './guardianship.ts';

export const giamHo: FormDefinition = {
  code: 'giam-ho',
  version: 1,
  title: 'TỜ KHAI ĐĂNG KÝ GIÁM HỘ',
  source: 'Thông tư 04/2020/TT-BTP; sửa đổi theo Thông tư 04/2024/TT-BTP',
  toReview: guardianshipToReview,
  sections: [
    requesterSection({ relationTo: 'người được giám hộ' }),
    guardianSection,
    wardSection,
    {
      id: 'guardianship',
      heading: 'Việc giám hộ',
      fields: [
        {
          id: 'guardianshipType',
          kind: 'radio',
          label: 'Hình thức giám hộ',
          required: true,
          hint: 'Đương nhiên: anh, chị, ông, bà, cô, chú, cậu, dì, bác, vợ, chồng, con theo luật. Được cử: Ủy ban nhân dân cấp xã cử, hoặc người được giám hộ đã tự chọn trước',
          options: { values: ['Giám hộ đương nhiên', 'Giám hộ được cử'] },
        },
        {
          id: 'reason',
          kind: 'text',
          label: 'Lý do đăng ký giám hộ',
          hint: 'Ví dụ: cha mẹ đều đã mất; cha mẹ không còn năng lực hành vi dân sự',
          required: true,
          multiline: true,
          maxLength: 500,
          example: 'Cha mẹ của cháu đều đã mất; người giám hộ là bác ruột',
        },
      ],
    },
    copiesSection,
    pledgeSection(HONEST_PLEDGE),
  ],
  rules: [
    requesterIdentityRule,
    ...guardianshipRules,
    {
      id: 'guardian-age',
      kind: 'min-age',
      birth: 'guardianBirthDate',
      years: 18,
      severity: 'error',
      at: 'guardianBirthDate',
      message:
        'Người giám hộ phải từ đủ 18 tuổi và có năng lực hành vi dân sự đầy đủ: kiểm tra lại ngày sinh',
      law: 'Bộ luật Dân sự 2015 Đ49',
    },
  ],
  paper: [
    ...civilStatusHead,
    { block: 'heading', text: 'Đề nghị cơ quan đăng ký giám hộ giữa những người có tên dưới đây:' },
    ...guardianshipPaper,
    line('guardianshipType'),
    line('reason'),
    ...closingPaper(HONEST_PLEDGE, { before: copiesPaper }),
  ],
};
