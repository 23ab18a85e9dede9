// Đăng ký khai sinh kết hợp nhận cha, mẹ, con: one dossier, two results.
import type { OnlineProcedure } from '../../procedure.ts';
import {
  applicantDuties,
  articleToReview,
  communeDuties,
  conditionsToReview,
  declaration,
  identityPaper,
  levelToReview,
  review,
  titlesToReview,
} from '../one-stop.ts';
import {
  birthNotice,
  civilStatusLaw,
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

const form = 'khai-sinh-nhan-cha-me-con';

export const khaiSinhKetHopNhanChaMeCon: OnlineProcedure = {
  code: '1.000689',
  slug: 'khai-sinh-ket-hop-nhan-cha-me-con',
  sector: 'ho-tich',
  level: 3,
  name: 'Đăng ký khai sinh kết hợp đăng ký nhận cha, mẹ, con',
  otherNames: [
    'Thủ tục đăng ký khai sinh kết hợp đăng ký nhận cha, mẹ, con',
    'Làm giấy khai sinh khi cha mẹ chưa đăng ký kết hôn',
  ],
  lifeEvents: ['birth'],
  newerTerm: 'partly-online',
  levelReason:
    'Khai và nộp hồ sơ trực tuyến; cha, mẹ nhận con phải có mặt, nộp bản chính Giấy chứng sinh và ký Sổ tại trụ sở.',
  audience: ['Cá nhân'],
  filedInPerson: true,
  eligibility:
    'Cha, mẹ chưa đăng ký kết hôn muốn nhận con ngay trong lần khai sinh; trẻ chưa có giấy khai sinh, cha hoặc mẹ cư trú tại xã Phú An.',
  handling: registrationSteps({
    result: 'Giấy khai sinh và Trích lục đăng ký nhận cha, mẹ, con',
    examining: 'Thẩm tra việc sinh và chứng cứ về quan hệ cha, mẹ, con; khi cần thì xác minh',
    receiving: 'Cha, mẹ cùng có mặt, nộp bản chính Giấy chứng sinh, ký Sổ và nhận hai kết quả',
  }),
  channels: ['in-person', 'post', 'online'],
  documents: [
    declaration('Tờ khai đăng ký khai sinh', form),
    { ...declaration('Tờ khai đăng ký nhận cha, mẹ, con', form), id: 'recognition-declaration' },
    birthNotice,
    kinshipEvidence,
    identityPaper,
    residenceProof,
  ],
  sets: 1,
  forms: [form],
  onlineForm: form,
  timeLimit: withinWorkingDays(
    3,
    '3 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ.',
    'Điều 25 Luật Hộ tịch; Thông tư 04/2020/TT-BTP',
    verifiedBesides(5, 'Phải xác minh thì thêm không quá 5 ngày làm việc.'),
  ),
  authority: registrar,
  results: ['Giấy khai sinh (bản chính)', 'Trích lục đăng ký nhận cha, mẹ, con'],
  certificateDraft: draftOf('Giấy khai sinh và Trích lục đăng ký nhận cha, mẹ, con', 'birth-and-recognition'),
  conditions:
    'Trẻ chưa được đăng ký khai sinh; việc nhận cha, mẹ, con là tự nguyện và không có tranh chấp. Trẻ đã có giấy khai sinh thì làm thủ tục đăng ký nhận cha, mẹ, con.',
  legalBases: civilStatusLaw(
    { number: '52/2014/QH13', title: 'Luật Hôn nhân và gia đình' },
    { number: '02/2020/TT-BTP' },
  ),
  responsibilities: {
    applicant: [
      'Đăng ký khai sinh cho trẻ trong 60 ngày kể từ ngày sinh; người nhận con có mặt khi đăng ký.',
      ...applicantDuties,
    ],
    commune: ['Giải quyết hai việc trong một hồ sơ và trả hai kết quả cùng lúc.', ...communeDuties],
  },
  charges: {
    kind: 'charged',
    items: [registrationFee('Lệ phí đăng ký nhận cha, mẹ, con'), copiesOnRequest],
    note: 'Khai sinh đúng hạn được miễn lệ phí (Điều 11 Luật Hộ tịch).',
  },
  toReview: [
    draftToReview,
    levelToReview,
    review(
      'timeLimit',
      'Thời hạn kéo dài không quá 5 ngày làm việc khi phải xác minh cần đối chiếu với Thông tư 04/2020/TT-BTP.',
    ),
    registrationFeeToReview,
    copyExemptionToReview,
    titlesToReview,
    articleToReview('timeLimit', 'Điều 25 Luật Hộ tịch'),
    conditionsToReview,
  ],
};
