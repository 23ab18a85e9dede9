// Tờ khai đăng ký chấm dứt giám hộ: Thông tư 04/2020/TT-BTP; Bộ luật Dân sự 2015 Đ62.
import type { FormDefinition } from '../../definition.ts';
import {
  civilStatusHead,
  registeredAfterBirth,
  registrationFields,
  registrationPaper,
  requesterIdentityRule,
} from '../civil-status.ts';
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

export const chamDutGiamHo: FormDefinition = {
  code: 'cham-dut-giam-ho',
  version: 1,
  title: 'TỜ KHAI ĐĂNG KÝ CHẤM DỨT GIÁM HỘ',
  source: 'Thông tư 04/2020/TT-BTP; sửa đổi theo Thông tư 04/2024/TT-BTP',
  toReview: guardianshipToReview,
  sections: [
    requesterSection({ relationTo: 'người được giám hộ' }),
    guardianSection,
    wardSection,
    {
      id: 'ending',
      heading: 'Việc giám hộ đã đăng ký',
      fields: [
        ...registrationFields,
        {
          id: 'endReason',
          kind: 'select',
          label: 'Lý do chấm dứt giám hộ',
          required: true,
          options: {
            values: [
              'Người được giám hộ đã có năng lực hành vi dân sự đầy đủ',
              'Người được giám hộ đã chết',
              'Cha, mẹ của người được giám hộ chưa thành niên đã có đủ điều kiện chăm sóc con',
              'Người được giám hộ được nhận làm con nuôi',
              'Lý do khác',
            ],
          },
        },
        {
          id: 'endReasonDetails',
          kind: 'text',
          label: 'Giải thích thêm về lý do',
          missing: 'Giải thích thêm về lý do',
          paperLabel: '(ghi rõ)',
          required: { field: 'endReason', equals: 'Lý do khác' },
          multiline: true,
          maxLength: 500,
        },
      ],
    },
    copiesSection,
    pledgeSection(HONEST_PLEDGE),
  ],
  rules: [requesterIdentityRule, ...guardianshipRules, registeredAfterBirth('ward')],
  paper: [
    ...civilStatusHead,
    { block: 'heading', text: 'Đề nghị cơ quan đăng ký chấm dứt giám hộ giữa những người có tên dưới đây:' },
    ...guardianshipPaper,
    ...registrationPaper,
    line('endReason'),
    line('endReasonDetails'),
    ...closingPaper(HONEST_PLEDGE, { before: copiesPaper }),
  ],
};
