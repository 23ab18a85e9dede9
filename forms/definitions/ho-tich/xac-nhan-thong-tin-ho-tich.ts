// Tờ khai đề nghị xác nhận thông tin hộ tịch: Nghị định 87/2020/NĐ-CP; Thông tư 01/2022/TT-BTP.
import type { FormDefinition } from '../../definition.ts';
import {
  civilStatusHead,
  identityRule,
  particularsOf,
  personPaper,
  requesterIdentityRule,
} from '../civil-status.ts';
import { closingPaper, HONEST_PLEDGE, line, pledgeSection, requesterSection } from '../pieces.ts';

export const xacNhanThongTinHoTich: FormDefinition = {
  code: 'xac-nhan-thong-tin-ho-tich',
  version: 1,
  title: 'TỜ KHAI ĐỀ NGHỊ XÁC NHẬN THÔNG TIN HỘ TỊCH',
  source: 'Nghị định 87/2020/NĐ-CP; Thông tư 01/2022/TT-BTP',
  toReview: ['Bố cục tờ khai ghi theo trí nhớ, chưa đối chiếu với mẫu in kèm Thông tư 01/2022/TT-BTP.'],
  sections: [
    requesterSection({ relationTo: 'người có thông tin cần xác nhận' }),
    {
      id: 'subject',
      heading: 'Người có thông tin cần xác nhận',
      fields: particularsOf({
        id: 'subject',
        who: 'người có thông tin cần xác nhận',
        birth: 'partial-date',
        maybeRequester: true,
        optional: ['ethnicity', 'nationality', 'residence', 'identity'],
        example: { birth: { day: '12', month: '5', year: '1990' } },
      }),
    },
    {
      id: 'request',
      heading: 'Nội dung đề nghị xác nhận',
      intro: 'Mỗi văn bản xác nhận một việc hộ tịch; phí tính theo từng văn bản.',
      fields: [
        {
          id: 'eventType',
          kind: 'select',
          label: 'Việc hộ tịch cần xác nhận',
          required: true,
          options: {
            values: [
              'Khai sinh',
              'Kết hôn',
              'Khai tử',
              'Giám hộ',
              'Nhận cha, mẹ, con',
              'Thay đổi, cải chính, bổ sung hộ tịch',
              'Nuôi con nuôi',
              'Khác',
            ],
          },
        },
        {
          id: 'details',
          kind: 'text',
          label: 'Thông tin cần xác nhận',
          hint: 'Ghi rõ thông tin nào, đã đăng ký ở đâu, khoảng thời gian nào, nếu biết',
          required: true,
          multiline: true,
          maxLength: 1000,
          example: 'Ngày và nơi đăng ký khai sinh, họ tên cha mẹ ghi trong sổ năm 1990',
        },
        {
          id: 'purpose',
          kind: 'text',
          label: 'Mục đích sử dụng',
          required: true,
          maxLength: 300,
          example: 'Bổ sung hồ sơ bảo hiểm xã hội',
        },
      ],
    },
    pledgeSection(HONEST_PLEDGE),
  ],
  rules: [requesterIdentityRule, identityRule('subject', 'người có thông tin cần xác nhận')],
  paper: [
    ...civilStatusHead,
    { block: 'heading', text: 'Đề nghị xác nhận thông tin hộ tịch của người có tên dưới đây:' },
    ...personPaper('subject'),
    line('eventType'),
    line('details'),
    line('purpose'),
    ...closingPaper(HONEST_PLEDGE),
  ],
};
