// Tờ khai cấp bản sao trích lục hộ tịch, bản sao Giấy khai sinh: Thông tư 04/2020/TT-BTP.
import type { FormDefinition } from '../../definition.ts';
import {
  civilStatusHead,
  identityRule,
  particularsOf,
  personPaper,
  registeredAfterBirth,
  registrationFields,
  registrationPaper,
} from '../civil-status.ts';
import { closingPaper, HONEST_PLEDGE, pledgeSection, requesterSection } from '../pieces.ts';

export const trichLucHoTich: FormDefinition = {
  code: 'trich-luc-ho-tich',
  version: 1,
  title: 'TỜ KHAI CẤP BẢN SAO TRÍCH LỤC HỘ TỊCH',
  source: 'Thông tư 04/2020/TT-BTP',
  toReview: ['Bố cục ghi theo trích dẫn, chưa đối chiếu với mẫu in kèm Thông tư 04/2020/TT-BTP.'],
  sections: [
    requesterSection({ relationTo: 'người được cấp bản sao trích lục' }),
    {
      id: 'event',
      heading: 'Việc hộ tịch đã đăng ký',
      fields: [
        {
          id: 'eventType',
          kind: 'select',
          label: 'Loại việc hộ tịch',
          paperLabel: 'Đề nghị cấp bản sao trích lục',
          required: true,
          options: {
            values: [
              'Khai sinh (bản sao Giấy khai sinh)',
              'Kết hôn',
              'Khai tử',
              'Giám hộ',
              'Nhận cha, mẹ, con',
              'Thay đổi, cải chính, bổ sung',
              'Ly hôn (ghi chú)',
              'Khác',
            ],
          },
        },
        {
          id: 'eventTypeOther',
          kind: 'text',
          label: 'Việc hộ tịch cụ thể',
          paperLabel: '(ghi rõ)',
          required: true,
          showWhen: { field: 'eventType', equals: 'Khác' },
        },
        ...registrationFields,
      ],
    },
    {
      id: 'subject',
      heading: 'Người được cấp bản sao',
      fields: particularsOf({
        id: 'subject',
        who: 'người được cấp',
        birth: 'partial-date',
        maybeRequester: true,
        optional: ['ethnicity', 'nationality', 'residence', 'identity'],
      }),
    },
    {
      id: 'copies',
      heading: 'Số lượng bản sao',
      fields: [
        {
          id: 'copies',
          kind: 'number',
          label: 'Số lượng bản sao',
          required: true,
          min: 1,
          max: 100,
          unit: 'bản',
          example: '2',
        },
      ],
    },
    pledgeSection(HONEST_PLEDGE),
  ],
  rules: [registeredAfterBirth('subject'), identityRule('subject', 'người được cấp')],
  paper: [
    ...civilStatusHead,
    { block: 'line', fields: ['eventType'] },
    { block: 'line', fields: ['eventTypeOther'] },
    { block: 'heading', text: 'Cho người có tên dưới đây:' },
    ...personPaper('subject'),
    ...registrationPaper,
    { block: 'line', fields: ['copies'] },
    ...closingPaper(HONEST_PLEDGE),
  ],
};
