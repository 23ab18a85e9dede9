// Examples of the plan for when the portal stands still, for the tests.
import type { Example } from '#app/ui/preview/example.ts';
import { PlanFields, PlanText } from '#app/ui/pages/admin/contingency/plan-parts.tsx';

const plan = {
  contacts: 'Đỗ Hữu Quang: quản trị, 0909 000 001\nTrần Minh Mẫn: chỉ đạo, 0909 000 002',
  outage: 'Quang báo nhà cung cấp máy chủ\nCúc nhận hồ sơ giấy tại quầy',
  attack: 'Quang ngắt đường truyền, giữ nhật ký',
  leak: 'Mẫn báo Sở trong 24 giờ',
  payments: 'Kế toán thu tiền mặt, ghi biên nhận tay',
  restore: 'Lấy bản sao lưu mới nhất\nnpm run restore, kiểm tra trang sức khỏe',
  telephones: 'VNCERT/CC: 024 3640 4424',
  reviewOn: '2027-06-30',
};

export const examples: readonly Example[] = [
  { name: 'Phương án: đọc', element: <PlanText plan={plan} /> },
  {
    name: 'Phương án: soạn, có lỗi',
    element: (
      <PlanFields
        entries={{ ...plan, restore: '', reviewOn: '31/02/2027' }}
        problems={[
          { path: 'restore', message: 'Viết phần “Các bước phục hồi”.' },
          { path: 'reviewOn', message: 'Nhập ngày có thật, ví dụ 30/06/2027.' },
        ]}
      />
    ),
  },
];
