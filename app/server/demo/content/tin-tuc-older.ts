// News (Đ10.2), the older half, and what is still on its way to readers.
import { ours, p, radio, ul, type DemoSection } from './demo-item.ts';

export const olderNews: DemoSection = ({ said, day }) => [
  {
    title: 'Chợ Phú An sắp xếp lại lối đi, kẻ vạch để xe',
    summary:
      'Tiểu thương và Ban Quản lý chợ cùng sắp xếp quầy sạp để lối đi rộng, bảo đảm phòng cháy, chữa cháy.',
    html: p(
      'Ban Quản lý chợ Phú An phối hợp Công an xã và tiểu thương sắp xếp lại ngành hàng, kẻ vạch để xe, mở rộng lối thoát hiểm. Hàng tươi sống, hàng ăn và hàng khô được chia khu riêng.',
      'Mỗi dãy sạp được trang bị thêm bình chữa cháy; tiểu thương được hướng dẫn sử dụng và ngắt điện khi ra về.',
      'Ban Quản lý chợ nhận góp ý của người dân tại bàn trực cổng chợ vào các buổi sáng.',
    ),
    picture: 'cho',
    source: radio,
    age: 16,
    eventDate: day(-16),
  },
  {
    title: 'Thêm 2,4 km đường liên ấp được thắp sáng',
    summary:
      'Tuyến đường An Thuận - Phú Thuận có 62 bóng đèn tiết kiệm điện, do Nhà nước và nhân dân cùng làm.',
    html: p(
      'Công trình chiếu sáng trên tuyến đường liên ấp An Thuận - Phú Thuận dài 2,4 km vừa được đóng điện. Tuyến có 62 bóng đèn tiết kiệm điện, tự bật khi trời tối.',
      'Kinh phí do ngân sách xã và người dân hai ấp cùng đóng góp; nhân dân tham gia giám sát từ lúc dựng trụ đến lúc nghiệm thu. Các tuyến còn lại của ấp Bến Liễu, Bến Giảng được đưa vào kế hoạch năm sau.',
    ),
    picture: 'duong-nong-thon',
    source: ours,
    age: 20,
    eventDate: day(-20),
  },
  {
    title: 'Giải bóng đá thanh niên xã khép lại với trận chung kết nhiều bàn thắng',
    summary: 'Đội ấp Phú Thứ thắng đội ấp An Thành 3-2, giành cúp vô địch giải năm nay.',
    html: p(
      'Sau ba tuần tranh tài, giải bóng đá thanh niên xã đã kết thúc. Trận chung kết diễn ra trên sân thể thao xã trước đông đảo người xem, đội ấp Phú Thứ thắng đội ấp An Thành với tỷ số 3-2.',
      'Ban tổ chức trao thêm giải phong cách cho đội ấp Bến Giảng. Giải năm nay có mười đội tham gia, trong đó có hai đội công nhân ở trọ trên địa bàn.',
    ),
    picture: 'bong-da',
    source: radio,
    age: 25,
    eventDate: day(-25),
  },
  {
    title: 'Giá mủ cao su nhích lên, người trồng giữ vườn, chăm cây',
    summary:
      'Nhiều hộ tiểu điền ở ấp An Thành bón phân, phòng bệnh rụng lá thay vì chặt bỏ để chuyển cây trồng khác.',
    html: p(
      'Những tháng gần đây giá mủ nước ổn định hơn, người trồng cao su tiểu điền ở ấp An Thành yên tâm giữ vườn. Cán bộ nông nghiệp khuyến cáo cạo đúng nhịp, không cạo khi vỏ cây còn ướt.',
      'Trong mùa khô sắp tới, các hộ cần quét lá, làm đường băng cản lửa quanh vườn; tuyệt đối không đốt cỏ khi trời nắng gió.',
    ),
    picture: 'rung-cao-su',
    source: radio,
    age: 31,
    eventDate: day(-31),
  },
  {
    title: 'Hội nghị nhân dân: bàn cách giữ xóm ấp an toàn, sạch đẹp',
    summary: 'Người dân góp ý về đèn đường, mương thoát nước, giờ hát karaoke và xe tải đi vào đường nhỏ.',
    html:
      p(
        `Tối ${said(-38)}, ấp Phú Thứ tổ chức hội nghị nhân dân. Hơn 120 hộ cử người đến dự, nghe báo cáo thu chi các khoản vận động và bàn việc trong ấp.`,
      ) +
      ul(
        'Thống nhất không mở loa karaoke sau 22 giờ.',
        'Mỗi tháng tổng vệ sinh một lần vào sáng Chủ nhật đầu tháng.',
        'Kiến nghị xã đặt biển hạn chế xe tải trên đường nhỏ.',
      ) +
      p(
        'Các kiến nghị thuộc thẩm quyền của xã được trả lời tại chuyên mục <a href="/chi-dao-dieu-hanh/tra-loi-kien-nghi">Trả lời kiến nghị</a>.',
      ),
    picture: 'hop',
    source: ours,
    age: 37,
    eventDate: day(-38),
  },
  {
    title: 'Hệ thống truyền thanh thông minh phủ sóng đủ sáu ấp',
    summary: 'Cụm loa mới nhận tin qua mạng, báo được khi hỏng; mỗi ngày phát hai buổi vào giờ cố định.',
    html: p(
      'Cụm loa truyền thanh ứng dụng công nghệ thông tin cuối cùng đã lắp xong tại ấp Bến Liễu, nâng tổng số lên mười tám cụm, phủ đủ sáu ấp.',
      'Loa phát từ 5 giờ đến 5 giờ 30 và từ 17 giờ đến 17 giờ 30; ngoài giờ này chỉ phát tin khẩn về thiên tai, dịch bệnh, an ninh. Người dân phản ánh loa quá to hoặc bị hỏng qua số điện thoại của Ủy ban nhân dân xã.',
    ),
    picture: 'truyen-thanh',
    source: radio,
    age: 44,
    eventDate: day(-44),
  },
  {
    title: 'Tập huấn kỹ năng số cho người cao tuổi',
    summary:
      'Tổ công nghệ số cộng đồng hướng dẫn từng bước: mở tài khoản định danh, nộp hồ sơ, nhận biết tin nhắn lừa đảo.',
    html: p(
      'Tổ công nghệ số cộng đồng xã tổ chức lớp kỹ năng số cho hội viên Hội Người cao tuổi. Mỗi học viên có một đoàn viên ngồi cạnh hướng dẫn.',
      'Nội dung gồm đăng nhập tài khoản định danh, xem hồ sơ dịch vụ công, trả lệ phí và nhận biết cuộc gọi, tin nhắn lừa đảo. Lớp tiếp theo mở tại ấp An Thành.',
    ),
    picture: 'phap-luat',
    writer: 'xahoi',
    source: ours,
    age: 52,
    eventDate: day(-52),
  },
  {
    title: 'Xã chuẩn bị đón đoàn kiểm tra nông thôn mới nâng cao',
    summary: 'Các ấp rà soát tiêu chí môi trường, hoàn thiện hồ sơ minh chứng.',
    html: p(
      'Các ấp đang rà soát tiêu chí môi trường, thu nhập và hoàn thiện hồ sơ minh chứng trước ngày đoàn kiểm tra làm việc.',
    ),
    picture: 'duong-nong-thon',
    source: ours,
    age: 0,
    stage: 'submitted',
    eventDate: day(0),
  },
  {
    title: 'Câu lạc bộ đờn ca tài tử tuyển thêm thành viên trẻ',
    summary: 'Lớp học miễn phí vào tối thứ Bảy tại nhà văn hóa xã.',
    html: p(
      'Câu lạc bộ đờn ca tài tử của xã mở lớp miễn phí cho thanh thiếu niên từ 12 tuổi, học tối thứ Bảy tại nhà văn hóa xã.',
    ),
    picture: 'trong-hoi',
    source: radio,
    age: 1,
    stage: 'edited',
    eventDate: day(-1),
  },
  {
    title: 'Kết quả đợt hiến máu tình nguyện',
    summary: 'Đoàn viên, công nhân và người dân tham gia hiến máu tại hội trường xã.',
    html: p('Đợt hiến máu tình nguyện lần này thu hút nhiều đoàn viên, công nhân và người dân tham gia.'),
    picture: 'tram-y-te',
    writer: 'xahoi',
    source: ours,
    age: 1,
    stage: 'returned',
    eventDate: day(-2),
  },
  {
    title: 'Thông báo lịch cúp nước để súc rửa đường ống',
    summary: 'Nước sạch tạm ngưng từ 22 giờ đến 4 giờ sáng hôm sau trên tuyến ĐT.744.',
    html: p(
      'Để súc rửa đường ống, nước sạch trên tuyến ĐT.744 tạm ngưng từ 22 giờ đến 4 giờ sáng hôm sau. Đề nghị bà con trữ nước đủ dùng.',
    ),
    source: 'Xí nghiệp cấp nước',
    age: 0,
    stage: 'scheduled',
    eventDate: day(1),
  },
];
