// Danh hiệu Gia đình văn hóa: level 2, because the neighbourhood meets and votes.
import type { FormProcedure } from '../../procedure.ts';
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

export const giaDinhVanHoa: FormProcedure = {
  code: '6.006758',
  slug: 'gia-dinh-van-hoa',
  sector: 'van-hoa',
  level: 2,
  name: 'Xét tặng danh hiệu Gia đình văn hóa (hằng năm)',
  otherNames: ['Đăng ký Gia đình văn hóa', 'Bình xét Gia đình văn hóa'],
  lifeEvents: ['commendation', 'community'],
  newerTerm: 'partly-online',
  levelReason: 'Tải được mẫu đăng ký và điền ngay trên máy; việc bình xét phải họp tại khu dân cư.',
  audience: ['Hộ gia đình'],
  eligibility: 'Gia đình cư trú tại xã Phú An, muốn được bình xét danh hiệu Gia đình văn hóa của năm.',
  handling: [
    { title: 'Gia đình đăng ký thi đua với Trưởng Ban công tác Mặt trận ấp', party: 'applicant' },
    { title: 'Khu dân cư họp bình xét, lập biên bản và danh sách đề nghị', party: 'other-agency' },
    { title: 'Nhận hồ sơ của khu dân cư; tiếp nhận và hẹn ngày trả', party: 'one-stop-desk' },
    { title: 'Thẩm định danh sách, trình quyết định', party: 'officer' },
    { title: 'Ký quyết định công nhận danh hiệu', party: 'leader' },
    { title: 'Công bố tại khu dân cư', party: 'officer' },
  ],
  channels: ['in-person', 'post'],
  documents: [
    declaration('Bản đăng ký tham gia thi đua', 'dang-ky-gia-dinh-van-hoa'),
    {
      id: 'selection-minutes',
      name: 'Biên bản họp bình xét ở khu dân cư, từ 60% người dự họp trở lên đồng ý',
      form: 'original',
      copies: 1,
      required: true,
      condition: 'Do khu dân cư lập; gia đình không phải tự làm.',
    },
    {
      id: 'proposed-list',
      name: 'Danh sách gia đình được đề nghị',
      form: 'original',
      copies: 1,
      required: true,
      condition: 'Do khu dân cư lập; gia đình không phải tự làm.',
    },
  ],
  sets: 1,
  forms: ['dang-ky-gia-dinh-van-hoa'],
  timeLimit: {
    unit: 'working-day',
    value: 5,
    stages: [],
    after15: 'none',
    supplement: 'reset',
    start: 'received',
    wording: '5 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ của khu dân cư.',
    law: 'Nghị định 86/2023/NĐ-CP',
  },
  authority: {
    receives: desk,
    decides: 'Chủ tịch Ủy ban nhân dân xã Phú An',
    prepares: 'Công chức Văn hóa - Xã hội',
  },
  results: ['Quyết định công nhận danh hiệu Gia đình văn hóa'],
  conditions:
    'Đã đăng ký thi đua trong năm; gương mẫu chấp hành pháp luật; gia đình hòa thuận, tiến bộ; lao động, học tập đạt kết quả; được khu dân cư bình xét đồng ý.',
  legalBases: [
    {
      number: '86/2023/NĐ-CP',
      title:
        'Nghị định quy định khung tiêu chuẩn và trình tự xét tặng các danh hiệu Gia đình văn hóa, Thôn, tổ dân phố văn hóa',
    },
    {
      number: '122/2018/NĐ-CP',
      title: 'Nghị định về xét tặng danh hiệu Gia đình văn hóa, áp dụng trước khi có Nghị định 86/2023/NĐ-CP',
    },
    oneStopDecree,
  ],
  responsibilities: {
    applicant: [
      'Đăng ký từ đầu năm, giữ gìn các tiêu chuẩn đã đăng ký và dự họp bình xét.',
      ...applicantDuties,
    ],
    commune: ['Hướng dẫn khu dân cư bình xét công khai, dân chủ; công bố kết quả.', ...communeDuties],
  },
  charges: nothingToPay,
  toReview: [
    levelToReview,
    review('naming', 'Mã cũ của thủ tục là 1.000954; cần đối chiếu mã đang dùng.'),
    review(
      'level',
      'Mẫu đăng ký cần đối chiếu với mẫu kèm theo Nghị định 122/2018/NĐ-CP và Nghị định 86/2023/NĐ-CP.',
    ),
    review('audience', 'Đối tượng cần đối chiếu với Nghị định 86/2023/NĐ-CP.'),
    review(
      'conditions',
      'Tiêu chuẩn xét tặng cần đối chiếu với Nghị định 86/2023/NĐ-CP và quy định chi tiết của tỉnh.',
    ),
    review(
      'documents',
      'Tỷ lệ 60% người dự họp đồng ý và thành phần hồ sơ cần đối chiếu với Nghị định 86/2023/NĐ-CP.',
    ),
    review('handling', 'Các bước bình xét, công nhận cần đối chiếu với Nghị định 86/2023/NĐ-CP.'),
    review('channels', 'Cách nộp hồ sơ cần đối chiếu với quyết định công bố thủ tục của tỉnh.'),
    review('timeLimit', 'Thời hạn 5 ngày làm việc cần đối chiếu với Nghị định 86/2023/NĐ-CP.'),
    nothingToPayToReview,
    review('authority', 'Cơ quan tham mưu cần Ủy ban nhân dân xã xác nhận.'),
    review(
      'results',
      'Hình thức kết quả (có Giấy công nhận kèm theo hay không) cần đối chiếu với Nghị định 86/2023/NĐ-CP.',
    ),
    review('responsibilities', 'Trách nhiệm các bên do Cổng viết; cần Ủy ban nhân dân xã xác nhận.'),
    review(
      'legalBases',
      'Quan hệ giữa Nghị định 122/2018/NĐ-CP và Nghị định 86/2023/NĐ-CP cần đối chiếu văn bản gốc.',
    ),
    titlesToReview,
  ],
};
