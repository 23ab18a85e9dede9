// Thông báo tổ chức quyên góp trong địa bàn một xã: level 3, a notice without an answer.
import type { OnlineProcedure } from '../../procedure.ts';
import { review, titlesToReview } from '../one-stop.ts';
import {
  codeToReview,
  notified,
  noticeToReview,
  notifiedHandling,
  religiousAuthority,
  religiousChannels,
  religiousDeclaration,
  religiousDuties,
  religiousFree,
  religiousLaw,
  religiousToReview,
} from './religion.ts';

export const thongBaoToChucQuyenGop: OnlineProcedure = {
  code: '1.001167',
  slug: 'thong-bao-to-chuc-quyen-gop',
  sector: 'tin-nguong-ton-giao',
  level: 3,
  name: 'Thông báo tổ chức quyên góp trong địa bàn một xã',
  otherNames: ['Quyên góp, công đức của cơ sở tín ngưỡng, tôn giáo'],
  lifeEvents: ['community'],
  newerTerm: 'wholly-online',
  levelReason: 'Thông báo gửi được trực tuyến; khi cần, bản giấy có dấu tiếp nhận được nhận tại Một cửa.',
  audience: ['Cơ sở tín ngưỡng', 'Tổ chức tôn giáo, tổ chức tôn giáo trực thuộc'],
  eligibility:
    'Người đại diện cho cơ sở tín ngưỡng hoặc tổ chức tôn giáo muốn quyên góp chỉ trong địa bàn xã Phú An.',
  handling: notifiedHandling,
  channels: religiousChannels,
  documents: [
    religiousDeclaration(
      'Văn bản thông báo quyên góp: mục đích, địa bàn, cách thức, thời gian, quản lý tài sản',
      'thong-bao-quyen-gop',
    ),
  ],
  sets: 1,
  forms: ['thong-bao-quyen-gop'],
  onlineForm: 'thong-bao-quyen-gop',
  timeLimit: notified('Luật Tín ngưỡng, tôn giáo 2016'),
  authority: religiousAuthority,
  results: ['Giấy xác nhận đã tiếp nhận thông báo; thủ tục không cấp kết quả'],
  conditions:
    'Gửi trước ngày bắt đầu quyên góp ít nhất 5 ngày làm việc. Việc quyên góp phải công khai, không lợi dụng để trục lợi.',
  legalBases: religiousLaw,
  responsibilities: religiousDuties,
  charges: religiousFree,
  toReview: [
    ...religiousToReview,
    noticeToReview,
    codeToReview('Mã 1.001167 là mã cũ'),
    review('results', 'Xã có xác nhận bằng văn bản hay không cần đối chiếu với Nghị định 95/2023/NĐ-CP.'),
    titlesToReview,
  ],
};
