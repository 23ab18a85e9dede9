// Cấp giấy phép xây dựng mới: level 3, the fee and the stamped drawings at the office.
import type { OnlineProcedure } from '../../procedure.ts';
import { declaration, review, titlesToReview } from '../one-stop.ts';
import { permit, permitHandling, permitLimit, permitReviews, repliesToReview } from './building.ts';

export const capGiayPhepXayDung: OnlineProcedure = {
  ...permit,
  code: '1.013225',
  slug: 'cap-giay-phep-xay-dung',
  name: 'Cấp giấy phép xây dựng mới (công trình cấp III, IV) và nhà ở riêng lẻ',
  otherNames: [
    'Cấp giấy phép xây dựng mới đối với công trình cấp III, cấp IV và nhà ở riêng lẻ',
    'Cấp giấy phép xây dựng mới đối với công trình cấp III, cấp IV (không theo tuyến, theo tuyến trong đô thị, tín ngưỡng, tôn giáo, tượng đài, tranh hoành tráng, theo giai đoạn, dự án) và nhà ở riêng lẻ',
    'Xin phép xây nhà',
  ],
  levelReason: 'Đơn và bản vẽ gửi trực tuyến được; lệ phí và bản vẽ đóng dấu nhận tại xã.',
  eligibility:
    'Người có quyền sử dụng thửa đất hợp pháp tại xã Phú An, định xây nhà ở riêng lẻ hoặc công trình cấp III, cấp IV thuộc diện phải có giấy phép.',
  handling: permitHandling,
  documents: [
    declaration(
      'Đơn đề nghị cấp giấy phép xây dựng (Mẫu số 01 Phụ lục II Nghị định 175/2024/NĐ-CP)',
      'giay-phep-xay-dung',
    ),
    {
      id: 'land-papers',
      name: 'Giấy tờ hợp pháp về đất đai để cấp giấy phép xây dựng',
      form: 'copy',
      copies: 1,
      required: true,
      condition: 'Một trong các giấy tờ tại Điều 53 Nghị định 175/2024/NĐ-CP.',
    },
    {
      id: 'drawings',
      name: 'Bản vẽ thiết kế xây dựng',
      form: 'original',
      copies: 2,
      required: true,
      condition:
        'Mặt bằng trên lô đất kèm sơ đồ vị trí, mặt bằng các tầng, mặt đứng, mặt cắt, móng và đấu nối kỹ thuật. Nộp trực tuyến thì gửi một tệp.',
    },
    {
      id: 'neighbour-safety-pledge',
      name: 'Bản cam kết bảo đảm an toàn đối với công trình liền kề',
      form: 'original',
      copies: 1,
      required: false,
      condition: 'Khi có công trình liền kề.',
    },
  ],
  forms: ['giay-phep-xay-dung'],
  presets: { permitFor: ['Xây dựng mới'] },
  onlineForm: 'giay-phep-xay-dung',
  timeLimit: permitLimit,
  results: ['Giấy phép xây dựng kèm hồ sơ thiết kế đã đóng dấu', 'Văn bản nêu rõ lý do không cấp'],
  conditions:
    'Phù hợp quy hoạch và mục đích sử dụng đất; bảo đảm an toàn công trình, công trình lân cận, phòng cháy, môi trường; bản vẽ lập theo quy định. Điều kiện cụ thể tại Điều 50 Nghị định 175/2024/NĐ-CP.',
  toReview: [
    ...permitReviews,
    repliesToReview,
    review(
      'conditions',
      'Điều kiện được Cổng tóm tắt; cần đối chiếu với Điều 50 Nghị định 175/2024/NĐ-CP và các trường hợp được miễn giấy phép.',
    ),
    review('documents', 'Danh mục các bản vẽ thành phần cần đối chiếu với Nghị định 175/2024/NĐ-CP.'),
    titlesToReview,
  ],
};
