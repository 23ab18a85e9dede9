// Strategy and planning (Đ10.5a–e): one and more in each of the six fields.
import { ours, p, table, ul, type DemoSection } from './demo-item.ts';

const decision = (number: string) => `Quyết định ${number}/QĐ-UBND của Ủy ban nhân dân thị xã Bến Cát`;

/** By the section of the field. */
export const quyHoachPhatTrien: Readonly<Record<string, DemoSection>> = {
  'uu-dai-dau-tu': ({ day }) => [
    {
      title: 'Danh mục dự án mời gọi đầu tư vào nông nghiệp sạch và du lịch vườn',
      summary: 'Ba dự án mời gọi vốn: vườn trái cây đón khách, cơ sở sơ chế nông sản, bến thuyền du lịch.',
      html:
        table(
          ['Dự án', 'Địa điểm', 'Diện tích dự kiến'],
          ['Vườn trái cây kết hợp tham quan', 'Ấp Bến Giảng', '6 ha'],
          ['Cơ sở sơ chế, đóng gói nông sản', 'Ấp Phú Thứ', '0,8 ha'],
          ['Bến thuyền du lịch', 'Ấp Bến Liễu', '0,3 ha'],
        ) +
        p(
          'Nhà đầu tư được hướng dẫn thủ tục miễn phí tại Ủy ban nhân dân xã; ưu đãi về tiền thuê đất, thuế áp dụng theo quy định hiện hành đối với lĩnh vực nông nghiệp.',
        ),
      facts: { approvedOn: day(-18), decision: decision('1204') },
      picture: 'vuon-trai-cay',
      source: ours,
      formerly: '/quy-hoach-phat-trien',
      age: 9,
      eventDate: day(-18),
    },
  ],
  'quy-hoach-xay-dung': ({ day }) => [
    {
      title: 'Quy hoạch chung xây dựng xã: các khu chức năng chính',
      summary: 'Trung tâm xã dọc ĐT.744, vùng sản xuất ven sông và khu dân cư tập trung ở ba ấp.',
      html:
        p('Quy hoạch xác định ba khu chức năng chính:') +
        ul(
          'Trung tâm hành chính, y tế, trường học và chợ dọc đường ĐT.744.',
          'Khu dân cư tập trung tại các ấp An Thuận, Phú Thuận, Phú Thứ.',
          'Vùng sản xuất nông nghiệp, sinh thái ven sông Sài Gòn và sông Thị Tính.',
        ) +
        p(
          'Hồ sơ, bản vẽ được niêm yết tại trụ sở Ủy ban nhân dân xã. Người dân xem bản vẽ vào giờ hành chính, không thu phí.',
        ),
      facts: { approvedOn: day(-40), decision: decision('1088') },
      picture: 'ban-do',
      source: ours,
      formerly: '/quy-hoach-phat-trien',
      age: 31,
      eventDate: day(-40),
    },
    {
      title: 'Điều chỉnh cục bộ quy hoạch khu dân cư ấp Phú Thuận',
      summary: 'Mở rộng lộ giới hai đường nhánh, thêm một công viên nhỏ.',
      html: p(
        'Điều chỉnh cục bộ mở rộng lộ giới hai đường nhánh từ 6 m lên 9 m và bố trí thêm một công viên nhỏ 1.200 m².',
      ),
      facts: { approvedOn: day(-9), decision: decision('1240') },
      source: ours,
      age: 0,
      eventDate: day(-9),
      stage: 'writing',
    },
  ],
  'su-dung-dat': ({ day, year }) => [
    {
      title: `Kế hoạch sử dụng đất năm ${year + 1}: phần thuộc xã Phú An`,
      summary: 'Bốn công trình có thu hồi đất, danh sách thửa đất và vị trí được niêm yết tại xã.',
      html: p(
        'Kế hoạch gồm bốn công trình: mở rộng trường mầm non, nâng cấp đường liên ấp, công viên ấp Phú Thứ và trạm bơm Bến Liễu. Tổng diện tích thu hồi khoảng 2,1 ha.',
        'Hộ có đất trong danh sách được gửi thông báo riêng. Mọi thắc mắc về ranh giới, loại đất được công chức Địa chính - Xây dựng trả lời tại trụ sở xã.',
      ),
      facts: { approvedOn: day(-12), decision: decision('1231') },
      picture: 'ruong-lua',
      source: ours,
      formerly: '/quy-hoach-phat-trien',
      age: 5,
      eventDate: day(-12),
    },
  ],
  'tai-nguyen': ({ day }) => [
    {
      title: 'Quản lý khai thác cát, đất và nước dưới đất trên địa bàn',
      summary: 'Không cấp phép khai thác cát lòng sông đoạn qua xã; giếng khoan phải đăng ký.',
      html: p(
        'Đoạn sông Sài Gòn, sông Thị Tính qua xã nằm trong khu vực không khai thác cát. Người dân phát hiện tàu bơm hút cát ban đêm đề nghị báo ngay cho Công an xã.',
        'Giếng khoan dùng cho sinh hoạt gia đình phải kê khai, giếng dùng cho sản xuất phải đăng ký hoặc xin phép tùy lưu lượng.',
      ),
      facts: { approvedOn: day(-60), decision: decision('987') },
      picture: 'ben-song',
      source: ours,
      formerly: '/quy-hoach-phat-trien',
      age: 50,
      eventDate: day(-60),
    },
  ],
  'chat-thai-moi-truong': ({ day }) => [
    {
      title: 'Danh sách nguồn thải và khu vực cần theo dõi môi trường',
      summary: 'Năm nguồn thải đã có công trình xử lý; hai khu vực được quan trắc nước mặt hằng quý.',
      html: p(
        'Năm cơ sở có nước thải sản xuất trên địa bàn đã lắp công trình xử lý và được kiểm tra định kỳ. Hai vị trí trên rạch Bến Liễu và cống An Thành được lấy mẫu nước mặt hằng quý.',
        'Khu vực bãi rác tự phát cũ ở ấp An Thành đã đóng, trồng cây phủ xanh, không còn tiếp nhận chất thải.',
      ),
      facts: { approvedOn: day(-25), decision: decision('1150') },
      picture: 'thu-gom-rac',
      source: ours,
      formerly: '/quy-hoach-phat-trien',
      age: 15,
      eventDate: day(-25),
    },
  ],
  'cho-thuong-mai': ({ day }) => [
    {
      title: 'Phát triển chợ Phú An và các điểm bán hàng văn minh',
      summary: 'Nâng cấp chợ hạng ba, thêm hai cửa hàng tiện lợi và một điểm bán nông sản sạch.',
      html: p(
        'Chợ Phú An được nâng cấp mái che, hệ thống thoát nước và khu vệ sinh; giữ nguyên phí chỗ ngồi của tiểu thương trong năm đầu.',
        'Hai vị trí dọc đường ĐT.744 được quy hoạch cho cửa hàng tiện lợi; một điểm bán nông sản sạch do hợp tác xã quản lý.',
      ),
      facts: { approvedOn: day(-75), decision: decision('902') },
      picture: 'cho',
      source: ours,
      formerly: '/quy-hoach-phat-trien',
      age: 64,
      eventDate: day(-75),
    },
  ],
};
