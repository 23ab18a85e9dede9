// News (Đ10.2), the younger half.
import { ours, p, radio, ul, type DemoSection } from './demo-item.ts';
import { olderNews } from './tin-tuc-older.ts';

const recentNews: DemoSection = ({ said, day }) => [
  {
    title: 'Bộ phận Một cửa làm việc thêm sáng thứ Bảy để nhận hồ sơ của người đi làm giờ hành chính',
    summary:
      'Từ tuần này, sáng thứ Bảy hằng tuần Bộ phận Một cửa xã nhận và trả hồ sơ hộ tịch, chứng thực, cư trú.',
    html: p(
      'Từ tuần này, Bộ phận Một cửa Ủy ban nhân dân xã Phú An làm việc thêm vào sáng thứ Bảy, từ 7 giờ 30 đến 11 giờ 30, nhằm tạo thuận lợi cho công nhân và người đi làm giờ hành chính.',
      'Trong buổi này, công chức nhận và trả hồ sơ các lĩnh vực hộ tịch, chứng thực, cư trú; hướng dẫn nộp hồ sơ trực tuyến và thanh toán lệ phí qua mạng. Các lĩnh vực khác được hướng dẫn chuẩn bị giấy tờ và hẹn ngày nộp.',
      'Người dân có thể nộp hồ sơ tại nhà bất cứ lúc nào trên trang <a href="/dich-vu-cong">Dịch vụ công</a> và chỉ đến trụ sở khi nhận kết quả.',
    ),
    picture: 'mot-cua',
    source: radio,
    age: 1,
    eventDate: day(-1),
    pinned: true,
  },
  {
    title: 'Ra quân nạo vét rạch Bến Liễu trước đợt triều cường',
    summary: 'Hơn một trăm người dân và lực lượng xung kích cùng máy xúc khơi thông 1,2 km lòng rạch.',
    html: p(
      `Ngày ${said(-2)}, Ủy ban nhân dân xã phối hợp các ấp ra quân nạo vét, vớt lục bình trên rạch Bến Liễu. Hơn một trăm người dân, dân quân và đoàn viên thanh niên tham gia.`,
      'Đoạn rạch dài 1,2 km được khơi thông, đắp lại những chỗ bờ bao bị sạt. Nhờ vậy nước rút nhanh hơn khi triều lên, giảm ngập cho khoảng 40 héc-ta vườn ven sông.',
      'Ủy ban nhân dân xã đề nghị bà con không xả rác xuống rạch và báo ngay cho Trưởng ấp khi thấy bờ bao rò rỉ.',
    ),
    picture: 'kenh-rach',
    source: radio,
    age: 2,
    eventDate: day(-2),
  },
  {
    title: 'Trường tiểu học tuyên dương học sinh vượt khó, thầy cô tận tụy',
    summary:
      'Buổi lễ gọn nhẹ, ấm áp với tiết mục văn nghệ của học sinh và phần tri ân các thầy cô đã nghỉ hưu.',
    html: p(
      'Trường tiểu học trên địa bàn xã tổ chức buổi tuyên dương học sinh vượt khó học tốt. Đại diện lãnh đạo xã, phụ huynh và các thầy cô đã nghỉ hưu đến dự.',
      'Học sinh các khối lớp biểu diễn văn nghệ, tặng thiệp tự làm cho thầy cô. Nhà trường tuyên dương các giáo viên có sáng kiến trong năm học.',
      'Lãnh đạo xã đề nghị nhà trường tiếp tục giữ sân trường xanh, sạch, phối hợp với gia đình bảo đảm an toàn giao thông trước cổng trường.',
    ),
    picture: 'truong-hoc',
    writer: 'xahoi',
    source: ours,
    age: 4,
    eventDate: day(-4),
  },
  {
    title: 'Trạm Y tế tổ chức uống vitamin A và khám sức khỏe cho trẻ dưới 5 tuổi',
    summary: 'Phụ huynh đưa trẻ đến Trạm Y tế hoặc điểm uống tại ấp, mang theo sổ theo dõi sức khỏe.',
    html:
      p(
        `Trạm Y tế xã thông báo lịch cho trẻ từ 6 đến 60 tháng tuổi uống vitamin A, cân đo và khám sức khỏe từ ngày ${said(2)} đến ngày ${said(4)}, buổi sáng từ 7 giờ đến 11 giờ.`,
      ) +
      ul(
        'Ấp An Thuận, Phú Thuận: tại Trạm Y tế xã.',
        'Ấp Phú Thứ, An Thành: tại nhà văn hóa ấp Phú Thứ.',
        'Ấp Bến Giảng, Bến Liễu: tại nhà văn hóa ấp Bến Giảng.',
      ) +
      p(
        'Phụ huynh mang theo sổ theo dõi sức khỏe của trẻ. Trẻ đang sốt hoặc mới uống vitamin A trong vòng một tháng thì báo với nhân viên y tế để được hẹn ngày khác.',
      ),
    picture: 'tram-y-te',
    writer: 'xahoi',
    source: 'Trạm Y tế xã Phú An',
    age: 5,
    eventDate: day(-5),
  },
  {
    title: 'Ngày hội Đại đoàn kết toàn dân tộc ở sáu ấp',
    summary:
      'Sáu ấp tổ chức ngày hội với phần lễ ngắn gọn, phần hội nhiều trò chơi dân gian và bữa cơm đoàn kết.',
    html: p(
      'Trong hai tuần qua, sáu ấp trong xã lần lượt tổ chức Ngày hội Đại đoàn kết toàn dân tộc. Phần lễ ôn lại truyền thống Mặt trận, báo cáo kết quả xây dựng đời sống văn hóa của ấp.',
      'Phần hội có kéo co, nhảy bao bố, thi nấu ăn và đờn ca tài tử. Các ấp trao quà cho gia đình có hoàn cảnh khó khăn bằng nguồn vận động trong nhân dân.',
      'Tỷ lệ hộ đạt danh hiệu Gia đình văn hóa năm nay, theo bình xét bước đầu của các ấp, tăng so với năm trước. Kết quả chính thức sẽ được niêm yết tại nhà văn hóa từng ấp.',
    ),
    picture: 'van-nghe',
    source: radio,
    age: 7,
    eventDate: day(-7),
  },
  {
    title: 'Hướng dẫn phân loại rác tại nhà: ba thùng, ba màu',
    summary: 'Rác hữu cơ, rác tái chế và rác còn lại được thu gom vào các ngày khác nhau trong tuần.',
    html:
      p(
        'Ủy ban nhân dân xã triển khai phân loại rác sinh hoạt tại nguồn ở các tuyến đường chính. Mỗi hộ chuẩn bị ba thùng hoặc ba túi:',
      ) +
      ul(
        '<strong>Rác hữu cơ</strong> (thùng xanh): thức ăn thừa, rau, vỏ trái cây. Thu gom hằng ngày, trừ Chủ nhật.',
        '<strong>Rác tái chế</strong> (thùng vàng): giấy, nhựa, kim loại sạch. Thu gom sáng thứ Tư và thứ Bảy.',
        '<strong>Rác còn lại</strong> (thùng đỏ): tã, sành sứ vỡ, vải cũ. Thu gom thứ Hai, thứ Sáu.',
      ) +
      p(
        'Pin, bóng đèn, vỏ chai thuốc bảo vệ thực vật là chất thải nguy hại: mang đến điểm thu gom tại nhà văn hóa ấp, không bỏ chung với rác sinh hoạt.',
      ),
    picture: 'thu-gom-rac',
    source: ours,
    age: 9,
    eventDate: day(-9),
  },
  {
    title: 'Nông dân ấp Bến Giảng vào vụ chăm vườn măng cụt',
    summary: 'Nhà vườn tỉa cành, bón phân hữu cơ để cây ra hoa đều cho vụ trái năm sau.',
    html: p(
      'Nhà vườn ven sông ở ấp Bến Giảng đang bước vào thời gian chăm sóc quan trọng của cây măng cụt: tỉa cành, khơi mương, bón phân hữu cơ.',
      'Tổ hợp tác cây ăn trái của ấp hiện có 24 hộ cùng áp dụng một quy trình ghi chép, hạn chế thuốc bảo vệ thực vật, để trái bán được giá và truy được nguồn gốc.',
      'Hội Nông dân xã mở lớp tập huấn về tưới tiết kiệm nước vào tuần tới. Bà con đăng ký với Chi hội Nông dân ấp.',
    ),
    picture: 'vuon-trai-cay',
    source: radio,
    age: 11,
    eventDate: day(-11),
  },
  {
    title: 'Đoàn viên thanh niên trồng thêm cây xanh dọc tuyến đường liên ấp',
    summary: 'Bốn trăm cây sao, dầu và hoàng yến được trồng trên tuyến An Thuận - Phú Thuận.',
    html: p(
      `Sáng ${said(-13)}, Đoàn Thanh niên xã ra quân “Vì con đường xanh”, trồng bốn trăm cây sao, dầu, hoàng yến dọc tuyến đường liên ấp An Thuận - Phú Thuận.`,
      'Mỗi chi đoàn nhận chăm sóc một đoạn đường: tưới nước, làm cỏ, chống cọc cho đến khi cây đứng vững. Các hộ dọc đường cùng trông coi phần cây trước nhà.',
    ),
    picture: 'trong-cay',
    source: 'Đoàn Thanh niên xã Phú An',
    author: 'Ban Chấp hành Đoàn xã',
    age: 13,
    eventDate: day(-13),
  },
];

export const tinTuc: DemoSection = (days) => [...recentNews(days), ...olderNews(days)];
