// Basic construction, rural roads, canals (Đ10.11), with how far they are.
import { ours, p, type DemoSection } from './demo-item.ts';

export const xayDungCoBan: DemoSection = ({ day }) => [
  {
    title: 'Bê tông hóa đường tổ 4, ấp Phú Thứ',
    summary: 'Đường dài 620 m, rộng 4 m; các hộ hiến đất và tự di dời hàng rào.',
    html: p(
      'Mười bảy hộ dọc đường hiến đất, tự di dời hàng rào. Đã đổ bê tông 430 m; đoạn còn lại thi công khi trời khô.',
    ),
    facts: { field: 'roads', place: 'Tổ 4, ấp Phú Thứ', startsOn: day(-46), endsOn: day(24), progress: 70 },
    picture: 'duong-nong-thon',
    source: ours,
    age: 3,
    eventDate: day(-4),
  },
  {
    title: 'Nạo vét rạch Bến Liễu, đoạn từ cầu ván đến sông Sài Gòn',
    summary: 'Máy xúc làm việc ban ngày, nghỉ giờ học sinh đi học; bờ bao được đầm chặt từng lớp.',
    html: p('Đoạn rạch dài 3,4 km. Người dân ven rạch được báo trước ba ngày khi máy đến đoạn nhà mình.'),
    facts: { field: 'canals', place: 'Ấp Bến Liễu', startsOn: day(-36), endsOn: day(18), progress: 62 },
    picture: 'kenh-rach',
    source: ours,
    age: 6,
    eventDate: day(-8),
  },
  {
    title: 'Cầu bê tông qua rạch An Thành thay cầu ván cũ',
    summary: 'Cầu dài 24 m, rộng 4 m, tải trọng 5 tấn; cầu tạm đặt bên cạnh để người dân đi lại.',
    html: p(
      'Đã đóng xong cọc móng và đổ trụ. Trong thời gian thi công, người đi xe đạp, xe máy dùng cầu tạm; xe tải đi vòng theo đường ĐT.744.',
    ),
    facts: { field: 'construction', place: 'Ấp An Thành', startsOn: day(-80), endsOn: day(60), progress: 45 },
    picture: 'cau',
    source: ours,
    age: 11,
    eventDate: day(-15),
  },
  {
    title: 'Xây mới nhà để xe và nhà vệ sinh công cộng tại chợ Phú An',
    summary: 'Công trình đã hoàn thành, có phòng vệ sinh cho người đi xe lăn.',
    html: p(
      'Công trình hoàn thành trước hạn tám ngày. Ban Quản lý chợ bố trí người dọn dẹp ba lần mỗi ngày.',
    ),
    facts: {
      field: 'construction',
      place: 'Chợ Phú An',
      startsOn: day(-150),
      endsOn: day(-20),
      progress: 100,
    },
    picture: 'cong-trinh',
    source: ours,
    age: 17,
    eventDate: day(-20),
  },
  {
    title: 'Đường nội đồng phục vụ vùng lúa ấp Phú Thuận',
    summary: 'Rải đá cấp phối 1,1 km để máy gặt vào tận ruộng.',
    html: p(
      'Đường rộng 3,5 m, có ba chỗ tránh xe. Vụ tới máy gặt đập liên hợp có thể vào tận ruộng của hơn 60 hộ.',
    ),
    facts: {
      field: 'roads',
      place: 'Cánh đồng ấp Phú Thuận',
      startsOn: day(-12),
      endsOn: day(45),
      progress: 20,
    },
    picture: 'ruong-lua',
    source: ours,
    age: 8,
    eventDate: day(-12),
  },
];
