// Cấp bản sao từ sổ gốc: level 4 without anything to pay; the register is the office's own.
import type { PayableProcedure } from '../../procedure.ts';
import {
  applicantDuties,
  articleToReview,
  communeDuties,
  dataResolutionToReview,
  declaration,
  identityPaper,
  levelToReview,
  review,
  titlesToReview,
} from '../one-stop.ts';
import { dealLaw } from './deals.ts';
import { certifier } from './certification.ts';

export const banSaoTuSoGoc: PayableProcedure = {
  code: '2.000908',
  slug: 'ban-sao-tu-so-goc',
  sector: 'chung-thuc',
  level: 4,
  name: 'Cấp bản sao từ sổ gốc',
  otherNames: ['Thủ tục cấp bản sao từ sổ gốc', 'Xin lại bản sao giấy tờ do xã cấp'],
  lifeEvents: ['papers', 'certification'],
  newerTerm: 'wholly-online',
  levelReason:
    'Xã tự đối chiếu sổ gốc, gửi bản sao qua bưu chính; người yêu cầu không phải đến và không phải nộp phí.',
  audience: ['Cá nhân', 'Cơ quan, tổ chức'],
  eligibility:
    'Người được cấp bản chính, người đại diện, hoặc cha, mẹ, con, vợ, chồng, anh, chị, em ruột, người thừa kế của người ấy; bản chính do xã Phú An cấp và có lưu sổ gốc.',
  handling: [
    {
      title: 'Gửi yêu cầu trực tuyến, qua bưu chính (kèm phong bì dán tem ghi địa chỉ) hoặc nộp tại Một cửa',
      party: 'applicant',
    },
    { title: 'Kiểm tra quyền yêu cầu; tiếp nhận và hẹn ngày trả', party: 'one-stop-desk' },
    { title: 'Đối chiếu sổ gốc, ghi bản sao đúng nội dung sổ gốc', party: 'officer' },
    { title: 'Ký bản sao, hoặc trả lời bằng văn bản khi không còn lưu sổ gốc', party: 'leader' },
    { title: 'Trả kết quả theo cách đã chọn', party: 'one-stop-desk' },
  ],
  channels: ['in-person', 'post', 'online'],
  documents: [
    declaration('Phiếu yêu cầu cấp bản sao từ sổ gốc', 'ban-sao-so-goc'),
    identityPaper,
    {
      id: 'kinship-paper',
      name: 'Giấy tờ chứng minh quan hệ với người được cấp bản chính',
      form: 'copy',
      copies: 1,
      required: false,
      condition:
        'Khi bạn là người đại diện, người được ủy quyền, người thân hoặc người thừa kế của người được cấp bản chính.',
      appliesUnless: { holderRelation: ['Chính người được cấp bản chính'] },
    },
  ],
  sets: 1,
  forms: ['ban-sao-so-goc'],
  onlineForm: 'ban-sao-so-goc',
  onlinePayment: 'nothing-to-pay',
  timeLimit: {
    unit: 'working-day',
    value: 1,
    stages: [],
    after15: 'none',
    supplement: 'reset',
    start: 'received',
    wording:
      '1 ngày làm việc kể từ ngày nhận đủ yêu cầu; gửi qua bưu chính thì tính từ ngày nhận theo dấu bưu chính.',
    law: 'Điều 7 và Điều 17 Nghị định 23/2015/NĐ-CP',
  },
  authority: { ...certifier, decides: 'Ủy ban nhân dân xã Phú An, nơi đang quản lý sổ gốc' },
  results: ['Bản sao được cấp từ sổ gốc', 'Văn bản trả lời khi không còn lưu sổ gốc'],
  deliveries: ['desk', 'post'],
  conditions: 'Nội dung bản sao ghi đúng nội dung sổ gốc; sổ gốc do Ủy ban nhân dân xã Phú An quản lý.',
  legalBases: dealLaw,
  responsibilities: {
    applicant: ['Chứng minh quan hệ khi xin bản sao giấy tờ của người khác.', ...applicantDuties],
    commune: ['Cấp bản sao đúng sổ gốc; không tìm thấy thì trả lời bằng văn bản.', ...communeDuties],
  },
  charges: {
    kind: 'free',
    legalBasis: 'Thông tư 226/2016/TT-BTC không quy định khoản thu cho việc cấp bản sao từ sổ gốc',
    note: 'Không phải nộp phí. Nhận qua bưu chính thì trả cước gửi cho đơn vị bưu chính.',
  },
  toReview: [
    levelToReview,
    dataResolutionToReview,
    review('level', 'Pháp luật không ban hành mẫu yêu cầu cho thủ tục này; phiếu yêu cầu do Cổng soạn.'),
    review(
      'timeLimit',
      'Cổng quốc gia ghi 1 ngày; cần đối chiếu với Điều 7 Nghị định 23/2015/NĐ-CP (ngay trong ngày, sau 15 giờ thì ngày làm việc tiếp theo).',
    ),
    review(
      'charges',
      'Căn cứ của việc không thu phí cần đối chiếu với biểu mức thu của Thông tư 226/2016/TT-BTC.',
    ),
    titlesToReview,
    articleToReview('timeLimit', 'Điều 17 Nghị định 23/2015/NĐ-CP'),
  ],
};
