// Events (Đ10.2): past and coming, each with its place and time.
import { ours, p, radio, type DemoSection } from './demo-item.ts';

export const suKien: DemoSection = ({ day, inWeek }) => [
  {
    title: 'Ra quân tổng vệ sinh, trồng cây cuối tuần',
    summary: 'Tập trung tại công viên trung tâm xã; bà con mang theo dụng cụ quét dọn, bao tay, nước uống.',
    html: p(
      'Ủy ban nhân dân xã mời cán bộ, đoàn viên, hội viên và người dân cùng dọn vệ sinh, trồng cây quanh công viên trung tâm và dọc đường ĐT.744.',
      'Mang theo chổi, cuốc, bao tay; cây giống và bao rác do xã chuẩn bị.',
    ),
    facts: {
      place: 'Công viên trung tâm xã Phú An',
      startsAt: `${inWeek(0, 7)}T06:30`,
      endsAt: `${inWeek(0, 7)}T09:30`,
    },
    picture: 'trong-cay',
    source: ours,
    age: 2,
  },
  {
    title: 'Đối thoại giữa Chủ tịch Ủy ban nhân dân xã với người dân về cải cách hành chính',
    summary:
      'Người dân hỏi trực tiếp về thủ tục đất đai, hộ tịch, dịch vụ công trực tuyến. Có thể gửi câu hỏi trước.',
    html: p(
      'Buổi đối thoại mở cho mọi người dân trong xã. Câu hỏi có thể gửi trước tại Bộ phận Một cửa hoặc qua thư điện tử của xã; câu hỏi chưa trả lời được tại chỗ sẽ được trả lời bằng văn bản.',
    ),
    facts: {
      place: 'Nhà văn hóa ấp Phú Thứ',
      startsAt: `${inWeek(0, 3)}T08:00`,
      endsAt: `${inWeek(0, 3)}T11:00`,
    },
    picture: 'hop',
    source: ours,
    writer: 'xahoi',
    age: 6,
  },
  {
    title: 'Diễn tập phòng cháy, chữa cháy tại chợ Phú An',
    summary:
      'Tiểu thương và lực lượng dân phòng thực hành thoát hiểm, dùng bình chữa cháy. Chợ họp muộn một giờ.',
    html: p(
      'Trong thời gian diễn tập, còi báo động và khói giả được sử dụng, bà con không hoảng hốt. Chợ mở cửa trở lại ngay sau khi kết thúc.',
    ),
    facts: { place: 'Chợ Phú An', startsAt: `${inWeek(1, 3)}T05:00`, endsAt: `${inWeek(1, 3)}T06:30` },
    picture: 'cho',
    source: 'Công an xã Phú An',
    age: 3,
  },
  {
    title: 'Đêm văn nghệ quần chúng “Phú An quê tôi”',
    summary: 'Sáu ấp và các trường học góp mười hai tiết mục. Vào cửa tự do.',
    html: p(
      'Chương trình gồm các tiết mục ca, múa, đờn ca tài tử do người dân và học sinh trong xã biểu diễn. Có chỗ ngồi riêng cho người cao tuổi và người đi xe lăn.',
    ),
    facts: {
      place: 'Sân khấu công viên trung tâm xã',
      startsAt: `${inWeek(2, 6)}T19:00`,
      endsAt: `${inWeek(2, 6)}T21:30`,
    },
    picture: 'van-nghe',
    source: radio,
    age: 1,
  },
  {
    title: 'Lớp tập huấn tưới tiết kiệm nước cho cây ăn trái',
    summary: 'Dành cho nhà vườn các ấp ven sông, có thực hành tại vườn. Đăng ký với Chi hội Nông dân ấp.',
    html: p(
      'Nội dung: chọn ống và béc tưới, tính lượng nước theo tuổi cây, sử dụng phân hòa tan. Học viên được phát tài liệu và hỗ trợ nước uống.',
    ),
    facts: { place: 'Nhà văn hóa ấp Bến Giảng', startsAt: `${day(3)}T13:30`, endsAt: `${day(3)}T16:30` },
    picture: 'vuon-trai-cay',
    source: 'Hội Nông dân xã Phú An',
    age: 5,
  },
  {
    title: 'Kỳ họp thường lệ của Hội đồng nhân dân xã',
    summary:
      'Cử tri có thể theo dõi qua hệ thống truyền thanh; nghị quyết được đăng trên trang này sau kỳ họp.',
    html: p(
      'Kỳ họp xem xét báo cáo kinh tế - xã hội, quyết toán ngân sách, kế hoạch đầu tư công năm sau và trả lời chất vấn.',
    ),
    facts: {
      place: 'Hội trường Ủy ban nhân dân xã',
      startsAt: `${inWeek(2, 4)}T07:30`,
      endsAt: `${inWeek(2, 4)}T16:30`,
    },
    picture: 'tru-so',
    source: 'Hội đồng nhân dân xã Phú An',
    age: 4,
  },
  {
    title: 'Ngày hội đọc sách và trao đổi sách cũ',
    summary: 'Học sinh và phụ huynh mang sách đến đổi, nghe kể chuyện, vẽ tranh theo sách.',
    html: p(
      'Ngày hội đã diễn ra trong không khí vui tươi; hơn ba trăm quyển sách được trao đổi, phần còn lại tặng tủ sách các ấp.',
    ),
    facts: {
      place: 'Sân trường trung học cơ sở',
      startsAt: `${inWeek(-2, 6)}T07:30`,
      endsAt: `${inWeek(-2, 6)}T10:30`,
    },
    picture: 'truong-hoc',
    source: ours,
    age: 15,
  },
  {
    title: 'Lễ Kỳ yên đình Phú An',
    summary: 'Lễ cầu mưa thuận gió hòa, có trống hội, múa lân và đờn ca tài tử trong hai ngày.',
    html: p(
      'Lễ đã diễn ra trang nghiêm, tiết kiệm, bảo đảm an ninh và vệ sinh. Ban Khánh tiết cảm ơn bà con đã đóng góp công sức.',
    ),
    facts: { place: 'Đình Phú An', startsAt: `${day(-33)}T07:00`, endsAt: `${day(-32)}T11:00` },
    picture: 'dinh',
    source: radio,
    age: 41,
  },
];
