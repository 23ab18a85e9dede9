// What the social assistance procedures share.
import type { Charges } from '../../charges.ts';
import type { LegalBasis } from '../../procedure.ts';
import { desk, oneStopDecree, review } from '../one-stop.ts';

export const socialAuthority = {
  receives: desk,
  decides:
    'Chủ tịch Ủy ban nhân dân xã Phú An (từ 01/7/2025; trước đó là Chủ tịch Ủy ban nhân dân cấp huyện)',
  prepares: 'Công chức phụ trách lao động, xã hội của xã',
} as const;

export const freeOfCharge: Charges = {
  kind: 'free',
  legalBasis:
    'Nghị định 20/2021/NĐ-CP; thủ tục không có trong Danh mục phí, lệ phí kèm theo Luật Phí và lệ phí 2015',
  note: 'Không phải nộp phí, lệ phí.',
};

export const socialLaw: readonly [LegalBasis, ...LegalBasis[]] = [
  {
    number: '20/2021/NĐ-CP',
    title: 'Nghị định quy định chính sách trợ giúp xã hội đối với đối tượng bảo trợ xã hội',
    replaces: '136/2013/NĐ-CP (đến 30/6/2021)',
  },
  { number: '76/2024/NĐ-CP', title: 'Nghị định sửa đổi Nghị định 20/2021/NĐ-CP (mức chuẩn 500.000 đồng)' },
  { number: '335/2026/NĐ-CP', title: 'Nghị định về mức chuẩn trợ giúp xã hội (540.000 đồng từ 01/7/2026)' },
  { number: '06/2011/NĐ-CP', title: 'Nghị định hướng dẫn Luật Người cao tuổi' },
  { number: '28/2012/NĐ-CP', title: 'Nghị định hướng dẫn Luật Người khuyết tật' },
  {
    number: '104/2022/NĐ-CP',
    title:
      'Nghị định sửa đổi các nghị định liên quan đến việc nộp, xuất trình sổ hộ khẩu, sổ tạm trú giấy khi thực hiện thủ tục hành chính',
  },
  {
    number: '02/2021/TT-BLĐTBXH',
    title: 'Thông tư hướng dẫn thực hiện một số điều của Nghị định 20/2021/NĐ-CP',
  },
  oneStopDecree,
];

export const districtToReview = review(
  'timeLimit',
  'Từ 01/7/2025 không còn cấp huyện: các bước của Phòng Lao động - Thương binh và Xã hội do xã thực hiện; cần rà soát lại thời gian từng bước.',
);
export const freeToReview = review(
  'charges',
  'Căn cứ của việc không thu phí, lệ phí cần đối chiếu văn bản gốc.',
);
