// What the head directed (Đ10.3).
import { chairmanName } from '../people.ts';
import { ours, p, ul, type DemoSection } from './demo-item.ts';

const head = `Chủ tịch Ủy ban nhân dân xã ${chairmanName}`;

export const chiDaoDieuHanh: DemoSection = ({ day, said }) => [
  {
    title: 'Chủ động ứng phó triều cường, sạt lở bờ sông',
    summary:
      'Chủ tịch Ủy ban nhân dân xã yêu cầu các ấp ven sông trực 24/24 giờ, kiểm tra bờ bao, sẵn sàng di dời người và tài sản.',
    html:
      p('Trước dự báo triều cường kết hợp mưa lớn, Chủ tịch Ủy ban nhân dân xã yêu cầu:') +
      ul(
        'Các ấp Bến Giảng, Bến Liễu kiểm tra bờ bao mỗi ngày hai lần, gia cố ngay chỗ xung yếu.',
        'Ban Chỉ huy Quân sự xã chuẩn bị lực lượng xung kích, áo phao, bao cát tại hai điểm tập kết.',
        'Đài Truyền thanh thông báo mực nước mỗi buổi sáng và chiều.',
        'Công chức Văn hóa - Xã hội lập danh sách người già, người khuyết tật, phụ nữ mang thai cần giúp khi di dời.',
      ) +
      p(`Các đơn vị báo cáo kết quả về Văn phòng trước 16 giờ ngày ${said(2)}.`),
    facts: { number: '214/UBND-VP', issuedOn: day(-1), issuedBy: head },
    source: ours,
    age: 1,
    eventDate: day(-1),
  },
  {
    title: 'Nâng tỷ lệ hồ sơ giải quyết đúng hạn, không để người dân đi lại nhiều lần',
    summary:
      'Hồ sơ thiếu phải được hướng dẫn một lần, đầy đủ, bằng phiếu; hồ sơ trễ hạn phải có thư xin lỗi.',
    html: p(
      'Chủ tịch Ủy ban nhân dân xã giao Bộ phận Một cửa hướng dẫn bổ sung hồ sơ một lần bằng phiếu, nêu rõ giấy tờ còn thiếu và căn cứ.',
      'Công chức để hồ sơ trễ hạn phải có thư xin lỗi, nêu lý do và hẹn lại ngày trả, chỉ được hẹn lại một lần. Văn phòng tổng hợp danh sách hồ sơ trễ hạn vào chiều thứ Sáu hằng tuần.',
    ),
    facts: { number: '209/UBND-VP', issuedOn: day(-6), issuedBy: head },
    source: ours,
    age: 6,
    eventDate: day(-6),
  },
  {
    title: 'Tăng cường phòng cháy, chữa cháy',
    summary: 'Rà soát khu trọ, chợ, kho xưởng và vườn cao su; tổ chức diễn tập tại chợ Phú An.',
    html: p(
      'Công an xã chủ trì kiểm tra an toàn điện, lối thoát nạn tại các khu nhà trọ, cơ sở sản xuất và chợ; nhắc nhở, ra hạn khắc phục đối với cơ sở chưa bảo đảm.',
      'Các ấp có vườn cao su vận động hộ dân quét lá, làm đường băng cản lửa trước khi vào cao điểm mùa khô.',
    ),
    facts: { number: '201/UBND-CA', issuedOn: day(-12), issuedBy: head },
    source: ours,
    age: 12,
    eventDate: day(-12),
  },
  {
    title: 'Chấn chỉnh trật tự xây dựng, lấn chiếm vỉa hè đường ĐT.744',
    summary: 'Vận động tự tháo dỡ mái che, bảng hiệu lấn chiếm trong 15 ngày; sau đó xử lý theo quy định.',
    html: p(
      'Công chức Địa chính - Xây dựng cùng các ấp An Thuận, Phú Thuận lập danh sách, vận động các hộ tự tháo dỡ phần lấn chiếm trong 15 ngày.',
      'Hết thời hạn, trường hợp không chấp hành được xử lý theo quy định. Việc xử lý phải công khai, đúng trình tự, không ngoại lệ.',
    ),
    facts: {
      number: '195/UBND-ĐC',
      issuedOn: day(-19),
      issuedBy: 'Phó Chủ tịch Ủy ban nhân dân xã Phan Thị Yến Oanh',
    },
    source: ours,
    age: 18,
    eventDate: day(-19),
  },
  {
    title: 'Triển khai rà soát hộ nghèo, hộ cận nghèo',
    summary:
      'Rà soát đến từng hộ, họp dân công khai, niêm yết kết quả tại nhà văn hóa ấp trong ba ngày làm việc.',
    html: p(
      'Việc rà soát phải đến từng hộ, có đại diện Mặt trận và người dân giám sát. Kết quả được niêm yết tại nhà văn hóa ấp; ý kiến khác nhau phải được xác minh, trả lời trước khi công nhận.',
    ),
    facts: {
      number: '187/UBND-VX',
      issuedOn: day(-27),
      issuedBy: 'Phó Chủ tịch Ủy ban nhân dân xã Trần Minh Mẫn',
    },
    source: ours,
    age: 27,
    eventDate: day(-27),
  },
  {
    title: 'Bảo đảm an toàn giao thông trước cổng trường học',
    summary: 'Kẻ vạch dừng xe, phân luồng giờ tan học, không bán hàng rong trước cổng trường.',
    html: p(
      'Chủ tịch Ủy ban nhân dân xã giao Công an xã và nhà trường kẻ vạch dừng đón học sinh, phân luồng giờ tan học; Hội Cha mẹ học sinh cử người cùng hướng dẫn.',
    ),
    facts: { number: '171/UBND-VX', issuedOn: day(-48), issuedBy: head },
    source: ours,
    age: 47,
    eventDate: day(-48),
  },
];
