// Đơn yêu cầu hòa giải tranh chấp đất đai: the law asks for a request and prints no form.
import { requestForm } from '../request.ts';
import { disputeSections } from './dispute.ts';
import { plotHere } from './plot.ts';

export const hoaGiaiTranhChapDatDai = requestForm({
  code: 'hoa-giai-tranh-chap-dat-dai',
  title: 'ĐƠN YÊU CẦU HÒA GIẢI TRANH CHẤP ĐẤT ĐAI',
  source: 'Đơn của Cổng theo Điều 235 Luật Đất đai 31/2024/QH15 (luật không ban hành mẫu)',
  toReview: ['Đơn do Cổng soạn theo những nội dung thường được yêu cầu; luật không quy định mẫu.'],
  applicant: 'either',
  sections: disputeSections,
  rules: [plotHere],
  enclosed: ['Bản sao giấy tờ liên quan đến việc sử dụng đất'],
});
