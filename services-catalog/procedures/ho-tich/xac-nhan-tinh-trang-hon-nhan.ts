// Cấp Giấy xác nhận tình trạng hôn nhân: level 4, nobody need come.
import type { PayableProcedure } from '../../procedure.ts';
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
  exemptions,
  registrar,
  residenceProof,
  verifiedBesides,
  withinWorkingDays,
  draftOf,
  draftToReview,
  draftStep,
} from './civil-status.ts';

/** As the declaration says it. */
const UNMARRIED = 'Hiện tại chưa đăng ký kết hôn với ai';
const DIVORCED = 'Có đăng ký kết hôn nhưng đã ly hôn; hiện chưa đăng ký kết hôn với ai';
const WIDOWED = 'Có đăng ký kết hôn nhưng vợ hoặc chồng đã chết; hiện chưa đăng ký kết hôn với ai';

export const xacNhanTinhTrangHonNhan: PayableProcedure = {
  code: '1.004873',
  slug: 'xac-nhan-tinh-trang-hon-nhan',
  sector: 'ho-tich',
  level: 4,
  name: 'Cấp Giấy xác nhận tình trạng hôn nhân',
  otherNames: ['Thủ tục cấp Giấy xác nhận tình trạng hôn nhân', 'Giấy xác nhận độc thân'],
  lifeEvents: ['marriage', 'papers'],
  newerTerm: 'wholly-online',
  levelReason:
    'Người yêu cầu không bắt buộc phải có mặt (trừ khi xin cấp để kết hôn); kết quả có thể trả trực tuyến, qua bưu chính hoặc tại Một cửa.',
  audience: ['Cá nhân'],
  eligibility:
    'Công dân Việt Nam thường trú tại xã Phú An; người không có nơi thường trú thì tạm trú tại xã.',
  handling: [
    { title: 'Khai tờ khai và gửi hồ sơ trực tuyến, qua bưu chính hoặc nộp tại Một cửa', party: 'applicant' },
    {
      title: 'Kiểm tra hồ sơ; tiếp nhận và hẹn ngày trả, hoặc hướng dẫn bổ sung, hoặc từ chối có nêu lý do',
      party: 'one-stop-desk',
    },
    { title: 'Tra cứu, kiểm tra tình trạng hôn nhân', party: 'officer' },
    {
      title: 'Ủy ban nhân dân nơi từng thường trú trả lời xác minh trong 3 ngày làm việc, khi được hỏi',
      party: 'other-agency',
    },
    draftStep('Giấy xác nhận tình trạng hôn nhân'),
    { title: 'Ký Giấy xác nhận tình trạng hôn nhân', party: 'leader' },
    { title: 'Trả kết quả theo cách đã chọn', party: 'one-stop-desk' },
  ],
  channels: ['in-person', 'post', 'online'],
  documents: [
    declaration('Tờ khai cấp Giấy xác nhận tình trạng hôn nhân', 'xac-nhan-tinh-trang-hon-nhan'),
    {
      id: 'former-marriage-end',
      name: 'Bản án hoặc quyết định ly hôn, giấy chứng tử hoặc trích lục khai tử của vợ, chồng trước',
      form: 'original',
      copies: 1,
      required: false,
      condition: 'Khi đã ly hôn, hoặc vợ, chồng đã mất; nếu cơ quan tra cứu được thì chỉ cần khai thông tin.',
      appliesWhen: { maritalStatus: [DIVORCED, WIDOWED] },
    },
    {
      id: 'foreign-divorce-extract',
      name: 'Trích lục ghi chú ly hôn',
      form: 'original',
      copies: 1,
      required: false,
      condition: 'Khi việc ly hôn, hủy kết hôn được giải quyết ở nước ngoài.',
      appliesWhen: { maritalStatus: [UNMARRIED, DIVORCED] },
    },
    {
      id: 'earlier-certificate',
      name: 'Giấy xác nhận tình trạng hôn nhân đã cấp trước đây',
      form: 'original',
      copies: 1,
      required: false,
      condition: 'Khi xin cấp lại vì giấy cũ hết hạn hoặc để dùng vào mục đích khác.',
    },
    authorisationUnless('Bản thân'),
    identityPaper,
    residenceProof,
  ],
  sets: 1,
  forms: ['xac-nhan-tinh-trang-hon-nhan'],
  onlineForm: 'xac-nhan-tinh-trang-hon-nhan',
  onlinePayment: 'gateway',
  // It has a limit of its own, so Luật Hộ tịch Đ5.3 does not apply; NĐ 61/2018 Đ18.2 only speaks of
  // forwarding papers after 15:00, not of the clock.
  timeLimit: withinWorkingDays(
    3,
    '3 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ.',
    'Điều 22 Nghị định 123/2015/NĐ-CP',
    verifiedBesides(3, 'Phải xác minh nơi thường trú trước đây thì nơi đó trả lời trong 3 ngày làm việc.'),
  ),
  authority: registrar,
  results: [
    'Giấy xác nhận tình trạng hôn nhân (có giá trị 6 tháng kể từ ngày cấp, chỉ dùng đúng mục đích đã ghi)',
  ],
  certificateDraft: draftOf('Giấy xác nhận tình trạng hôn nhân', 'status'),
  conditions:
    'Công dân Việt Nam thường trú tại xã Phú An; người không có nơi thường trú thì tạm trú tại xã Phú An (Điều 21 Nghị định 123/2015/NĐ-CP).',
  legalBases: civilStatusLaw(
    { number: '52/2014/QH13', title: 'Luật Hôn nhân và gia đình' },
    ...furtherCirculars,
  ),
  responsibilities: {
    applicant: [
      'Khai đúng tình trạng hôn nhân hiện tại và mục đích sử dụng; nộp lại giấy cũ khi xin cấp lại.',
      ...applicantDuties,
    ],
    commune: [
      'Tự tra cứu, xác minh tình trạng hôn nhân; cấp giấy đúng mục đích người yêu cầu đã khai.',
      ...communeDuties,
    ],
  },
  charges: {
    kind: 'charged',
    items: [
      {
        id: 'certificate-fee',
        kind: 'fee',
        name: 'Lệ phí cấp Giấy xác nhận tình trạng hôn nhân',
        tariff: {
          kind: 'set-by-province',
          note: 'Mức thu do Hội đồng nhân dân cấp tỉnh quyết định.',
        },
        quantity: { kind: 'constant', value: 1 },
        exemptions: exemptions('điểm a khoản 1 Điều 11 Luật Hộ tịch'),
        legalBasis: 'Thông tư 85/2019/TT-BTC; nghị quyết của Hội đồng nhân dân cấp tỉnh',
      },
    ],
  },
  toReview: [
    draftToReview,
    levelToReview,
    review('charges', 'Chưa tìm được nghị quyết của tỉnh về mức lệ phí; khi có, cập nhật để thu trực tuyến.'),
    review('charges', 'Điều khoản miễn lệ phí (Điều 11 Luật Hộ tịch) cần đối chiếu văn bản gốc.'),
    titlesToReview,
    articleToReview('timeLimit', 'Điều 22 Nghị định 123/2015/NĐ-CP'),
  ],
};
