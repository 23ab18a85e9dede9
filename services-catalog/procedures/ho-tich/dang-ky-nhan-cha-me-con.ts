// Đăng ký nhận cha, mẹ, con: level 3, because the parties must come.
import type { OnlineProcedure } from '../../procedure.ts';
import {
  applicantDuties,
  articleToReview,
  communeDuties,
  declaration,
  identityPaper,
  levelToReview,
  review,
  titlesToReview,
} from '../one-stop.ts';
import {
  civilStatusLaw,
  furtherCirculars,
  copiesOnRequest,
  copyExemptionToReview,
  registrar,
  registrationFee,
  registrationFeeToReview,
  registrationSteps,
  residenceProof,
  verifiedBesides,
  withinWorkingDays,
  draftOf,
  draftToReview,
} from './civil-status.ts';
import { kinshipEvidence } from './kinship-evidence.ts';

export const dangKyNhanChaMeCon: OnlineProcedure = {
  code: '1.001022',
  slug: 'dang-ky-nhan-cha-me-con',
  sector: 'ho-tich',
  level: 3,
  name: 'Đăng ký nhận cha, mẹ, con',
  otherNames: ['Thủ tục đăng ký nhận cha, mẹ, con', 'Nhận con', 'Bổ sung tên cha vào giấy khai sinh'],
  lifeEvents: ['birth'],
  newerTerm: 'partly-online',
  levelReason: 'Khai và nộp hồ sơ trực tuyến; các bên phải có mặt tại trụ sở khi đăng ký và ký Sổ hộ tịch.',
  audience: ['Cá nhân'],
  filedInPerson: true,
  eligibility:
    'Người nhận con, hoặc nhận cha, nhận mẹ của mình; việc nhận là tự nguyện, không có tranh chấp, và một trong hai bên cư trú tại xã Phú An.',
  handling: registrationSteps({
    result: 'Trích lục đăng ký nhận cha, mẹ, con',
    examining: 'Thẩm tra chứng cứ về quan hệ cha, mẹ, con; khi cần thì xác minh',
    receiving: 'Các bên cùng có mặt, ký Sổ và nhận Trích lục',
  }),
  channels: ['in-person', 'post', 'online'],
  documents: [
    declaration('Tờ khai đăng ký nhận cha, mẹ, con', 'nhan-cha-me-con'),
    kinshipEvidence,
    identityPaper,
    residenceProof,
  ],
  sets: 1,
  forms: ['nhan-cha-me-con'],
  onlineForm: 'nhan-cha-me-con',
  timeLimit: withinWorkingDays(
    3,
    '3 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ.',
    'Điều 25 Luật Hộ tịch',
    verifiedBesides(5, 'Phải xác minh thì thêm không quá 5 ngày làm việc.'),
  ),
  authority: registrar,
  results: ['Trích lục đăng ký nhận cha, mẹ, con'],
  certificateDraft: draftOf('Trích lục đăng ký nhận cha, mẹ, con', 'recognition'),
  conditions:
    'Bên nhận và bên được nhận đều còn sống khi đăng ký; việc nhận là tự nguyện và không có tranh chấp. Có tranh chấp thì Tòa án giải quyết.',
  legalBases: civilStatusLaw(
    { number: '52/2014/QH13', title: 'Luật Hôn nhân và gia đình' },
    ...furtherCirculars,
  ),
  responsibilities: {
    applicant: ['Các bên có mặt khi đăng ký; không ủy quyền cho người khác.', ...applicantDuties],
    commune: ['Đăng ký khi việc nhận cha, mẹ, con đúng và không có tranh chấp.', ...communeDuties],
  },
  charges: {
    kind: 'charged',
    items: [registrationFee('Lệ phí đăng ký nhận cha, mẹ, con'), copiesOnRequest],
  },
  toReview: [
    draftToReview,
    levelToReview,
    review(
      'conditions',
      'Điều kiện các bên còn sống cần đối chiếu với quy định mới của Nghị định 07/2025/NĐ-CP và Nghị định 18/2026/NĐ-CP.',
    ),
    registrationFeeToReview,
    copyExemptionToReview,
    titlesToReview,
    articleToReview('timeLimit', 'Điều 25 Luật Hộ tịch'),
  ],
};
