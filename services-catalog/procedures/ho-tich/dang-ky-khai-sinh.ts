// Đăng ký khai sinh: level 3, because the birth certificate paper is handed in and the register signed.
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
  birthNotice,
  civilStatusLaw,
  furtherCirculars,
  copiesOnRequest,
  copyExemptionToReview,
  registrar,
  residenceProof,
  verifiedBesides,
  withinTheDay,
  draftOf,
  draftToReview,
  draftStep,
} from './civil-status.ts';

export const dangKyKhaiSinh: OnlineProcedure = {
  code: '1.001193',
  slug: 'dang-ky-khai-sinh',
  sector: 'ho-tich',
  level: 3,
  name: 'Đăng ký khai sinh',
  otherNames: ['Thủ tục đăng ký khai sinh', 'Làm giấy khai sinh'],
  lifeEvents: ['birth'],
  newerTerm: 'partly-online',
  levelReason:
    'Khai và nộp hồ sơ trực tuyến; khi nhận kết quả, người đi khai nộp bản chính Giấy chứng sinh và ký Sổ đăng ký khai sinh tại trụ sở.',
  audience: ['Cá nhân'],
  eligibility:
    'Cha, mẹ, ông, bà, người thân thích hoặc người đang nuôi dưỡng trẻ; cha hoặc mẹ cư trú tại xã Phú An.',
  handling: [
    {
      title: 'Khai tờ khai, đính kèm giấy tờ và gửi hồ sơ trực tuyến, qua bưu chính hoặc nộp tại Một cửa',
      party: 'applicant',
    },
    {
      title: 'Kiểm tra hồ sơ; tiếp nhận và hẹn ngày trả, hoặc hướng dẫn bổ sung, hoặc từ chối có nêu lý do',
      party: 'one-stop-desk',
    },
    { title: 'Thẩm tra; khi cần thì tra cứu dữ liệu hoặc đề nghị nơi khác xác minh', party: 'officer' },
    draftStep('Giấy khai sinh'),
    {
      title: 'Ghi Sổ đăng ký khai sinh, cập nhật cơ sở dữ liệu hộ tịch điện tử, in Giấy khai sinh',
      party: 'officer',
    },
    { title: 'Ký Giấy khai sinh', party: 'leader' },
    { title: 'Nộp bản chính Giấy chứng sinh, ký Sổ và nhận Giấy khai sinh', party: 'applicant' },
  ],
  channels: ['in-person', 'post', 'online'],
  documents: [
    declaration('Tờ khai đăng ký khai sinh', 'khai-sinh'),
    birthNotice,
    {
      id: 'abandonment-record',
      name: 'Biên bản về việc trẻ bị bỏ rơi',
      form: 'original',
      copies: 1,
      required: false,
      condition: 'Khi đăng ký cho trẻ bị bỏ rơi, sau khi đã niêm yết 7 ngày liên tục.',
      appliesWhen: { motherKnown: ['Không'], fatherKnown: ['Không'] },
    },
    {
      id: 'surrogacy-confirmation',
      name: 'Văn bản của cơ sở y tế xác nhận đã thực hiện kỹ thuật hỗ trợ sinh sản cho việc mang thai hộ',
      form: 'original',
      copies: 1,
      required: false,
      condition: 'Khi trẻ sinh ra do mang thai hộ.',
    },
    {
      id: 'parents-marriage-certificate',
      name: 'Giấy chứng nhận kết hôn của cha mẹ',
      form: 'to-be-shown',
      copies: 1,
      required: false,
      condition: 'Khi cha mẹ đã đăng ký kết hôn; có thể khai số và ngày cấp thay cho việc xuất trình.',
      appliesWhen: { motherKnown: ['Có'], fatherKnown: ['Có'] },
    },
    // Luật Hộ tịch Đ15.1: registering is the parents' own duty.
    authorisationUnless('Cha', 'Mẹ'),
    identityPaper,
    residenceProof,
  ],
  sets: 1,
  forms: ['khai-sinh'],
  onlineForm: 'khai-sinh',
  timeLimit: withinTheDay(verifiedBesides(3, 'Phải xác minh ở xã khác thì thêm không quá 3 ngày làm việc.')),
  authority: registrar,
  results: ['Giấy khai sinh (bản chính)'],
  certificateDraft: draftOf('Giấy khai sinh', 'birth'),
  conditions:
    'Cha hoặc mẹ có trách nhiệm đăng ký khai sinh cho con trong 60 ngày kể từ ngày sinh; nếu cha, mẹ không thể, thì ông, bà, người thân thích khác hoặc người đang nuôi dưỡng đi đăng ký. Họ, tên, dân tộc, quê quán của trẻ phải đúng quy định của pháp luật.',
  legalBases: civilStatusLaw(...furtherCirculars),
  responsibilities: {
    applicant: [
      'Đăng ký khai sinh cho trẻ trong 60 ngày kể từ ngày sinh.',
      ...applicantDuties,
      'Nộp bản chính Giấy chứng sinh và ký Sổ đăng ký khai sinh khi nhận kết quả.',
    ],
    commune: [
      'Đăng ký và cấp Giấy khai sinh ngay trong ngày; gửi thông tin để cấp số định danh cá nhân cho trẻ.',
      ...communeDuties,
    ],
  },
  charges: {
    kind: 'charged',
    freeService: 'Miễn phí khi đăng ký trong 60 ngày kể từ ngày sinh',
    items: [copiesOnRequest],
    note: 'Đăng ký trong hạn 60 ngày được miễn lệ phí (Điều 11 Luật Hộ tịch). Đăng ký quá hạn nộp lệ phí theo mức của Hội đồng nhân dân cấp tỉnh, thu tại Một cửa. Bản sao trích lục, nếu yêu cầu, nộp phí tại Một cửa khi nhận kết quả.',
  },
  toReview: [
    draftToReview,
    levelToReview,
    review(
      'charges',
      'Mức lệ phí đăng ký khai sinh quá hạn của tỉnh chưa có trong nguồn (mức trần cũ 8.000 đồng theo Thông tư 250/2016/TT-BTC).',
    ),
    copyExemptionToReview,
    titlesToReview,
    articleToReview('charges', 'Điều 11 Luật Hộ tịch'),
  ],
};
