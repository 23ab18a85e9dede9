// Thông báo danh mục hoạt động tôn giáo: level 3, a notice without an answer.
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

export const thongBaoDanhMucHoatDongTonGiao: OnlineProcedure = {
  code: '1.001078',
  slug: 'thong-bao-danh-muc-hoat-dong-ton-giao',
  sector: 'tin-nguong-ton-giao',
  level: 3,
  name: 'Thông báo danh mục hoạt động tôn giáo (tổ chức có địa bàn ở một xã)',
  otherNames: ['Danh mục hoạt động của chùa, nhà thờ, thánh thất'],
  lifeEvents: ['community'],
  newerTerm: 'wholly-online',
  levelReason: 'Thông báo gửi được trực tuyến; khi cần, bản giấy có dấu tiếp nhận được nhận tại Một cửa.',
  audience: ['Tổ chức tôn giáo, tổ chức tôn giáo trực thuộc'],
  eligibility:
    'Người đại diện cho tổ chức tôn giáo, tổ chức tôn giáo trực thuộc có địa bàn hoạt động chỉ trong xã Phú An.',
  handling: notifiedHandling,
  channels: religiousChannels,
  documents: [
    religiousDeclaration('Văn bản thông báo danh mục hoạt động tôn giáo', 'thong-bao-danh-muc-hoat-dong'),
  ],
  sets: 1,
  forms: ['thong-bao-danh-muc-hoat-dong'],
  onlineForm: 'thong-bao-danh-muc-hoat-dong',
  timeLimit: notified('Luật Tín ngưỡng, tôn giáo 2016'),
  authority: religiousAuthority,
  results: ['Giấy xác nhận đã tiếp nhận thông báo; thủ tục không cấp kết quả'],
  conditions:
    'Gửi chậm nhất 30 ngày kể từ ngày được công nhận, chấp thuận. Danh mục hằng năm chỉ thông báo một lần; hoạt động bổ sung thông báo chậm nhất 20 ngày trước ngày diễn ra.',
  legalBases: religiousLaw,
  responsibilities: religiousDuties,
  charges: religiousFree,
  toReview: [
    ...religiousToReview,
    noticeToReview,
    codeToReview('Mã 1.001078 là mã cũ'),
    review('conditions', 'Các mốc 30 ngày và 20 ngày cần đối chiếu với Luật Tín ngưỡng, tôn giáo 2016.'),
    review('results', 'Xã có xác nhận bằng văn bản hay không cần đối chiếu với Nghị định 95/2023/NĐ-CP.'),
    titlesToReview,
  ],
};
