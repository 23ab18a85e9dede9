// The mails about an account itself. They name no procedure and carry no personal data beyond the name.
import type { Unit } from '../kernel/deps.server.ts';

export interface AccountMail {
  readonly subject: string;
  readonly text: string;
}

function letter(unit: Unit, name: string, lines: readonly string[]): string {
  return [
    `Kính gửi ông/bà ${name},`,
    '',
    ...lines,
    '',
    unit.name,
    unit.address,
    `Điện thoại: ${unit.phone}`,
    '',
    'Thư này được gửi tự động, xin đừng trả lời.',
  ].join('\n');
}

export function confirmEmailMail(unit: Unit, name: string, link: string): AccountMail {
  return {
    subject: `Xác nhận địa chỉ thư điện tử – Cổng thông tin điện tử ${unit.name}`,
    text: letter(unit, name, [
      'Bạn vừa đăng ký tài khoản nộp hồ sơ trực tuyến. Để dùng được tài khoản, hãy mở liên kết sau trong vòng 24 giờ và bấm "Xác nhận":',
      '',
      link,
      '',
      'Nếu bạn không đăng ký, hãy bỏ qua thư này: tài khoản sẽ không được mở.',
    ]),
  };
}

export function alreadyRegisteredMail(unit: Unit, name: string, signIn: string, forgot: string): AccountMail {
  return {
    subject: `Bạn đã có tài khoản – Cổng thông tin điện tử ${unit.name}`,
    text: letter(unit, name, [
      'Có người vừa đăng ký tài khoản bằng địa chỉ thư điện tử này, nhưng bạn đã có tài khoản rồi nên không cần đăng ký nữa.',
      '',
      `Đăng nhập: ${signIn}`,
      `Quên mật khẩu: ${forgot}`,
      '',
      'Nếu không phải bạn đăng ký, hãy bỏ qua thư này: tài khoản của bạn không thay đổi gì.',
    ]),
  };
}

export function resetPasswordMail(unit: Unit, name: string, link: string): AccountMail {
  return {
    subject: `Đặt lại mật khẩu – Cổng thông tin điện tử ${unit.name}`,
    text: letter(unit, name, [
      'Bạn vừa yêu cầu đặt lại mật khẩu. Hãy mở liên kết sau trong vòng 1 giờ và nhập mật khẩu mới:',
      '',
      link,
      '',
      'Nếu bạn không yêu cầu, hãy bỏ qua thư này: mật khẩu của bạn vẫn như cũ.',
    ]),
  };
}

export function passwordChangedMail(unit: Unit, name: string, forgot: string): AccountMail {
  return {
    subject: `Mật khẩu đã được thay đổi – Cổng thông tin điện tử ${unit.name}`,
    text: letter(unit, name, [
      'Mật khẩu của tài khoản bạn vừa được thay đổi, và mọi thiết bị đã được đăng xuất.',
      '',
      `Nếu không phải bạn đổi, hãy đặt lại mật khẩu ngay tại ${forgot} và gọi cho chúng tôi theo số điện thoại dưới đây.`,
    ]),
  };
}
