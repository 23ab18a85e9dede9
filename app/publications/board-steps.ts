// The way of an item to its readers: three steps (Đ18), as one table. Buttons, guards and tests read it.

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
  published: { label: 'Đã đăng', plain: 'Đã hiện trên cổng.', tone: 'done', clock: 'stopped' },
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
}

/** To whoever of the staff has no part in a section. */
export const onlyReads = 'Bạn không phụ trách chuyên mục này, nên chỉ được xem.';

const saving = { event: 'save', label: 'Lưu', notAllowed: onlyReads } as const;

/** Of an approval without an hour; with one, whoever approved reads the hour. */
const approvedAtOnce = 'Đã duyệt và đăng. Người đọc thấy ngay bây giờ.';

export const boardTransitions = [
  // No approval outlives an edit, as it binds to one version: whoever approves leaves the text for an approval by somebody else,
  // whoever edits keeps it in the second step, whoever writes takes it back to the first. In this order, as somebody may be both.
  { ...saving, from: ['edited', 'approved'], to: 'edited', by: ['approver'] },
  { ...saving, from: ['submitted', 'edited', 'approved'], to: 'submitted', by: ['editor', 'approver'] },
  { ...saving, from: openReviewStates, to: 'writing', by: boardCapacities },
  {
    event: 'submit',
    label: 'Gửi biên tập',
    from: ['writing'],
    to: 'submitted',
    by: boardCapacities,
    done: 'Đã gửi biên tập. Người biên tập sẽ thấy bài này.',
    law: 'Đ18 bước 1',
  },
  {
    event: 'finish-editing',
    label: 'Biên tập xong, trình duyệt',
    from: ['submitted'],
    to: 'edited',
    by: ['editor', 'approver'],
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
    byAnother: ['writer'],
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
    byAnother: ['writer'],
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
    explain: 'Những gì đã viết trong bản này không được dùng nữa. Bản đang đăng, nếu có, vẫn giữ nguyên.',
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
] as const satisfies readonly BoardTransition[];

export type BoardEvent = (typeof boardTransitions)[number]['event'];

/** What somebody decides on a text that is saved. */
export type BoardDecision = Exclude<BoardEvent, 'save' | 'publish'>;

export const boardDecisions: readonly BoardDecision[] = boardTransitions.flatMap(({ event }) =>
  event === 'save' || event === 'publish' ? [] : [event],
);

export interface BoardTurn extends NonNullable<BoardState['waitsFor']> {
  /** A second person makes the step (Đ18): it waits for nobody who wrote. */
  readonly byAnother: boolean;
}

/** @returns whose turn it is with a review in this state; undefined: nobody's */
export function turnIn(state: ReviewState): BoardTurn | undefined {
  const { waitsFor }: BoardState = reviewStates[state];
  const steps: readonly BoardTransition[] = boardTransitions;
  return (
    waitsFor && {
      ...waitsFor,
      byAnother: steps.some(
        ({ event, byAnother = [] }) => event === waitsFor.next && byAnother.includes('writer'),
      ),
    }
  );
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
      writer: 'Bạn đã viết hoặc sửa bài này, nên một người khác có quyền duyệt phải xem và duyệt.',
    },
    reason: 'Hãy ghi lý do.',
  },
  states: reviewStates,
  circumstances: {},
  transitions: boardTransitions,
};
