// Đăng ký giám hộ: level 3, because the register is signed.
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
  authorisationUnless,
  civilStatusLaw,
  furtherCirculars,
  copiesByPost,
  copiesOnRequest,
  copyExemptionToReview,
  freeGuardianship,
  registrar,
  registrationSteps,
  residenceProof,
  withinWorkingDays,
  draftOf,
  draftToReview,
} from './civil-status.ts';

export const dangKyGiamHo: OnlineProcedure = {
  code: '1.004837',
  slug: 'dang-ky-giam-ho',
  sector: 'ho-tich',
  level: 3,
  name: 'Đăng ký giám hộ',
  otherNames: ['Thủ tục đăng ký giám hộ', 'Làm người giám hộ cho cháu mồ côi'],
  lifeEvents: ['support'],
  newerTerm: 'partly-online',
  levelReason: 'Khai và nộp hồ sơ trực tuyến; người giám hộ ký Sổ hộ tịch tại trụ sở khi nhận kết quả.',
  audience: ['Cá nhân', 'Tổ chức'],
  eligibility:
    'Người đủ điều kiện làm giám hộ cho người chưa thành niên không còn cha mẹ chăm sóc hoặc người mất năng lực hành vi dân sự; một trong hai người cư trú tại xã Phú An.',
  handling: registrationSteps({
    result: 'Trích lục đăng ký giám hộ',
    examining: 'Thẩm tra điều kiện của người giám hộ và người được giám hộ',
    receiving: 'Ký Sổ đăng ký giám hộ và nhận Trích lục',
  }),
  channels: ['in-person', 'post', 'online'],
  documents: [
    declaration('Tờ khai đăng ký giám hộ', 'giam-ho'),
    {
      id: 'guardianship-grounds',
      name: 'Văn bản cử người giám hộ, hoặc giấy tờ chứng minh điều kiện giám hộ đương nhiên',
      form: 'original',
      copies: 1,
      required: true,
      condition:
        'Giám hộ cử: nộp văn bản cử người giám hộ. Giám hộ đương nhiên: nộp giấy tờ chứng minh quan hệ; nhiều người cùng đủ điều kiện thì nộp thêm văn bản thỏa thuận cử một người.',
    },
    authorisationUnless('Người giám hộ'),
    identityPaper,
    residenceProof,
    copiesByPost,
  ],
  sets: 1,
  forms: ['giam-ho'],
  onlineForm: 'giam-ho',
  timeLimit: withinWorkingDays(
    3,
    '3 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ.',
    'Điều 20 và Điều 21 Luật Hộ tịch',
  ),
  authority: registrar,
  results: ['Trích lục đăng ký giám hộ'],
  certificateDraft: draftOf('Trích lục đăng ký giám hộ', 'guardianship'),
  conditions:
    'Người giám hộ có năng lực hành vi dân sự đầy đủ, có tư cách đạo đức tốt và điều kiện cần thiết để chăm sóc; không bị hạn chế quyền đối với con chưa thành niên (các điều 46 đến 63 Bộ luật Dân sự 2015).',
  legalBases: civilStatusLaw({ number: '91/2015/QH13', title: 'Bộ luật Dân sự' }, ...furtherCirculars),
  responsibilities: {
    applicant: [
      'Chăm sóc, đại diện và giữ gìn tài sản của người được giám hộ vì lợi ích của người ấy.',
      ...applicantDuties,
    ],
    commune: ['Đăng ký khi đủ điều kiện; giám sát việc giám hộ theo Bộ luật Dân sự.', ...communeDuties],
  },
  charges: {
    kind: 'charged',
    freeService: 'Miễn phí đăng ký',
    items: [copiesOnRequest],
    note: freeGuardianship,
  },
  toReview: [
    draftToReview,
    levelToReview,
    review(
      'documents',
      'Văn bản thỏa thuận cử một người giám hộ khi nhiều người cùng đủ điều kiện cần đối chiếu với Điều 21 Luật Hộ tịch.',
    ),
    copyExemptionToReview,
    titlesToReview,
    articleToReview('timeLimit', 'Điều 20 và Điều 21 Luật Hộ tịch'),
  ],
};
