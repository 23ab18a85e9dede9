// Gia hạn giấy phép xây dựng: level 3, the permit itself is handed in.
import type { OnlineProcedure } from '../../procedure.ts';
import { declaration, review, titlesToReview } from '../one-stop.ts';
import { permit, permitReviews } from './building.ts';

export const giaHanGiayPhepXayDung: OnlineProcedure = {
  ...permit,
  code: '1.013227',
  slug: 'gia-han-giay-phep-xay-dung',
  name: 'Gia hạn giấy phép xây dựng',
  otherNames: [
    'Gia hạn giấy phép xây dựng đối với công trình cấp III, cấp IV và nhà ở riêng lẻ',
    'Giấy phép xây dựng hết hạn',
  ],
  levelReason: 'Đơn gửi trực tuyến được; bản chính giấy phép và lệ phí nộp tại xã.',
  eligibility: 'Chủ đầu tư có giấy phép xây dựng do xã Phú An cấp sắp hết hạn mà công trình chưa khởi công.',
  handling: [
    {
      title: 'Khai đơn, gửi trực tuyến, qua bưu chính hoặc nộp tại Một cửa, kèm giấy phép đã cấp',
      party: 'applicant',
    },
    { title: 'Kiểm tra hồ sơ; tiếp nhận và hẹn ngày trả', party: 'one-stop-desk' },
    { title: 'Xem xét việc gia hạn', party: 'officer' },
    { title: 'Ký gia hạn giấy phép', party: 'leader' },
    { title: 'Nộp lệ phí, nhận giấy phép đã gia hạn', party: 'applicant' },
  ],
  documents: [
    declaration(
      'Đơn đề nghị gia hạn giấy phép xây dựng (Mẫu số 02 Phụ lục II Nghị định 175/2024/NĐ-CP)',
      'gia-han-giay-phep-xay-dung',
    ),
    {
      id: 'building-permit',
      name: 'Giấy phép xây dựng đã được cấp',
      form: 'original',
      copies: 1,
      required: true,
      condition: 'Nộp trực tuyến thì gửi ảnh chụp, mang bản chính khi nhận kết quả.',
    },
  ],
  forms: ['gia-han-giay-phep-xay-dung'],
  onlineForm: 'gia-han-giay-phep-xay-dung',
  timeLimit: {
    unit: 'working-day',
    value: 5,
    stages: [],
    after15: 'none',
    supplement: 'reset',
    start: 'received',
    wording: '5 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ.',
    law: 'Điều 99, Điều 102 Luật Xây dựng 50/2014/QH13 và Luật 62/2020/QH14',
  },
  results: ['Giấy phép xây dựng được gia hạn'],
  conditions:
    'Nộp trước khi giấy phép hết hiệu lực 30 ngày; mỗi giấy phép được gia hạn tối đa hai lần, mỗi lần 12 tháng.',
  toReview: [
    ...permitReviews,
    review('conditions', 'Hạn nộp trước 30 ngày và số lần gia hạn cần đối chiếu với Điều 99 Luật Xây dựng.'),
    review('audience', 'Điều kiện chưa khởi công cần đối chiếu với Điều 99 Luật Xây dựng.'),
    titlesToReview,
  ],
};
