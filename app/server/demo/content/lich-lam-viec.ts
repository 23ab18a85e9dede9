// The leaders' weeks (Đ10.3): last, this and next.
import { formatDate } from '#catalog/local-date.ts';
import type { Answers } from '#forms/index.ts';
import type { DemoDays, DemoItem, DemoSection } from './demo-item.ts';

type Entry = readonly [day: number, hour: number, minute: number, what: string, who: string, where: string];

const office = 'Phòng họp Ủy ban nhân dân xã';
const hall = 'Hội trường Ủy ban nhân dân xã';

const everyWeek: readonly Entry[] = [
  [1, 7, 30, 'Chào cờ, họp giao ban đầu tuần', 'Chủ tịch, các Phó Chủ tịch, công chức', hall],
  [4, 7, 30, 'Tiếp công dân định kỳ', 'Chủ tịch Nguyễn Quốc Long', 'Phòng tiếp công dân'],
  [5, 16, 0, 'Duyệt nội dung Trang thông tin điện tử tuần sau', 'Ban Biên tập', office],
];

const last: readonly Entry[] = [
  [1, 14, 0, 'Làm việc với Tài chính - Kế toán về thu ngân sách quý IV', 'Chủ tịch Nguyễn Quốc Long', office],
  [2, 8, 0, 'Kiểm tra tiến độ nạo vét rạch Bến Liễu', 'Phó Chủ tịch Phan Thị Yến Oanh', 'Ấp Bến Liễu'],
  [3, 8, 0, 'Họp Hội đồng nghĩa vụ quân sự xã', 'Chủ tịch Nguyễn Quốc Long', office],
  [
    3,
    14,
    0,
    'Dự lễ tuyên dương học sinh tại trường tiểu học',
    'Phó Chủ tịch Trần Minh Mẫn',
    'Trường tiểu học',
  ],
  [4, 14, 0, 'Xét hồ sơ hộ nghèo, hộ cận nghèo', 'Phó Chủ tịch Trần Minh Mẫn', office],
  [
    6,
    7,
    0,
    'Ngày thứ Bảy tình nguyện giải quyết thủ tục hành chính',
    'Phó Chủ tịch Trần Minh Mẫn',
    'Bộ phận Một cửa',
  ],
];

const current: readonly Entry[] = [
  [1, 14, 0, 'Họp Ban Chỉ đạo phòng, chống dịch bệnh', 'Phó Chủ tịch Trần Minh Mẫn', office],
  [2, 8, 0, 'Họp thành viên Ủy ban nhân dân xã thường kỳ', 'Chủ tịch, các Phó Chủ tịch, ủy viên', hall],
  [
    2,
    14,
    0,
    'Khảo sát tuyến đường liên ấp An Thuận - Phú Thuận',
    'Phó Chủ tịch Phan Thị Yến Oanh',
    'Ấp An Thuận',
  ],
  [
    3,
    8,
    0,
    'Đối thoại với người dân về cải cách hành chính',
    'Chủ tịch Nguyễn Quốc Long',
    'Nhà văn hóa ấp Phú Thứ',
  ],
  [3, 14, 0, 'Làm việc với Trạm Y tế về tiêm chủng', 'Phó Chủ tịch Trần Minh Mẫn', 'Trạm Y tế xã'],
  [4, 14, 0, 'Kiểm tra trật tự xây dựng ven đường ĐT.744', 'Phó Chủ tịch Phan Thị Yến Oanh', 'Ấp Phú Thuận'],
  [5, 8, 0, 'Họp Hội đồng Thi đua - Khen thưởng xã', 'Chủ tịch Nguyễn Quốc Long', office],
  [7, 6, 30, 'Ra quân tổng vệ sinh, trồng cây', 'Các Phó Chủ tịch', 'Công viên trung tâm xã'],
];

const coming: readonly Entry[] = [
  [1, 14, 0, 'Làm việc với các ấp về chỉ tiêu năm sau', 'Chủ tịch, các Phó Chủ tịch', hall],
  [2, 8, 0, 'Dự họp Ủy ban nhân dân thị xã', 'Chủ tịch Nguyễn Quốc Long', 'Ủy ban nhân dân thị xã Bến Cát'],
  [3, 5, 0, 'Diễn tập phòng cháy, chữa cháy tại chợ', 'Phó Chủ tịch Phan Thị Yến Oanh', 'Chợ Phú An'],
  [3, 14, 0, 'Thăm gia đình người có công', 'Phó Chủ tịch Trần Minh Mẫn', 'Ấp Bến Giảng'],
  [5, 8, 0, 'Chuẩn bị kỳ họp Hội đồng nhân dân xã', 'Chủ tịch, các Phó Chủ tịch', office],
];

const week = (days: DemoDays, weeks: number, entries: readonly Entry[], age: number): DemoItem => {
  const monday = days.monday(weeks);
  const rows: Answers[] = [...everyWeek, ...entries]
    .sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2])
    .map(([weekday, hour, minute, what, who, where]) => ({
      day: String(weekday),
      hour,
      minute,
      what,
      who,
      where,
    }));
  return {
    title: `Lịch làm việc của lãnh đạo xã, tuần từ ${formatDate(monday)}`,
    summary: `Lịch họp, tiếp công dân và đi cơ sở của Chủ tịch, các Phó Chủ tịch trong tuần bắt đầu ngày ${formatDate(monday)}.`,
    facts: { monday, entries: rows },
    source: 'Văn phòng Ủy ban nhân dân xã Phú An',
    writer: 'bientap',
    age,
  };
};

export const lichLamViec: DemoSection = (days) => [
  week(days, -1, last, 10),
  week(days, 0, current, 3),
  week(days, 1, coming, 0),
];
