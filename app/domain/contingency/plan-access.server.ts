// Who may come near the plan for when the portal stands still: administrators write it, another person approves it, the
// leaders and administrators read it.
import { planSteps } from '#app/operation/contingency.ts';
import type { ApprovalCapacity, ApprovalState } from '#app/steps/approved-by-another.ts';
import type { CaseActor, StepCase } from '#app/steps/step-table.ts';
import type { Queryable } from '#db/client.server.ts';
import { listPlans, type PlanRow } from '#db/queries/contingency.server.ts';
import type { Actor, Staff } from '../kernel/actor.ts';
import { refuse, staffOnly, type Outcome } from '../kernel/refusal.ts';

export interface PlanStanding {
  readonly staff: Staff;
  readonly as: readonly ApprovalCapacity[];
}

export function standBeforePlans(actor: Actor): Outcome<PlanStanding> {
  if (actor.kind !== 'staff') return staffOnly();
  const as: ApprovalCapacity[] = [];
  if (actor.roles.includes('administrator')) as.push('administrator', 'approver');
  else if (actor.roles.includes('chairman')) as.push('approver');
  return as.length === 0
    ? refuse('not-allowed', 'Chỉ quản trị viên và Chủ tịch xem được phương án ứng cứu sự cố.')
    : { ok: true, staff: actor, as };
}

export async function reachPlan(
  db: Queryable,
  actor: Actor,
  id: string,
): Promise<Outcome<PlanStanding & { readonly row: PlanRow }>> {
  const stood = standBeforePlans(actor);
  if (!stood.ok) return stood;
  const row = (await listPlans(db)).find((one) => one.id === id);
  return row === undefined ? refuse('not-found', 'Không có phương án này.') : { ...stood, row };
}

export const planCaseOf = ({ state, lock, writers }: PlanRow): StepCase<ApprovalState, object> => ({
  state,
  version: lock,
  facts: {},
  people: { writer: writers },
});

export const planActorOf = ({ staff, as }: PlanStanding): CaseActor<ApprovalCapacity> => ({
  id: staff.userId,
  as,
});

export const administratorsOnly = () => refuse('not-allowed', planSteps.words.notAllowed);
