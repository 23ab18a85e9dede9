// Cấp giấy phép xây dựng sửa chữa, cải tạo: level 3, as a new permit, with what stands there now.
import type { OnlineProcedure } from '../../procedure.ts';
import { declaration, review, titlesToReview } from '../one-stop.ts';
import { permit, permitHandling, permitLimit, permitReviews, repliesToReview } from './building.ts';

export const giayPhepSuaChuaCaiTao: OnlineProcedure = {
  ...permit,
  code: '1.013229',
  slug: 'giay-phep-sua-chua-cai-tao',
  name: 'Cấp giấy phép xây dựng sửa chữa, cải tạo (cấp III, IV, nhà ở riêng lẻ)',
  otherNames: [
    'Cấp giấy phép xây dựng sửa chữa, cải tạo đối với công trình cấp III, cấp IV và nhà ở riêng lẻ',
    'Xin phép sửa nhà',
    'Xin phép nâng tầng',
  ],
  levelReason: 'Đơn, bản vẽ và ảnh hiện trạng gửi trực tuyến được; lệ phí và bản vẽ đóng dấu nhận tại xã.',
  eligibility:
    'Chủ nhà hoặc chủ công trình cấp III, cấp IV tại xã Phú An cần sửa chữa, cải tạo thuộc diện phải có giấy phép.',
  handling: permitHandling,
  documents: [
    declaration(
      'Đơn đề nghị cấp giấy phép xây dựng (Mẫu số 01 Phụ lục II Nghị định 175/2024/NĐ-CP)',
      'giay-phep-xay-dung',
    ),
    {
      id: 'ownership-papers',
      name: 'Giấy tờ về đất đai, về quyền sở hữu hoặc quản lý, sử dụng công trình',
      form: 'copy',
      copies: 1,
      required: true,
    },
    {
      id: 'present-state',
      name: 'Bản vẽ hiện trạng bộ phận sửa chữa, cải tạo và ảnh chụp hiện trạng công trình, công trình lân cận',
      form: 'original',
      copies: 1,
      required: true,
      condition: 'Ảnh cỡ từ 10 × 15 cm trở lên. Nộp trực tuyến thì gửi tệp ảnh.',
    },
    {
      id: 'drawings',
      name: 'Bản vẽ thiết kế sửa chữa, cải tạo',
      form: 'original',
      copies: 2,
      required: false,
      condition: 'Khi việc sửa chữa, cải tạo có thiết kế.',
    },
  ],
  forms: ['giay-phep-xay-dung'],
  presets: { permitFor: ['Sửa chữa, cải tạo'] },
  onlineForm: 'giay-phep-xay-dung',
  timeLimit: permitLimit,
  results: [
    'Giấy phép xây dựng sửa chữa, cải tạo kèm hồ sơ thiết kế đã đóng dấu',
    'Văn bản nêu rõ lý do không cấp',
  ],
  conditions:
    'Việc sửa chữa, cải tạo làm thay đổi kết cấu chịu lực, công năng hoặc mặt ngoài tiếp giáp đường trong khu vực có yêu cầu về kiến trúc. Sửa chữa nhỏ bên trong không phải xin phép.',
  toReview: [
    ...permitReviews,
    repliesToReview,
    review(
      'conditions',
      'Trường hợp phải xin phép và được miễn cần đối chiếu với Điều 89 Luật Xây dựng và Nghị định 175/2024/NĐ-CP.',
    ),
    review('documents', 'Bản vẽ thiết kế sửa chữa không có trong danh mục của Cổng quốc gia; cần xác nhận.'),
    titlesToReview,
  ],
};
