// Đăng ký khai thác nước dưới đất: level 3, one declaration.
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

export const khaiThacNuocDuoiDat: OnlineProcedure = {
  code: '1.001662',
  slug: 'khai-thac-nuoc-duoi-dat',
  sector: 'tai-nguyen-nuoc',
  level: 3,
  name: 'Đăng ký khai thác nước dưới đất',
  otherNames: ['Đăng ký giếng khoan'],
  lifeEvents: ['business', 'land'],
  newerTerm: 'wholly-online',
  levelReason: 'Chỉ có một tờ khai gửi trực tuyến được; bản xác nhận có dấu nhận tại xã.',
  audience: ['Cá nhân, hộ gia đình', 'Tổ chức'],
  eligibility:
    'Chủ giếng đặt tại xã Phú An, quy mô khai thác không quá 10 m³ một ngày đêm, thuộc khu vực phải đăng ký.',
  handling: [
    { title: 'Khai tờ khai, gửi trực tuyến, qua bưu chính hoặc nộp tại Một cửa', party: 'applicant' },
    { title: 'Kiểm tra tờ khai; tiếp nhận và hẹn ngày trả, hoặc hướng dẫn bổ sung', party: 'one-stop-desk' },
    { title: 'Kiểm tra thông tin về giếng và khu vực khai thác', party: 'officer' },
    { title: 'Xác nhận tờ khai đăng ký', party: 'leader' },
    { title: 'Trả bản xác nhận, vào sổ theo dõi', party: 'one-stop-desk' },
  ],
  channels: ['in-person', 'post', 'online'],
  documents: [
    declaration(
      'Tờ khai đăng ký công trình khai thác nước dưới đất (Mẫu 13 hoặc 14 Nghị định 23/2026/NĐ-CP)',
      'khai-thac-nuoc-duoi-dat',
    ),
  ],
  sets: 1,
  forms: ['khai-thac-nuoc-duoi-dat'],
  onlineForm: 'khai-thac-nuoc-duoi-dat',
  timeLimit: {
    unit: 'working-day',
    value: 7,
    stages: [],
    after15: 'none',
    supplement: 'reset',
    start: 'received',
    wording: '7 ngày làm việc kể từ ngày nhận được tờ khai hợp lệ.',
    law: 'Nghị định 54/2024/NĐ-CP, sửa đổi bởi Nghị định 23/2026/NĐ-CP',
  },
  authority: {
    receives: desk,
    decides: 'Chủ tịch Ủy ban nhân dân xã Phú An',
    prepares: 'Công chức phụ trách tài nguyên, môi trường của xã',
  },
  results: ['Bản xác nhận đăng ký khai thác nước dưới đất (Mẫu 34a hoặc 34b Nghị định 23/2026/NĐ-CP)'],
  conditions:
    'Quy mô khai thác không quá 10 m³ một ngày đêm. Nhiều hơn thì phải xin giấy phép của cơ quan cấp trên, không đăng ký ở xã.',
  legalBases: [
    { number: '28/2023/QH15', title: 'Luật Tài nguyên nước', replaces: '17/2012/QH13' },
    {
      number: '54/2024/NĐ-CP',
      title:
        'Nghị định về hành nghề khoan nước dưới đất, kê khai, đăng ký, cấp phép, dịch vụ tài nguyên nước và tiền cấp quyền khai thác tài nguyên nước',
    },
    { number: '23/2026/NĐ-CP', title: 'Nghị định sửa đổi Nghị định 54/2024/NĐ-CP' },
    {
      number: '131/2025/NĐ-CP',
      title:
        'Nghị định về phân định thẩm quyền của chính quyền địa phương hai cấp trong lĩnh vực của Bộ Nông nghiệp và Môi trường',
    },
    { number: '14/2025/TT-BNNMT' },
    oneStopDecree,
  ],
  responsibilities: {
    applicant: [
      'Khai đúng vị trí, chiều sâu và lượng nước khai thác; không khai thác quá lượng đã đăng ký.',
      'Giữ vệ sinh quanh giếng; trám lấp giếng không dùng nữa.',
      ...applicantDuties,
    ],
    commune: ['Xác nhận đúng thông tin về giếng; theo dõi việc khai thác trên địa bàn.', ...communeDuties],
  },
  charges: nothingToPay,
  toReview: [
    levelToReview,
    nothingToPayToReview,
    review('documents', 'Trước năm 2026 phải nộp hai tờ khai; cần xác nhận số bản đang áp dụng.'),
    review(
      'authority',
      'Từ năm 2025 Chủ tịch Ủy ban nhân dân xã xác nhận; cần đối chiếu với Nghị định 131/2025/NĐ-CP.',
    ),
    review(
      'conditions',
      'Các trường hợp phải đăng ký và quy mô cần đối chiếu với Luật Tài nguyên nước và Nghị định 54/2024/NĐ-CP.',
    ),
    review('audience', 'Câu nói ai phải đăng ký cần đối chiếu với danh mục khu vực phải đăng ký của tỉnh.'),
    review('legalBases', 'Tên các văn bản năm 2025, 2026 cần đối chiếu với bản ban hành.'),
    titlesToReview,
  ],
};
