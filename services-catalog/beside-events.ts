// Events of a dossier that are no steps of its table: its state stays. They raise its version, since whoever decides must read it
// again, except where it is only talked about; a changed calendar moves the due date.
export interface BesideEvent {
  readonly label: string;
  /** Internal work: the applicant sees that it happened, and nothing else. */
  readonly inside?: true;
  /** Talk about the dossier: its version stays, and the step before it can still be undone. */
  readonly isTalk?: true;
}

export const besideEvents = {
  'calendar-changed': { label: 'Đổi ngày hẹn trả kết quả' },
  'link-account': { label: 'Gắn với tài khoản của người nộp' },
  'name-collector': { label: 'Nhờ người khác nhận kết quả' },
  'unname-collector': { label: 'Tự đến nhận kết quả' },
  'remind-payment': { label: 'Nhắc nộp phí, lệ phí' },
  rate: { label: 'Đánh giá' },
  message: { label: 'Gửi tin nhắn', isTalk: true },
  'ask-opinion': { label: 'Xin ý kiến đồng nghiệp', inside: true, isTalk: true },
  'give-opinion': { label: 'Cho ý kiến', inside: true, isTalk: true },
  'withdraw-opinion': { label: 'Rút câu hỏi xin ý kiến', inside: true, isTalk: true },
} as const satisfies Readonly<Record<string, BesideEvent>>;

export type BesideEventName = keyof typeof besideEvents;

export const talkEvents: readonly string[] = Object.entries<BesideEvent>(besideEvents).flatMap(
  ([event, { isTalk }]) => (isTalk === true ? [event] : []),
);
