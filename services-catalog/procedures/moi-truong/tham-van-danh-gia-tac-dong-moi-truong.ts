// Tham vấn trong đánh giá tác động môi trường: level 3; the commune's silence after 15 days is consent.
import type { OnlineProcedure } from '../../procedure.ts';
import {
  applicantDuties,
  communeDuties,
  declaration,
  desk,
  levelToReview,
  nothingToPay,
  nothingToPayToReview,
  oneStopDecree,
  review,
  titlesToReview,
} from '../one-stop.ts';

export const thamVanDanhGiaTacDongMoiTruong: OnlineProcedure = {
  code: '1.010736',
  slug: 'tham-van-danh-gia-tac-dong-moi-truong',
  sector: 'moi-truong',
  level: 3,
  name: 'Tham vấn trong đánh giá tác động môi trường (cấp xã)',
  otherNames: ['Tham vấn cộng đồng', 'Lấy ý kiến về báo cáo đánh giá tác động môi trường'],
  lifeEvents: ['business'],
  newerTerm: 'wholly-online',
  levelReason:
    'Hai bên trao đổi bằng văn bản qua mạng; buổi họp tham vấn với người dân vẫn tổ chức trực tiếp.',
  audience: ['Doanh nghiệp, tổ chức là chủ dự án', 'Cá nhân là chủ dự án'],
  eligibility: 'Chủ dự án phải đánh giá tác động môi trường; dự án đặt tại, hoặc tác động đến, xã Phú An.',
  handling: [
    {
      title: 'Gửi văn bản lấy ý kiến kèm nội dung tham vấn và báo cáo đánh giá tác động môi trường',
      party: 'applicant',
    },
    { title: 'Kiểm tra, tiếp nhận hồ sơ', party: 'one-stop-desk' },
    {
      title: 'Niêm yết báo cáo tại trụ sở; cùng chủ dự án họp lấy ý kiến cộng đồng dân cư',
      party: 'officer',
    },
    { title: 'Ký văn bản trả lời, nêu rõ ý kiến về dự án', party: 'leader' },
    { title: 'Trả kết quả', party: 'one-stop-desk' },
  ],
  channels: ['in-person', 'post', 'online'],
  documents: [
    declaration(
      'Văn bản lấy ý kiến tham vấn (Phụ lục VI Nghị định 08/2022/NĐ-CP, sửa đổi bởi Nghị định 05/2025/NĐ-CP)',
      'tham-van-moi-truong',
    ),
    {
      id: 'consultation-content',
      name: 'Nội dung tham vấn (Phụ lục VIa Nghị định 08/2022/NĐ-CP)',
      form: 'original',
      copies: 1,
      required: true,
    },
    {
      id: 'impact-report',
      name: 'Báo cáo đánh giá tác động môi trường',
      form: 'original',
      copies: 1,
      required: true,
    },
  ],
  sets: 1,
  forms: ['tham-van-moi-truong'],
  onlineForm: 'tham-van-moi-truong',
  timeLimit: {
    unit: 'calendar-day',
    value: 15,
    stages: [],
    after15: 'none',
    supplement: 'reset',
    start: 'received',
    wording:
      'Trả lời bằng văn bản trong 15 ngày kể từ ngày nhận được văn bản lấy ý kiến; quá 15 ngày không trả lời thì coi như thống nhất.',
    law: 'Điều 33 Luật Bảo vệ môi trường 72/2020/QH14 và Nghị định 08/2022/NĐ-CP',
  },
  authority: {
    receives: desk,
    decides: 'Ủy ban nhân dân xã Phú An',
    prepares: 'Công chức phụ trách môi trường của xã',
  },
  results: [
    'Biên bản họp tham vấn cộng đồng dân cư, cá nhân chịu tác động trực tiếp',
    'Văn bản trả lời ý kiến tham vấn của Ủy ban nhân dân xã',
  ],
  conditions:
    'Dự án thuộc đối tượng phải đánh giá tác động môi trường. Báo cáo phải nêu đủ nội dung tham vấn và kế hoạch họp với người dân.',
  legalBases: [
    { number: '72/2020/QH14', title: 'Luật Bảo vệ môi trường', replaces: '55/2014/QH13' },
    {
      number: '08/2022/NĐ-CP',
      title: 'Nghị định quy định chi tiết một số điều của Luật Bảo vệ môi trường',
      replaces: '18/2015/NĐ-CP',
    },
    { number: '05/2025/NĐ-CP', title: 'Nghị định sửa đổi Nghị định 08/2022/NĐ-CP' },
    {
      number: '02/2022/TT-BTNMT',
      title: 'Thông tư quy định chi tiết thi hành một số điều của Luật Bảo vệ môi trường',
    },
    { number: '07/2025/TT-BTNMT', title: 'Thông tư sửa đổi Thông tư 02/2022/TT-BTNMT' },
    oneStopDecree,
  ],
  responsibilities: {
    applicant: [
      'Trình bày trung thực tác động của dự án; dự họp, giải trình và tiếp thu ý kiến của người dân.',
      ...applicantDuties,
    ],
    commune: ['Niêm yết báo cáo, tạo điều kiện để người dân góp ý; trả lời trong 15 ngày.', ...communeDuties],
  },
  charges: nothingToPay,
  toReview: [
    levelToReview,
    nothingToPayToReview,
    review('legalBases', 'Tên các văn bản sửa đổi năm 2025 cần đối chiếu với bản ban hành.'),
    review('timeLimit', 'Số của điều luật về thời hạn 15 ngày cần đối chiếu với bản đang áp dụng.'),
    review('conditions', 'Điều kiện được Cổng tóm tắt; cần đối chiếu với Luật Bảo vệ môi trường.'),
    titlesToReview,
  ],
};
