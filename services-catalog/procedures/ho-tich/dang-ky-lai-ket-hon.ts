// Đăng ký lại kết hôn: level 3, because husband and wife sign the register together.
import type { OnlineProcedure } from '../../procedure.ts';
import { articleToReview, declaration } from '../one-stop.ts';
import {
  authorisation,
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

export const dangKyLaiKetHon: OnlineProcedure = {
  code: '1.004746',
  slug: 'dang-ky-lai-ket-hon',
  sector: 'ho-tich',
  level: 3,
  name: 'Đăng ký lại kết hôn',
  otherNames: ['Thủ tục đăng ký lại kết hôn', 'Làm lại giấy đăng ký kết hôn bị mất'],
  lifeEvents: ['marriage', 'papers'],
  newerTerm: 'partly-online',
  levelReason: reregistrationReason,
  audience: ['Cá nhân'],
  filedInPerson: true,
  eligibility:
    'Vợ chồng đã đăng ký kết hôn trước ngày 01/01/2016, cả hai còn sống, nay cả sổ lưu và bản chính đều mất; nơi đăng ký cũ hoặc nơi cư trú là xã Phú An.',
  handling: registrationSteps({
    result: 'Giấy chứng nhận kết hôn',
    examining: 'Thẩm tra giấy tờ, kiểm tra sổ lưu tại xã',
    verifying: askingTheFormerPlace,
    receiving: 'Hai vợ chồng xuất trình giấy tờ cũ, ký Sổ và nhận Giấy chứng nhận kết hôn',
  }),
  channels: ['in-person', 'post', 'online'],
  documents: [
    declaration('Tờ khai đăng ký lại kết hôn (hai vợ chồng khai chung một tờ)', 'dang-ky-lai-ket-hon'),
    {
      id: 'earlier-papers',
      name: 'Bản sao Giấy chứng nhận kết hôn đã cấp',
      form: 'copy',
      copies: 1,
      required: true,
      condition:
        'Không có bản sao thì nộp bản sao hồ sơ, giấy tờ cá nhân có thông tin liên quan đến việc kết hôn.',
    },
    authorisation,
    ...commonPapers,
  ],
  sets: 1,
  forms: ['dang-ky-lai-ket-hon'],
  onlineForm: 'dang-ky-lai-ket-hon',
  timeLimit: reregistrationLimit('Điều 27'),
  authority: registrar,
  results: ['Giấy chứng nhận kết hôn (mỗi bên một bản chính)'],
  certificateDraft: draftOf('Giấy chứng nhận kết hôn', 'marriage'),
  conditions:
    'Việc kết hôn đã đăng ký tại cơ quan có thẩm quyền của Việt Nam trước ngày 01/01/2016; cả sổ hộ tịch và bản chính Giấy chứng nhận kết hôn đều mất; hai vợ chồng đều còn sống. Quan hệ hôn nhân được công nhận từ ngày đăng ký trước đây.',
  legalBases: civilStatusLaw(
    { number: '52/2014/QH13', title: 'Luật Hôn nhân và gia đình' },
    ...furtherCirculars,
  ),
  responsibilities: reregistrationDuties,
  charges: {
    kind: 'charged',
    items: [registrationFee('Lệ phí đăng ký lại kết hôn'), copiesOnRequest],
  },
  toReview: [
    draftToReview,
    ...reregistrationToReview,
    articleToReview('timeLimit', 'Điều 27 Nghị định 123/2015/NĐ-CP'),
  ],
};
