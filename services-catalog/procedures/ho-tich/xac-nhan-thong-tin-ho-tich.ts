// Xác nhận thông tin hộ tịch: level 4, a fixed charge and a document as the result.
import { vnd } from '../../money.ts';
import type { PayableProcedure } from '../../procedure.ts';
import {
  applicantDuties,
  communeDuties,
  declaration,
  identityPaper,
  levelToReview,
  review,
  titlesToReview,
} from '../one-stop.ts';
import {
  authorisationUnless,
  civilStatusLaw,
  copyExemptionToReview,
  extractCopies,
  registrar,
  residenceProof,
  verifiedWithin,
  withinWorkingDays,
} from './civil-status.ts';

export const xacNhanThongTinHoTich: PayableProcedure = {
  code: '2.002516',
  slug: 'xac-nhan-thong-tin-ho-tich',
  sector: 'ho-tich',
  level: 4,
  name: 'Xác nhận thông tin hộ tịch',
  otherNames: ['Thủ tục xác nhận thông tin hộ tịch'],
  lifeEvents: ['papers'],
  newerTerm: 'wholly-online',
  levelReason:
    'Kết quả là văn bản xác nhận, phí cố định; có thể nộp phí trực tuyến và nhận kết quả mà không phải đến trụ sở.',
  audience: ['Cá nhân', 'Tổ chức'],
  eligibility:
    'Người cần văn bản xác nhận thông tin về việc hộ tịch của mình, hoặc của người đã ủy quyền, mà xã Phú An đang lưu sổ.',
  handling: [
    { title: 'Khai tờ khai và gửi hồ sơ trực tuyến, qua bưu chính hoặc nộp tại Một cửa', party: 'applicant' },
    {
      title: 'Kiểm tra hồ sơ; tiếp nhận và hẹn ngày trả, hoặc hướng dẫn bổ sung, hoặc từ chối có nêu lý do',
      party: 'one-stop-desk',
    },
    { title: 'Tra cứu Sổ hộ tịch và cơ sở dữ liệu hộ tịch, soạn văn bản xác nhận', party: 'officer' },
    { title: 'Ký văn bản xác nhận thông tin hộ tịch', party: 'leader' },
    { title: 'Trả kết quả theo cách đã chọn', party: 'one-stop-desk' },
  ],
  channels: ['in-person', 'post', 'online'],
  documents: [
    declaration('Tờ khai đề nghị xác nhận thông tin hộ tịch', 'xac-nhan-thong-tin-ho-tich'),
    {
      id: 'related-papers',
      name: 'Giấy tờ, tài liệu liên quan đến nội dung đề nghị xác nhận',
      form: 'original',
      copies: 1,
      required: true,
    },
    authorisationUnless('Bản thân'),
    identityPaper,
    residenceProof,
  ],
  sets: 1,
  forms: ['xac-nhan-thong-tin-ho-tich'],
  onlineForm: 'xac-nhan-thong-tin-ho-tich',
  onlinePayment: 'gateway',
  timeLimit: withinWorkingDays(
    3,
    '3 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ.',
    'Nghị định 87/2020/NĐ-CP',
    verifiedWithin(10, 'Phải xác minh thì không quá 10 ngày làm việc.'),
  ),
  authority: registrar,
  results: ['Văn bản xác nhận thông tin hộ tịch'],
  conditions:
    'Thông tin cần xác nhận có trong Sổ hộ tịch hoặc cơ sở dữ liệu hộ tịch mà xã đang quản lý. Xin thông tin của người khác thì phải được người ấy ủy quyền hoặc thuộc trường hợp pháp luật cho phép.',
  legalBases: civilStatusLaw({ number: '03/2023/TT-BTP' }),
  responsibilities: {
    applicant: ['Ghi rõ thông tin cần xác nhận và mục đích sử dụng.', ...applicantDuties],
    commune: ['Xác nhận đúng như Sổ hộ tịch đang ghi; không có thông tin thì trả lời rõ.', ...communeDuties],
  },
  charges: {
    kind: 'charged',
    items: [
      {
        ...extractCopies,
        id: 'confirmation-charge',
        name: 'Phí xác nhận thông tin hộ tịch',
        tariff: { kind: 'per-unit', amount: vnd(8000), unit: 'văn bản' },
        quantity: { kind: 'constant', value: 1 },
      },
    ],
  },
  toReview: [
    levelToReview,
    review(
      'timeLimit',
      'Thời hạn 3 ngày làm việc, kéo dài đến 10 ngày làm việc khi phải xác minh, cần đối chiếu với Nghị định 87/2020/NĐ-CP; Cổng Dịch vụ công quốc gia không ghi thời hạn.',
    ),
    review(
      'conditions',
      'Ai được xin xác nhận thông tin của người khác cần đối chiếu với Nghị định 87/2020/NĐ-CP.',
    ),
    copyExemptionToReview,
    titlesToReview,
  ],
};
