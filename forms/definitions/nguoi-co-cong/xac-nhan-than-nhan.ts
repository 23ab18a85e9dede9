// Đơn đề nghị cấp giấy xác nhận thân nhân của người có công: Phụ lục I Nghị định 131/2021/NĐ-CP.
import { claimantSection, homeTown, meritDeclaration } from './merit.ts';

export const xacNhanThanNhan = meritDeclaration({
  code: 'xac-nhan-than-nhan',
  title: 'ĐƠN ĐỀ NGHỊ CẤP GIẤY XÁC NHẬN THÂN NHÂN CỦA NGƯỜI CÓ CÔNG',
  source: 'Phụ lục I ban hành kèm Nghị định 131/2021/NĐ-CP',
  toReview: [
    'Số hiệu mẫu và các mục ghi theo trí nhớ, chưa đối chiếu với Phụ lục I Nghị định 131/2021/NĐ-CP.',
  ],
  sections: [
    claimantSection({
      heading: 'Người đề nghị',
      relationTo: 'người có công',
      relationExample: 'Con đẻ',
    }),
    {
      id: 'merit',
      heading: 'Người có công',
      fields: [
        {
          id: 'meritName',
          kind: 'person-name',
          label: 'Họ và tên người có công',
          paperLabel: 'Họ và tên',
          required: true,
          example: 'Nguyễn Văn Lâm',
        },
        {
          id: 'meritBirthDate',
          kind: 'partial-date',
          label: 'Ngày, tháng, năm sinh của người có công',
          paperLabel: 'Ngày tháng năm sinh',
          hint: 'Không rõ ngày, tháng thì chỉ ghi năm',
          required: true,
          past: true,
        },
        homeTown('meritHomeTown', 'Quê quán của người có công'),
        {
          id: 'meritCategory',
          kind: 'text',
          label: 'Diện người có công',
          paperLabel: 'Thuộc diện người có công',
          hint: 'Ví dụ: thương binh hạng 3/4, liệt sĩ, bệnh binh',
          required: true,
          maxLength: 120,
          example: 'Thương binh hạng 3/4',
        },
        {
          id: 'meritPaper',
          kind: 'text',
          label: 'Giấy chứng nhận, Bằng hoặc Huân, Huy chương của người có công',
          paperLabel: 'Giấy chứng nhận, Bằng, Huân, Huy chương số',
          hint: 'Ghi tên giấy, số và ngày cấp',
          required: true,
          maxLength: 200,
          example: 'Giấy chứng nhận thương binh số 12345 cấp ngày 20/7/1985',
        },
        {
          id: 'purpose',
          kind: 'text',
          label: 'Xin giấy xác nhận để làm gì',
          missing: 'Ghi mục đích xin giấy xác nhận',
          paperLabel: 'Lý do đề nghị',
          required: true,
          maxLength: 200,
          example: 'Hưởng chế độ ưu đãi trong giáo dục',
        },
      ],
    },
  ],
});
