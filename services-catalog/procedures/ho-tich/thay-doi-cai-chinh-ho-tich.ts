// Thay đổi, cải chính, bổ sung hộ tịch, xác định lại dân tộc: level 3, because the register is signed.
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

export const thayDoiCaiChinhHoTich: OnlineProcedure = {
  code: '1.004859',
  slug: 'thay-doi-cai-chinh-ho-tich',
  sector: 'ho-tich',
  level: 3,
  name: 'Thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc',
  otherNames: [
    'Thủ tục thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc',
    'Sửa giấy khai sinh',
    'Đổi tên, đổi chữ đệm',
  ],
  lifeEvents: ['papers'],
  newerTerm: 'partly-online',
  levelReason:
    'Khai và nộp hồ sơ trực tuyến; bản chính giấy tờ hộ tịch phải đối chiếu, và người yêu cầu ký Sổ hộ tịch tại trụ sở.',
  audience: ['Cá nhân'],
  eligibility:
    'Người có giấy tờ hộ tịch (của mình hoặc của con) sai, thiếu thông tin hoặc có lý do chính đáng để đổi; nơi đã đăng ký hoặc nơi cư trú là xã Phú An.',
  handling: registrationSteps({
    result: 'Trích lục thay đổi, cải chính, bổ sung hộ tịch',
    examining: 'Thẩm tra căn cứ của việc thay đổi, cải chính; khi cần thì xác minh',
    receiving: 'Xuất trình bản chính giấy tờ hộ tịch, ký Sổ và nhận Trích lục',
  }),
  channels: ['in-person', 'post', 'online'],
  documents: [
    declaration(
      'Tờ khai đăng ký việc thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc',
      'cai-chinh-ho-tich',
    ),
    {
      id: 'grounds',
      name: 'Giấy tờ làm căn cứ thay đổi, cải chính, bổ sung hộ tịch hoặc xác định lại dân tộc',
      form: 'original',
      copies: 1,
      required: true,
    },
    authorisationUnless('Bản thân'),
    identityPaper,
    residenceProof,
  ],
  sets: 1,
  forms: ['cai-chinh-ho-tich'],
  onlineForm: 'cai-chinh-ho-tich',
  timeLimit: withinWorkingDays(
    3,
    'Thay đổi, cải chính hộ tịch, xác định lại dân tộc: 3 ngày làm việc. Bổ sung thông tin hộ tịch: ngay trong ngày, nhận sau 15 giờ thì trả trong ngày làm việc tiếp theo.',
    'Điều 28 và Điều 29 Luật Hộ tịch',
    verifiedBesides(
      3,
      'Thay đổi, cải chính hộ tịch, xác định lại dân tộc mà phải xác minh thì thêm không quá 3 ngày làm việc.',
    ),
  ),
  authority: registrar,
  results: ['Trích lục thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc'],
  certificateDraft: draftOf('Trích lục thay đổi, cải chính, bổ sung hộ tịch', 'change'),
  conditions:
    'Có căn cứ theo pháp luật dân sự và pháp luật hộ tịch. Từ ngày 01/7/2025, Ủy ban nhân dân xã giải quyết cho người ở mọi lứa tuổi. Người từ đủ 9 tuổi phải đồng ý với việc đổi họ, tên của mình.',
  legalBases: civilStatusLaw({ number: '91/2015/QH13', title: 'Bộ luật Dân sự' }, ...furtherCirculars),
  responsibilities: {
    applicant: [
      ...applicantDuties,
      'Nộp bản chính giấy tờ hộ tịch để ghi nội dung thay đổi, khi được yêu cầu.',
    ],
    commune: [
      'Ghi nội dung thay đổi vào Sổ và giấy tờ hộ tịch; báo cho nơi đã đăng ký, nếu là nơi khác.',
      ...communeDuties,
    ],
  },
  charges: {
    kind: 'charged',
    items: [registrationFee('Lệ phí thay đổi, cải chính, bổ sung hộ tịch'), copiesOnRequest],
  },
  toReview: [
    draftToReview,
    levelToReview,
    review(
      'conditions',
      'Việc phân định thẩm quyền theo lứa tuổi trước và sau ngày 01/7/2025, và tuổi phải có sự đồng ý, cần đối chiếu với Nghị định 120/2025/NĐ-CP và Bộ luật Dân sự 2015.',
    ),
    review(
      'timeLimit',
      'Cổng Dịch vụ công quốc gia năm 2026 ghi thời hạn là 1, không ghi đơn vị; cần đối chiếu với Luật Hộ tịch.',
    ),
    registrationFeeToReview,
    copyExemptionToReview,
    titlesToReview,
    articleToReview('timeLimit', 'Điều 28 và Điều 29 Luật Hộ tịch'),
  ],
};
