// Đăng ký chấm dứt giám hộ: level 3, because the register is signed.
import type { OnlineProcedure } from '../../procedure.ts';
import {
  applicantDuties,
  articleToReview,
  communeDuties,
  conditionsToReview,
  declaration,
  identityPaper,
  levelToReview,
  titlesToReview,
} from '../one-stop.ts';
import {
  authorisationUnless,
  civilStatusLaw,
  furtherCirculars,
  copiesOnRequest,
  copyExemptionToReview,
  freeGuardianship,
  registrar,
  registrationSteps,
  residenceProof,
  withinWorkingDays,
} from './civil-status.ts';

export const dangKyChamDutGiamHo: OnlineProcedure = {
  code: '1.004845',
  slug: 'dang-ky-cham-dut-giam-ho',
  sector: 'ho-tich',
  level: 3,
  name: 'Đăng ký chấm dứt giám hộ',
  otherNames: ['Thủ tục đăng ký chấm dứt giám hộ', 'Thôi làm người giám hộ'],
  lifeEvents: ['support'],
  newerTerm: 'partly-online',
  levelReason: 'Khai và nộp hồ sơ trực tuyến; người yêu cầu ký Sổ hộ tịch tại trụ sở khi nhận kết quả.',
  audience: ['Cá nhân', 'Tổ chức'],
  eligibility:
    'Các bên trong việc giám hộ đã đăng ký tại xã Phú An, khi có lý do chấm dứt: người được giám hộ đã thành niên, đã mất, được nhận làm con nuôi, hoặc cha mẹ đã có thể chăm sóc.',
  handling: registrationSteps({
    result: 'Trích lục đăng ký chấm dứt giám hộ',
    examining: 'Thẩm tra căn cứ chấm dứt giám hộ',
    receiving: 'Ký Sổ và nhận Trích lục',
  }),
  channels: ['in-person', 'post', 'online'],
  documents: [
    declaration('Tờ khai đăng ký chấm dứt giám hộ', 'cham-dut-giam-ho'),
    {
      id: 'grounds',
      name: 'Giấy tờ làm căn cứ chấm dứt giám hộ',
      form: 'original',
      copies: 1,
      required: true,
    },
    authorisationUnless('Người giám hộ'),
    identityPaper,
    residenceProof,
  ],
  sets: 1,
  forms: ['cham-dut-giam-ho'],
  onlineForm: 'cham-dut-giam-ho',
  timeLimit: withinWorkingDays(2, '2 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ.', 'Điều 22 Luật Hộ tịch'),
  authority: registrar,
  results: ['Trích lục đăng ký chấm dứt giám hộ'],
  conditions: 'Có một trong các căn cứ chấm dứt giám hộ theo Điều 62 Bộ luật Dân sự 2015.',
  legalBases: civilStatusLaw({ number: '91/2015/QH13', title: 'Bộ luật Dân sự' }, ...furtherCirculars),
  responsibilities: {
    applicant: [
      'Thanh toán tài sản và bàn giao quyền, nghĩa vụ cho người được giám hộ hoặc cha, mẹ của người ấy.',
      ...applicantDuties,
    ],
    commune: ['Ghi việc chấm dứt vào Sổ đăng ký giám hộ.', ...communeDuties],
  },
  charges: {
    kind: 'charged',
    freeService: 'Miễn phí đăng ký',
    items: [copiesOnRequest],
    note: freeGuardianship,
  },
  toReview: [
    levelToReview,
    copyExemptionToReview,
    titlesToReview,
    articleToReview('timeLimit', 'Điều 22 Luật Hộ tịch'),
    articleToReview('conditions', 'Điều 62 Bộ luật Dân sự 2015'),
    conditionsToReview,
  ],
};
