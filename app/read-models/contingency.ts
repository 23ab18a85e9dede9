// The plan for when the portal stands still, as its pages show it.
import type { ContingencyPlan } from '#app/operation/contingency.ts';
import type { ApprovalEvent, ApprovalState, ApprovalTransition } from '#app/steps/approved-by-another.ts';

export interface PlanLine {
  readonly id: string;
  readonly state: ApprovalState;
  readonly by: string;
  readonly savedAt: Date;
  readonly approvedBy?: string;
  readonly approvedAt?: Date;
}

export interface OpenPlan extends PlanLine {
  readonly lock: number;
  readonly plan: ContingencyPlan;
  readonly mayWrite: boolean;
  readonly actions: readonly (Pick<ApprovalTransition, 'label' | 'explain' | 'look' | 'reasonWords'> & {
    readonly event: ApprovalEvent;
    readonly reason: boolean;
  })[];
  readonly whyNot?: string;
  readonly returned?: { readonly by: string; readonly at: Date; readonly reason: string };
}

export interface PlanProblem {
  readonly path: string;
  readonly message: string;
}
