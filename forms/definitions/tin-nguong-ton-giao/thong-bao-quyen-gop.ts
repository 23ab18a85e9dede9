// Thông báo tổ chức quyên góp trong địa bàn một xã: purpose, area, way, time, and how the donations are stored.
import { religiousOrganisation, religiousPaper, religiousSource } from './religion.ts';

export const thongBaoQuyenGop = religiousPaper({
  code: 'thong-bao-quyen-gop',
  title: 'THÔNG BÁO VỀ VIỆC TỔ CHỨC QUYÊN GÓP',
  subtitle: '(Quyên góp trong địa bàn một xã)',
  source: religiousSource,
  community: {
    ...religiousOrganisation,
    what: 'cơ sở tín ngưỡng, tổ chức tôn giáo',
  },
  heading: 'Bên tổ chức quyên góp',
  sections: [
    {
      id: 'collection',
      heading: 'Nội dung quyên góp',
      fields: [
        {
          id: 'collectionPurpose',
          kind: 'text',
          multiline: true,
          maxLength: 1000,
          label: 'Mục đích quyên góp',
          required: true,
          example: 'Sửa chữa mái chánh điện bị dột',
        },
        {
          id: 'collectionArea',
          kind: 'text',
          label: 'Địa bàn quyên góp',
          required: true,
          maxLength: 200,
          example: 'Ấp Phú Thuận và ấp An Thuận, xã Phú An',
        },
        {
          id: 'collectionWay',
          kind: 'text',
          multiline: true,
          maxLength: 500,
          label: 'Cách thức quyên góp',
          required: true,
          example: 'Đặt thùng công đức tại chùa; nhận chuyển khoản vào tài khoản của chùa',
        },
        {
          id: 'collectionFrom',
          kind: 'date',
          label: 'Quyên góp từ ngày',
          paperLabel: 'Từ ngày',
          hint: 'Thông báo phải gửi trước ngày này ít nhất 5 ngày làm việc',
          required: true,
          future: true,
          example: { day: '15', month: '12', year: '2026' },
        },
        {
          id: 'collectionTo',
          kind: 'date',
          label: 'Quyên góp đến ngày',
          paperLabel: 'Đến ngày',
          required: true,
          future: true,
          example: { day: '15', month: '1', year: '2027' },
        },
        {
          id: 'assetManagement',
          kind: 'text',
          multiline: true,
          maxLength: 1000,
          label: 'Cơ chế quản lý, sử dụng tài sản quyên góp được',
          paperLabel: 'Quản lý, sử dụng tài sản quyên góp',
          required: true,
          example: 'Ban tài chính của chùa ghi sổ, công khai số thu, chi tại chùa mỗi tháng',
        },
      ],
    },
  ],
  rules: [
    {
      id: 'collection-order',
      kind: 'not-before',
      later: 'collectionTo',
      earlier: 'collectionFrom',
      severity: 'error',
      at: 'collectionTo',
      message: 'Ngày kết thúc đứng trước ngày bắt đầu: kiểm tra lại hai ngày này',
    },
  ],
});
