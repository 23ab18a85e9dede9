// What the land procedures share.
import type { LegalBasis, RequiredDocument } from '../../procedure.ts';
import { desk, oneStopDecree } from '../one-stop.ts';

export const landAuthority = {
  receives: desk,
  decides: 'Chủ tịch Ủy ban nhân dân xã Phú An',
  prepares: 'Công chức chuyên môn về đất đai của xã',
} as const;

export const landLaw: readonly [LegalBasis, ...LegalBasis[]] = [
  { number: '31/2024/QH15', title: 'Luật Đất đai', replaces: '45/2013/QH13' },
  {
    number: '43/2024/QH15',
    title: 'Luật sửa đổi Luật Đất đai, Luật Nhà ở, Luật Kinh doanh bất động sản và Luật Các tổ chức tín dụng',
  },
  oneStopDecree,
];

export const twoTierDecree: LegalBasis = {
  number: '151/2025/NĐ-CP',
  title:
    'Nghị định về phân định thẩm quyền của chính quyền địa phương hai cấp, phân quyền, phân cấp trong lĩnh vực đất đai',
};

export const landUsePapers: RequiredDocument = {
  id: 'land-use-papers',
  name: 'Giấy tờ liên quan đến việc sử dụng đất',
  form: 'copy',
  copies: 1,
  required: true,
  condition:
    'Giấy chứng nhận, giấy tờ mua bán, tặng cho, thừa kế, biên lai thuế đất hoặc giấy tờ khác mà bạn có.',
};

export const disputeDuties = [
  'Trình bày đúng sự thật, cung cấp giấy tờ về việc sử dụng đất.',
  'Có mặt theo giấy mời; giữ nguyên hiện trạng thửa đất trong thời gian giải quyết.',
] as const;
