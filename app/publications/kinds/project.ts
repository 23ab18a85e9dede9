// A project with its nine attributes (Đ10.7): the name is the title.
import type { ContentKind } from '../content-kind.ts';
import { factsForm } from './facts-form.ts';

export const project = {
  id: 'project',
  name: 'Dự án',
  addLabel: 'Thêm dự án',
  facts: factsForm('project', 'Thông tin dự án', 'Đ10.7', [
    {
      id: 'status',
      kind: 'radio',
      label: 'Tình trạng dự án',
      required: true,
      options: {
        labelled: [
          { value: 'preparing', label: 'Đang chuẩn bị đầu tư' },
          { value: 'under-way', label: 'Đang triển khai' },
          { value: 'finished', label: 'Đã hoàn tất' },
        ],
      },
    },
    {
      id: 'aim',
      kind: 'text',
      label: 'Mục tiêu chính',
      required: true,
      multiline: true,
      example: 'Mở rộng mặt đường, bảo đảm an toàn giao thông cho người dân',
    },
    {
      id: 'field',
      kind: 'select',
      label: 'Lĩnh vực chuyên môn',
      required: true,
      options: {
        values: [
          'Giao thông',
          'Thủy lợi, thoát nước',
          'Xây dựng dân dụng',
          'Giáo dục',
          'Y tế',
          'Văn hóa, thể thao',
          'Nông nghiệp, môi trường',
          'Công nghệ thông tin',
          'Lĩnh vực khác',
        ],
      },
    },
    {
      id: 'type',
      kind: 'text',
      label: 'Loại dự án',
      hint: 'Xây dựng mới, cải tạo, sửa chữa, mua sắm',
      required: true,
      example: 'Cải tạo, nâng cấp',
    },
    { id: 'duration', kind: 'text', label: 'Thời gian thực hiện', required: true, example: '2026–2027' },
    { id: 'budget', kind: 'money', label: 'Kinh phí dự án', required: true },
    {
      id: 'funding',
      kind: 'select',
      label: 'Loại hình tài trợ',
      required: true,
      options: {
        values: [
          'Ngân sách nhà nước',
          'Xã hội hóa',
          'Nhà nước và nhân dân cùng làm',
          'Vốn doanh nghiệp',
          'Vốn vay, viện trợ',
        ],
      },
    },
    {
      id: 'sponsor',
      kind: 'text',
      label: 'Nhà tài trợ',
      required: true,
      example: 'Ngân sách thị xã Bến Cát',
    },
  ]),
  text: 'optional',
  picture: 'optional',
  order: 'newest',
  ownPage: true,
  list: 'whole',
  filters: ['field', 'funding'],
} as const satisfies ContentKind;
