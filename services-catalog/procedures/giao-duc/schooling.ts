// What the education procedures share.
import type { LegalBasis } from '../../procedure.ts';
import { desk, oneStopDecree, review } from '../one-stop.ts';

export const schoolingAuthority = {
  receives: desk,
  decides: 'Chủ tịch Ủy ban nhân dân xã Phú An',
  prepares: 'Công chức Văn hóa - Xã hội',
} as const;

export const schoolingLaw: readonly [LegalBasis, ...LegalBasis[]] = [
  {
    number: '125/2024/NĐ-CP',
    title: 'Nghị định quy định về điều kiện đầu tư và hoạt động trong lĩnh vực giáo dục',
  },
  {
    number: '46/2017/NĐ-CP',
    title:
      'Nghị định về điều kiện đầu tư và hoạt động trong lĩnh vực giáo dục, áp dụng trước khi có Nghị định 125/2024/NĐ-CP',
  },
  { number: '135/2018/NĐ-CP', title: 'Nghị định sửa đổi Nghị định 46/2017/NĐ-CP' },
  oneStopDecree,
];

export const schoolingToReview = [
  review('audience', 'Đối tượng cần đối chiếu với Nghị định 125/2024/NĐ-CP.'),
  review('conditions', 'Điều kiện cần đối chiếu với Nghị định 125/2024/NĐ-CP.'),
  review('documents', 'Thành phần hồ sơ cần đối chiếu với Nghị định 125/2024/NĐ-CP.'),
  review('handling', 'Các bước và thời gian từng bước cần đối chiếu với Nghị định 125/2024/NĐ-CP.'),
  review('results', 'Tên kết quả cần đối chiếu với Nghị định 125/2024/NĐ-CP.'),
  review(
    'authority',
    'Từ 01/7/2025 không còn Phòng Giáo dục và Đào tạo cấp huyện; thẩm quyền và nơi thẩm định cần rà soát lại.',
  ),
  review('responsibilities', 'Trách nhiệm các bên do Cổng viết; cần Ủy ban nhân dân xã xác nhận.'),
  review(
    'legalBases',
    'Nghị định 125/2024/NĐ-CP thay các nghị định trước từ ngày nào cần đối chiếu văn bản gốc.',
  ),
] as const;
