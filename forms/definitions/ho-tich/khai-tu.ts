// Tờ khai đăng ký khai tử: Thông tư 04/2020/TT-BTP, sửa đổi theo Thông tư 04/2024/TT-BTP.
import type { FormDefinition } from '../../definition.ts';
import { civilStatusHead } from '../civil-status.ts';
import {
  closingPaper,
  copiesPaper,
  copiesSection,
  HONEST_PLEDGE,
  pledgeSection,
  requesterSection,
} from '../pieces.ts';
import { deathPaper, deathRules, deathSection, deceasedIdentityRule, deceasedSection } from './deceased.ts';

export const khaiTu: FormDefinition = {
  code: 'khai-tu',
  version: 1,
  title: 'TỜ KHAI ĐĂNG KÝ KHAI TỬ',
  source: 'Thông tư 04/2020/TT-BTP; sửa đổi theo Thông tư 04/2024/TT-BTP',
  toReview: ['Đối chiếu bố cục với mẫu in kèm Thông tư 04/2024/TT-BTP.'],
  sections: [
    requesterSection({ relationTo: 'người đã mất', onPaper: 'người đã chết' }),
    deceasedSection,
    deathSection,
    {
      id: 'deathNotice',
      heading: 'Giấy báo tử',
      intro: 'Hoặc giấy tờ thay cho Giấy báo tử.',
      fields: [
        {
          id: 'noticeType',
          kind: 'select',
          label: 'Giấy báo tử hoặc giấy tờ thay thế',
          required: true,
          options: {
            values: [
              'Giấy báo tử',
              'Bản án, quyết định tuyên bố chết',
              'Văn bản xác nhận thi hành án tử hình',
              'Văn bản của cơ quan công an/giám định pháp y',
              'Biên bản xác nhận việc chết',
              'Khác',
            ],
          },
        },
        {
          id: 'noticeNumber',
          kind: 'text',
          label: 'Số giấy báo tử',
          paperLabel: 'số',
          required: false,
          maxLength: 50,
          example: '12/GBT',
        },
        {
          id: 'noticeIssuer',
          kind: 'text',
          label: 'Nơi cấp giấy báo tử',
          paperLabel: 'do',
          required: false,
          example: 'Trạm Y tế xã Phú An',
        },
        {
          id: 'noticeDate',
          kind: 'date',
          label: 'Ngày cấp giấy báo tử',
          paperLabel: 'cấp ngày',
          required: false,
          past: true,
          example: '',
        },
      ],
    },
    copiesSection,
    pledgeSection(HONEST_PLEDGE),
  ],
  rules: [
    ...deathRules,
    {
      id: 'late-registration',
      kind: 'within-days',
      from: 'deathMoment',
      days: 15,
      severity: 'warning',
      at: 'deathMoment',
      message:
        'Đã quá 15 ngày kể từ ngày mất: vẫn đăng ký được, nhưng có thể phải nộp lệ phí đăng ký quá hạn',
      law: 'Luật Hộ tịch 60/2014/QH13 Đ33',
    },
    deceasedIdentityRule,
  ],
  paper: [
    ...civilStatusHead,
    { block: 'heading', text: 'Đề nghị cơ quan đăng ký khai tử cho người có tên dưới đây:' },
    ...deathPaper,
    { block: 'line', fields: ['noticeType', 'noticeNumber'] },
    { block: 'line', fields: ['noticeIssuer', 'noticeDate'] },
    ...closingPaper(HONEST_PLEDGE, { before: copiesPaper }),
  ],
};
