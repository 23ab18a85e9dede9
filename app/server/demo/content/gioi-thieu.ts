// Introduction (Đ10.1): organisation, boundary, nature. Figures are for illustration.
import { h, ours, p, table, ul, type DemoSection } from './demo-item.ts';

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
];
