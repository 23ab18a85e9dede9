// The drafts that the demonstration puts to the people: made up, and marked as samples.

const html = (...lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('');

const market = [
  'QUY CHẾ',
  'Quản lý, sử dụng chợ xã Phú An',
  'Chương I',
  'QUY ĐỊNH CHUNG',
  'Điều 1. Phạm vi điều chỉnh, đối tượng áp dụng',
  '1. Quy chế này quy định việc quản lý, sử dụng chợ xã Phú An.',
  '2. Quy chế này áp dụng với hộ kinh doanh, người mua hàng và Tổ quản lý chợ.',
  'Điều 2. Nguyên tắc',
  '1. Bảo đảm vệ sinh, an toàn thực phẩm, phòng cháy, chữa cháy.',
  '2. Công khai giá thuê quầy và các khoản thu.',
  'Chương II',
  'HOẠT ĐỘNG CỦA CHỢ',
  'Điều 3. Giờ hoạt động',
  '1. Chợ mở cửa từ 5 giờ đến 18 giờ hằng ngày.',
  '2. Hàng được đưa vào chợ từ 4 giờ.',
  'Điều 4. Bố trí quầy',
  '1. Mỗi hộ được thuê không quá hai quầy.',
  '2. Thứ tự ưu tiên khi cho thuê quầy:',
  'a) Hộ đang kinh doanh ổn định tại chợ;',
  'b) Hộ nghèo, hộ cận nghèo, người khuyết tật;',
  'c) Hộ thường trú tại xã.',
  'Điều 5. Vệ sinh',
  '1. Mỗi quầy có thùng rác có nắp; rác được gom hai lần mỗi ngày.',
  '2. Không thả gia súc, gia cầm trong chợ.',
] as const;

const marketNext = [
  ...market.map((line) =>
    line === '2. Hàng được đưa vào chợ từ 4 giờ.'
      ? '2. Hàng được đưa vào chợ từ 3 giờ 30; xe tải không đỗ trước cổng chợ sau 5 giờ.'
      : line,
  ),
  'Điều 6. Gửi xe',
  '1. Người mua hàng được gửi xe miễn phí trong 30 phút đầu.',
];

const plan = [
  'KẾ HOẠCH',
  'Phát triển kinh tế - xã hội năm sau của xã Phú An',
  'I. MỤC TIÊU',
  '1. Thu nhập bình quân tăng 8%.',
  '2. Giảm 6 hộ nghèo.',
  '3. Toàn bộ đường liên ấp có đèn chiếu sáng.',
  'II. NHIỆM VỤ, GIẢI PHÁP',
  '1. Hỗ trợ vườn cây ăn trái ven sông Thị Tính chuyển sang canh tác hữu cơ.',
  '2. Nạo vét kênh An Thuận trước mùa mưa.',
  '3. Mở lớp dạy nghề tại Nhà văn hóa xã.',
  'III. TỔ CHỨC THỰC HIỆN',
  'Các ngành, đoàn thể báo cáo kết quả hằng quý.',
] as const;

const hamlet = [
  'Điều 1. Đổi tên ấp',
  '1. Đổi tên ấp An Thuận thành khu phố An Thuận.',
  '2. Đổi tên ấp Phú Thuận thành khu phố Phú Thuận.',
  'Điều 2. Giấy tờ của người dân',
  '1. Giấy tờ đã cấp theo tên cũ tiếp tục có giá trị.',
  '2. Người dân không phải nộp phí khi điều chỉnh theo tên mới.',
] as const;

export const demoDrafts = {
  market: html(...market),
  marketNext: html(...marketNext),
  plan: html(...plan),
  hamlet: html(...hamlet),
} as const;
