// Đơn yêu cầu giải quyết tranh chấp đất đai: after a mediation that failed.
import { requestForm } from '../request.ts';
import { disputeSections } from './dispute.ts';
import { plotHere } from './plot.ts';

export const giaiQuyetTranhChapDatDai = requestForm({
  code: 'giai-quyet-tranh-chap-dat-dai',
  title: 'ĐƠN YÊU CẦU GIẢI QUYẾT TRANH CHẤP ĐẤT ĐAI',
  source: 'Đơn của Cổng theo Điều 236 Luật Đất đai 31/2024/QH15 và Nghị định 151/2025/NĐ-CP',
  toReview: ['Đơn do Cổng soạn; cần kiểm tra Nghị định 151/2025/NĐ-CP có ban hành mẫu hay không.'],
  addressee: 'Kính gửi: Chủ tịch Ủy ban nhân dân {đơn vị}',
  applicant: 'person',
  sections: [
    ...disputeSections,
    {
      id: 'mediation',
      heading: 'Việc hòa giải đã qua',
      fields: [
        {
          id: 'mediationDate',
          kind: 'date',
          label: 'Ngày lập biên bản hòa giải ở cơ sở',
          paperLabel: 'Biên bản hòa giải ngày',
          required: true,
          past: true,
        },
        {
          id: 'noLawsuit',
          kind: 'checkbox',
          label: 'Chưa khởi kiện',
          statement: 'Tôi chọn Ủy ban nhân dân giải quyết và chưa khởi kiện vụ việc này tại Tòa án',
          required: true,
        },
      ],
    },
  ],
  rules: [plotHere],
  enclosed: [
    'Biên bản hòa giải tại Ủy ban nhân dân cấp xã',
    'Giấy tờ liên quan đến việc sử dụng đất (nếu có)',
  ],
});
