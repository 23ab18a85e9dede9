// The plan for when the portal stands still, as its pages show it.
import type { ContingencyPlan } from '#app/operation/contingency.ts';
import type { ApprovalState } from '#app/steps/approved-by-another.ts';
import type { ApprovalSteps } from './approval.ts';

export interface PlanLine {
  readonly id: string;
  readonly state: ApprovalState;
  readonly by: string;
  readonly savedAt: Date;
  readonly approvedBy?: string;
  readonly approvedAt?: Date;
}

export interface OpenPlan extends PlanLine, ApprovalSteps {
  readonly plan: ContingencyPlan;
}
