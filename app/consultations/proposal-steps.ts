// What nobody does alone with a consultation: a correction of published answers, an end without answers, another year of storage, an
// old version out of the comparison. One proposes it, another approves it, and it is done at once.
import type { CaseState, StepTable, Transition } from '#app/steps/step-table.ts';
import { proposalSteps } from '#app/steps/proposal-steps.ts';
import type { AnswerCapacity, AnswerEvent } from './answer-steps.ts';

export const consultationProposalKinds = [
  'correct',
  'end',
  'keep-longer',
  'hide-draft',
] as const satisfies readonly AnswerEvent[];

export type ConsultationProposalKind = (typeof consultationProposalKinds)[number];

export const isProposalKind = (event: string): event is ConsultationProposalKind =>
  consultationProposalKinds.some((kind) => kind === event);

/** None lapses: what it is about does not either. */
export const consultationProposalStateIds = ['open', 'approved', 'declined', 'withdrawn'] as const;

export type ConsultationProposalState = (typeof consultationProposalStateIds)[number];

/** `proposer`: whose proposal it is. */
type ConsultationProposalCapacity = AnswerCapacity | 'proposer';

type ConsultationProposalTransition = Transition<
  ConsultationProposalState,
  ConsultationProposalCapacity,
  never
>;

const { open, approved, declined, withdrawn } = proposalSteps.states;

export const consultationProposalSteps: StepTable<ConsultationProposalTransition, object, CaseState> = {
  words: {
    one: 'đề nghị',
    notAllowed: 'Chỉ Trưởng ban Biên tập hoặc người được ủy quyền duyệt được đề nghị này.',
    ownWork: { writer: 'Bạn đã đề nghị việc này, nên một người khác phải duyệt.' },
    reason: 'Hãy ghi lý do.',
  },
  states: { open, approved, declined, withdrawn },
  circumstances: {},
  transitions: [
    {
      event: 'approve',
      label: 'Duyệt',
      done: 'Đã duyệt, có hiệu lực ngay.',
      look: 'primary',
      from: ['open'],
      to: 'approved',
      by: ['approver'],
      byAnother: ['writer'],
    },
    {
      event: 'decline',
      label: 'Từ chối',
      done: 'Đã từ chối.',
      from: ['open'],
      to: 'declined',
      by: ['approver'],
      byAnother: ['writer'],
      reason: 'required',
      reasonWords: { label: 'Lý do từ chối', missing: 'Hãy ghi lý do từ chối.' },
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
  ],
};
