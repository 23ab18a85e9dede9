// What is noted of who comes in and who is refused (docs/decisions/136-security-events.md).

/** Of an account that is known: kept for its owner, and of the staff for administrators, with what people read of it. */
export const accountEvents = {
  'signed-in': 'Đăng nhập',
  'sign-in-failed': 'Nhập sai mật khẩu khi đăng nhập',
  'code-shown': 'Nhập đúng mã xác thực',
  'code-failed': 'Nhập sai mã xác thực',
  'password-failed': 'Nhập sai mật khẩu khi xác nhận một việc',
  'password-set': 'Đặt mật khẩu mới',
  'sessions-ended': 'Đăng xuất thiết bị khác',
} as const;

export type AccountEvent = keyof typeof accountEvents;

export const accountEventIds = Object.keys(accountEvents) as [AccountEvent, ...AccountEvent[]];

/** Those that somebody else may have caused. */
export const failedEvents: ReadonlySet<AccountEvent> = new Set([
  'sign-in-failed',
  'code-failed',
  'password-failed',
]);

/** In the log and the figures alone: what an account's record keeps already, and what is nobody's. */
export const loggedEvents = ['account-changed', 'refused', 'held-up', 'foreign-form'] as const;

export type SecurityEvent = AccountEvent | (typeof loggedEvents)[number];

export const securityEventIds: readonly SecurityEvent[] = [...accountEventIds, ...loggedEvents];

/** Days that they are kept. */
export const accountEventDays = 180;
