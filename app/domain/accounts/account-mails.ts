// The mails and short messages about an account itself. They name no procedure and carry no personal data beyond the name.
import { randomUUID } from 'node:crypto';

import { paths } from '#app/addresses/paths.ts';
import { confirmationHours } from '#app/vocabulary/contact-codes.ts';
import { forgottenLinkHours } from '#app/vocabulary/password-links.ts';
import type { QueuedMail } from '#db/queries/outbox.server.ts';
import type { Colleague } from '#db/queries/staff-at-work.server.ts';
import type { Unit } from '../kernel/deps.server.ts';
import { lettersToStaff, writeMail, type Letter, type WrittenMail } from '../notifications/letter.ts';
import { writeSms } from '../notifications/short-message.ts';

/** @param link a whole address of the portal */
export function confirmEmailMail(unit: Unit, name: string, link: string): WrittenMail {
  return writeMail(unit, name, {
    subject: 'Xác nhận địa chỉ thư điện tử',
    lines: [
      `Ông/bà vừa đăng ký tài khoản nộp hồ sơ trực tuyến. Để dùng được tài khoản, hãy mở liên kết sau trong vòng ${confirmationHours} giờ, trên chính máy ông/bà vừa đăng ký, và bấm "Xác nhận":`,
    ],
    action: { label: 'Xác nhận địa chỉ thư điện tử', href: link },
    after: [
      '',
      'Nếu mở trên máy khác, ông/bà chọn mật khẩu tại đó rồi đăng nhập.',
      'Nếu ông/bà không đăng ký, hãy bỏ qua thư này và không bấm xác nhận: tài khoản sẽ không được mở.',
    ],
  });
}

/**
 * To an address that has an account: whoever asked is not told that it has.
 * @param signIn whole addresses of the portal, as `forgot`
 */
export function alreadyRegisteredMail(unit: Unit, name: string, signIn: string, forgot: string): WrittenMail {
  return writeMail(unit, name, {
    subject: 'Ông/bà đã có tài khoản',
    lines: [
      'Có người vừa đăng ký tài khoản bằng địa chỉ thư điện tử này, nhưng ông/bà đã có tài khoản rồi nên không cần đăng ký nữa.',
    ],
    action: { label: 'Đăng nhập', href: signIn },
    after: [
      `Quên mật khẩu: ${forgot}`,
      '',
      'Nếu không phải ông/bà đăng ký, hãy bỏ qua thư này: tài khoản của ông/bà không thay đổi gì.',
    ],
  });
}

/** @param link a whole address of the portal; works for an hour */
export function resetPasswordMail(unit: Unit, name: string, link: string): WrittenMail {
  return writeMail(unit, name, {
    subject: 'Đặt lại mật khẩu',
    lines: [
      `Ông/bà vừa yêu cầu đặt lại mật khẩu. Hãy mở liên kết sau trong vòng ${forgottenLinkHours} giờ và nhập mật khẩu mới:`,
    ],
    action: { label: 'Đặt lại mật khẩu', href: link },
    after: ['', 'Nếu ông/bà không yêu cầu, hãy bỏ qua thư này: mật khẩu của ông/bà vẫn như cũ.'],
  });
}

/** @param forgot a whole address of the portal, for whoever did not do it */
export function passwordChangedMail(unit: Unit, name: string, forgot: string): WrittenMail {
  return writeMail(unit, name, {
    subject: 'Mật khẩu đã được thay đổi',
    lines: [
      'Mật khẩu tài khoản của ông/bà vừa được thay đổi, và mọi thiết bị đã được đăng xuất. Nếu tài khoản từng liên kết với tài khoản định danh, ông/bà liên kết lại sau khi đăng nhập.',
      '',
      'Nếu không phải ông/bà đổi, hãy đặt lại mật khẩu ngay tại liên kết sau và gọi cho chúng tôi theo số điện thoại dưới đây.',
    ],
    action: { label: 'Đặt lại mật khẩu', href: forgot },
  });
}

/** @param days how long the link works */
export function invitationMail(unit: Unit, name: string, link: string, days: number): WrittenMail {
  return writeMail(unit, name, {
    subject: 'Tài khoản cán bộ trên Cổng thông tin điện tử',
    lines: [
      `Quản trị viên vừa mở tài khoản cán bộ cho ông/bà. Hãy mở liên kết sau trong vòng ${days} ngày và đặt mật khẩu của riêng ông/bà:`,
    ],
    action: { label: 'Đặt mật khẩu', href: link },
    after: ['', 'Liên kết chỉ dùng được một lần. Không chuyển thư này cho người khác, kể cả quản trị viên.'],
  });
}

/** @param days how long the link works */
export function passwordTakenAwayMail(unit: Unit, name: string, link: string, days: number): WrittenMail {
  return writeMail(unit, name, {
    subject: 'Đặt lại mật khẩu tài khoản cán bộ',
    lines: [
      `Quản trị viên vừa hủy mật khẩu cũ của ông/bà, và mọi thiết bị đã được đăng xuất. Hãy mở liên kết sau trong vòng ${days} ngày và đặt mật khẩu mới:`,
    ],
    action: { label: 'Đặt mật khẩu mới', href: link },
    after: ['', 'Nếu ông/bà không yêu cầu, hãy hỏi quản trị viên trước khi đặt mật khẩu.'],
  });
}

/** @param name undefined for whoever has no account. @param minutes how long the code works */
export function codeMail(unit: Unit, name: string | undefined, code: string, minutes: number): WrittenMail {
  return writeMail(unit, name, {
    subject: 'Mã xác nhận',
    lines: [
      'Ông/bà vừa nhập địa chỉ thư điện tử này trên Cổng thông tin điện tử. Hãy nhập mã sau trên trang đang mở, để chúng tôi biết đó là địa chỉ của ông/bà:',
      '',
      code,
    ],
    after: [
      '',
      `Mã dùng được trong ${minutes} phút. Không đưa mã cho ai, kể cả người tự xưng là cán bộ. Nếu ông/bà không yêu cầu, hãy bỏ qua thư này.`,
    ],
  });
}

/** To whoever wrote an inquiry: somebody has its code, and would act as he. @param minutes how long the code works */
export function writerCodeMail(unit: Unit, code: string, minutes: number): WrittenMail {
  return writeMail(unit, undefined, {
    subject: 'Mã xác nhận người gửi',
    lines: [
      'Có người vừa mở trang theo dõi nội dung mà ông/bà đã gửi trên Cổng thông tin điện tử và muốn làm một việc thay mặt người gửi, chẳng hạn rút nội dung ấy. Nếu đó là ông/bà, hãy nhập mã sau trên trang đang mở:',
      '',
      code,
    ],
    after: [
      '',
      `Mã dùng được trong ${minutes} phút. Nếu không phải ông/bà, đừng đưa mã cho ai, kể cả người tự xưng là cán bộ: không có mã thì không ai làm được việc ấy.`,
    ],
  });
}

/** To where the account was reached before. @param contactLabel what of it changed: "Số điện thoại", "Địa chỉ thư điện tử" */
export function contactChangedMail(
  unit: Unit,
  name: string,
  contactLabel: string,
  forgot: string,
): WrittenMail {
  return writeMail(unit, name, {
    subject: `${contactLabel} của tài khoản đã thay đổi`,
    lines: [
      `${contactLabel} của ông/bà vừa được thay đổi.`,
      '',
      'Nếu không phải ông/bà đổi, hãy gọi ngay cho chúng tôi theo số điện thoại dưới đây.',
    ],
    action: { label: 'Đặt lại mật khẩu', href: forgot },
  });
}

/** The last that goes there. */
export function accountClosedMail(unit: Unit, name: string): WrittenMail {
  return writeMail(unit, name, {
    subject: 'Tài khoản đã đóng',
    lines: [
      'Tài khoản của ông/bà trên Cổng thông tin điện tử vừa được đóng theo yêu cầu có nhập mật khẩu. Thông tin liên lạc, thông tin để điền sẵn, hồ sơ đang khai và mọi lần đăng nhập đã được xóa.',
      '',
      'Hồ sơ đã giải quyết xong, chứng từ nộp tiền và những gì ông/bà đã gửi được giữ tiếp theo thời hạn của pháp luật. Muốn xem lại, hãy đến Bộ phận Một cửa với giấy tờ tùy thân.',
      '',
      'Nếu ông/bà không yêu cầu, hãy gọi ngay cho chúng tôi theo số điện thoại dưới đây.',
    ],
  });
}

/** An administrator ended his sessions. @param forgot a whole address of the portal */
export function sessionsEndedMail(unit: Unit, name: string, forgot: string): WrittenMail {
  return writeMail(unit, name, {
    subject: 'Mọi thiết bị đã được đăng xuất',
    lines: [
      'Quản trị viên vừa đăng xuất tài khoản của ông/bà khỏi mọi thiết bị. Mật khẩu vẫn như cũ: ông/bà đăng nhập lại như thường.',
      '',
      'Nếu nghi người khác biết mật khẩu, hãy đặt lại mật khẩu ngay tại liên kết sau.',
    ],
    action: { label: 'Đặt lại mật khẩu', href: forgot },
  });
}

const identityLines = (provider: string) => ({
  'identity-linked': `Tài khoản của ông/bà trên Cổng vừa được liên kết với tài khoản ${provider}: từ nay đăng nhập bằng ${provider} là vào được. Các thiết bị khác đã được đăng xuất.`,
  'identity-unlinked': `Tài khoản của ông/bà trên Cổng vừa bỏ liên kết với tài khoản ${provider}; đăng nhập bằng ${provider} không vào được nữa. Các thiết bị khác đã được đăng xuất.`,
});

const identitySubject = (change: 'identity-linked' | 'identity-unlinked', provider: string): string =>
  `Tài khoản đã ${change === 'identity-linked' ? 'liên kết với' : 'bỏ liên kết với'} ${provider}`;

/** @param forgot a whole address of the portal, for whoever did not do it */
export function identityMail(
  unit: Unit,
  name: string,
  change: 'identity-linked' | 'identity-unlinked',
  provider: string,
  forgot: string,
): WrittenMail {
  return writeMail(unit, name, {
    subject: identitySubject(change, provider),
    lines: [
      identityLines(provider)[change],
      '',
      'Nếu không phải ông/bà làm, hãy đặt lại mật khẩu ngay tại liên kết sau, xem lại mục “Đăng nhập và nhận tin” và gọi cho chúng tôi theo số điện thoại dưới đây.',
    ],
    action: { label: 'Đặt lại mật khẩu', href: forgot },
  });
}

/** To a member of the staff. */
export const staffIdentityLetter = (
  change: 'identity-linked' | 'identity-unlinked',
  provider: string,
): Letter => ({
  subject: identitySubject(change, provider),
  lines: [identityLines(provider)[change], ifNotHe],
});

export const ifNotHe =
  'Nếu không phải ông/bà làm, hãy đổi mật khẩu ngay bằng “Quên mật khẩu” và báo quản trị viên.';

/**
 * To a member of the staff, of what was done to his own account: each time one mail.
 * @param kind of the mail, as the outbox lists it
 */
export const ownAccountMails = (
  unit: Unit,
  user: Colleague,
  kind: string,
  letter: Pick<Letter, 'subject' | 'lines'>,
): QueuedMail[] =>
  lettersToStaff(unit, [user], {
    ...{ kind, cause: `${kind}:${randomUUID()}` },
    letter: {
      ...letter,
      action: { label: 'Quên mật khẩu', href: unit.publicUrl + paths.forgotPassword('staff') },
    },
  });

/** What goes to telephones about an account: in one part each, but for a name that is long. */
export const accountTexts = {
  code: (unit: Unit, code: string, minutes: number) =>
    writeSms(
      unit,
      `mã xác nhận ${code}, có hiệu lực ${minutes} phút. Không đưa mã này cho ai, kể cả cán bộ.`,
    ),
  'already-registered': (unit: Unit) =>
    writeSms(
      unit,
      'số điện thoại này đã có tài khoản trên Cổng thông tin. Hãy đăng nhập, hoặc chọn "Quên mật khẩu".',
    ),
  'password-changed': (unit: Unit) =>
    writeSms(
      unit,
      `mật khẩu tài khoản của ông/bà vừa được đổi. Nếu ông/bà không đổi, gọi ngay ${unit.phone}.`,
    ),
  'account-closed': (unit: Unit) =>
    writeSms(
      unit,
      `tài khoản của ông/bà trên Cổng thông tin đã được đóng. Nếu ông/bà không yêu cầu, gọi ngay ${unit.phone}.`,
    ),
  'sessions-ended': (unit: Unit) =>
    writeSms(
      unit,
      `tài khoản của ông/bà vừa được đăng xuất khỏi mọi thiết bị. Nếu ông/bà không yêu cầu, gọi ngay ${unit.phone}.`,
    ),
  'identity-linked': (unit: Unit) =>
    writeSms(
      unit,
      `tài khoản của ông/bà vừa liên kết với một tài khoản định danh. Nếu ông/bà không làm, gọi ngay ${unit.phone}.`,
    ),
  'identity-unlinked': (unit: Unit) =>
    writeSms(
      unit,
      `tài khoản của ông/bà vừa bỏ liên kết với tài khoản định danh. Nếu ông/bà không làm, gọi ngay ${unit.phone}.`,
    ),
  'contact-changed': (unit: Unit) =>
    writeSms(
      unit,
      `số điện thoại hoặc thư điện tử của tài khoản vừa đổi. Nếu ông/bà không đổi, gọi ngay ${unit.phone}.`,
    ),
} as const;
