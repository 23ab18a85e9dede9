// News by the thousand, for a demonstration at scale: the same number always tells the same.
import { choicesOf } from '../choices.ts';
import { p, radio, type DemoItem } from '../content/demo-item.ts';

const subjects = [
  'ra quân vệ sinh đường làng',
  'tiêm chủng cho trẻ em',
  'tuyên truyền phòng cháy, chữa cháy',
  'trao nhà tình thương',
  'đối thoại với người dân về đất đai',
  'hướng dẫn đăng ký khai sinh trực tuyến',
  'trợ giúp pháp lý lưu động',
  'nạo vét kênh nội đồng',
  'hội thi hòa giải viên giỏi',
  'khám bệnh cho người cao tuổi',
  'tập huấn trồng măng cụt',
  'đăng ký nghĩa vụ quân sự',
  'bàn giao đường bê tông',
  'phát động thi đua',
  'tiếp xúc cử tri',
] as const;
const places = [
  'ấp An Thuận',
  'ấp Bến Giảng',
  'ấp Bến Liễu',
  'ấp Phú Thuận',
  'ấp Phú Thứ',
  'ấp An Thành',
] as const;
const sentences = [
  'Đông đảo người dân, đoàn viên và hội viên tham gia từ sáng sớm.',
  'Lãnh đạo xã đề nghị các ấp giữ nếp làm này hằng tháng.',
  'Cán bộ tư pháp - hộ tịch giải thích thủ tục và phát tờ khai tại chỗ.',
  'Kinh phí do Nhà nước và nhân dân cùng làm, công khai tại văn phòng ấp.',
  'Người cần hỏi thêm đến Bộ phận Một cửa trong giờ làm việc.',
  'Trạm y tế cử người trực và dặn dò từng gia đình.',
  'Công an xã nhắc nhở việc giữ gìn an ninh, trật tự dịp cuối năm.',
  'Ban Nhân dân ấp lập danh sách hộ khó khăn để hỗ trợ đúng người.',
  'Mặt trận Tổ quốc xã giám sát và báo cáo kết quả trong quý.',
  'Hội Nông dân giới thiệu mô hình vườn cây ăn trái sinh thái.',
] as const;

export function demoArticle(index: number): DemoItem {
  const choices = choicesOf(`article ${index}`);
  const [what, where] = [choices.favourite(subjects), choices.favourite(places)];
  const paragraph = () =>
    Array.from({ length: choices.between(3, 6) }, () => choices.favourite(sentences)).join(' ');
  const title = `Xã Phú An: ${what}, ${where}, đợt ${index + 1}`;
  return {
    title,
    summary: `Việc ${what} tại ${where} được người dân hưởng ứng.`,
    html: p(`Sáng nay, tại ${where}, xã tổ chức ${what}.`, paragraph(), paragraph(), paragraph()),
    source: radio,
    age: choices.between(1, 2500),
  };
}
