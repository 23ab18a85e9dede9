// Statistical reports of the branches (Đ12.5), each put up on the day on which it was sent.
import { present } from '#app/values/present.ts';
import type { Answers } from '#forms/index.ts';

import { p, type DemoItem, type DemoSection } from './demo-item.ts';

type Figure = readonly [indicator: string, measure: string, value: string, compared?: string];

const figures = (...lines: readonly Figure[]) =>
  lines.map(([indicator, measure, value, compared]) => ({
    indicator,
    measure,
    value,
    ...present({ compared }),
  }));

type Report = Omit<DemoItem, 'source' | 'age' | 'eventDate' | 'facts'> & {
  readonly preparedBy: string;
  /** Days before the demonstration's on which it was sent, and put up unless `age` says another. */
  readonly sentAgo: number;
  readonly age?: number;
  readonly facts: Answers;
};

const town = 'Ủy ban nhân dân thị xã Bến Cát';

export const thongKe: DemoSection = ({ day, year }) =>
  reports(year).map(({ preparedBy, sentAgo, age = sentAgo, facts, ...item }) => ({
    ...item,
    facts: { ...facts, preparedBy, reportedOn: day(-sentAgo) },
    source: preparedBy,
    age,
    eventDate: day(-sentAgo),
  }));

const reports = (year: number): readonly Report[] => [
  {
    title: 'Báo cáo dân số và hộ tịch quý 3',
    summary: 'Toàn xã có 21.384 người, 5.762 hộ; trong quý đăng ký 78 trẻ sinh ra, 41 cặp kết hôn.',
    html: p(
      'Số liệu theo sổ hộ tịch và cơ sở dữ liệu cư trú, chưa kể người tạm trú dưới 30 ngày.',
      'Số trẻ được đăng ký khai sinh đúng hạn tăng so với quý trước do khai sinh được nộp trực tuyến.',
    ),
    facts: {
      rhythm: 'quarter',
      field: 'Dân số, hộ tịch',
      period: `quý 3 năm ${year}`,
      sentTo: `Phòng Tư pháp, ${town}`,
      comparedWith: 'previous',
      figures: figures(
        ['Dân số', 'người', '21.384', '21.301'],
        ['Số hộ', 'hộ', '5.762', '5.741'],
        ['Khai sinh', 'trường hợp', '78', '71'],
        ['Khai sinh đúng hạn', 'trường hợp', '74', '65'],
        ['Kết hôn', 'trường hợp', '41', '38'],
        ['Khai tử', 'trường hợp', '19', '22'],
      ),
    },
    preparedBy: 'Tư pháp - Hộ tịch',
    writer: 'hotich',
    sentAgo: 12,
  },
  {
    title: 'Kết quả tiêm chủng mở rộng tháng này',
    summary: '96,5% trẻ dưới 1 tuổi được tiêm đủ mũi; trạm y tế tổ chức bốn buổi tiêm.',
    facts: {
      rhythm: 'month',
      field: 'Y tế',
      period: 'tháng vừa qua',
      number: '31/BC-TYT',
      sentTo: 'Trung tâm Y tế thị xã Bến Cát',
      comparedWith: 'previous',
      figures: figures(
        ['Trẻ dưới 1 tuổi đã tiêm đủ mũi', 'trẻ', '110', '104'],
        ['Trẻ từ 1 đến 2 tuổi đã tiêm nhắc', 'trẻ', '97', '99'],
        ['Phụ nữ có thai đã tiêm uốn ván', 'người', '23', '21'],
        ['Tỷ lệ trẻ dưới 1 tuổi tiêm đủ mũi', '%', '96,5', '95,4'],
      ),
    },
    preparedBy: 'Trạm Y tế xã',
    writer: 'xahoi',
    sentAgo: 2,
  },
  {
    title: 'Tổng điều tra đàn vật nuôi đầu vụ',
    summary: 'Đàn heo giảm, đàn bò và gia cầm tăng; không có ổ dịch trên địa bàn.',
    html: p('Cán bộ thú y cùng trưởng ấp đến từng hộ chăn nuôi, đếm vật nuôi từ hai tháng tuổi trở lên.'),
    facts: {
      rhythm: 'survey',
      field: 'Chăn nuôi, thú y',
      period: 'tại ngày điều tra',
      sentTo: 'Chi cục Thống kê thị xã Bến Cát',
      comparedWith: 'same-last-year',
      figures: figures(
        ['Heo', 'con', '3.860', '4.215'],
        ['Bò', 'con', '612', '575'],
        ['Trâu', 'con', '38', '44'],
        ['Gia cầm', 'con', '41.700', '39.350'],
        ['Hộ chăn nuôi', 'hộ', '417', '431'],
      ),
    },
    preparedBy: 'Thú y xã',
    sentAgo: 26,
  },
  {
    title: 'Rà soát hộ nghèo, hộ cận nghèo',
    summary: 'Còn 29 hộ nghèo, 61 hộ cận nghèo theo chuẩn của tỉnh; 14 hộ thoát nghèo trong năm.',
    facts: {
      rhythm: 'survey',
      field: 'Lao động, người có công, xã hội',
      period: `năm ${year}`,
      sentTo: town,
      comparedWith: 'same-last-year',
      figures: figures(
        ['Hộ nghèo', 'hộ', '29', '43'],
        ['Hộ cận nghèo', 'hộ', '61', '70'],
        ['Hộ thoát nghèo trong năm', 'hộ', '14', '11'],
        ['Tỷ lệ hộ nghèo', '%', '0,5', '0,75'],
      ),
    },
    preparedBy: 'Văn hóa - Xã hội (Thương binh xã hội)',
    writer: 'xahoi',
    sentAgo: 40,
  },
  {
    title: 'Sản xuất nông nghiệp và sử dụng đất',
    summary: 'Lúa đạt 5,8 tấn/ha; diện tích cây ăn trái tiếp tục tăng ven sông Sài Gòn.',
    facts: {
      rhythm: 'half-year',
      field: 'Kinh tế, nông nghiệp',
      period: `6 tháng đầu năm ${year}`,
      sentTo: `Phòng Kinh tế, ${town}`,
      comparedWith: 'plan',
      figures: figures(
        ['Lúa', 'ha', '318,5', '320'],
        ['Rau màu', 'ha', '96', '90'],
        ['Cây ăn trái', 'ha', '241,2', '230'],
        ['Cao su', 'ha', '512', '512'],
        ['Năng suất lúa', 'tấn/ha', '5,8', '5,6'],
      ),
    },
    preparedBy: 'Kế hoạch, giao thông, thủy lợi, nông nghiệp',
    writer: 'diachinh',
    sentAgo: 75,
    // A day late, so that the board of limits has something to say.
    age: 74,
  },
  {
    title: 'Báo cáo thu, chi ngân sách xã quý này',
    summary: 'Bản báo cáo đang được Ban Biên tập xem trước khi đăng.',
    facts: {
      rhythm: 'quarter',
      field: 'Tài chính, ngân sách',
      period: 'quý này',
      sentTo: town,
      comparedWith: 'plan',
      figures: figures(
        ['Thu ngân sách trên địa bàn', 'triệu đồng', '4.125', '4.000'],
        ['Chi thường xuyên', 'triệu đồng', '2.310', '2.450'],
        ['Chi đầu tư', 'triệu đồng', '1.180', '1.300'],
      ),
    },
    preparedBy: 'Tài chính - Kế toán',
    writer: 'ketoan',
    stage: 'submitted',
    sentAgo: 1,
  },
];
