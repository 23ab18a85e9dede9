// Đăng ký kết hôn: level 3, because both parties must come and sign together.
import type { OnlineProcedure } from '../../procedure.ts';
import {
  applicantDuties,
  articleToReview,
  communeDuties,
  declaration,
  identityPaper,
  levelToReview,
  titlesToReview,
} from '../one-stop.ts';
import {
  civilStatusLaw,
  furtherCirculars,
  copiesOnRequest,
  copyExemptionToReview,
  registrar,
  residenceProof,
  verifiedWithin,
  withinTheDay,
  draftOf,
  draftToReview,
  draftStep,
} from './civil-status.ts';

export const dangKyKetHon: OnlineProcedure = {
  code: '1.000894',
  slug: 'dang-ky-ket-hon',
  sector: 'ho-tich',
  level: 3,
  name: 'Đăng ký kết hôn',
  otherNames: ['Thủ tục đăng ký kết hôn', 'Làm giấy đăng ký kết hôn'],
  lifeEvents: ['marriage'],
  newerTerm: 'partly-online',
  levelReason:
    'Khai và nộp hồ sơ trực tuyến; hai bên phải cùng có mặt tại trụ sở để ký Sổ đăng ký kết hôn và Giấy chứng nhận kết hôn.',
  audience: ['Cá nhân'],
  filedInPerson: true,
  eligibility:
    'Nam từ đủ 20 tuổi, nữ từ đủ 18 tuổi, tự nguyện, chưa có vợ, có chồng; một trong hai người cư trú tại xã Phú An.',
  handling: [
    {
      title: 'Hai bên khai chung một tờ khai và gửi hồ sơ trực tuyến, qua bưu chính hoặc nộp tại Một cửa',
      party: 'applicant',
    },
    {
      title: 'Kiểm tra hồ sơ; tiếp nhận và hẹn ngày trả, hoặc hướng dẫn bổ sung, hoặc từ chối có nêu lý do',
      party: 'one-stop-desk',
    },
    {
      title: 'Thẩm tra điều kiện kết hôn; tra cứu tình trạng hôn nhân, khi cần thì đề nghị nơi khác xác minh',
      party: 'officer',
    },
    draftStep('Giấy chứng nhận kết hôn'),
    {
      title: 'Ghi Sổ đăng ký kết hôn, cập nhật cơ sở dữ liệu hộ tịch điện tử, in hai bản Giấy chứng nhận',
      party: 'officer',
    },
    { title: 'Ký Giấy chứng nhận kết hôn', party: 'leader' },
    {
      title:
        'Hai bên cùng có mặt, xuất trình giấy tờ tùy thân, ký Sổ và Giấy chứng nhận, mỗi bên nhận một bản',
      party: 'applicant',
    },
  ],
  channels: ['in-person', 'post', 'online'],
  documents: [
    declaration('Tờ khai đăng ký kết hôn (hai bên khai chung một tờ)', 'ket-hon'),
    {
      id: 'marital-status-certificate',
      name: 'Giấy xác nhận tình trạng hôn nhân',
      form: 'original',
      copies: 1,
      required: false,
      condition:
        'Khi một bên không thường trú tại xã Phú An và cơ quan không tra cứu được tình trạng hôn nhân trong cơ sở dữ liệu.',
    },
    {
      id: 'former-marriage-end',
      name: 'Bản án hoặc quyết định ly hôn, trích lục ghi chú ly hôn, hoặc trích lục khai tử của vợ, chồng trước',
      form: 'original',
      copies: 1,
      required: false,
      condition:
        'Khi một bên đã từng kết hôn; nếu cơ quan tra cứu được thì chỉ cần khai số, ngày và nơi cấp.',
      appliesUnless: { brideMarriageCount: ['1'], groomMarriageCount: ['1'] },
    },
    identityPaper,
    residenceProof,
  ],
  sets: 1,
  forms: ['ket-hon'],
  onlineForm: 'ket-hon',
  timeLimit: withinTheDay(
    verifiedWithin(5, 'Cần xác minh điều kiện kết hôn thì không quá 5 ngày làm việc.', {
      law: 'Điều 18 Luật Hộ tịch',
    }),
  ),
  authority: registrar,
  results: ['Giấy chứng nhận kết hôn (mỗi bên một bản chính)'],
  certificateDraft: draftOf('Giấy chứng nhận kết hôn', 'marriage'),
  conditions:
    'Nam từ đủ 20 tuổi, nữ từ đủ 18 tuổi; hai bên tự nguyện, không mất năng lực hành vi dân sự và không thuộc trường hợp cấm kết hôn (Điều 8 Luật Hôn nhân và gia đình). Ít nhất một bên cư trú tại xã Phú An.',
  legalBases: civilStatusLaw(
    { number: '52/2014/QH13', title: 'Luật Hôn nhân và gia đình' },
    ...furtherCirculars,
  ),
  responsibilities: {
    applicant: [
      'Hai bên cam đoan đủ điều kiện kết hôn và cùng có mặt khi đăng ký; không được ủy quyền cho người khác.',
      ...applicantDuties,
    ],
    commune: [
      'Hỏi ý kiến hai bên, đăng ký và trao Giấy chứng nhận kết hôn khi hai bên đủ điều kiện và tự nguyện.',
      ...communeDuties,
    ],
  },
  charges: {
    kind: 'charged',
    freeService: 'Miễn phí cho công dân Việt Nam cư trú trong nước',
    items: [copiesOnRequest],
    note: 'Công dân Việt Nam cư trú trong nước được miễn lệ phí đăng ký kết hôn (Điều 11 Luật Hộ tịch). Bản sao trích lục, nếu yêu cầu, nộp phí tại Một cửa khi nhận kết quả.',
  },
  toReview: [
    draftToReview,
    levelToReview,
    copyExemptionToReview,
    titlesToReview,
    articleToReview('charges', 'Điều 11 Luật Hộ tịch'),
  ],
};
