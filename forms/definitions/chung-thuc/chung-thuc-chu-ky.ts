// Phiếu yêu cầu chứng thực chữ ký: the office's own slip under Nghị định 23/2015/NĐ-CP.
import type { FormDefinition } from '../../definition.ts';
import { certificationRequester, slipClosing } from './certification.ts';
import { appointmentSection } from '../pieces.ts';

export const chungThucChuKy: FormDefinition = {
  code: 'chung-thuc-chu-ky',
  version: 1,
  title: 'PHIẾU YÊU CẦU CHỨNG THỰC CHỮ KÝ',
  source: 'Phiếu nội bộ theo Nghị định 23/2015/NĐ-CP (luật không ban hành tờ khai)',
  toReview: [
    'Phiếu do Cổng soạn để hẹn và tính phí trước; các loại giấy tờ ghi theo thực tế, chưa đối chiếu.',
  ],
  sections: [
    certificationRequester(),
    {
      id: 'papers',
      heading: 'Giấy tờ, văn bản cần chứng thực chữ ký',
      intro: 'Đừng ký trước: bạn phải ký trước mặt người thực hiện chứng thực.',
      fields: [
        {
          id: 'papers',
          kind: 'group',
          label: 'Danh mục giấy tờ, văn bản',
          required: true,
          minEntries: 1,
          maxEntries: 20,
          entryLabel: 'Văn bản',
          fields: [
            {
              id: 'paperName',
              kind: 'text',
              label: 'Tên giấy tờ, văn bản',
              required: true,
              example: 'Sơ yếu lý lịch xin việc',
            },
            {
              id: 'paperType',
              kind: 'select',
              label: 'Loại giấy tờ',
              required: true,
              options: {
                values: [
                  'Sơ yếu lý lịch',
                  'Giấy ủy quyền (không thù lao)',
                  'Tờ khai, đơn',
                  'Văn bản tiếng nước ngoài',
                  'Khác',
                ],
              },
            },
            { id: 'signers', kind: 'number', label: 'Số người ký', required: true, min: 1, max: 50 },
            {
              id: 'signingWay',
              kind: 'radio',
              label: 'Hình thức',
              required: true,
              options: { values: ['Ký', 'Điểm chỉ', 'Không thể ký, điểm chỉ'] },
            },
          ],
        },
      ],
    },
    appointmentSection('Tất cả người ký có mặt vào ngày này, mang theo giấy tờ tùy thân.'),
  ],
  rules: [],
  paper: [
    { block: 'line', fields: ['requesterName'] },
    { block: 'line', fields: ['requesterIdentity'] },
    { block: 'line', fields: ['requesterPhone'] },
    { block: 'table', group: 'papers' },
    ...slipClosing,
  ],
};
