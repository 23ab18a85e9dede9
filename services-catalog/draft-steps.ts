// The way of a draft of the catalog (a procedure's or a form's) to its publication, as one table: whoever edits the sector
// prepares and submits it, another person decides (Đ18), the portal publishes. Buttons, guards, refusals and tests read it.
import type { CaseState, StepTable, Transition } from '#app/steps/step-table.ts';

/** What is drafted, as a sentence calls it. */
export const draftKinds = { procedure: 'thủ tục', form: 'mẫu đơn' } as const;

export type DraftKind = keyof typeof draftKinds;

export const draftKindIds = Object.keys(draftKinds) as [DraftKind, ...DraftKind[]];

/** Where what is published came from: with a version of the portal, or from a draft of the staff. */
export const revisionSources = ['synchronised', 'edited'] as const;

export type RevisionSource = (typeof revisionSources)[number];

const draftStates = {
  open: { label: 'Đang soạn', plain: 'Đang được soạn.', tone: 'progress', clock: 'stopped' },
  submitted: {
    label: 'Chờ duyệt',
    plain: 'Đã gửi, chờ người khác duyệt.',
    tone: 'waiting',
    clock: 'stopped',
  },
  approved: {
    label: 'Đã duyệt, chờ công bố',
    plain: 'Đã duyệt, sẽ công bố đúng giờ đã hẹn.',
    tone: 'done',
    clock: 'stopped',
  },
  published: { label: 'Đã công bố', plain: 'Đã có hiệu lực trên Cổng.', tone: 'done', clock: 'stopped' },
  discarded: { label: 'Đã hủy', plain: 'Không dùng nữa.', tone: 'stopped', clock: 'stopped' },
} as const satisfies Record<string, CaseState>;

export type DraftState = keyof typeof draftStates;

/** Nothing is decided for good: at most one such draft for each procedure and form. */
export const statesUnderWay = ['open', 'submitted', 'approved'] as const satisfies readonly DraftState[];

export type StateUnderWay = (typeof statesUnderWay)[number];

/** @param state of any draft */
export const isUnderWay = (state: DraftState): state is StateUnderWay =>
  statesUnderWay.some((one) => one === state);

/** Of these the portal looks for those whose hour of publication has come. */
export const statesToPublish = ['approved'] as const satisfies readonly DraftState[];

/** In which capacity somebody stands before a draft; `portal`: nobody's decision. */
export type DraftCapacity = 'reader' | 'editor' | 'approver' | 'portal';

export interface DraftFacts {
  /** What is stored is a draft of its kind. */
  readonly readable: boolean;
  /** No hour was chosen for its publication, or it has come. */
  readonly due: boolean;
}

export type DraftTransition = Transition<DraftState, DraftCapacity, keyof DraftFacts>;

/** Characters of the note of a change, and of why it is returned. */
const longestReason = 2000;

export const draftTransitions = [
  {
    // Any change takes an approval back: it is of exactly one body.
    event: 'edit',
    label: 'Sửa',
    from: statesUnderWay,
    to: 'open',
    when: ['readable'],
    by: ['editor'],
  },
  {
    event: 'submit',
    label: 'Gửi duyệt',
    done: 'Đã gửi duyệt. Người có quyền duyệt sẽ thấy bản này.',
    look: 'primary',
    from: ['open'],
    to: 'submitted',
    when: ['readable'],
    by: ['editor'],
    reason: 'required',
    longestReason,
    reasonWords: {
      label: 'Thay đổi gì, vì sao',
      hint: 'Người duyệt đọc; lưu vào lịch sử các bản đã công bố. Nêu văn bản làm căn cứ, nếu có.',
      missing: 'Hãy ghi nội dung thay đổi và lý do, để người duyệt biết.',
    },
  },
  {
    event: 'approve',
    label: 'Duyệt và công bố',
    done: 'Đã duyệt. Bản này sẽ được công bố',
    look: 'primary',
    from: ['submitted'],
    to: 'approved',
    when: ['readable'],
    by: ['approver'],
    byAnother: ['author'],
    notAllowed: 'Chỉ Trưởng ban, Phó Trưởng ban Biên tập và quản trị viên được duyệt.',
    asks: [
      {
        id: 'publishAt',
        kind: 'moment',
        label: 'Công bố vào lúc',
        hint: 'Để trống thì công bố ngay khi duyệt.',
        required: false,
      },
    ],
    law: 'Đ18',
  },
  {
    event: 'return',
    label: 'Trả lại để sửa',
    done: 'Đã trả lại cho người soạn, kèm lý do.',
    look: 'secondary',
    from: ['submitted', 'approved'],
    to: 'open',
    by: ['approver'],
    reason: 'required',
    longestReason,
    reasonWords: {
      label: 'Cần sửa điều gì',
      missing: 'Hãy ghi rõ lý do trả lại, để người soạn biết cần sửa gì.',
    },
    notAllowed: 'Chỉ Trưởng ban, Phó Trưởng ban Biên tập và quản trị viên được trả lại bản nháp.',
  },
  {
    event: 'take-back',
    label: 'Lấy lại để sửa',
    done: 'Đã lấy lại. Bạn có thể sửa tiếp.',
    explain: 'Bản nháp trở về đang soạn; lần gửi duyệt này không còn giá trị.',
    look: 'secondary',
    from: ['submitted', 'approved'],
    to: 'open',
    by: ['editor'],
  },
  {
    event: 'discard',
    label: 'Hủy bản nháp',
    done: 'Đã hủy bản nháp.',
    explain: 'Mọi nội dung đã soạn bị bỏ. Bản đang công bố, nếu có, vẫn giữ nguyên.',
    look: 'warning',
    from: ['open'],
    to: 'discarded',
    by: ['editor'],
  },
  {
    // Together with an approval that names no hour, or by the clock.
    event: 'publish',
    label: 'Công bố',
    done: 'Đã duyệt và công bố. Người dân thấy bản mới ngay bây giờ.',
    from: statesToPublish,
    to: 'published',
    when: ['due'],
    by: ['portal'],
  },
  {
    // A new version of the portal published something else under it.
    event: 'rebase',
    label: 'Đặt lại trên bản đang công bố',
    from: statesUnderWay,
    to: 'open',
    by: ['portal'],
  },
] as const satisfies readonly DraftTransition[];

export type DraftEvent = (typeof draftTransitions)[number]['event'];

export const draftSteps: StepTable<DraftTransition, DraftFacts> = {
  words: {
    one: 'bản nháp',
    notAllowed: 'Bạn không phụ trách lĩnh vực này, nên chỉ được xem.',
    ownWork: {
      author: 'Bạn đã sửa hoặc gửi duyệt bản nháp này, nên một người khác có quyền duyệt phải xem và duyệt.',
    },
  },
  states: draftStates,
  circumstances: { readable: ({ readable }) => readable, due: ({ due }) => due },
  transitions: draftTransitions,
};
