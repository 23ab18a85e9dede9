// Đăng ký sinh hoạt tôn giáo tập trung: the group, what it believes, where and when it meets.
import { religiousGroup, religiousPaper, religiousSource } from './religion.ts';

export const dangKySinhHoatTonGiao = religiousPaper({
  code: 'dang-ky-sinh-hoat-ton-giao',
  title: 'ĐĂNG KÝ SINH HOẠT TÔN GIÁO TẬP TRUNG',
  source: religiousSource,
  community: religiousGroup,
  heading: 'Nhóm đăng ký',
  sections: [
    {
      id: 'gathering',
      heading: 'Nội dung đăng ký',
      fields: [
        {
          id: 'religion',
          kind: 'text',
          label: 'Tên tôn giáo',
          required: true,
          maxLength: 100,
          example: 'Phật giáo',
        },
        {
          id: 'parentOrganisation',
          kind: 'text',
          label: 'Tổ chức tôn giáo mà nhóm thuộc về',
          paperLabel: 'Thuộc tổ chức tôn giáo',
          hint: 'Nhóm không thuộc tổ chức nào thì bỏ trống',
          required: false,
          maxLength: 200,
          example: 'Giáo hội Phật giáo Việt Nam',
        },
        {
          id: 'gatheringContent',
          kind: 'text',
          multiline: true,
          maxLength: 1000,
          label: 'Nội dung sinh hoạt tôn giáo',
          required: true,
          example: 'Tụng kinh, nghe giảng giáo lý, lễ sám hối ngày 14 và 30 âm lịch',
        },
        {
          id: 'gatheringPlace',
          kind: 'address',
          label: 'Địa điểm sinh hoạt',
          required: true,
        },
        {
          id: 'gatheringTime',
          kind: 'text',
          label: 'Thời gian sinh hoạt',
          required: true,
          maxLength: 200,
          example: '19 giờ đến 21 giờ, ngày 14 và 30 âm lịch hằng tháng',
        },
        {
          id: 'participants',
          kind: 'number',
          label: 'Số lượng người tham gia',
          required: true,
          min: 1,
          max: 100_000,
          example: '35',
        },
      ],
    },
  ],
});
