// What culture and information provides of the introduction (Đ10.1, Đ11.8): history, culture, monuments; sights, tourism,
// lodging.
import { h, ours, p, radio, ul, type DemoSection } from './demo-item.ts';

export const lichSuVanHoa: DemoSection = () => [
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
      p('Tư liệu lịch sử chính thức được biên soạn và công bố sau khi cơ quan có thẩm quyền thẩm định.'),
    facts: { topic: 'history', position: 1 },
    picture: 'ben-song',
    source: `${ours}, tổng hợp`,
    formerly: '/gioi-thieu',
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
    facts: { topic: 'culture', position: 2 },
    picture: 'trong-hoi',
    source: radio,
    formerly: '/gioi-thieu',
    age: 116,
  },
  {
    title: 'Di tích trên địa bàn xã',
    summary: 'Đình làng, bia ghi danh liệt sĩ và những nơi được nhân dân gìn giữ.',
    html:
      p('Các di tích của xã vừa là nơi tưởng niệm, vừa là nơi giáo dục truyền thống cho thế hệ trẻ.') +
      ul(
        '<strong>Đình Phú An</strong>: ngôi đình ba gian, mái ngói, giữa hai cây cổ thụ. Mở cửa ngày rằm, mùng một và dịp lễ Kỳ yên.',
        '<strong>Bia ghi danh liệt sĩ xã</strong>: đặt trong khuôn viên công viên trung tâm xã, được viếng vào các dịp 27/7, 30/4 và 22/12.',
        '<strong>Bến đò cũ Bến Giảng</strong>: bến sông từng nối hai bờ sông Sài Gòn, nay là nơi ngắm cảnh của người dân.',
      ) +
      h('Khi đến tham quan') +
      p(
        'Đề nghị ăn mặc lịch sự, giữ yên lặng trong chánh điện, không khắc chữ lên cột và cây, bỏ rác đúng nơi quy định. Đoàn trên 20 người nên báo trước cho công chức Văn hóa - Thông tin xã.',
      ),
    facts: { topic: 'monuments', position: 3 },
    picture: 'dinh',
    source: ours,
    formerly: '/gioi-thieu',
    age: 115,
  },
];

export const duLichLuuTru: DemoSection = () => [
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
    facts: { topic: 'sights', position: 1 },
    picture: 'lang-tre',
    source: radio,
    formerly: '/gioi-thieu',
    age: 114,
  },
  {
    title: 'Ăn uống, lưu trú khi đến Phú An',
    summary: 'Nhà trọ, quán ăn ven sông và việc cần biết khi nghỉ lại qua đêm.',
    html:
      p('Xã có các nhà nghỉ nhỏ và quán ăn gia đình, chủ yếu dọc đường ĐT.744 và gần khu bảo tồn tre.') +
      h('Nghỉ lại qua đêm') +
      p(
        'Cơ sở lưu trú thông báo lưu trú với Công an xã thay cho khách. Khi nhận phòng, bạn mang theo giấy tờ tùy thân. Nghỉ lại nhà người quen thì chủ nhà thông báo trước 23 giờ.',
      ) +
      h('Ăn uống') +
      ul(
        'Quán ăn ven sông Sài Gòn ở ấp Bến Giảng: cá lóc nướng, lẩu cá, rau vườn.',
        'Chợ xã họp từ 5 giờ đến 11 giờ hằng ngày, có hàng ăn sáng.',
      ) +
      p('Danh sách cơ sở đủ điều kiện kinh doanh do công chức Văn hóa - Thông tin xã cung cấp.'),
    facts: { topic: 'lodging', position: 2 },
    source: ours,
    age: 60,
  },
];
