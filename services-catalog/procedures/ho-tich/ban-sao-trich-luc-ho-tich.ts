// Cấp bản sao trích lục hộ tịch, bản sao Giấy khai sinh: level 4, a fixed charge and a copy as the result.
import type { PayableProcedure } from '../../procedure.ts';
import {
  applicantDuties,
  communeDuties,
  declaration,
  identityPaper,
  levelToReview,
  titlesToReview,
} from '../one-stop.ts';
import {
  authorisationUnless,
  copiesByPost,
  civilStatusLaw,
  furtherCirculars,
  copyExemptionToReview,
  extractCopies,
  registrar,
  residenceProof,
  withinTheDay,
} from './civil-status.ts';

export const banSaoTrichLucHoTich: PayableProcedure = {
  code: '2.000635',
  slug: 'ban-sao-trich-luc-ho-tich',
  sector: 'ho-tich',
  level: 4,
  name: 'Cấp bản sao Trích lục hộ tịch, bản sao Giấy khai sinh',
  otherNames: ['Cấp bản sao trích lục hộ tịch', 'Sao lục giấy khai sinh'],
  lifeEvents: ['papers', 'birth', 'death'],
  newerTerm: 'wholly-online',
  levelReason:
    'Kết quả là bản sao, mức phí cố định; nộp hồ sơ, nộp phí trực tuyến và nhận kết quả qua bưu chính được.',
  audience: ['Cá nhân', 'Cơ quan, tổ chức'],
  eligibility:
    'Người có việc hộ tịch đã đăng ký tại một cơ quan đăng ký hộ tịch của Việt Nam, hoặc người đại diện.',
  handling: [
    { title: 'Khai tờ khai, gửi hồ sơ và nộp phí', party: 'applicant' },
    {
      title: 'Kiểm tra hồ sơ; tiếp nhận, hoặc hướng dẫn bổ sung, hoặc từ chối có nêu lý do',
      party: 'one-stop-desk',
    },
    { title: 'Tra cứu Sổ hộ tịch và cơ sở dữ liệu hộ tịch, lập bản sao trích lục', party: 'officer' },
    { title: 'Ký bản sao trích lục', party: 'leader' },
    { title: 'Trả kết quả theo cách đã chọn', party: 'one-stop-desk' },
  ],
  channels: ['in-person', 'post', 'online'],
  documents: [
    declaration('Tờ khai cấp bản sao trích lục hộ tịch, bản sao Giấy khai sinh', 'trich-luc-ho-tich'),
    authorisationUnless('Bản thân'),
    identityPaper,
    residenceProof,
    copiesByPost,
    {
      id: 'organisation-request',
      name: 'Văn bản yêu cầu, nêu rõ lý do',
      form: 'original',
      copies: 1,
      required: false,
      condition: 'Khi người yêu cầu là cơ quan, tổ chức.',
      // An organisation is nobody's relative.
      appliesWhen: { requesterRelation: ['Người được ủy quyền', 'Khác'] },
    },
  ],
  sets: 1,
  forms: ['trich-luc-ho-tich'],
  onlineForm: 'trich-luc-ho-tich',
  onlinePayment: 'gateway',
  timeLimit: withinTheDay(),
  authority: {
    ...registrar,
    decides:
      'Ủy ban nhân dân xã Phú An, là cơ quan quản lý cơ sở dữ liệu hộ tịch, không phụ thuộc nơi đã đăng ký',
  },
  results: ['Bản sao trích lục hộ tịch', 'Bản sao Giấy khai sinh'],
  conditions: 'Sự kiện hộ tịch đã được đăng ký tại một cơ quan đăng ký hộ tịch của Việt Nam.',
  legalBases: civilStatusLaw(...furtherCirculars),
  responsibilities: {
    applicant: [
      'Khai rõ sự kiện hộ tịch, nơi và thời gian đã đăng ký (nếu nhớ) để cơ quan tra cứu được nhanh.',
      ...applicantDuties,
      'Nộp phí theo số bản yêu cầu, trừ trường hợp được miễn.',
    ],
    commune: [
      'Tra cứu trong Sổ và cơ sở dữ liệu hộ tịch, cấp bản sao đúng với nội dung đã đăng ký.',
      ...communeDuties,
    ],
  },
  charges: { kind: 'charged', items: [extractCopies] },
  toReview: [levelToReview, copyExemptionToReview, titlesToReview],
};
