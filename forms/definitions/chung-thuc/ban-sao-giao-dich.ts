// Phiếu yêu cầu cấp bản sao hợp đồng, giao dịch đã chứng thực: the office's own slip.
import type { FormDefinition } from '../../definition.ts';
import { appointmentSection, line } from '../pieces.ts';
import { certificationRequester, slipClosing } from './certification.ts';

export const banSaoGiaoDich: FormDefinition = {
  code: 'ban-sao-giao-dich',
  version: 1,
  title: 'PHIẾU YÊU CẦU CẤP BẢN SAO HỢP ĐỒNG, GIAO DỊCH ĐÃ CHỨNG THỰC',
  source: 'Phiếu nội bộ theo Nghị định 23/2015/NĐ-CP (luật không ban hành tờ khai)',
  toReview: ['Phiếu do Cổng soạn để tìm bản lưu và tính phí trước; luật không quy định mẫu.'],
  sections: [
    certificationRequester([
      {
        id: 'requesterRole',
        kind: 'radio',
        label: 'Bạn là ai trong hợp đồng, giao dịch?',
        missing: 'Chọn tư cách của bạn trong hợp đồng, giao dịch',
        paperLabel: 'Tư cách',
        required: true,
        options: { values: ['Một bên', 'Người được một bên ủy quyền', 'Người thừa kế của một bên'] },
      },
    ]),
    {
      id: 'papers',
      heading: 'Hợp đồng, giao dịch cần sao',
      fields: [
        {
          id: 'papers',
          kind: 'group',
          label: 'Danh mục hợp đồng, giao dịch',
          required: true,
          minEntries: 1,
          maxEntries: 10,
          entryLabel: 'Hợp đồng',
          fields: [
            {
              id: 'paperName',
              kind: 'text',
              label: 'Tên hợp đồng, giao dịch',
              required: true,
              example: 'Hợp đồng chuyển nhượng quyền sử dụng đất',
            },
            {
              id: 'certifiedNumber',
              kind: 'text',
              label: 'Số chứng thực',
              hint: 'Không nhớ thì bỏ trống',
              required: false,
              maxLength: 50,
              example: '125/2026',
            },
            {
              id: 'certifiedOn',
              kind: 'partial-date',
              label: 'Ngày chứng thực',
              hint: 'Không nhớ ngày, tháng thì chỉ ghi năm',
              required: true,
              past: true,
              example: { day: '6', month: '1', year: '2018' },
            },
            {
              id: 'pages',
              kind: 'number',
              label: 'Số trang',
              hint: 'Không nhớ thì ghi ước chừng; phí thu theo số trang thật',
              required: true,
              min: 1,
              max: 500,
              example: '4',
            },
            {
              id: 'copies',
              kind: 'number',
              label: 'Số bản sao',
              required: true,
              min: 1,
              max: 100,
              example: '2',
            },
          ],
        },
      ],
    },
    appointmentSection('Bạn mang giấy tờ tùy thân đến vào ngày này để nhận bản sao.'),
  ],
  rules: [],
  paper: [
    { block: 'addressee', text: 'Kính gửi: Ủy ban nhân dân {đơn vị}' },
    line('requesterName'),
    line('requesterIdentity'),
    line('requesterPhone'),
    line('requesterRole'),
    { block: 'table', group: 'papers' },
    ...slipClosing,
  ],
};
