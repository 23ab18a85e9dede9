// The yearly check of the portal's security (Điều 22): for every point of the article, questions with instructions how to check. The
// questions are the same every year; the findings are stored by year.
import { paths } from '#app/addresses/paths.ts';
import type { Link } from '#app/values/link.ts';

export const findings = {
  met: { label: 'Đạt', tone: 'done' },
  'not-met': { label: 'Chưa đạt', tone: 'stopped' },
  'not-applicable': { label: 'Không áp dụng', tone: 'neutral' },
} as const;

export type Finding = keyof typeof findings;
export const findingIds = Object.keys(findings) as [Finding, ...Finding[]];

/** @returns "Đạt"; "Chưa kiểm tra" while there is no finding */
export const findingWords = (finding: Finding | undefined): string =>
  finding === undefined ? 'Chưa kiểm tra' : findings[finding].label;

/** The points of Điều 22, in its own words. */
export const compliancePoints = {
  a: 'Các biện pháp kỹ thuật để bảo đảm an toàn thông tin và dữ liệu',
  b: 'Giải pháp chống lại các tấn công gây mất an toàn thông tin',
  c: 'Phương án dự phòng khắc phục sự cố, hoạt động liên tục',
  d: 'Kiểm tra việc thực hiện các quy định về an toàn thông tin',
} as const;

export type CompliancePoint = keyof typeof compliancePoints;

export interface ComplianceItem {
  readonly id: string;
  readonly point: CompliancePoint;
  readonly question: string;
  /** How to check, and when the point is met. */
  readonly how: string;
  readonly page?: Link;
}

const health = { href: paths.staffHealth(), label: 'Tình trạng hệ thống' };

/** In the order of the paper. Never use an id again for another question: findings of earlier years are stored under it. */
export const complianceItems = [
  {
    id: 'a-ma-hoa',
    point: 'a',
    question: 'Thông tin cá nhân của người dân được mã hóa, khóa cất riêng ở nơi an toàn',
    how: 'Hỏi người giữ PORTAL_KEYS: có ít nhất một bản ngoài máy chủ, mở được, người không liên quan không lấy được.',
  },
  {
    id: 'a-https',
    point: 'a',
    question: 'Cổng chỉ chạy qua https với chứng thư còn hạn',
    how: 'Mở trang chủ bằng trình duyệt và xem dòng Chứng thư bảo mật.',
    page: health,
  },
  {
    id: 'a-tai-khoan',
    point: 'a',
    question:
      'Mỗi cán bộ có tài khoản riêng, vai trò đúng việc; người đã nghỉ, chuyển công tác bị đóng tài khoản',
    how: 'Đối chiếu danh sách cán bộ với quyết định phân công hiện hành.',
    page: { href: paths.staffUsers(), label: 'Cán bộ và vai trò' },
  },
  {
    id: 'a-cap-nhat',
    point: 'a',
    question: 'Máy chủ, cơ sở dữ liệu và Cổng được cập nhật bản vá',
    how: 'Ghi phiên bản đang chạy và ngày cập nhật gần nhất.',
  },
  {
    id: 'b-gioi-han',
    point: 'b',
    question: 'Giới hạn gửi liên tiếp, chặn người phá rối còn hoạt động',
    how: 'Xem danh sách người bị chặn; thử đăng nhập sai mười lần bằng tài khoản thử thì bị tạm khóa.',
    page: { href: paths.staffSenders(), label: 'Chặn người gửi' },
  },
  {
    id: 'b-tuong-lua',
    point: 'b',
    question: 'Từ ngoài chỉ vào được cổng web; cơ sở dữ liệu và trang quản lý máy chủ bị chặn',
    how: 'Quét các cổng mạng của máy chủ từ một máy bên ngoài.',
  },
  {
    id: 'b-nhat-ky',
    point: 'b',
    question: 'Nhật ký hồ sơ và quản trị liền mạch, không bị sửa',
    how: 'Chạy npm run audit:verify; mọi chuỗi phải liền mạch.',
  },
  {
    id: 'b-canh-bao',
    point: 'b',
    question: 'Thư cảnh báo tới được người quản trị đang làm việc',
    how: 'Có ít nhất một tài khoản quản trị đang dùng, hộp thư của người ấy nhận được thư của Cổng.',
    page: health,
  },
  {
    id: 'c-sao-luu',
    point: 'c',
    question: 'Sao lưu hằng đêm thành công, có bản ở ngoài máy chủ',
    how: 'Xem các lần sao lưu; hỏi bản ngoài máy chủ cất ở đâu, mới nhất ngày nào.',
    page: health,
  },
  {
    id: 'c-phuc-hoi',
    point: 'c',
    question: 'Đã phục hồi thử thành công trong năm',
    how: 'Xem dòng Thử phục hồi; ghi ngày và thời gian phục hồi.',
    page: health,
  },
  {
    id: 'c-phuong-an',
    point: 'c',
    question: 'Phương án dự phòng, ứng cứu sự cố còn đúng: tên người, số điện thoại, các bước',
    how: 'Đọc lại phương án, gọi thử từng đầu mối.',
    page: { href: paths.contingencyPlans(), label: 'Phương án ứng cứu sự cố' },
  },
  {
    id: 'c-lien-tuc',
    point: 'c',
    question: 'Thời gian hoạt động và các lần gián đoạn trong năm đã được xem xét nguyên nhân',
    how: 'Xem bảng theo tháng; ghi nguyên nhân của lần gián đoạn dài nhất.',
    page: health,
  },
  {
    id: 'd-nam-truoc',
    point: 'd',
    question: 'Những điểm chưa đạt của lần kiểm tra trước đã được khắc phục',
    how: 'Mở bảng kiểm tra năm trước và đối chiếu từng điểm.',
  },
  {
    id: 'd-quy-dinh',
    point: 'd',
    question: 'Cán bộ được phổ biến quy định về an toàn thông tin, mật khẩu và dữ liệu cá nhân',
    how: 'Ghi buổi phổ biến, ngày và số người dự.',
  },
] as const satisfies readonly ComplianceItem[];

export type ComplianceItemId = (typeof complianceItems)[number]['id'];

/** @param id any text, from a form */
export const isComplianceItem = (id: string): id is ComplianceItemId =>
  complianceItems.some((item) => item.id === id);

/** From the first day of this month on, a mail every Monday lists the open points of the year. */
export const remindedFromMonth = 10;
