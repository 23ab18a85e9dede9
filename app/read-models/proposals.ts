// What is shown of what one person proposes and another approves.
import type { OfferedStep } from '#app/steps/offered-step.ts';
import type { ProposalState } from '#app/steps/proposal-steps.ts';
import type { ProposalKindId } from '#app/vocabulary/proposals.ts';
import type { MovingDueDate } from './calendar.ts';

export interface ProposalLine {
  readonly id: string;
  readonly kind: ProposalKindId;
  readonly state: ProposalState;
  /** "giao vai trò Kế toán cho Lê Văn A" */
  readonly title: string;
  readonly details: readonly string[];
  readonly proposedBy: string;
  readonly proposedAt: Date;
  readonly lapsesAt: Date;
  /** It waits for whoever looks. */
  readonly mine: boolean;
  /** Absent of what lapsed. */
  readonly decidedBy?: string;
  readonly decidedAt?: Date;
  readonly reason?: string;
}

/** What approving it now would do besides. */
export interface ProposalEffect {
  /** By a change of the calendar. */
  readonly moves?: readonly MovingDueDate[];
  /** By another kind: what it does, a line each. */
  readonly lines?: readonly string[];
  /** The word for it: approved is what was shown. */
  readonly seen: string;
}

export interface OpenProposal extends ProposalLine {
  readonly lock: number;
  /** Of kinds that have one, while it waits. */
  readonly effect?: ProposalEffect;
  /** "Chủ tịch hoặc một quản trị viên khác" */
  readonly whoApproves: string;
  readonly mayWrite: false;
  readonly actions: readonly OfferedStep[];
  /** Why whoever looks may not approve it. */
  readonly whyNot?: string;
}
