// How a mail of the outbox stands, for administrators.

export const mailStates = {
  waiting: { label: 'Đang chờ', tone: 'progress' },
  sent: { label: 'Đã gửi', tone: 'done' },
  /** Given up. */
  failed: { label: 'Không gửi được', tone: 'stopped' },
} as const;

export type MailState = keyof typeof mailStates;
