// The way of an item to its readers: three steps (Đ18), as one table. Buttons, guards and tests read it.

import type { StepPart } from '#app/steps/step-people.ts';
import type { CaseState, StepTable, Transition } from '#app/steps/step-table.ts';

/** In which capacity somebody acts on an item of a section. */
export const boardCapacities = [
  /** Of the section's unit, or a member of the board: step 1 (Đ11, Đ18). */
  'writer',
  /** The deputy, a member to whom the section is assigned, or by delegation: step 2. */
  'editor',
  /** The head, or by delegation: step 3. */
  'approver',
] as const;

export type BoardCapacity = (typeof boardCapacities)[number];

interface BoardState extends CaseState {
  /** Whose turn it is: of these, who may make the step `next`; nobody's where it is not said. */
  readonly waitsFor?: {
    readonly as: readonly BoardCapacity[];
    readonly next: string;
    /** While somebody writes, it is his own affair: it waits for those who wrote it, and for nobody else. */
    readonly writersAlone?: true;
    /** What is approved comes out of itself: it waits for somebody once it could not. */
    readonly onceFailed?: true;
  };
}

export const reviewStates = {
  writing: {
    label: 'Đang viết',
    plain: 'Người viết đang soạn.',
    tone: 'progress',
    clock: 'stopped',
    waitsFor: { as: boardCapacities, next: 'submit', writersAlone: true },
  },
  submitted: {
    label: 'Chờ biên tập',
    plain: 'Đã cập nhật, chờ Phó Trưởng ban biên tập.',
    tone: 'waiting',
    clock: 'stopped',
    waitsFor: { as: ['editor'], next: 'finish-editing' },
  },
  edited: {
    label: 'Chờ duyệt',
    plain: 'Đã biên tập, chờ Trưởng ban duyệt.',
    tone: 'waiting',
    clock: 'stopped',
    waitsFor: { as: ['approver'], next: 'approve' },
  },
  approved: {
    label: 'Đã duyệt, chờ đăng',
    plain: 'Đã duyệt, sẽ đăng đúng giờ đã hẹn.',
    tone: 'done',
    clock: 'stopped',
    waitsFor: { as: ['editor', 'approver'], next: 'return', onceFailed: true },
  },
  published: { label: 'Đã đăng', plain: 'Đã hiện trên Cổng.', tone: 'done', clock: 'stopped' },
  discarded: { label: 'Đã bỏ', plain: 'Không dùng nữa.', tone: 'stopped', clock: 'stopped' },
} as const satisfies Record<string, BoardState>;

export type ReviewState = keyof typeof reviewStates;

/** Under way: at most one such review for each item. */
export const openReviewStates = [
  'writing',
  'submitted',
  'edited',
  'approved',
] as const satisfies readonly ReviewState[];

/** What the board's people may do in each other's place (Đ18). */
export const delegationPowers = { edit: 'Biên tập (bước 2)', approve: 'Duyệt và đăng (bước 3)' } as const;

export type DelegationPower = keyof typeof delegationPowers;

export const delegationPowerIds = Object.keys(delegationPowers) as [DelegationPower, ...DelegationPower[]];

/** `portal`: what follows of itself once somebody has decided. */
export interface BoardTransition extends Transition<ReviewState, BoardCapacity | 'portal', never> {
  /** Folded on the page: it is seldom what should be done. */
  readonly seldom?: true;
  /** Which of the three steps whoever makes it has then made (decision 096): he makes none of the others. */
  readonly part?: StepPart;
}

/** To whoever of the staff has no part in a section. */
export const onlyReads = 'Bạn không phụ trách chuyên mục này, nên chỉ được xem.';

const saving = { event: 'save', label: 'Lưu', notAllowed: onlyReads } as const;

/** Of an approval without an hour; with one, whoever approved reads the hour. */
const approvedAtOnce = 'Đã duyệt và đăng. Người đọc thấy ngay bây giờ.';

export const boardTransitions = [
  // No approval outlives an edit, as it binds to one version: whoever approves leaves the text for an approval by somebody else,
  // whoever edits keeps it in the second step, whoever writes takes it back to the first. In this order, as somebody may be both.
  // What is changed after it was submitted is edited, not written: that is the second step.
  { ...saving, from: ['edited', 'approved'], to: 'edited', by: ['approver'], part: 'editor' },
  {
    ...saving,
    from: ['submitted', 'edited', 'approved'],
    to: 'submitted',
    by: ['editor', 'approver'],
    part: 'editor',
  },
  { ...saving, from: openReviewStates, to: 'writing', by: boardCapacities, part: 'writer' },
  {
    event: 'submit',
    label: 'Gửi biên tập',
    from: ['writing'],
    to: 'submitted',
    by: boardCapacities,
    part: 'writer',
    done: 'Đã gửi biên tập. Người biên tập sẽ thấy bài này.',
    law: 'Đ18 bước 1',
  },
  {
    event: 'finish-editing',
    label: 'Biên tập xong, trình duyệt',
    from: ['submitted'],
    to: 'edited',
    by: ['editor', 'approver'],
    byAnother: ['writer'],
    part: 'editor',
    done: 'Đã biên tập xong và trình duyệt.',
    law: 'Đ18 bước 2',
  },
  {
    event: 'approve',
    label: 'Duyệt và đăng',
    look: 'primary',
    from: ['edited'],
    to: 'approved',
    by: ['approver'],
    byAnother: ['writer', 'editor'],
    part: 'approver',
    done: approvedAtOnce,
    law: 'Đ18 bước 3',
  },
  {
    event: 'approve-urgently',
    label: 'Duyệt khẩn, biên tập sau',
    explain: 'Đăng trước khi biên tập. Sau đó một người khác phải xem lại bài.',
    from: ['submitted'],
    to: 'approved',
    by: ['approver'],
    reason: 'required',
    byAnother: ['writer', 'editor'],
    part: 'approver',
    done: approvedAtOnce,
    seldom: true,
    law: 'Đ18',
  },
  {
    event: 'return',
    label: 'Trả lại người viết',
    explain: 'Bài trở về người viết kèm lý do này.',
    from: ['submitted', 'edited', 'approved'],
    to: 'writing',
    by: ['editor', 'approver'],
    reason: 'required',
    done: 'Đã trả lại người viết, kèm lý do.',
  },
  {
    event: 'take-back',
    label: 'Lấy lại để sửa',
    explain: 'Bài trở về đang viết; lần gửi này không còn giá trị.',
    from: ['submitted', 'edited'],
    to: 'writing',
    by: ['writer'],
    done: 'Đã lấy lại. Bạn có thể sửa tiếp.',
  },
  {
    event: 'discard',
    label: 'Bỏ bản này',
    explain:
      'Bản đang đăng vẫn giữ nguyên, và lần viết sau bắt đầu từ đó. Bài chưa đăng lần nào thì lần viết sau bắt đầu từ bản này.',
    look: 'warning',
    from: ['writing'],
    to: 'discarded',
    by: boardCapacities,
    done: 'Đã bỏ bản này.',
    seldom: true,
  },
  {
    // At once, or at the hour that was set with the approval.
    event: 'publish',
    label: 'Đăng',
    from: ['approved'],
    to: 'published',
    by: ['portal'],
  },
  {
    // What was approved, or what is public, is another now (decision 096).
    event: 'lapse',
    label: 'Lần duyệt hết giá trị',
    from: ['approved'],
    to: 'edited',
    by: ['portal'],
    reason: 'required',
  },
  {
    // Of what came out before its second step (Đ18).
    event: 'second-look',
    label: 'Đã xem lại, không phải sửa',
    from: ['published'],
    to: 'same',
    by: ['editor'],
    byAnother: ['writer', 'editor', 'approver'],
    notAllowed: 'Chỉ người biên tập chuyên mục này được xem lại bài.',
    law: 'Đ18',
  },
] as const satisfies readonly BoardTransition[];

export type BoardEvent = (typeof boardTransitions)[number]['event'];

/** Neither decided on a review under way: with the text, by the portal, once it came out. */
const notDecided = ['save', 'publish', 'lapse', 'second-look'] as const satisfies readonly BoardEvent[];

/** What somebody decides on a text that is saved. */
export type BoardDecision = Exclude<BoardEvent, (typeof notDecided)[number]>;

const isDecided = (event: BoardEvent): event is BoardDecision => !notDecided.some((one) => one === event);

export const boardDecisions: readonly BoardDecision[] = boardTransitions
  .map(({ event }) => event)
  .filter(isDecided);

export interface BoardTurn extends NonNullable<BoardState['waitsFor']> {
  /** Whoever made one of these steps is not waited for (Đ18). */
  readonly byAnother: readonly string[];
}

/** @returns who does not make this step, by the steps that he made before (Đ18) */
export function excludedFrom(event: string): readonly string[] {
  const steps: readonly BoardTransition[] = boardTransitions;
  return [...new Set(steps.flatMap((step) => (step.event === event ? (step.byAnother ?? []) : [])))];
}

/** @returns whose turn it is with a review in this state; undefined: nobody's */
export function turnIn(state: ReviewState): BoardTurn | undefined {
  const { waitsFor }: BoardState = reviewStates[state];
  return waitsFor && { ...waitsFor, byAnother: excludedFrom(waitsFor.next) };
}

/** What happens with the text on the page: these save it first, and stand under it. */
const afterSaving = ['submit', 'finish-editing'] as const satisfies readonly BoardEvent[];

/** @returns whether an event is asked for together with saving, so that what is typed is saved first */
export const isAfterSaving = (event: string): event is (typeof afterSaving)[number] =>
  afterSaving.some((one) => one === event);

export const boardSteps: StepTable<BoardTransition> = {
  words: {
    one: 'bài',
    notAllowed: 'Bạn không được giao việc này ở chuyên mục này.',
    ownWork: {
      writer: 'Bạn đã viết hoặc gửi bài này, nên việc này phải do một người khác làm.',
      editor: 'Bạn đã biên tập bài này, nên việc này phải do một người khác làm.',
      approver: 'Bạn đã duyệt bài này, nên một người khác phải xem lại.',
    },
    reason: 'Hãy ghi lý do.',
  },
  states: reviewStates,
  circumstances: {},
  transitions: boardTransitions,
};
