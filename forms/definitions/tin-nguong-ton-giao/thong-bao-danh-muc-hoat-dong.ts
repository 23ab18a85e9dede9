// Thông báo danh mục hoạt động tôn giáo: the yearly list of an organisation whose area is one commune.
import { activitiesField, religiousOrganisation, religiousPaper, religiousSource } from './religion.ts';

export const thongBaoDanhMucHoatDong = religiousPaper({
  code: 'thong-bao-danh-muc-hoat-dong',
  title: 'THÔNG BÁO DANH MỤC HOẠT ĐỘNG TÔN GIÁO',
  source: religiousSource,
  community: religiousOrganisation,
  heading: 'Tổ chức thông báo',
  sections: [
    {
      id: 'list',
      heading: 'Danh mục hoạt động tôn giáo',
      fields: [
        {
          id: 'listKind',
          kind: 'radio',
          label: 'Bạn thông báo danh mục nào?',
          missing: 'Chọn danh mục mà bạn thông báo',
          paperLabel: 'Thông báo',
          hint: 'Hoạt động bổ sung: gửi chậm nhất 20 ngày trước ngày diễn ra',
          required: true,
          options: { values: ['Danh mục hoạt động hằng năm', 'Hoạt động bổ sung ngoài danh mục'] },
        },
        activitiesField('Các hoạt động tôn giáo'),
      ],
    },
  ],
});
