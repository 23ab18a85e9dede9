// Văn bản đề nghị thực hiện chương trình giáo dục tiểu học at a facility that is not a primary school.
import { requestForm } from '../request.ts';

export const deNghiDayTieuHoc = requestForm({
  code: 'de-nghi-day-tieu-hoc',
  title: 'ĐỀ NGHỊ CHO PHÉP THỰC HIỆN CHƯƠNG TRÌNH GIÁO DỤC TIỂU HỌC',
  source: 'Mẫu do Cổng soạn theo thành phần hồ sơ của Nghị định 46/2017/NĐ-CP',
  toReview: ['Nguồn không có mẫu; cần đối chiếu với Nghị định 125/2024/NĐ-CP.'],
  applicant: 'organisation',
  sections: [
    {
      id: 'teaching',
      heading: 'Việc dạy học',
      fields: [
        {
          id: 'teachingPlace',
          kind: 'address',
          label: 'Nơi dạy học',
          required: true,
        },
        {
          id: 'grades',
          kind: 'choices',
          label: 'Các lớp dự kiến dạy',
          required: true,
          options: { values: ['Lớp 1', 'Lớp 2', 'Lớp 3', 'Lớp 4', 'Lớp 5'] },
        },
        {
          id: 'pupils',
          kind: 'number',
          label: 'Số học sinh dự kiến',
          required: true,
          min: 1,
          max: 1000,
          unit: 'em',
          example: '25',
        },
        {
          id: 'classrooms',
          kind: 'number',
          label: 'Số phòng học',
          required: true,
          min: 1,
          max: 100,
          unit: 'phòng',
          example: '2',
        },
        {
          id: 'reason',
          kind: 'text',
          label: 'Lý do mở lớp, đối tượng học sinh',
          required: true,
          multiline: true,
          maxLength: 2000,
          example: 'Dạy cho trẻ em theo cha mẹ làm công nhân, chưa vào học được ở trường tiểu học.',
        },
        {
          id: 'equipment',
          kind: 'text',
          label: 'Thiết bị, sách, điều kiện dạy học',
          required: true,
          multiline: true,
          maxLength: 2000,
          example: 'Bàn ghế hai chỗ, bảng chống lóa, đủ sách giáo khoa theo danh mục của trường tiểu học.',
        },
      ],
    },
    {
      id: 'teachers',
      heading: 'Giáo viên',
      fields: [
        {
          id: 'teachers',
          kind: 'group',
          label: 'Danh sách giáo viên',
          required: true,
          minEntries: 1,
          maxEntries: 50,
          entryLabel: 'Giáo viên',
          fields: [
            {
              id: 'teacherName',
              kind: 'person-name',
              label: 'Họ và tên',
              required: true,
              example: 'Hồ Thị Kim',
            },
            { id: 'teacherBirth', kind: 'partial-date', label: 'Năm sinh', required: true, past: true },
            {
              id: 'teacherQualification',
              kind: 'text',
              label: 'Trình độ, văn bằng',
              required: true,
              maxLength: 150,
              example: 'Đại học Giáo dục tiểu học',
            },
          ],
        },
      ],
    },
  ],
  enclosed: ['Bản sao văn bằng của giáo viên'],
});
