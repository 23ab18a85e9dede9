// Phiếu đăng ký tiếp công dân: a slip that the visitor brings to the reception, with what he has to say.
import { requestForm } from '../request.ts';

export const dangKyTiepCongDan = requestForm({
  code: 'dang-ky-tiep-cong-dan',
  title: 'PHIẾU ĐĂNG KÝ TIẾP CÔNG DÂN',
  source: 'Phiếu do Cổng soạn theo các nội dung của Sổ tiếp công dân (Thông tư 04/2021/TT-TTCP)',
  toReview: ['Luật chỉ có mẫu Sổ tiếp công dân; phiếu này cần Ủy ban nhân dân chấp thuận.'],
  sections: [
    {
      id: 'visit',
      heading: 'Nội dung trình bày',
      fields: [
        {
          id: 'visitDate',
          kind: 'date',
          label: 'Ngày muốn đến',
          hint: 'Xem lịch tiếp công dân niêm yết tại trụ sở và trên Cổng',
          required: false,
          future: true,
        },
        {
          id: 'visitWith',
          kind: 'radio',
          label: 'Muốn gặp ai?',
          missing: 'Chọn người bạn muốn gặp',
          paperLabel: 'Muốn gặp',
          required: true,
          options: { values: ['Chủ tịch Ủy ban nhân dân', 'Người tiếp công dân thường xuyên'] },
        },
        {
          id: 'people',
          kind: 'number',
          label: 'Số người cùng đến',
          required: true,
          min: 1,
          max: 200,
          unit: 'người',
          example: '1',
        },
        {
          id: 'matter',
          kind: 'select',
          label: 'Trình bày về',
          missing: 'Chọn nội dung trình bày',
          required: true,
          options: { values: ['Khiếu nại', 'Tố cáo', 'Kiến nghị, phản ánh', 'Hỏi, xin hướng dẫn'] },
          example: 'Kiến nghị, phản ánh',
        },
        {
          id: 'content',
          kind: 'text',
          label: 'Tóm tắt nội dung',
          missing: 'Tóm tắt nội dung',
          hint: 'Nội dung tố cáo có thể để trống và chỉ nói với người tiếp',
          required: { field: 'matter', oneOf: ['Khiếu nại', 'Kiến nghị, phản ánh', 'Hỏi, xin hướng dẫn'] },
          multiline: true,
          maxLength: 3000,
          example: 'Kiến nghị sửa đoạn đường ấp Phú Thuận bị sụt lún, mưa là ngập.',
        },
        {
          id: 'handledBefore',
          kind: 'text',
          label: 'Cơ quan đã giải quyết, nếu có',
          hint: 'Tên cơ quan, số và ngày văn bản',
          example: '',
          required: false,
        },
      ],
    },
  ],
  pledge: 'Tôi xin chấp hành nội quy nơi tiếp công dân và chịu trách nhiệm về những điều mình trình bày',
  signatory: { title: 'Người đăng ký', hint: '(Ký, ghi rõ họ và tên)', nameFrom: 'requesterName' },
});
