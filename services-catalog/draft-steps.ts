// The way of a draft of the catalog (a procedure's or a form's) to its publication, as one table: whoever edits the sector
// prepares and submits it, another person decides (Đ18). Buttons, guards, refusals and tests read it.
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
  published: { label: 'Đã công bố', plain: 'Đã có hiệu lực trên cổng.', tone: 'done', clock: 'stopped' },
  discarded: { label: 'Đã hủy', plain: 'Không dùng nữa.', tone: 'stopped', clock: 'stopped' },
} as const satisfies Record<string, CaseState>;

export type DraftState = keyof typeof draftStates;

/** Nothing is decided for good: at most one such draft for each procedure and form. */
export const statesUnderWay = ['open', 'submitted', 'approved'] as const satisfies readonly DraftState[];

export type StateUnderWay = (typeof statesUnderWay)[number];

/** In which capacity somebody stands before a draft. */
export type DraftCapacity = 'reader' | 'editor' | 'approver';

const prepares = 'Bạn không phụ trách lĩnh vực này, nên chỉ được xem.';

export const draftTransitions = [
  {
    // Any change takes an approval back: it is of exactly one body.
    event: 'edit',
    label: 'Sửa',
    from: statesUnderWay,
    to: 'open',
    by: ['editor'],
  },
  {
    event: 'submit',
    label: 'Gửi duyệt',
    from: ['open'],
    to: 'submitted',
    by: ['editor'],
    reason: 'required',
  },
  {
    event: 'take-back',
    label: 'Lấy lại để sửa',
    from: ['submitted', 'approved'],
    to: 'open',
    by: ['editor'],
  },
  { event: 'discard', label: 'Hủy bản nháp', from: ['open'], to: 'discarded', by: ['editor'] },
  {
    event: 'approve',
    label: 'Duyệt và công bố',
    from: ['submitted'],
    to: 'approved',
    by: ['approver'],
    byAnother: ['author'],
    notAllowed: 'Chỉ Trưởng ban, Phó Trưởng ban Biên tập và quản trị viên được duyệt.',
    law: 'Đ18',
  },
  {
    event: 'return',
    label: 'Trả lại để sửa',
    from: ['submitted', 'approved'],
    to: 'open',
    by: ['approver'],
    reason: 'required',
    notAllowed: 'Chỉ Trưởng ban, Phó Trưởng ban Biên tập và quản trị viên được trả lại bản nháp.',
  },
] as const satisfies readonly Transition<DraftState, DraftCapacity, never>[];

export type DraftEvent = (typeof draftTransitions)[number]['event'];

export const draftSteps: StepTable<Transition<DraftState, DraftCapacity, never>, object> = {
  words: {
    one: 'bản nháp',
    notAllowed: prepares,
    ownWork: {
      author: 'Bạn đã sửa hoặc gửi duyệt bản nháp này, nên một người khác có quyền duyệt phải xem và duyệt.',
    },
  },
  states: draftStates,
  circumstances: {},
  transitions: draftTransitions,
};
