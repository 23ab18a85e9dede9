// Đơn đề nghị giải quyết thủ tục hành chính: the general request, for any procedure that has no form of its own.
import { requestForm } from './request.ts';

export const donDeNghi = requestForm({
  code: 'don-de-nghi',
  title: 'ĐƠN ĐỀ NGHỊ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH',
  source: 'Mẫu dùng chung do Ủy ban nhân dân soạn cho thủ tục pháp luật không quy định mẫu đơn',
  toReview: ['Mẫu dùng chung do Cổng soạn; cần Ủy ban nhân dân xác nhận trước khi áp dụng.'],
  applicant: 'either',
  sections: [
    {
      id: 'request',
      heading: 'Nội dung đề nghị',
      intro: 'Viết ngắn gọn, rõ việc cần giải quyết. Giấy tờ kèm theo được tải lên ở bước sau.',
      fields: [
        {
          id: 'subject',
          kind: 'text',
          label: 'Đề nghị giải quyết về việc gì',
          missing: 'Viết việc đề nghị giải quyết',
          paperLabel: 'Về việc',
          hint: 'Tên thủ tục hoặc việc bạn cần, ghi trong một dòng',
          required: true,
          example: 'Xác nhận thời gian cư trú trên địa bàn xã',
        },
        {
          id: 'content',
          kind: 'text',
          label: 'Nội dung đề nghị cụ thể',
          paperLabel: 'Nội dung đề nghị',
          hint: 'Sự việc, thời gian, địa điểm, và điều bạn muốn được giải quyết',
          required: true,
          multiline: true,
          maxLength: 4000,
          example:
            'Tôi sinh sống tại ấp Phú Thuận từ năm 2010, đề nghị xác nhận để bổ sung hồ sơ xin học cho con.',
        },
        {
          id: 'reason',
          kind: 'text',
          label: 'Lý do, căn cứ của đề nghị',
          paperLabel: 'Lý do, căn cứ',
          required: false,
          multiline: true,
          example: 'Nhà trường yêu cầu giấy xác nhận khi nộp hồ sơ.',
        },
      ],
    },
  ],
});
