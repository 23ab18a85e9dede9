// What the procedures about the certificate of disability share.
import type { Charges } from '../../charges.ts';
import type { LegalBasis } from '../../procedure.ts';
import { desk, oneStopDecree, review } from '../one-stop.ts';

export const disabilityForm = 'xac-nhan-khuyet-tat';

export const disabilityAuthority = {
  receives: desk,
  decides: 'Chủ tịch Ủy ban nhân dân xã Phú An',
  prepares: 'Công chức phụ trách lao động, xã hội; Hội đồng xác định mức độ khuyết tật của xã',
} as const;

export const disabilityLaw: readonly [LegalBasis, ...LegalBasis[]] = [
  { number: '51/2010/QH12', title: 'Luật Người khuyết tật' },
  {
    number: '28/2012/NĐ-CP',
    title: 'Nghị định quy định chi tiết và hướng dẫn thi hành một số điều của Luật Người khuyết tật',
  },
  {
    number: '01/2019/TT-BLĐTBXH',
    title: 'Thông tư về việc xác định mức độ khuyết tật do Hội đồng xác định mức độ khuyết tật thực hiện',
  },
  {
    number: '08/2023/TT-BLĐTBXH',
    title: 'Thông tư sửa đổi các thông tư có quy định liên quan đến sổ hộ khẩu, sổ tạm trú giấy',
  },
  oneStopDecree,
];

export const disabilityFree: Charges = {
  kind: 'free',
  legalBasis: 'Thủ tục không có trong Danh mục phí, lệ phí kèm theo Luật Phí và lệ phí 2015',
  note: 'Không phải nộp phí, lệ phí.',
};

export const disabilityFormToReview = review(
  'level',
  'Đơn trên Cổng soạn theo nội dung Mẫu số 01 Thông tư 01/2019/TT-BLĐTBXH; cần đối chiếu bố cục với mẫu gốc.',
);
