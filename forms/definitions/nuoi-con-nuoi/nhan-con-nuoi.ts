// Đơn xin nhận con nuôi (trong nước): Thông tư 10/2020/TT-BTP; Luật Nuôi con nuôi 2010 Đ14.
import type { FormDefinition } from '../../definition.ts';
import { civilStatusAddressee, line, pledgeSection } from '../pieces.ts';
import {
  adoptedPaper,
  adoptedSection,
  adopterPaper,
  adopterSection,
  adoptionRules,
  adoptionSigners,
} from './adoption.ts';

const PLEDGE =
  'Tôi cam đoan những nội dung khai trên đây là đúng sự thật, việc nhận con nuôi là tự nguyện, vì lợi ích của con nuôi; ' +
  'sẽ chăm sóc, nuôi dưỡng, giáo dục con nuôi như con đẻ, và báo tình hình của con nuôi 6 tháng một lần trong ba năm đầu';

const ordinary = { field: 'kinship', equals: 'Không có quan hệ họ hàng' } as const;

export const nhanConNuoi: FormDefinition = {
  code: 'nhan-con-nuoi',
  version: 1,
  title: 'ĐƠN XIN NHẬN CON NUÔI',
  subtitle: '(Dùng cho trường hợp nhận con nuôi trong nước)',
  source: 'Thông tư 10/2020/TT-BTP; sửa đổi theo Thông tư 07/2023/TT-BTP',
  toReview: [
    'Bố cục và lời cam đoan ghi theo trí nhớ, chưa đối chiếu với mẫu in kèm Thông tư 10/2020/TT-BTP.',
    'Tuổi của con nuôi và khoảng cách 20 tuổi cần đối chiếu với Điều 8, Điều 14 Luật Nuôi con nuôi 2010.',
  ],
  sections: [
    adopterSection(
      'Người nhận con nuôi',
      { birth: { day: '12', month: '5', year: '1990' }, number: '074190000002' },
      { birth: { day: '3', month: '2', year: '1988' }, number: '074088000012' },
    ),
    adoptedSection('người được nhận', 'Người được nhận làm con nuôi', '2020', '074320000013'),
    {
      id: 'adoption',
      heading: 'Việc nhận con nuôi',
      fields: [
        {
          id: 'kinship',
          kind: 'select',
          label: 'Quan hệ giữa người nhận và người được nhận',
          required: true,
          options: {
            values: [
              'Không có quan hệ họ hàng',
              'Cha dượng, mẹ kế nhận con riêng của vợ hoặc chồng',
              'Cô, cậu, dì, chú, bác ruột nhận cháu',
            ],
          },
        },
        {
          id: 'adoptedHealth',
          kind: 'text',
          label: 'Tình trạng sức khỏe của người được nhận',
          required: true,
          maxLength: 300,
          example: 'Bình thường',
        },
        {
          id: 'adoptedCarer',
          kind: 'text',
          label: 'Người hoặc cơ sở đang nuôi dưỡng',
          hint: 'Họ tên cha, mẹ, người giám hộ, hoặc tên cơ sở nuôi dưỡng và địa chỉ',
          required: true,
          multiline: true,
          maxLength: 500,
          example: 'Mẹ đẻ: Lê Thị Hoa, ấp Bến Liễu, xã Phú An',
        },
        {
          id: 'reason',
          kind: 'text',
          label: 'Lý do nhận con nuôi',
          required: true,
          multiline: true,
          maxLength: 500,
          example: 'Vợ chồng hiếm muộn, mong có con để chăm sóc',
        },
      ],
    },
    pledgeSection(PLEDGE),
  ],
  rules: [
    ...adoptionRules,
    {
      id: 'age-difference',
      kind: 'min-age',
      birth: 'adopterBirthDate',
      on: 'adoptedBirthDate',
      years: 20,
      severity: 'error',
      at: 'adopterBirthDate',
      message: 'Người nhận phải hơn con nuôi từ 20 tuổi trở lên: kiểm tra lại ngày sinh của hai người',
      law: 'Luật Nuôi con nuôi 2010 Đ14.1b, Đ14.3',
      when: ordinary,
    },
    {
      id: 'spouse-age-difference',
      kind: 'min-age',
      birth: 'spouseBirthDate',
      on: 'adoptedBirthDate',
      years: 20,
      severity: 'error',
      at: 'spouseBirthDate',
      message: 'Vợ hoặc chồng cùng nhận phải hơn con nuôi từ 20 tuổi trở lên: kiểm tra lại ngày sinh',
      law: 'Luật Nuôi con nuôi 2010 Đ14.1b, Đ14.3',
      when: ordinary,
    },
  ],
  paper: [
    civilStatusAddressee,
    ...adopterPaper,
    { block: 'heading', text: 'Có nguyện vọng nhận người có tên dưới đây làm con nuôi:' },
    ...adoptedPaper,
    line('adoptedHealth'),
    line('adoptedCarer'),
    line('kinship'),
    line('reason'),
    { block: 'paragraph', text: `${PLEDGE}.` },
    { block: 'paragraph', text: 'Đề nghị Ủy ban nhân dân xem xét, giải quyết.' },
    { block: 'place-and-date' },
    adoptionSigners,
  ],
};
