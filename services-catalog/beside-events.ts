// What stands in the trail of a dossier beside its table of steps: state, clock and version stay as they are.
export interface BesideEvent {
  readonly label: string;
  /** The work inside the house: the applicant sees that it happened, and no more. */
  readonly inside?: true;
  /** Words about the dossier: what was done before them can still be taken back. */
  readonly isTalk?: true;
}

export const besideEvents = {
  'calendar-changed': { label: 'Đổi ngày hẹn trả kết quả' },
  'link-account': { label: 'Gắn với tài khoản của người nộp' },
  'name-collector': { label: 'Nhờ người khác nhận kết quả' },
  'unname-collector': { label: 'Tự đến nhận kết quả' },
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
