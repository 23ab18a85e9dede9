// Contacts of competent officials (Đ10.9): invented people, numbers that belong to nobody.
import { ours, type DemoItem, type DemoSection } from './demo-item.ts';

const contact = (name: string, post: string, phone: string, mailbox: string): DemoItem => ({
  title: name,
  summary: `${post}, ${ours}.`,
  facts: {
    post,
    unit: ours,
    phone: `02743000${phone}`,
    email: `${mailbox}@phuanbinhduong.gov.vn`,
  },
  source: `${ours} (danh bạ công vụ)`,
  age: 60,
});

export const canBoCongChuc: DemoSection = () => [
  contact('Nguyễn Quốc Long', 'Chủ tịch Ủy ban nhân dân xã', '001', 'chutich'),
  contact('Trần Minh Mẫn', 'Phó Chủ tịch Ủy ban nhân dân xã (văn hóa - xã hội)', '002', 'pct.vanxa'),
  contact('Phan Thị Yến Oanh', 'Phó Chủ tịch Ủy ban nhân dân xã (kinh tế)', '003', 'pct.kinhte'),
  contact('Hồ Thị Nga', 'Công chức Văn phòng - Thống kê', '010', 'vanphong'),
  contact('Lê Thị Cúc', 'Công chức Bộ phận Một cửa', '011', 'motcua'),
  contact('Phạm Văn Dũng', 'Công chức Tư pháp - Hộ tịch', '012', 'tuphap'),
  contact('Võ Minh Đức', 'Công chức Địa chính - Xây dựng', '013', 'diachinh'),
  contact('Đặng Thị Hoa', 'Công chức Văn hóa - Xã hội (thương binh xã hội)', '014', 'xahoi'),
  contact('Huỳnh Tấn Phát', 'Công chức Văn hóa - Xã hội (văn hóa thông tin)', '015', 'vanhoa'),
  contact('Bùi Thị Kim', 'Công chức Tài chính - Kế toán', '016', 'ketoan'),
  contact('Tô Văn Sang', 'Chỉ huy trưởng Ban Chỉ huy Quân sự xã', '017', 'quansu'),
];
