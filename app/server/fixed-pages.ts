// Pages of the portal that nobody publishes, as search finds them.
import type { Searchable } from '#app/domain/search/put-in-search.server.ts';
import { paths } from '#app/addresses/paths.ts';
import type { Unit } from '#app/domain/kernel/deps.server.ts';
import { inquiryKinds } from '#app/inquiries/kinds/index.ts';
import { titleOf } from '#app/publications/item-title.ts';

const page = (
  id: string,
  what: Pick<Searchable, 'address' | 'summary' | 'alsoCalled'> & { readonly title: string },
): Searchable => ({
  subject: `page:${id}`,
  shelf: 'trang',
  // What is always there is never the newest.
  publishedAt: new Date(0),
  ...what,
  title: titleOf(what),
});

export const fixedPages = (
  unit: Pick<Unit, 'name' | 'address' | 'phone' | 'email'>,
): readonly Searchable[] => [
  page('services', {
    address: paths.services(),
    title: 'Dịch vụ công trực tuyến',
    summary: 'Tìm thủ tục, xem giấy tờ cần có, thời hạn, phí và nộp hồ sơ trực tuyến.',
    alsoCalled: ['Danh mục thủ tục hành chính'],
  }),
  page('service-guide', {
    address: paths.serviceGuide(),
    title: 'Hướng dẫn nộp hồ sơ trực tuyến',
    summary: 'Bốn mức độ dịch vụ công, cách khai, nộp hồ sơ, phí, lệ phí và theo dõi hồ sơ.',
  }),
  page('statistics', {
    address: paths.statistics(),
    title: 'Tình hình sử dụng dịch vụ công trực tuyến',
    summary: 'Số hồ sơ nhận, giải quyết, đúng hạn, thời gian thực tế và lượt xem của từng dịch vụ công.',
    alsoCalled: ['Thống kê'],
  }),
  page('figures', {
    address: paths.portalFigures(),
    title: 'Số liệu hoạt động của Cổng',
    summary:
      'Hồ sơ theo lĩnh vực, thủ tục, mức độ; phản ánh, câu hỏi, lấy ý kiến, tin bài: số liệu theo tháng, quý, năm.',
    alsoCalled: ['Thống kê theo tháng, quý, năm', 'Số liệu thống kê'],
  }),
  page('look-up', {
    address: paths.lookUp(),
    title: 'Tra cứu hồ sơ, câu hỏi, phản ánh bằng mã',
    summary:
      'Xem tình trạng giải quyết hồ sơ, câu hỏi, phản ánh, yêu cầu cung cấp thông tin bằng mã ghi trên phiếu tiếp nhận.',
    alsoCalled: ['Tra cứu hồ sơ'],
  }),
  ...inquiryKinds.flatMap(({ id, words, publication }) => {
    if (publication?.listFound === undefined) return [];
    const { summary, alsoCalled } = publication.listFound;
    const { label: title } = words.parent;
    return page(id, { address: paths.inquiryFront(id), title, summary: summary(unit.name), alsoCalled });
  }),
  page('report-inaccuracy', {
    address: paths.inquiryForm('inaccuracy-report'),
    title: 'Báo thông tin không chính xác',
    summary: 'Thấy một trang của Cổng ghi chưa đúng thì báo ở đây; được kiểm tra và trả lời trong 15 ngày.',
    alsoCalled: ['Đính chính thông tin', 'Thông tin sai', 'Góp ý sửa sai'],
  }),
  page('citizen-reception', {
    address: paths.inquiryForm('citizen-reception'),
    title: 'Đăng ký giờ tiếp công dân',
    summary: 'Hẹn giờ gặp Chủ tịch hoặc cán bộ tiếp công dân, và theo dõi giờ hẹn bằng mã.',
    alsoCalled: ['Tiếp công dân', 'Gặp Chủ tịch', 'Lịch tiếp công dân'],
  }),
  page('privacy', {
    address: paths.privacy(),
    title: 'Dữ liệu cá nhân của bạn',
    summary: 'Cổng lưu những gì của bạn, để làm gì, trong bao lâu, ai xem được, bạn yêu cầu được những gì.',
    alsoCalled: ['Quyền riêng tư', 'Bảo vệ dữ liệu cá nhân'],
  }),
  page('accessibility', {
    address: paths.accessibility(),
    title: 'Cổng dành cho mọi người',
    summary: 'Phóng to chữ, tăng tương phản, nghe đọc trang, dùng bàn phím; điều gì chưa được và báo cho ai.',
    alsoCalled: ['Khả năng tiếp cận', 'Người khuyết tật', 'Trợ năng'],
  }),
  page('reading', {
    address: paths.reading(),
    title: 'Cỡ chữ, màu, đọc to',
    summary: 'Chọn cỡ chữ, tương phản mạnh, nút nghe đọc trang; các phím dùng được trên mọi trang.',
    alsoCalled: ['Phóng to chữ', 'Chữ to', 'Tương phản cao', 'Nghe đọc', 'Phím tắt', 'Bàn phím'],
  }),
  page('english', {
    address: paths.english(),
    title: 'Services in English',
    summary: 'What people from abroad come to the office for: certified copies, marriage, birth, residence.',
    alsoCalled: ['Tiếng Anh', 'Người nước ngoài', 'Foreigners'],
  }),
  page('contact', {
    address: paths.contact(),
    title: 'Liên hệ',
    summary: `${unit.name}: ${unit.address}. Điện thoại ${unit.phone}, thư điện tử ${unit.email}.`,
    alsoCalled: ['Địa chỉ, số điện thoại, giờ làm việc, Bộ phận Một cửa'],
  }),
];
