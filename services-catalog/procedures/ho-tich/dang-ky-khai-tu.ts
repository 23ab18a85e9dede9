// Đăng ký khai tử: level 3, because the original death notice is handed in.
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
  declaringRelatives,
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

export const dangKyKhaiTu: OnlineProcedure = {
  code: '1.000656',
  slug: 'dang-ky-khai-tu',
  sector: 'ho-tich',
  level: 3,
  name: 'Đăng ký khai tử',
  otherNames: ['Thủ tục đăng ký khai tử', 'Làm giấy chứng tử'],
  lifeEvents: ['death'],
  newerTerm: 'partly-online',
  levelReason:
    'Khai và nộp hồ sơ trực tuyến; bản chính Giấy báo tử được nộp tại trụ sở khi nhận trích lục khai tử.',
  audience: ['Cá nhân', 'Cơ quan, tổ chức nơi có người mất không có thân nhân'],
  eligibility:
    'Vợ, chồng, con, cha, mẹ hoặc người thân thích của người mất; nơi cư trú cuối cùng của người ấy là xã Phú An.',
  handling: [
    {
      title: 'Khai tờ khai, đính kèm giấy tờ và gửi hồ sơ trực tuyến, qua bưu chính hoặc nộp tại Một cửa',
      party: 'applicant',
    },
    {
      title: 'Kiểm tra hồ sơ; tiếp nhận và hẹn ngày trả, hoặc hướng dẫn bổ sung, hoặc từ chối có nêu lý do',
      party: 'one-stop-desk',
    },
    { title: 'Thẩm tra; khi cần thì tra cứu dữ liệu hoặc xác minh', party: 'officer' },
    draftStep('Trích lục khai tử'),
    {
      title: 'Ghi Sổ đăng ký khai tử, cập nhật cơ sở dữ liệu hộ tịch điện tử, in trích lục',
      party: 'officer',
    },
    { title: 'Ký Trích lục khai tử', party: 'leader' },
    { title: 'Nộp bản chính Giấy báo tử, ký Sổ và nhận Trích lục khai tử', party: 'applicant' },
  ],
  channels: ['in-person', 'post', 'online'],
  documents: [
    declaration('Tờ khai đăng ký khai tử', 'khai-tu'),
    {
      id: 'death-notice',
      name: 'Giấy báo tử hoặc giấy tờ thay Giấy báo tử',
      form: 'original',
      copies: 1,
      required: true,
      condition:
        'Thay Giấy báo tử có thể là bản án, quyết định tuyên bố chết, biên bản xác nhận việc chết hoặc kết quả giám định pháp y.',
    },
    {
      id: 'death-evidence',
      name: 'Giấy tờ, chứng cứ do cơ quan có thẩm quyền cấp hoặc xác nhận, chứng minh việc chết',
      form: 'original',
      copies: 1,
      required: false,
      condition: 'Khi người ấy mất đã lâu và không có Giấy báo tử.',
      appliesUnless: { noticeType: ['Giấy báo tử'] },
    },
    {
      id: 'place-of-death-proof',
      name: 'Giấy tờ chứng minh nơi chết hoặc nơi phát hiện thi thể',
      form: 'to-be-shown',
      copies: 1,
      required: false,
      condition: 'Khi không xác định được nơi cư trú cuối cùng của người mất.',
    },
    authorisationUnless(...declaringRelatives),
    identityPaper,
    residenceProof,
  ],
  sets: 1,
  forms: ['khai-tu'],
  onlineForm: 'khai-tu',
  timeLimit: withinTheDay(verifiedWithin(3, 'Cần xác minh thì không quá 3 ngày làm việc.')),
  authority: registrar,
  results: ['Trích lục khai tử'],
  certificateDraft: draftOf('Trích lục khai tử', 'death'),
  conditions:
    'Trong 15 ngày kể từ ngày có người mất, vợ, chồng, con, cha, mẹ hoặc người thân thích khác đi đăng ký khai tử; nếu không có người thân thích thì đại diện cơ quan, tổ chức hoặc cá nhân liên quan đi đăng ký.',
  legalBases: civilStatusLaw(...furtherCirculars),
  responsibilities: {
    applicant: ['Đăng ký khai tử trong 15 ngày kể từ ngày có người mất.', ...applicantDuties],
    commune: [
      'Đăng ký ngay trong ngày và cấp trích lục khai tử; khóa thông tin của người mất trong cơ sở dữ liệu hộ tịch.',
      ...communeDuties,
    ],
  },
  charges: {
    kind: 'charged',
    freeService: 'Miễn phí khi đăng ký trong 15 ngày kể từ ngày người mất',
    items: [copiesOnRequest],
    note: 'Đăng ký trong hạn 15 ngày được miễn lệ phí (Điều 11 Luật Hộ tịch). Đăng ký quá hạn nộp lệ phí theo mức của Hội đồng nhân dân cấp tỉnh, thu tại Một cửa; người thuộc gia đình có công với cách mạng, hộ nghèo và người khuyết tật được miễn. Bản sao trích lục, nếu yêu cầu, nộp phí tại Một cửa.',
  },
  toReview: [
    draftToReview,
    levelToReview,
    review('charges', 'Mức lệ phí đăng ký khai tử quá hạn của tỉnh chưa có trong nguồn.'),
    copyExemptionToReview,
    titlesToReview,
    articleToReview('charges', 'Điều 11 Luật Hộ tịch'),
  ],
};
