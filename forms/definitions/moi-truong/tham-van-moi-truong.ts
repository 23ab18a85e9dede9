// Văn bản lấy ý kiến tham vấn trong đánh giá tác động môi trường: Phụ lục VI Nghị định 08/2022/NĐ-CP.
import { requestForm } from '../request.ts';

export const thamVanMoiTruong = requestForm({
  code: 'tham-van-moi-truong',
  title: 'VĂN BẢN LẤY Ý KIẾN THAM VẤN TRONG QUÁ TRÌNH ĐÁNH GIÁ TÁC ĐỘNG MÔI TRƯỜNG',
  corner: 'Phụ lục VI',
  source: 'Phụ lục VI ban hành kèm Nghị định 08/2022/NĐ-CP, sửa đổi bởi Nghị định 05/2025/NĐ-CP',
  toReview: [
    'Các mục được xếp theo bố cục chung của Cổng, chưa đối chiếu với Phụ lục VI Nghị định 08/2022/NĐ-CP.',
  ],
  applicant: 'either',
  sections: [
    {
      id: 'project',
      heading: 'Dự án',
      fields: [
        {
          id: 'projectName',
          kind: 'text',
          multiline: true,
          maxLength: 300,
          label: 'Tên dự án',
          required: true,
          example: 'Nhà máy sản xuất đồ gỗ Phú An',
        },
        { id: 'projectPlace', kind: 'address', label: 'Địa điểm thực hiện dự án', required: true },
        {
          id: 'projectScale',
          kind: 'text',
          multiline: true,
          maxLength: 600,
          label: 'Quy mô, công suất, diện tích',
          required: true,
          example: 'Diện tích 2 ha, công suất 5.000 sản phẩm một năm',
        },
        {
          id: 'projectImpact',
          kind: 'text',
          multiline: true,
          label: 'Tác động chính đến môi trường và biện pháp giảm thiểu',
          hint: 'Tóm tắt; phần đầy đủ nằm trong nội dung tham vấn gửi kèm',
          required: true,
          example: 'Bụi gỗ và tiếng ồn; lắp hệ thống lọc bụi túi vải, trồng cây xanh quanh nhà máy.',
        },
      ],
    },
    {
      id: 'meeting',
      heading: 'Họp lấy ý kiến cộng đồng dân cư',
      fields: [
        {
          id: 'meetingDate',
          kind: 'date',
          label: 'Ngày đề nghị tổ chức họp tham vấn',
          paperLabel: 'Đề nghị họp ngày',
          hint: 'Bạn được xác nhận lại ngày họp',
          required: true,
          future: true,
        },
        {
          id: 'affectedPeople',
          kind: 'text',
          multiline: true,
          maxLength: 600,
          label: 'Cộng đồng, cá nhân chịu tác động trực tiếp',
          hint: 'Ấp, khu phố, khu vực nào quanh dự án',
          required: true,
          example: 'Các hộ dân tổ 3, ấp Phú Thuận',
        },
        {
          id: 'contactPerson',
          kind: 'text',
          label: 'Người liên hệ của chủ dự án',
          hint: 'Họ tên và số điện thoại',
          required: true,
          example: 'Trần Thị Bình, 0912 345 678',
        },
      ],
    },
  ],
  enclosed: ['Nội dung tham vấn (Phụ lục VIa)', 'Báo cáo đánh giá tác động môi trường'],
});
