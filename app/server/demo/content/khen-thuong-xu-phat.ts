// Commendations and sanctions (Đ10.3): groups, or households that are not named.
import { ours, p, type DemoSection } from './demo-item.ts';

export const khenThuongXuPhat: DemoSection = ({ day, year }) => [
  {
    title: 'Khen thưởng các tập thể có thành tích trong phòng, chống triều cường',
    summary: 'Chủ tịch Ủy ban nhân dân xã tặng giấy khen hai tập thể đã hộ đê kịp thời.',
    html: p(
      'Hai tập thể đã huy động người và vật tư ngay trong đêm, đắp kín đoạn bờ bao bị tràn, bảo vệ vườn cây của hơn ba mươi hộ.',
    ),
    facts: {
      type: 'commendation',
      who: 'Ban Nhân dân ấp Bến Liễu; Trung đội Dân quân cơ động xã',
      form: 'Giấy khen của Chủ tịch Ủy ban nhân dân xã',
      decision: '156/QĐ-UBND',
      decidedOn: day(-5),
    },
    picture: 'khen-thuong',
    source: ours,
    age: 5,
    eventDate: day(-5),
  },
  {
    title: 'Khen thưởng phong trào xây dựng đường xanh - sạch - đẹp',
    summary: 'Năm chi hội được tặng giấy khen vì tự quản tốt các tuyến đường hoa.',
    html: p(
      'Các chi hội đã vận động hội viên trồng, chăm sóc hoa dọc 3,5 km đường ấp và giữ vệ sinh hằng tuần.',
    ),
    facts: {
      type: 'commendation',
      who: 'Năm chi hội phụ nữ các ấp An Thành, An Thuận, Bến Giảng, Phú Thuận, Phú Thứ',
      form: 'Giấy khen của Chủ tịch Ủy ban nhân dân xã',
      decision: '149/QĐ-UBND',
      decidedOn: day(-22),
    },
    picture: 'khen-thuong',
    source: ours,
    age: 21,
    eventDate: day(-22),
  },
  {
    title: 'Xử phạt hành vi đổ chất thải xây dựng không đúng nơi quy định',
    summary: 'Một cơ sở bị phạt tiền và buộc thu dọn toàn bộ chất thải đã đổ xuống rạch.',
    html: p(
      'Người vi phạm đã thu dọn, khôi phục hiện trạng trong ba ngày. Tên người vi phạm không nêu trên trang này vì pháp luật không bắt buộc công bố đối với hành vi này.',
    ),
    facts: {
      type: 'sanction',
      who: 'Một cơ sở vận chuyển vật liệu tại ấp Phú Thuận',
      form: 'Phạt tiền, buộc khôi phục tình trạng ban đầu',
      decision: '143/QĐ-XPHC',
      decidedOn: day(-29),
    },
    source: ours,
    age: 28,
    eventDate: day(-29),
  },
  {
    title: 'Xử phạt hành vi xây dựng sai phép',
    summary: 'Một hộ tự tháo dỡ phần xây vượt trong thời hạn và nộp phạt theo quy định.',
    html: p(
      'Hộ vi phạm đã tự tháo dỡ phần mái che xây vượt chỉ giới đường đỏ. Ủy ban nhân dân xã ghi nhận thái độ hợp tác và lưu hồ sơ theo quy định.',
    ),
    facts: {
      type: 'sanction',
      who: 'Một hộ dân tại ấp An Thuận',
      form: 'Phạt tiền, buộc tháo dỡ phần công trình vi phạm',
      decision: '128/QĐ-XPHC',
      decidedOn: day(-54),
    },
    source: ours,
    age: 53,
    eventDate: day(-54),
  },
  {
    title: `Tuyên dương gia đình văn hóa tiêu biểu năm ${year}`,
    summary: 'Mười hai gia đình được các ấp bình chọn, đề nghị tặng danh hiệu tiêu biểu.',
    html: p(
      'Danh sách được các ấp họp bình chọn công khai và niêm yết tại nhà văn hóa ấp đủ thời gian trước khi công nhận.',
    ),
    facts: {
      type: 'commendation',
      who: 'Mười hai gia đình của sáu ấp',
      form: 'Danh hiệu Gia đình văn hóa tiêu biểu',
      decision: '151/QĐ-UBND',
      decidedOn: day(-15),
    },
    picture: 'van-nghe',
    source: ours,
    writer: 'bientap',
    age: 14,
    eventDate: day(-15),
  },
];
