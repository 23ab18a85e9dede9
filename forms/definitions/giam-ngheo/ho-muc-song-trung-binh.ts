// Giấy đề nghị xác định hộ làm nông, lâm, ngư, diêm nghiệp có mức sống trung bình: Mẫu số 01 Quyết định 24/2021/QĐ-TTg.
import { householdRequest } from './poverty.ts';

export const hoMucSongTrungBinh = householdRequest({
  code: 'ho-muc-song-trung-binh',
  title:
    'GIẤY ĐỀ NGHỊ XÁC ĐỊNH HỘ LÀM NÔNG NGHIỆP, LÂM NGHIỆP, NGƯ NGHIỆP, DIÊM NGHIỆP CÓ MỨC SỐNG TRUNG BÌNH',
  source: 'Mẫu số 01 ban hành kèm Quyết định 24/2021/QĐ-TTg',
  toReview: ['Các mục ghi theo trí nhớ, chưa đối chiếu với mẫu in kèm Quyết định 24/2021/QĐ-TTg.'],
  request: [
    {
      id: 'income',
      heading: 'Nguồn thu nhập của hộ',
      intro: 'Kê các khoản thu trong 12 tháng qua của cả hộ, sau khi trừ chi phí sản xuất.',
      fields: [
        {
          id: 'occupations',
          kind: 'choices',
          label: 'Hộ làm nghề nào?',
          missing: 'Chọn ít nhất một nghề của hộ',
          paperLabel: 'Nghề của hộ',
          required: true,
          options: { values: ['Nông nghiệp', 'Lâm nghiệp', 'Ngư nghiệp', 'Diêm nghiệp'] },
        },
        {
          id: 'incomes',
          kind: 'group',
          label: 'Các nguồn thu nhập trong 12 tháng',
          paperLabel: 'Các nguồn thu nhập trong 12 tháng',
          required: true,
          minEntries: 1,
          maxEntries: 10,
          entryLabel: 'Nguồn thu',
          fields: [
            {
              id: 'incomeSource',
              kind: 'text',
              label: 'Nguồn thu nhập',
              hint: 'Ví dụ: trồng cao su, chăn nuôi, làm thuê',
              required: true,
              maxLength: 120,
              example: 'Trồng cao su',
            },
            {
              id: 'incomeAmount',
              kind: 'money',
              label: 'Số tiền thu trong 12 tháng',
              paperLabel: 'Số tiền (đồng)',
              required: true,
              example: '84.000.000',
            },
          ],
        },
        {
          id: 'purpose',
          kind: 'text',
          multiline: true,
          maxLength: 500,
          label: 'Mục đích đề nghị xác định',
          paperLabel: 'Mục đích',
          hint: 'Ví dụ: được hỗ trợ đóng bảo hiểm y tế hộ gia đình',
          required: true,
          example: 'Được hỗ trợ mức đóng bảo hiểm y tế cho các thành viên trong hộ',
        },
      ],
    },
  ],
});
