// The steps of documents that an administrator writes and another person approves: facts of the commune, contingency plan. One table,
// with the words of each kind.
import type { CaseState, StepTable, Transition } from './step-table.ts';

export const approvalStateIds = ['draft', 'submitted', 'approved', 'superseded', 'withdrawn'] as const;

export type ApprovalState = (typeof approvalStateIds)[number];

/** States before a decision. */
export const approvalUnderWay = ['draft', 'submitted'] as const satisfies readonly ApprovalState[];

/** States after an approval: in use, or replaced. */
export const approvedOnce = ['approved', 'superseded'] as const satisfies readonly ApprovalState[];

/** `administrator` writes; `approver`: another administrator, or the chairman. */
export type ApprovalCapacity = 'administrator' | 'approver';

export type ApprovalEvent = 'write' | 'submit' | 'withdraw' | 'take-back' | 'approve' | 'return';

/** Steps that have a button of their own; writing and submitting stand below what is written. */
export const approvalSteps = [
  'withdraw',
  'take-back',
  'approve',
  'return',
] as const satisfies readonly ApprovalEvent[];

export type ApprovalTransition = Transition<ApprovalState, ApprovalCapacity, never> & {
  readonly event: ApprovalEvent;
};

export interface ApprovalWords {
  /** "bản thay đổi" */
  readonly one: string;
  /** Who writes: "Chỉ quản trị viên soạn …" */
  readonly byAdministrator: string;
  /** Who approves: "Chỉ Chủ tịch hoặc một quản trị viên khác duyệt …" */
  readonly byApprover: string;
  /** Plain words for the states `approved` and `superseded`. */
  readonly approved: string;
  readonly superseded: string;
}

export interface ApprovalTable extends StepTable<ApprovalTransition, object> {
  readonly states: Readonly<Record<ApprovalState, CaseState>>;
}

const state = (label: string, plain: string, tone: CaseState['tone']): CaseState => ({
  label,
  plain,
  tone,
  clock: 'stopped',
});

/** @returns the table of a kind of document. In every table the approver may not be the writer (`byAnother`) */
export function approvedByAnother({
  one,
  byAdministrator,
  byApprover,
  approved,
  superseded,
}: ApprovalWords): ApprovalTable {
  const writing = { by: ['administrator'], notAllowed: byAdministrator } as const;
  const deciding = { by: ['approver'], byAnother: ['writer'], notAllowed: byApprover } as const;
  return {
    words: {
      one,
      notAllowed: byAdministrator,
      ownWork: { writer: 'Bạn đã soạn hoặc trình bản này, nên người khác phải duyệt.' },
      reason: 'Hãy ghi điều cần sửa.',
    },
    states: {
      draft: state('Đang soạn', 'Quản trị viên đang soạn; chưa có gì thay đổi trên Cổng.', 'progress'),
      submitted: state('Chờ duyệt', 'Đã trình; Chủ tịch hoặc một quản trị viên khác duyệt.', 'waiting'),
      approved: state('Đã duyệt', approved, 'done'),
      superseded: state('Đã được thay', superseded, 'stopped'),
      withdrawn: state('Đã bỏ', 'Bản soạn này đã bỏ.', 'stopped'),
    },
    circumstances: {},
    transitions: [
      { event: 'write', label: 'Lưu', from: ['draft'], to: 'same', ...writing },
      {
        event: 'submit',
        label: 'Trình duyệt',
        explain: 'Chủ tịch và các quản trị viên khác nhận thư báo.',
        done: 'Đã trình duyệt.',
        look: 'primary',
        from: ['draft'],
        to: 'submitted',
        ...writing,
      },
      {
        event: 'withdraw',
        label: 'Bỏ bản soạn này',
        done: 'Đã bỏ bản soạn này.',
        look: 'warning',
        from: ['draft'],
        to: 'withdrawn',
        ...writing,
      },
      {
        event: 'take-back',
        label: 'Rút về để sửa',
        done: 'Đã rút về để sửa.',
        look: 'secondary',
        from: ['submitted'],
        to: 'draft',
        ...writing,
      },
      {
        event: 'approve',
        label: 'Duyệt',
        done: 'Đã duyệt.',
        look: 'primary',
        from: ['submitted'],
        to: 'approved',
        ...deciding,
      },
      {
        event: 'return',
        label: 'Trả lại để sửa',
        done: 'Đã trả lại để sửa.',
        look: 'secondary',
        from: ['submitted'],
        to: 'draft',
        ...deciding,
        reason: 'required',
        reasonWords: { label: 'Điều cần sửa', missing: 'Hãy ghi điều cần sửa.' },
      },
    ],
  };
}
