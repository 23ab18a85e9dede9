// Tờ khai thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc: Thông tư 04/2020/TT-BTP.
import type { FormDefinition } from '../../definition.ts';
import {
  civilStatusHead,
  identityRule,
  particularsOf,
  personPaper,
  registeredAfterBirth,
  registrationFields,
  registrationPaper,
  requesterIdentityRule,
} from '../civil-status.ts';
import {
  copiesPaper,
  copiesSection,
  HONEST_PLEDGE,
  line,
  pledgeSection,
  requesterSection,
} from '../pieces.ts';

export const caiChinhHoTich: FormDefinition = {
  code: 'cai-chinh-ho-tich',
  version: 1,
  title: 'TỜ KHAI ĐĂNG KÝ VIỆC THAY ĐỔI, CẢI CHÍNH, BỔ SUNG THÔNG TIN HỘ TỊCH, XÁC ĐỊNH LẠI DÂN TỘC',
  source: 'Thông tư 04/2020/TT-BTP; sửa đổi theo Thông tư 04/2024/TT-BTP',
  toReview: [
    'Bố cục tờ khai ghi theo trí nhớ, chưa đối chiếu với mẫu in kèm Thông tư 04/2020/TT-BTP.',
    'Độ tuổi phải có ý kiến của người được thay đổi cần đối chiếu với Điều 27, Điều 29 Bộ luật Dân sự 2015.',
  ],
  sections: [
    requesterSection({ relationTo: 'người có thông tin cần thay đổi, cải chính' }),
    {
      id: 'subject',
      heading: 'Người có thông tin cần thay đổi, cải chính',
      intro: 'Khai thông tin như đang ghi trong giấy tờ hộ tịch, chưa sửa.',
      fields: particularsOf({
        id: 'subject',
        who: 'người có thông tin cần thay đổi',
        birth: 'partial-date',
        maybeRequester: true,
        optional: ['identity'],
        example: { birth: { day: '12', month: '5', year: '1990' } },
      }),
    },
    {
      id: 'event',
      heading: 'Việc hộ tịch đã đăng ký',
      fields: [
        {
          id: 'eventType',
          kind: 'select',
          label: 'Giấy tờ hộ tịch cần thay đổi, cải chính',
          paperLabel: 'Đã đăng ký',
          required: true,
          options: { values: ['Khai sinh', 'Kết hôn', 'Khai tử', 'Giám hộ', 'Nhận cha, mẹ, con', 'Khác'] },
        },
        ...registrationFields,
      ],
    },
    {
      id: 'change',
      heading: 'Nội dung đề nghị',
      fields: [
        {
          id: 'requestType',
          kind: 'radio',
          label: 'Bạn đề nghị việc gì?',
          missing: 'Chọn việc bạn đề nghị',
          paperLabel: 'Đề nghị cơ quan đăng ký việc',
          required: true,
          hint: 'Thay đổi: thông tin cũ đúng, nay có lý do để đổi. Cải chính: thông tin ghi sai so với giấy tờ gốc. Bổ sung: thông tin còn thiếu',
          options: {
            values: [
              'Thay đổi hộ tịch',
              'Cải chính hộ tịch',
              'Bổ sung thông tin hộ tịch',
              'Xác định lại dân tộc',
            ],
          },
        },
        {
          id: 'oldValue',
          kind: 'text',
          label: 'Nội dung đang ghi',
          paperLabel: 'Từ',
          hint: 'Ghi rõ mục và nội dung. Bổ sung mục còn trống thì ghi “chưa có”',
          required: true,
          multiline: true,
          maxLength: 500,
          example: 'Chữ đệm: Thi',
        },
        {
          id: 'newValue',
          kind: 'text',
          label: 'Nội dung đề nghị ghi lại',
          paperLabel: 'Thành',
          required: true,
          multiline: true,
          maxLength: 500,
          example: 'Chữ đệm: Thị',
        },
        {
          id: 'reason',
          kind: 'text',
          label: 'Lý do',
          hint: 'Nêu giấy tờ làm căn cứ, nếu có',
          required: true,
          multiline: true,
          maxLength: 500,
          example: 'Giấy chứng sinh và giấy tờ của cha mẹ đều ghi chữ đệm là Thị',
        },
      ],
    },
    copiesSection,
    pledgeSection(HONEST_PLEDGE),
  ],
  rules: [
    requesterIdentityRule,
    identityRule('subject', 'người có thông tin cần thay đổi'),
    registeredAfterBirth('subject'),
  ],
  paper: [
    ...civilStatusHead,
    line('requestType'),
    { block: 'heading', text: 'Cho người có tên dưới đây:' },
    ...personPaper('subject'),
    line('eventType'),
    ...registrationPaper,
    line('oldValue'),
    line('newValue'),
    line('reason'),
    { block: 'paragraph', text: `${HONEST_PLEDGE}.` },
    ...copiesPaper,
    { block: 'place-and-date' },
    {
      block: 'signatures',
      people: [
        { title: 'Người yêu cầu', hint: '(Ký, ghi rõ họ, chữ đệm, tên)', nameFrom: 'requesterName' },
        {
          title: 'Ý kiến của người được thay đổi',
          hint: '(Khi đổi họ, tên của người từ đủ 9 tuổi, dân tộc của người từ đủ 15 tuổi đến dưới 18 tuổi)',
        },
      ],
    },
  ],
};
