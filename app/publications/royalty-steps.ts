// What may be done with what an author is paid, and with a statement of such payments (Đ7.2f): two tables of steps.
import type { CaseState, StepTable, Transition } from '#app/steps/step-table.ts';
import { onlyReads } from './board-steps.ts';

const state = (label: string, plain: string, tone: CaseState['tone']): CaseState => ({
  label,
  plain,
  tone,
  clock: 'stopped',
});

const royaltyStates = {
  proposed: state('Chờ duyệt', 'Đã đề nghị, chờ duyệt.', 'waiting'),
  approved: state('Đã duyệt', 'Đã duyệt, chờ vào bảng kê.', 'progress'),
  refused: state('Không duyệt', 'Không được duyệt.', 'stopped'),
  withdrawn: state('Đã rút', 'Người đề nghị đã rút.', 'neutral'),
  stated: state('Trong bảng kê', 'Đã vào bảng kê, chờ chi.', 'progress'),
  paid: state('Đã chi', 'Đã chi trả.', 'done'),
} as const satisfies Record<string, CaseState>;

export type RoyaltyState = keyof typeof royaltyStates;

/** It will not be paid: the same author may be proposed again for the same work. */
export const unpaidRoyalties = ['refused', 'withdrawn'] as const satisfies readonly RoyaltyState[];

/** A person other than its proposer has approved it. */
export const approvedRoyalties = ['approved', 'stated', 'paid'] as const satisfies readonly RoyaltyState[];

/** It stands on a statement. */
export const statedRoyalties = ['stated', 'paid'] as const satisfies readonly RoyaltyState[];

const statementStates = {
  drawn: state('Chờ duyệt', 'Đã lập, chờ duyệt.', 'waiting'),
  approved: state('Đã duyệt, chờ chi', 'Đã duyệt, chờ kế toán chi.', 'progress'),
  paid: state('Đã chi', 'Đã chi trả.', 'done'),
  cancelled: state('Đã hủy', 'Không dùng nữa; các khoản trở về đã duyệt.', 'stopped'),
} as const satisfies Record<string, CaseState>;

export type StatementState = keyof typeof statementStates;

/** `proposer`: may write in the item's section. `decider`: the head; the deputy for what is the head's own. */
export type RoyaltyCapacity =
  | 'proposer'
  | 'decider'
  /** That it stands on, or is put on: what is done with a statement is done with its lines. */
  | 'statement';

const deciders =
  'Trưởng ban Biên tập duyệt nhuận bút; Phó Trưởng ban duyệt khoản mà Trưởng ban được hưởng hoặc đề nghị.';

export const royaltyTransitions = [
  {
    event: 'approve',
    label: 'Duyệt',
    from: ['proposed'],
    to: 'approved',
    by: ['decider'],
    byAnother: ['proposer', 'payee'],
    notAllowed: deciders,
  },
  {
    event: 'refuse',
    label: 'Không duyệt',
    from: ['proposed', 'approved'],
    to: 'refused',
    by: ['decider'],
    byAnother: ['proposer', 'payee'],
    notAllowed: deciders,
    reason: 'required',
    longestReason: 500,
  },
  { event: 'change', label: 'Sửa đề nghị', from: ['proposed', 'approved'], to: 'proposed', by: ['proposer'] },
  { event: 'withdraw', label: 'Rút', from: ['proposed', 'approved'], to: 'withdrawn', by: ['proposer'] },
  { event: 'put-on', label: 'Đưa vào bảng kê', from: ['approved'], to: 'stated', by: ['statement'] },
  { event: 'pay', label: 'Chi', from: ['stated'], to: 'paid', by: ['statement'] },
  { event: 'take-off', label: 'Trả khỏi bảng kê', from: ['stated'], to: 'approved', by: ['statement'] },
] as const satisfies readonly Transition<RoyaltyState, RoyaltyCapacity, never>[];

export type RoyaltyEvent = (typeof royaltyTransitions)[number]['event'];

export const royaltySteps: StepTable<Transition<RoyaltyState, RoyaltyCapacity, never>> = {
  words: {
    one: 'khoản nhuận bút',
    notAllowed: onlyReads,
    ownWork: {
      proposer: 'Bạn đã đề nghị hoặc sửa khoản này, nên người khác phải duyệt.',
      payee: 'Bạn được hưởng khoản này, nên người khác phải duyệt.',
    },
    reason: 'Hãy ghi lý do không duyệt, tối đa 500 ký tự.',
  },
  states: royaltyStates,
  circumstances: {},
  transitions: royaltyTransitions,
};

/** `approver`: the head, or the deputy where the head drew it up. `payer`: the accountant. `canceller`: any of them. */
export type StatementCapacity = 'approver' | 'payer' | 'canceller';

export const statementTransitions = [
  {
    event: 'approve',
    label: 'Duyệt bảng kê',
    from: ['drawn'],
    to: 'approved',
    by: ['approver'],
    byAnother: ['drawer'],
  },
  {
    event: 'pay',
    label: 'Ghi nhận đã chi',
    from: ['approved'],
    to: 'paid',
    by: ['payer'],
    byAnother: ['approver'],
  },
  {
    event: 'cancel',
    label: 'Hủy bảng kê',
    from: ['drawn', 'approved'],
    to: 'cancelled',
    by: ['canceller'],
    reason: 'required',
    longestReason: 500,
  },
] as const satisfies readonly Transition<StatementState, StatementCapacity, never>[];

export type StatementEvent = (typeof statementTransitions)[number]['event'];

export type StatementTransition = Transition<StatementState, StatementCapacity, never>;

export const statementSteps: StepTable<StatementTransition> = {
  words: {
    one: 'bảng kê',
    notAllowed:
      'Trưởng ban duyệt bảng kê (Phó Trưởng ban duyệt bảng kê do Trưởng ban lập); kế toán ghi nhận đã chi.',
    ownWork: {
      drawer: 'Bạn đã lập bảng kê này, nên người khác phải duyệt.',
      approver: 'Bạn đã duyệt bảng kê này, nên người khác phải ghi nhận đã chi.',
    },
    reason: 'Hãy ghi lý do hủy bảng kê, tối đa 500 ký tự.',
  },
  states: statementStates,
  circumstances: {},
  transitions: statementTransitions,
};
