// What the adoption procedures share: who decides, and the laws.
import type { LegalBasis } from '../../procedure.ts';
import { desk, oneStopDecree } from '../one-stop.ts';

export const adoptionAuthority = {
  receives: desk,
  decides: 'Ủy ban nhân dân xã Phú An (Chủ tịch ký)',
  prepares: 'Công chức Tư pháp - Hộ tịch',
} as const;

export const adoptionResult = 'Giấy chứng nhận nuôi con nuôi trong nước';

export const adoptionLaw: readonly [LegalBasis, ...LegalBasis[]] = [
  { number: '52/2010/QH12', title: 'Luật Nuôi con nuôi' },
  { number: '19/2011/NĐ-CP', title: 'Nghị định quy định chi tiết một số điều của Luật Nuôi con nuôi' },
  { number: '24/2019/NĐ-CP', title: 'Nghị định sửa đổi Nghị định 19/2011/NĐ-CP' },
  { number: '06/2025/NĐ-CP', title: 'Nghị định sửa đổi các nghị định về nuôi con nuôi' },
  {
    number: '120/2025/NĐ-CP',
    title: 'Nghị định phân định thẩm quyền của chính quyền địa phương 02 cấp trong lĩnh vực của Bộ Tư pháp',
  },
  { number: '18/2026/NĐ-CP' },
  {
    number: '104/2022/NĐ-CP',
    title:
      'Nghị định sửa đổi các nghị định liên quan đến việc nộp, xuất trình sổ hộ khẩu, sổ tạm trú giấy khi thực hiện thủ tục hành chính',
  },
  {
    number: '114/2016/NĐ-CP',
    title:
      'Nghị định quy định lệ phí đăng ký nuôi con nuôi, lệ phí cấp giấy phép hoạt động của tổ chức con nuôi nước ngoài',
  },
  { number: '10/2020/TT-BTP', title: 'Thông tư về mẫu sổ, mẫu giấy tờ, hồ sơ nuôi con nuôi' },
  { number: '07/2023/TT-BTP', title: 'Thông tư sửa đổi Thông tư 10/2020/TT-BTP' },
  oneStopDecree,
];
