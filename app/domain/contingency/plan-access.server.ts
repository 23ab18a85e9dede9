// Who may come near the plan for when the portal stands still: administrators write it, another person approves it, the
// leaders and administrators read it.
import { planSteps } from '#app/operation/contingency.ts';
import type { Queryable } from '#db/client.server.ts';
import { listPlans, type PlanRow } from '#db/queries/contingency.server.ts';
import type { Actor } from '../kernel/actor.ts';
import { standToApprove, type ReachedApproval } from '../kernel/approval.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';

/**
 * @returns the capacities of administrators and of the chairman before plans for an outage; refused as `not-allowed`
 *   to others
 */
export const standBeforePlans = (actor: Actor) =>
  standToApprove(actor, 'Chỉ quản trị viên và Chủ tịch xem được phương án ứng cứu sự cố.');

/** @returns the plan, and in which capacities the actor stands before it; refused as `not-allowed` or `not-found` */
export async function reachPlan(
  db: Queryable,
  actor: Actor,
  id: string,
): Promise<Outcome<ReachedApproval<PlanRow>>> {
  const standing = standBeforePlans(actor);
  if (!standing.ok) return standing;
  const row = (await listPlans(db)).find((one) => one.id === id);
  return row === undefined ? refuse('not-found', 'Không có phương án này.') : { ...standing, row };
}

/** @returns the refusal (`not-allowed`) of whoever is no administrator */
export const administratorsOnly = () => refuse('not-allowed', planSteps.words.notAllowed);
