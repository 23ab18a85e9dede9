// Leaders (Đ10.1): the invented people of the demonstration's accounts.
import { ours, p, type DemoSection } from './demo-item.ts';

export const lanhDao: DemoSection = () => [
  {
    title: 'Nguyễn Quốc Long',
    summary: 'Chủ tịch Ủy ban nhân dân xã, Trưởng Ban Biên tập Trang thông tin điện tử.',
    html: p(
      'Trình độ: cử nhân Luật, cao cấp lý luận chính trị. Ông công tác tại xã từ năm 2003, lần lượt là công chức Tư pháp - Hộ tịch, Phó Chủ tịch rồi Chủ tịch Ủy ban nhân dân xã.',
      'Lịch tiếp công dân định kỳ: sáng thứ Năm hằng tuần, từ 7 giờ 30 đến 11 giờ 30, tại phòng tiếp công dân.',
    ),
    facts: {
      post: 'Chủ tịch Ủy ban nhân dân xã',
      born: '1976',
      duties:
        'Lãnh đạo, điều hành chung công việc của Ủy ban nhân dân xã\nPhụ trách nội vụ, tài chính - ngân sách, quốc phòng, an ninh\nTiếp công dân, giải quyết khiếu nại, tố cáo\nTrưởng Ban Biên tập Trang thông tin điện tử xã',
      position: 1,
    },
    source: ours,
    age: 110,
  },
  {
    title: 'Trần Minh Mẫn',
    summary: 'Phó Chủ tịch Ủy ban nhân dân xã phụ trách văn hóa - xã hội, Phó Trưởng Ban Biên tập.',
    html: p(
      'Trình độ: cử nhân Quản lý nhà nước, trung cấp lý luận chính trị. Ông từng công tác Đoàn Thanh niên, sau là công chức Văn hóa - Xã hội của xã.',
    ),
    facts: {
      post: 'Phó Chủ tịch Ủy ban nhân dân xã',
      born: '1982',
      duties:
        'Phụ trách văn hóa, giáo dục, y tế, lao động - thương binh và xã hội\nPhụ trách cải cách hành chính và Bộ phận Một cửa\nPhó Trưởng Ban Biên tập, biên tập nội dung trước khi trình duyệt',
      position: 2,
    },
    source: ours,
    age: 110,
  },
  {
    title: 'Phan Thị Yến Oanh',
    summary: 'Phó Chủ tịch Ủy ban nhân dân xã phụ trách kinh tế, đất đai, xây dựng.',
    html: p(
      'Trình độ: kỹ sư Nông nghiệp, cử nhân Kinh tế. Bà từng phụ trách khuyến nông, sau là công chức Địa chính - Nông nghiệp của xã.',
    ),
    facts: {
      post: 'Phó Chủ tịch Ủy ban nhân dân xã',
      born: '1985',
      duties:
        'Phụ trách kinh tế, nông nghiệp, đất đai, môi trường\nPhụ trách xây dựng cơ bản, giao thông, thủy lợi\nPhòng, chống thiên tai và tìm kiếm cứu nạn',
      position: 3,
    },
    source: ours,
    age: 110,
  },
];
