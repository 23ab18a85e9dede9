// What the procedures on complaints, denunciations and citizen reception share. They have laws of their own
// and do not pass through the one-stop desk.
import { review } from '../one-stop.ts';

const receptionPlace = 'Nơi tiếp công dân của Ủy ban nhân dân xã Phú An';

export const complaintAuthority = {
  receives: receptionPlace,
  decides: 'Chủ tịch Ủy ban nhân dân xã Phú An',
  prepares: 'Công chức được Chủ tịch giao tiếp công dân, xử lý đơn và xác minh',
} as const;

export const complaintAuthorityToReview = review(
  'authority',
  'Nơi nhận đơn và người tham mưu do Cổng ghi theo tổ chức của xã; cần Ủy ban nhân dân xã xác nhận.',
);
export const complaintDutiesToReview = review(
  'responsibilities',
  'Trách nhiệm các bên do Cổng viết lại từ luật; cần cán bộ pháp chế đọc lại.',
);
export const complaintLimitToReview = review(
  'timeLimit',
  'Số điều luật quy định thời hạn cần đối chiếu văn bản gốc, nhất là sau các sửa đổi có hiệu lực từ 01/7/2026.',
);
