// Tờ khai liên thông: khai sinh và thẻ bảo hiểm y tế.
import { newbornDeclaration } from './newborn.ts';

export const khaiSinhBaoHiem = newbornDeclaration({
  code: 'khai-sinh-bao-hiem',
  title: 'TỜ KHAI ĐĂNG KÝ KHAI SINH, CẤP THẺ BẢO HIỂM Y TẾ CHO TRẺ EM DƯỚI 6 TUỔI',
});
