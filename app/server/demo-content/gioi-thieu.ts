// Introduction (Đ10.1): seven pages. Figures are for illustration.
import { h, ours, p, radio, table, ul, type DemoSection } from './demo-item.ts';

export const gioiThieu: DemoSection = () => [
  {
    title: 'Tổ chức bộ máy hành chính xã',
    summary:
      'Hội đồng nhân dân, Ủy ban nhân dân, các công chức chuyên môn và sáu ban nhân dân ấp của xã Phú An.',
    html:
      p(
        'Bộ máy chính quyền xã Phú An gồm Hội đồng nhân dân và Ủy ban nhân dân xã. Ủy ban nhân dân xã làm việc theo chế độ tập thể kết hợp với trách nhiệm của Chủ tịch.',
      ) +
      h('Hội đồng nhân dân xã') +
      p(
        'Hội đồng nhân dân xã là cơ quan quyền lực nhà nước ở địa phương, do cử tri trong xã bầu ra, họp thường lệ mỗi năm hai kỳ. Hội đồng có Ban Pháp chế và Ban Kinh tế - Xã hội.',
      ) +
      h('Ủy ban nhân dân xã') +
      p(
        'Ủy ban nhân dân xã gồm Chủ tịch, các Phó Chủ tịch và các ủy viên, chịu trách nhiệm trước Hội đồng nhân dân xã và Ủy ban nhân dân thị xã Bến Cát.',
      ) +
      h('Công chức chuyên môn') +
      table(
        ['Chức danh', 'Phụ trách'],
        ['Văn phòng - Thống kê', 'Tham mưu tổng hợp, lịch làm việc, Bộ phận Một cửa, văn thư'],
        ['Tư pháp - Hộ tịch', 'Hộ tịch, chứng thực, phổ biến pháp luật, hòa giải ở cơ sở'],
        [
          'Địa chính - Nông nghiệp - Xây dựng và Môi trường',
          'Đất đai, trật tự xây dựng, môi trường, nông nghiệp',
        ],
        ['Tài chính - Kế toán', 'Ngân sách, tài sản công, đầu tư công'],
        ['Văn hóa - Xã hội', 'Chính sách người có công, bảo trợ, giáo dục, y tế, văn hóa, thông tin'],
        ['Chỉ huy trưởng Quân sự', 'Quốc phòng, nghĩa vụ quân sự, phòng thủ dân sự'],
      ) +
      h('Ban nhân dân ấp') +
      p(
        'Xã có sáu ấp: An Thành, An Thuận, Bến Giảng, Bến Liễu, Phú Thuận và Phú Thứ. Mỗi ấp có Trưởng ấp và Phó Trưởng ấp, là cánh tay nối dài của Ủy ban nhân dân xã đến từng hộ dân.',
      ),
    facts: { topic: 'organisation', position: 1 },
    picture: 'tru-so',
    source: ours,
    age: 120,
  },
  {
    title: 'Bản đồ địa giới hành chính xã Phú An',
    summary: 'Vị trí, ranh giới và sáu ấp của xã, kèm mô tả bằng lời cho người không xem được bản đồ.',
    html:
      p(
        'Xã Phú An nằm ở phía tây nam thị xã Bến Cát, tỉnh Bình Dương, bên tả ngạn sông Sài Gòn. Trung tâm xã ở dọc đường tỉnh ĐT.744, con đường đi suốt xã theo hướng bắc - nam.',
      ) +
      h('Ranh giới') +
      ul(
        'Phía bắc giáp xã An Tây.',
        'Phía đông là sông Thị Tính, bên kia sông là phần còn lại của thị xã Bến Cát.',
        'Phía nam giáp thành phố Thủ Dầu Một.',
        'Phía tây là sông Sài Gòn, bên kia sông là huyện Củ Chi, Thành phố Hồ Chí Minh.',
      ) +
      h('Các ấp') +
      p(
        'Dọc sông Sài Gòn, từ bắc xuống nam là các ấp Bến Giảng và Bến Liễu. Dọc đường ĐT.744, từ bắc xuống nam là các ấp Phú Thứ, Phú Thuận, An Thuận. Ấp An Thành nằm ở phía đông, giáp sông Thị Tính.',
      ) +
      p(
        'Bản đồ trên trang này là sơ đồ minh họa, không có giá trị pháp lý. Khi cần xác định ranh giới thửa đất hoặc địa giới, đề nghị liên hệ công chức Địa chính - Xây dựng tại trụ sở Ủy ban nhân dân xã.',
      ),
    facts: { topic: 'boundary', position: 2 },
    picture: 'ban-do',
    source: `${ours}, sơ đồ do Ban Biên tập vẽ`,
    age: 120,
  },
  {
    title: 'Điều kiện tự nhiên',
    summary:
      'Địa hình thấp dần ra sông, hai mùa mưa nắng, đất xám và đất phù sa hợp với cây ăn trái, lúa và cao su.',
    html:
      p(
        'Diện tích tự nhiên của xã khoảng 20 km². Địa hình thấp dần từ đông sang tây: phía trong là vùng gò đất xám trồng cao su, vườn nhà; phía sông là dải đất phù sa trồng lúa và cây ăn trái.',
      ) +
      h('Khí hậu') +
      p(
        'Khí hậu nhiệt đới gió mùa có hai mùa rõ rệt: mùa mưa từ tháng 5 đến tháng 11, mùa khô từ tháng 12 đến tháng 4 năm sau. Nhiệt độ trung bình năm khoảng 27°C, lượng mưa trung bình từ 1.800 đến 2.000 mm.',
      ) +
      h('Sông, rạch') +
      p(
        'Sông Sài Gòn và sông Thị Tính bao quanh xã ở phía tây và phía đông. Bên trong có nhiều rạch nhỏ thoát nước và tưới cho ruộng vườn. Triều cường các tháng cuối năm có thể gây ngập các vườn thấp ven sông.',
      ) +
      h('Đất đai') +
      p(
        'Đất nông nghiệp chiếm khoảng ba phần tư diện tích. Cây trồng chính là cao su, lúa, cây ăn trái và rau màu; chăn nuôi phát triển theo hướng trang trại nhỏ, bảo đảm vệ sinh môi trường.',
      ),
    facts: { topic: 'nature', position: 3 },
    picture: 'ruong-lua',
    source: ours,
    age: 118,
  },
  {
    title: 'Lịch sử hình thành và phát triển',
    summary: 'Từ vùng đất ven sông được khai phá, qua những năm kháng chiến, đến xã nông thôn mới hôm nay.',
    html:
      p(
        'Vùng đất Phú An được lưu dân khai phá từ sớm, nhờ nằm bên sông Sài Gòn thuận tiện cho ghe thuyền. Làng xóm lập dọc bờ sông, sau mở dần vào phía trong theo các con rạch.',
      ) +
      p(
        'Trong hai cuộc kháng chiến, Phú An nằm trong vùng đất giàu truyền thống cách mạng của Bến Cát. Người dân bám đất, giữ làng, nuôi giấu cán bộ; nhiều gia đình được Nhà nước ghi nhận công lao.',
      ) +
      p(
        'Sau năm 1975, nhân dân trong xã khôi phục ruộng vườn, đắp đê bao, làm đường, dựng lại trường học và trạm y tế. Từ khi thực hiện chương trình xây dựng nông thôn mới, đường giao thông được bê tông và nhựa hóa, điện chiếu sáng về đến các xóm.',
      ) +
      p(
        'Bài viết này là nội dung mẫu. Tư liệu lịch sử chính thức được biên soạn và công bố sau khi cơ quan có thẩm quyền thẩm định.',
      ),
    facts: { topic: 'history', position: 4 },
    picture: 'ben-song',
    source: `${ours}, tổng hợp`,
    age: 117,
  },
  {
    title: 'Truyền thống văn hóa',
    summary: 'Lễ Kỳ yên, đờn ca tài tử, nghề đan tre và nếp sống xóm ấp của người Phú An.',
    html:
      p(
        'Sinh hoạt văn hóa của người Phú An gắn với đình làng, dòng sông và ruộng vườn. Hằng năm, lễ Kỳ yên là dịp bà con tụ họp cầu mưa thuận gió hòa, tưởng nhớ người có công khai phá.',
      ) +
      h('Đờn ca tài tử') +
      p(
        'Câu lạc bộ đờn ca tài tử của xã sinh hoạt tối thứ Bảy hằng tuần tại nhà văn hóa, có sự tham gia của nhiều thế hệ.',
      ) +
      h('Nghề đan tre') +
      p(
        'Tre mọc nhiều ven rạch nên nghề đan thúng, nia, giỏ có từ lâu. Một số hộ ở ấp Bến Liễu và ấp Phú Thuận vẫn giữ nghề, làm thêm hàng lưu niệm.',
      ) +
      h('Gia đình văn hóa') +
      p(
        'Phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa” được các ấp duy trì; Ngày hội Đại đoàn kết toàn dân tộc tổ chức vào tháng 11 hằng năm.',
      ),
    facts: { topic: 'culture', position: 5 },
    picture: 'trong-hoi',
    author: 'Huỳnh Tấn Phát',
    source: radio,
    age: 116,
  },
  {
    title: 'Di tích trên địa bàn xã',
    summary: 'Đình làng, bia ghi danh liệt sĩ và những nơi được nhân dân gìn giữ.',
    html:
      p('Các di tích của xã vừa là nơi tưởng niệm, vừa là nơi giáo dục truyền thống cho thế hệ trẻ.') +
      ul(
        '<strong>Đình Phú An</strong> (mẫu): ngôi đình ba gian, mái ngói, giữa hai cây cổ thụ. Mở cửa ngày rằm, mùng một và dịp lễ Kỳ yên.',
        '<strong>Bia ghi danh liệt sĩ xã</strong>: đặt trong khuôn viên công viên trung tâm xã, được viếng vào các dịp 27/7, 30/4 và 22/12.',
        '<strong>Bến đò cũ Bến Giảng</strong>: bến sông từng nối hai bờ sông Sài Gòn, nay là nơi ngắm cảnh của người dân.',
      ) +
      h('Khi đến tham quan') +
      p(
        'Đề nghị ăn mặc lịch sự, giữ yên lặng trong chánh điện, không khắc chữ lên cột và cây, bỏ rác đúng nơi quy định. Đoàn trên 20 người nên báo trước cho công chức Văn hóa - Thông tin xã.',
      ),
    facts: { topic: 'monuments', position: 6 },
    picture: 'dinh',
    author: 'Huỳnh Tấn Phát',
    source: ours,
    age: 115,
  },
  {
    title: 'Danh thắng: làng tre và vườn trái cây ven sông',
    summary: 'Hai nơi nên đến khi ghé Phú An: lối đi dưới bóng tre và những khu vườn bên sông Sài Gòn.',
    html:
      p('Phú An được nhiều người biết đến với những rặng tre xanh và vườn cây ăn trái ven sông Sài Gòn.') +
      h('Làng tre') +
      p(
        'Khu bảo tồn tre có lối đi lát gạch dưới bóng mát, bảng tên từng giống tre và khu trưng bày sản phẩm từ tre. Học sinh các trường trong vùng thường đến tham quan, học tập.',
      ) +
      h('Vườn trái cây') +
      p(
        'Các vườn măng cụt, sầu riêng, bòn bon chín rộ từ tháng 5 đến tháng 7. Một số nhà vườn ở ấp Bến Giảng đón khách tham quan trong mùa trái chín.',
      ) +
      h('Đường đi') +
      p(
        'Từ trung tâm thành phố Thủ Dầu Một, theo đường ĐT.744 đi về hướng bắc khoảng 10 km là đến trung tâm xã.',
      ),
    facts: { topic: 'sights', position: 7 },
    picture: 'lang-tre',
    author: 'Huỳnh Tấn Phát',
    source: radio,
    age: 114,
  },
];
