// Đơn đề nghị giải quyết chế độ trợ cấp thờ cúng liệt sĩ: Mẫu số 18 Phụ lục I Nghị định 131/2021/NĐ-CP.
import { claimantSection, homeTown, meritDeclaration } from './merit.ts';

export const troCapThoCungLietSi = meritDeclaration({
  code: 'tro-cap-tho-cung-liet-si',
  title: 'ĐƠN ĐỀ NGHỊ GIẢI QUYẾT CHẾ ĐỘ TRỢ CẤP THỜ CÚNG LIỆT SĨ',
  corner: 'Mẫu số 18',
  source: 'Mẫu số 18 Phụ lục I ban hành kèm Nghị định 131/2021/NĐ-CP',
  toReview: ['Các mục ghi theo trí nhớ, chưa đối chiếu với Phụ lục I Nghị định 131/2021/NĐ-CP.'],
  sections: [
    claimantSection({
      heading: 'Người đề nghị hưởng trợ cấp thờ cúng',
      relationTo: 'liệt sĩ',
      relationExample: 'Cháu gọi bằng bác',
    }),
    {
      id: 'martyr',
      heading: 'Liệt sĩ được thờ cúng',
      fields: [
        {
          id: 'martyrName',
          kind: 'person-name',
          label: 'Họ và tên liệt sĩ',
          required: true,
          example: 'Nguyễn Văn Thắng',
        },
        homeTown('martyrHomeTown', 'Quê quán của liệt sĩ'),
        {
          id: 'martyrDeathDate',
          kind: 'partial-date',
          label: 'Ngày, tháng, năm hy sinh',
          paperLabel: 'Hy sinh ngày',
          hint: 'Không rõ ngày, tháng thì chỉ ghi năm',
          required: true,
          past: true,
          example: { day: '30', month: '4', year: '1972' },
        },
        {
          id: 'certificateNumber',
          kind: 'text',
          label: 'Số Bằng “Tổ quốc ghi công”',
          paperLabel: 'Bằng “Tổ quốc ghi công” số',
          required: true,
          maxLength: 50,
          example: 'AB 123 bt',
        },
        {
          id: 'certificateDecision',
          kind: 'text',
          label: 'Số, ngày của Quyết định cấp Bằng',
          paperLabel: 'Theo Quyết định số, ngày',
          required: true,
          maxLength: 120,
          example: 'Quyết định số 512/TTg ngày 14/10/1985 của Thủ tướng Chính phủ',
        },
        {
          id: 'authorisation',
          kind: 'text',
          label: 'Văn bản ủy quyền thờ cúng',
          paperLabel: 'Được ủy quyền thờ cúng theo văn bản',
          hint: 'Ghi ngày lập và những người ký ủy quyền',
          required: true,
          maxLength: 300,
          example: 'Biên bản ủy quyền ngày 10/10/2026 của ông Nguyễn Văn Hòa, bà Nguyễn Thị Bình',
        },
      ],
    },
  ],
});
