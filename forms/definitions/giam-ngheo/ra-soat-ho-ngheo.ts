// Giấy đề nghị rà soát hộ nghèo, hộ cận nghèo: Mẫu số 01 Quyết định 24/2021/QĐ-TTg.
import { householdRequest } from './poverty.ts';

export const raSoatHoNgheo = householdRequest({
  code: 'ra-soat-ho-ngheo',
  title: 'GIẤY ĐỀ NGHỊ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO',
  source: 'Mẫu số 01 ban hành kèm Quyết định 24/2021/QĐ-TTg',
  toReview: [
    'Các mục ghi theo trí nhớ, chưa đối chiếu với mẫu in kèm Quyết định 24/2021/QĐ-TTg.',
    'Chuẩn nghèo đa chiều của giai đoạn mới và mẫu thay thế (nếu có) cần được xác nhận.',
  ],
  request: [
    {
      id: 'request',
      heading: 'Nội dung đề nghị',
      fields: [
        {
          id: 'requestType',
          kind: 'radio',
          label: 'Hộ đề nghị được rà soát để làm gì?',
          missing: 'Chọn mục đích đề nghị rà soát',
          paperLabel: 'Đề nghị rà soát, công nhận',
          required: true,
          options: {
            values: [
              'Công nhận hộ nghèo hoặc hộ cận nghèo',
              'Công nhận hộ thoát nghèo',
              'Công nhận hộ thoát cận nghèo',
            ],
          },
        },
        {
          id: 'currentStatus',
          kind: 'radio',
          label: 'Hiện hộ thuộc diện nào?',
          missing: 'Chọn diện hiện tại của hộ',
          paperLabel: 'Diện hiện nay của hộ',
          required: true,
          options: { values: ['Hộ nghèo', 'Hộ cận nghèo', 'Không thuộc diện nào'] },
          example: 'Không thuộc diện nào',
        },
        {
          id: 'hardships',
          kind: 'choices',
          label: 'Hộ đang gặp khó khăn, thiếu thốn gì?',
          paperLabel: 'Khó khăn, thiếu hụt của hộ',
          hint: 'Đánh dấu những điều đúng với hộ; không có thì bỏ trống',
          required: false,
          options: {
            values: [
              'Thu nhập thấp, không ổn định',
              'Không có việc làm, đất sản xuất',
              'Có người ốm đau, khuyết tật, phụ thuộc',
              'Không có thẻ bảo hiểm y tế',
              'Trẻ em không được đi học đúng tuổi',
              'Nhà ở chật, tạm, dột nát',
              'Thiếu nước sạch, nhà tiêu hợp vệ sinh',
              'Thiếu phương tiện thông tin',
            ],
          },
        },
        {
          id: 'reason',
          kind: 'text',
          multiline: true,
          maxLength: 1500,
          label: 'Lý do đề nghị, hoàn cảnh của hộ',
          paperLabel: 'Lý do đề nghị',
          required: true,
          example: 'Chồng bị tai nạn mất sức lao động từ tháng 3, hộ chỉ còn một người đi làm thuê',
        },
      ],
    },
  ],
});
