// Đăng ký lại khai sinh: level 3, because old papers are compared and the register is signed.
import type { OnlineProcedure } from '../../procedure.ts';
import { articleToReview, declaration } from '../one-stop.ts';
import {
  authorisationUnless,
  civilStatusLaw,
  furtherCirculars,
  copiesOnRequest,
  registrar,
  registrationFee,
  registrationSteps,
  draftOf,
  draftToReview,
} from './civil-status.ts';
import {
  askingTheFormerPlace,
  commonPapers,
  reregistrationDuties,
  reregistrationLimit,
  reregistrationReason,
  reregistrationToReview,
} from './re-registration.ts';

export const dangKyLaiKhaiSinh: OnlineProcedure = {
  code: '1.004884',
  slug: 'dang-ky-lai-khai-sinh',
  sector: 'ho-tich',
  level: 3,
  name: 'Đăng ký lại khai sinh',
  otherNames: ['Thủ tục đăng ký lại khai sinh', 'Làm lại giấy khai sinh bị mất'],
  lifeEvents: ['papers', 'birth'],
  newerTerm: 'partly-online',
  levelReason: reregistrationReason,
  audience: ['Cá nhân'],
  eligibility:
    'Người đã được đăng ký khai sinh trước ngày 01/01/2016, nay cả sổ lưu và bản chính Giấy khai sinh đều mất; nơi đăng ký cũ hoặc nơi cư trú là xã Phú An.',
  handling: registrationSteps({
    result: 'Giấy khai sinh',
    examining: 'Thẩm tra giấy tờ, kiểm tra sổ lưu tại xã',
    verifying: askingTheFormerPlace,
    receiving: 'Xuất trình giấy tờ cũ, ký Sổ và nhận Giấy khai sinh',
  }),
  channels: ['in-person', 'post', 'online'],
  documents: [
    declaration(
      'Tờ khai đăng ký lại khai sinh, có cam đoan đã đăng ký nhưng không còn bản chính',
      'dang-ky-lai-khai-sinh',
    ),
    {
      id: 'earlier-papers',
      name: 'Bản sao Giấy khai sinh, hoặc hồ sơ, giấy tờ cá nhân có ghi thông tin khai sinh',
      form: 'copy',
      copies: 1,
      required: true,
      condition: 'Nộp toàn bộ bản sao hồ sơ, giấy tờ hiện có mà có thông tin về việc khai sinh.',
    },
    authorisationUnless('Bản thân'),
    ...commonPapers,
  ],
  sets: 1,
  forms: ['dang-ky-lai-khai-sinh'],
  onlineForm: 'dang-ky-lai-khai-sinh',
  timeLimit: reregistrationLimit('Điều 26'),
  authority: registrar,
  results: ['Giấy khai sinh (bản chính)'],
  certificateDraft: draftOf('Giấy khai sinh', 'birth'),
  conditions:
    'Việc khai sinh đã đăng ký tại cơ quan có thẩm quyền của Việt Nam trước ngày 01/01/2016; cả sổ hộ tịch và bản chính Giấy khai sinh đều mất; người yêu cầu đăng ký lại còn sống (Điều 24 Nghị định 123/2015/NĐ-CP).',
  legalBases: civilStatusLaw(...furtherCirculars, { number: '09/2022/TT-BTP' }),
  responsibilities: reregistrationDuties,
  charges: {
    kind: 'charged',
    items: [registrationFee('Lệ phí đăng ký lại khai sinh'), copiesOnRequest],
  },
  toReview: [
    draftToReview,
    ...reregistrationToReview,
    articleToReview('conditions', 'Điều 24 Nghị định 123/2015/NĐ-CP'),
  ],
};
