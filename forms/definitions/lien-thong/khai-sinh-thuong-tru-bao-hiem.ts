// Tờ khai liên thông: khai sinh, đăng ký thường trú và thẻ bảo hiểm y tế. Residence is asked as CT01 asks it.
import { householdFields, householdPaper } from '../cu-tru/household.ts';
import { residenceHere } from '../pieces.ts';
import { newbornDeclaration } from './newborn.ts';

export const khaiSinhThuongTruBaoHiem = newbornDeclaration({
  code: 'khai-sinh-thuong-tru-bao-hiem',
  title: 'TỜ KHAI ĐĂNG KÝ KHAI SINH, ĐĂNG KÝ THƯỜNG TRÚ, CẤP THẺ BẢO HIỂM Y TẾ CHO TRẺ EM DƯỚI 6 TUỔI',
  more: {
    section: {
      id: 'residence',
      heading: 'Đăng ký thường trú cho trẻ',
      intro: 'Trẻ thường trú cùng cha hoặc mẹ; chủ hộ và chủ sở hữu chỗ ở cần đồng ý.',
      fields: [
        { id: 'permanentResidence', kind: 'address', label: 'Nơi đăng ký thường trú', required: true },
        ...householdFields('trẻ', 'Cháu'),
      ],
    },
    rules: [residenceHere('permanentResidence')],
    paper: [
      { block: 'heading', text: 'Đề nghị đăng ký thường trú cho trẻ:' },
      { block: 'line', fields: ['permanentResidence'] },
      ...householdPaper,
    ],
  },
});
