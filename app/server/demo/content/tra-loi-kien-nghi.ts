// Replies to petitions (Đ10.3): no petitioner is named.
import { ours, p, type DemoSection } from './demo-item.ts';

export const traLoiKienNghi: DemoSection = ({ day, said }) => [
  {
    title: 'Trả lời về đèn chiếu sáng đường liên ấp bị hỏng',
    summary: 'Bảy bóng đèn đã thay xong; số còn lại thay trong tháng này.',
    html: p(
      `Sau khi kiểm tra ngày ${said(-8)}, Ủy ban nhân dân xã ghi nhận mười một bóng đèn trên tuyến An Thành bị hỏng do sét. Đến nay đã thay bảy bóng.`,
      'Bốn bóng còn lại chờ vật tư và được thay trong tháng này. Khi đèn hỏng, bà con báo Trưởng ấp hoặc gọi số điện thoại của Ủy ban nhân dân xã, nêu số trụ đèn.',
    ),
    facts: {
      petition:
        'Đề nghị sửa chữa các bóng đèn hỏng trên đường liên ấp An Thành, buổi tối rất tối, dễ tai nạn.',
      petitioner: 'Cử tri ấp An Thành',
      answeredBy: ours,
      answeredOn: day(-3),
    },
    picture: 'duong-nong-thon',
    source: ours,
    age: 3,
    eventDate: day(-3),
  },
  {
    title: 'Trả lời về xe tải đi vào đường nhỏ ấp Phú Thứ',
    summary: 'Xã đã đề nghị thị xã đặt biển hạn chế tải trọng và tự đặt rào thấp ở hai đầu đường.',
    html: p(
      'Ủy ban nhân dân xã đã khảo sát và có văn bản đề nghị cơ quan quản lý giao thông của thị xã đặt biển hạn chế tải trọng trên tuyến đường nhỏ ấp Phú Thứ.',
      'Trong khi chờ, xã cùng ấp đặt cọc tiêu hạn chế chiều rộng ở hai đầu đường; xe cứu thương, xe chữa cháy vẫn đi được.',
    ),
    facts: {
      petition: 'Xe tải chở vật liệu đi vào đường nhỏ làm hư mặt đường và gây bụi, đề nghị xã xử lý.',
      petitioner: 'Hội nghị nhân dân ấp Phú Thứ',
      answeredBy: 'Phó Chủ tịch Ủy ban nhân dân xã Phan Thị Yến Oanh',
      answeredOn: day(-14),
    },
    source: ours,
    age: 13,
    eventDate: day(-14),
  },
  {
    title: 'Trả lời về mùi hôi từ điểm tập kết rác gần chợ',
    summary: 'Điểm tập kết được dời ra sau chợ, rửa sàn hằng ngày, chở rác trước 6 giờ.',
    html: p(
      'Ủy ban nhân dân xã đã làm việc với đơn vị thu gom và Ban Quản lý chợ. Điểm tập kết được dời vào khu đất phía sau chợ, có mái che và hố thu nước.',
      'Rác được chở đi trước 6 giờ sáng, sàn được rửa hằng ngày. Bà con thấy chưa thực hiện đúng, đề nghị báo công chức phụ trách môi trường của xã.',
    ),
    facts: {
      petition: 'Điểm tập kết rác gần chợ bốc mùi, đề nghị dời đi và thu gom sớm hơn.',
      petitioner: 'Các hộ gần chợ Phú An',
      answeredBy: ours,
      answeredOn: day(-24),
    },
    picture: 'thu-gom-rac',
    source: ours,
    age: 23,
    eventDate: day(-24),
  },
  {
    title: 'Trả lời về thời gian trả kết quả chứng thực bản sao',
    summary: 'Bản sao được chứng thực trong ngày; hồ sơ nộp sau 15 giờ trả vào ngày làm việc kế tiếp.',
    html: p(
      'Theo Nghị định 23/2015/NĐ-CP, việc chứng thực thực hiện trong ngày cơ quan tiếp nhận yêu cầu hoặc ngày làm việc tiếp theo nếu tiếp nhận sau 15 giờ. Trường hợp nhiều bản sao, nội dung phức tạp thì có thể kéo dài nhưng phải ghi phiếu hẹn.',
      'Bộ phận Một cửa đã được nhắc ghi rõ giờ hẹn trên phiếu tiếp nhận.',
    ),
    facts: {
      petition: 'Nộp giấy tờ chứng thực buổi sáng nhưng hẹn chiều hôm sau, đề nghị giải thích.',
      petitioner: 'Người dân ấp An Thuận',
      answeredBy: 'Công chức Tư pháp - Hộ tịch',
      answeredOn: day(-35),
    },
    picture: 'mot-cua',
    source: ours,
    writer: 'motcua',
    age: 34,
    eventDate: day(-35),
  },
];
