// The steps of a proposal: what nobody may do alone is stored as data, and done when another person approves it.
import type { CaseState, StepTable, Transition } from './step-table.ts';

export const proposalStateIds = ['open', 'approved', 'declined', 'withdrawn', 'lapsed'] as const;

export type ProposalState = (typeof proposalStateIds)[number];

/**
 * `approver`: has a role that approves it, as its kind says; `reader`: one that approves others of the kind; `concerned`: whose role,
 * account or certificate it is; `proposer`: who proposed it; `portal`: the clock.
 */
export type ProposalCapacity = 'approver' | 'reader' | 'concerned' | 'proposer' | 'portal';

export type ProposalEvent = 'approve' | 'decline' | 'withdraw' | 'lapse';

/** Steps that people make. */
export const proposalButtons = ['approve', 'decline', 'withdraw'] as const satisfies readonly ProposalEvent[];

export type ProposalTransition = Transition<ProposalState, ProposalCapacity, 'concerned-decides'> & {
  readonly event: ProposalEvent;
};

export interface ProposalFacts {
  /** It takes from whoever it concerns, or is made out to him: he may approve it. What gives him something he may not. */
  readonly concernedDecides: boolean;
}

export interface ProposalTable extends StepTable<ProposalTransition, ProposalFacts> {
  readonly states: Readonly<Record<ProposalState, CaseState>>;
}

const state = (label: string, plain: string, tone: CaseState['tone']): CaseState => ({
  label,
  plain,
  tone,
  clock: 'stopped',
});

const deciding = {
  from: ['open'],
  notAllowed: 'Đề nghị này do người khác duyệt.',
} as const;

const approving = {
  event: 'approve',
  label: 'Duyệt',
  explain: 'Việc được đề nghị có hiệu lực ngay. Người liên quan và những người duyệt được nhận thư báo.',
  done: 'Đã duyệt.',
  look: 'primary',
  to: 'approved',
  ...deciding,
} as const;

export const proposalSteps: ProposalTable = {
  words: {
    one: 'đề nghị',
    notAllowed: 'Bạn không có phần trong đề nghị này.',
    ownWork: {
      proposer: 'Bạn đã đề nghị việc này, nên người khác phải duyệt.',
      receiver: 'Việc này là cho chính bạn, nên người khác phải duyệt.',
    },
    reason: 'Hãy ghi lý do.',
  },
  states: {
    open: state('Chờ duyệt', 'Chưa có gì thay đổi; một người khác phải duyệt.', 'waiting'),
    approved: state('Đã duyệt', 'Việc được đề nghị đã có hiệu lực.', 'done'),
    declined: state('Đã từ chối', 'Không có gì thay đổi.', 'stopped'),
    withdrawn: state('Đã rút', 'Người đề nghị đã rút lại; không có gì thay đổi.', 'stopped'),
    lapsed: state('Hết hạn', 'Không ai duyệt trong thời hạn; không có gì thay đổi.', 'stopped'),
  },
  circumstances: { 'concerned-decides': ({ concernedDecides }) => concernedDecides },
  transitions: [
    // Whose it is may confirm what is his; of any other proposal nobody approves what he would receive.
    {
      ...approving,
      when: ['concerned-decides'],
      by: ['approver', 'concerned'],
      byAnother: ['proposer'],
    },
    { ...approving, by: ['approver'], byAnother: ['proposer', 'receiver'] },
    {
      event: 'decline',
      label: 'Từ chối',
      done: 'Đã từ chối.',
      look: 'secondary',
      to: 'declined',
      by: ['approver', 'concerned'],
      byAnother: ['proposer'],
      reason: 'required',
      reasonWords: { label: 'Lý do từ chối', missing: 'Hãy ghi lý do từ chối.' },
      ...deciding,
    },
    {
      event: 'withdraw',
      label: 'Rút đề nghị',
      done: 'Đã rút đề nghị.',
      look: 'warning',
      from: ['open'],
      to: 'withdrawn',
      by: ['proposer'],
      notAllowed: 'Chỉ người đề nghị rút được đề nghị.',
    },
    { event: 'lapse', label: 'Hết hạn', from: ['open'], to: 'lapsed', by: ['portal'] },
  ],
};
