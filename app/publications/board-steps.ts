// The way of an item to its readers: three steps (Đ18), as one table. Buttons, guards and tests read it.

export const reviewStates = {
  writing: { label: 'Đang viết', plain: 'Người viết đang soạn.' },
  submitted: { label: 'Chờ biên tập', plain: 'Đã cập nhật, chờ Phó Trưởng ban biên tập.' },
  edited: { label: 'Chờ duyệt', plain: 'Đã biên tập, chờ Trưởng ban duyệt.' },
  approved: { label: 'Đã duyệt, chờ đăng', plain: 'Đã duyệt, sẽ đăng đúng giờ đã hẹn.' },
  published: { label: 'Đã đăng', plain: 'Đã hiện trên cổng.' },
  discarded: { label: 'Đã bỏ', plain: 'Không dùng nữa.' },
} as const;

export type ReviewState = keyof typeof reviewStates;

/** In which capacity somebody acts on an item of a section. */
export type BoardCapacity =
  /** Of the section's unit, or a member of the board: step 1 (Đ11, Đ18). */
  | 'writer'
  /** The deputy, a member to whom the section is assigned, or by delegation: step 2. */
  | 'editor'
  /** The head, or by delegation: step 3. */
  | 'approver';

export interface BoardStep {
  readonly event: string;
  readonly label: string;
  readonly from: readonly ReviewState[];
  readonly to: ReviewState | 'same';
  readonly by: readonly BoardCapacity[];
  readonly reason: 'required' | 'none';
  /** Not by anybody who wrote any of the text in this review. */
  readonly byAnother?: true;
  readonly law?: string;
}

export const boardSteps = [
  {
    // Any edit takes an approval back: it binds to one version.
    event: 'save',
    label: 'Lưu',
    from: ['writing', 'submitted', 'edited', 'approved'],
    to: 'same',
    by: ['writer', 'editor', 'approver'],
    reason: 'none',
  },
  {
    event: 'submit',
    label: 'Gửi biên tập',
    from: ['writing'],
    to: 'submitted',
    by: ['writer', 'editor', 'approver'],
    reason: 'none',
    law: 'Đ18 bước 1',
  },
  {
    event: 'finish-editing',
    label: 'Biên tập xong, trình duyệt',
    from: ['submitted'],
    to: 'edited',
    by: ['editor', 'approver'],
    reason: 'none',
    law: 'Đ18 bước 2',
  },
  {
    event: 'approve',
    label: 'Duyệt và đăng',
    from: ['edited'],
    to: 'approved',
    by: ['approver'],
    reason: 'none',
    byAnother: true,
    law: 'Đ18 bước 3',
  },
  {
    event: 'approve-urgently',
    label: 'Duyệt khẩn, biên tập sau',
    from: ['submitted'],
    to: 'approved',
    by: ['approver'],
    reason: 'required',
    byAnother: true,
    law: 'Đ18',
  },
  {
    event: 'return',
    label: 'Trả lại người viết',
    from: ['submitted', 'edited', 'approved'],
    to: 'writing',
    by: ['editor', 'approver'],
    reason: 'required',
  },
  {
    event: 'take-back',
    label: 'Lấy lại để sửa',
    from: ['submitted', 'edited'],
    to: 'writing',
    by: ['writer'],
    reason: 'none',
  },
  {
    event: 'discard',
    label: 'Bỏ bản này',
    from: ['writing'],
    to: 'discarded',
    by: ['writer', 'editor', 'approver'],
    reason: 'none',
  },
] as const satisfies readonly BoardStep[];

export type BoardEvent = (typeof boardSteps)[number]['event'];
