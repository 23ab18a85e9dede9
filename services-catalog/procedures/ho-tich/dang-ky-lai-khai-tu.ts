// Đăng ký lại khai tử: level 3, because old papers are compared and the register is signed.
import type { OnlineProcedure } from '../../procedure.ts';
import { articleToReview, declaration, review } from '../one-stop.ts';
import {
  authorisationUnless,
  civilStatusLaw,
  declaringRelatives,
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

export const dangKyLaiKhaiTu: OnlineProcedure = {
  code: '1.005461',
  slug: 'dang-ky-lai-khai-tu',
  sector: 'ho-tich',
  level: 3,
  name: 'Đăng ký lại khai tử',
  otherNames: ['Thủ tục đăng ký lại khai tử', 'Làm lại giấy chứng tử bị mất'],
  lifeEvents: ['death', 'papers'],
  newerTerm: 'partly-online',
  levelReason: reregistrationReason,
  audience: ['Cá nhân'],
  eligibility:
    'Người thân của người mất, khi việc khai tử đã được đăng ký trước ngày 01/01/2016 tại xã Phú An, nay cả sổ lưu và bản chính giấy tờ đều mất.',
  handling: registrationSteps({
    result: 'Trích lục khai tử',
    examining: 'Thẩm tra giấy tờ, kiểm tra sổ lưu tại xã',
    verifying: askingTheFormerPlace,
    receiving: 'Xuất trình giấy tờ cũ, ký Sổ và nhận Trích lục khai tử',
  }),
  channels: ['in-person', 'post', 'online'],
  documents: [
    declaration('Tờ khai đăng ký lại khai tử', 'dang-ky-lai-khai-tu'),
    {
      id: 'earlier-papers',
      name: 'Bản sao Giấy chứng tử đã cấp',
      form: 'copy',
      copies: 1,
      required: true,
      condition: 'Không có bản sao thì nộp bản sao giấy tờ chứng minh người ấy đã mất.',
    },
    authorisationUnless(...declaringRelatives),
    ...commonPapers,
  ],
  sets: 1,
  forms: ['dang-ky-lai-khai-tu'],
  onlineForm: 'dang-ky-lai-khai-tu',
  timeLimit: reregistrationLimit('Điều 28'),
  authority: registrar,
  results: ['Trích lục khai tử'],
  certificateDraft: draftOf('Trích lục khai tử', 'death'),
  conditions:
    'Việc khai tử đã đăng ký tại cơ quan có thẩm quyền của Việt Nam trước ngày 01/01/2016; cả sổ hộ tịch và bản chính giấy chứng tử đều mất (Điều 24 Nghị định 123/2015/NĐ-CP).',
  legalBases: civilStatusLaw(...furtherCirculars),
  responsibilities: reregistrationDuties,
  charges: {
    kind: 'charged',
    items: [registrationFee('Lệ phí đăng ký lại khai tử'), copiesOnRequest],
  },
  toReview: [
    draftToReview,
    ...reregistrationToReview,
    review(
      'audience',
      'Ai được yêu cầu và xã nào có thẩm quyền đăng ký lại khai tử cần đối chiếu với Điều 25 Nghị định 123/2015/NĐ-CP.',
    ),
    articleToReview('conditions', 'Điều 24 Nghị định 123/2015/NĐ-CP'),
  ],
};
