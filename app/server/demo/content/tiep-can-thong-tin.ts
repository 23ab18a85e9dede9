// The list of public information (Đ10.12).
import { ours, type DemoItem, type DemoSection } from './demo-item.ts';

const website = 'Đăng trên trang thông tin điện tử';

const entriesOf =
  (eventDate: string) =>
  (title: string, summary: string, holder: string, form: string, where: string, when: string): DemoItem => ({
    title,
    summary,
    facts: { holder, form, where, when },
    source: `${ours}, danh mục thông tin công khai`,
    age: 75,
    eventDate,
  });

export const tiepCanThongTin: DemoSection = ({ day }) => {
  const entry = entriesOf(day(-75));
  return [
    entry(
      'Thủ tục hành chính do xã tiếp nhận',
      'Thành phần hồ sơ, thời hạn, lệ phí, mẫu tờ khai.',
      'Bộ phận Một cửa',
      website,
      '/dich-vu-cong',
      'Thường xuyên',
    ),
    entry(
      'Lịch làm việc và lịch tiếp công dân của lãnh đạo xã',
      'Lịch hằng tuần của Chủ tịch, các Phó Chủ tịch.',
      'Văn phòng Ủy ban nhân dân xã',
      website,
      '/lich-lam-viec',
      'Trước thứ Hai hằng tuần',
    ),
    entry(
      'Dự toán, quyết toán ngân sách xã',
      'Số liệu đã được Hội đồng nhân dân xã quyết định, phê chuẩn.',
      'Tài chính - Kế toán',
      'Niêm yết tại trụ sở',
      'Bảng tin trụ sở Ủy ban nhân dân xã',
      'Trong 5 ngày làm việc, niêm yết ít nhất 30 ngày',
    ),
    entry(
      'Quy hoạch, kế hoạch sử dụng đất',
      'Quyết định, thuyết minh và bản vẽ phần thuộc xã.',
      'Công chức Địa chính - Xây dựng',
      website,
      '/quy-hoach-phat-trien',
      'Trong 10 ngày làm việc từ ngày phê duyệt',
    ),
    entry(
      'Dự án đầu tư công trên địa bàn',
      'Mục tiêu, kinh phí, thời gian, tình trạng của từng dự án.',
      'Tài chính - Kế toán',
      website,
      '/du-an',
      'Trong 10 ngày làm việc từ ngày phê duyệt',
    ),
    entry(
      'Kết quả rà soát hộ nghèo, hộ cận nghèo',
      'Danh sách niêm yết tại ấp, không nêu số giấy tờ và ngày sinh.',
      'Công chức Văn hóa - Xã hội',
      'Niêm yết tại trụ sở',
      'Nhà văn hóa các ấp',
      'Khi có kết quả, ít nhất 3 ngày làm việc',
    ),
    entry(
      'Bản sao quyết định xử phạt, hồ sơ cấp phép theo yêu cầu',
      'Cung cấp cho người có quyền theo Luật Tiếp cận thông tin.',
      'Văn phòng Ủy ban nhân dân xã',
      'Cung cấp theo yêu cầu',
      'Bộ phận Một cửa, trụ sở Ủy ban nhân dân xã',
      'Theo thời hạn của Luật Tiếp cận thông tin',
    ),
  ];
};
