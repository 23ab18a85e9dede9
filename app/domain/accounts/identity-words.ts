// What is said around signing in by the provider of identities. @param name as people read the provider: "VNeID"
import type { VisitFailure } from '#app/adapters/identity-provider.ts';

const orPassword = 'Bạn vẫn đăng nhập được bằng mật khẩu ở đây';

export const identityWords = {
  failed: {
    declined: (name) => `Bạn chưa đồng ý đăng nhập bằng ${name}. ${orPassword}, hoặc thử lại.`,
    silent: (name) => `${name} hiện không trả lời. ${orPassword}; hoặc thử lại sau ít phút.`,
    wrong: (name) =>
      `Cổng không xác nhận được câu trả lời của ${name} nên chưa cho đăng nhập. Hãy thử lại. ${orPassword}.`,
  } satisfies Record<VisitFailure, (name: string) => string>,
  mixedUp: (name: string) =>
    `Lần đăng nhập bằng ${name} này đã quá hạn, đã dùng rồi, hoặc bắt đầu ở trình duyệt khác. Hãy bấm lại nút đăng nhập.`,
  tooMany: 'Từ mạng bạn đang dùng vừa có quá nhiều lần đăng nhập. Hãy đợi ít phút rồi thử lại.',
  othersIdentity: (name: string) =>
    `Tài khoản ${name} này đã liên kết với một tài khoản khác trên Cổng, hoặc tài khoản của bạn đã có liên kết. Hãy bỏ liên kết cũ trước.`,
  hasAccount:
    'Đã có tài khoản trên Cổng mang số định danh, số điện thoại hoặc thư điện tử của bạn. Hãy đăng nhập tài khoản ấy để liên kết.',
  noContact: (name: string) =>
    `${name} không cho biết số điện thoại hay thư điện tử đã xác nhận của bạn. Hãy đăng ký bằng số điện thoại hoặc thư điện tử, Cổng liên kết ngay sau đó.`,
  staffLinkInside: (name: string) =>
    `Chưa có tài khoản cán bộ nào liên kết với tài khoản ${name} này. Hãy đăng nhập bằng mật khẩu: Cổng hỏi xác nhận liên kết ngay sau đó.`,
  vouched: (number: string) =>
    `Số định danh ${number} đã được xác nhận khi liên kết tài khoản định danh nên không đổi ở đây được. Nếu không còn đúng, hãy bỏ liên kết ở trang “Đăng nhập và nhận tin”.`,
  notLinked: 'Tài khoản của bạn không có liên kết nào. Hãy tải lại trang.',
} as const;
