// The plan for when the portal stands still: the one in use, its versions, one of them, and it as a paper (Điều 22c, d).
import { paperUnit } from '#app/commune/timeline.ts';
import { planSteps, type ContingencyPlan } from '#app/operation/contingency.ts';
import type { OpenPlan, PlanLine } from '#app/read-models/contingency.ts';
import { present } from '#app/values/present.ts';
import { localDate, type LocalDate } from '#catalog/local-date.ts';
import { namesOf } from '#db/queries/people.server.ts';
import { listPlans, type PlanRow } from '#db/queries/contingency.server.ts';
import type { Queryable } from '#db/client.server.ts';
import { drawPdf } from '../drawing/draw-pdf.server.ts';
import type { Actor } from '../kernel/actor.ts';
import {
  approvalStepsOf,
  countToApprove,
  permitApproval,
  standToApprove,
  type ReachedApproval,
} from '../kernel/approval.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import type { drawPlan } from './draw-plan.server.ts';

type NameOf = (id: string | null) => string;

async function namesIn(deps: Pick<Deps, 'db'>, rows: readonly PlanRow[]): Promise<NameOf> {
  const ids = rows.flatMap(({ writers, approvedBy, returnedBy }) => [...writers, approvedBy, returnedBy]);
  const names = await namesOf(
    deps.db,
    ids.flatMap((id) => id ?? []),
  );
  return (id) => (id === null ? '' : (names.get(id) ?? ''));
}

const lineOf = (row: PlanRow, nameOf: NameOf): PlanLine => ({
  id: row.id,
  state: row.state,
  by: row.writers.map(nameOf).join(', '),
  savedAt: row.savedAt,
  ...present({ approvedAt: row.approvedAt, approvedBy: row.approvedBy && nameOf(row.approvedBy) }),
});

export interface PlanOverview {
  readonly today: LocalDate;
  /** The one in use. */
  readonly inUse?: { readonly line: PlanLine; readonly plan: ContingencyPlan };
  /** All of them, the latest first. */
  readonly versions: readonly PlanLine[];
  readonly underWay: boolean;
  readonly mayWrite: boolean;
}

/**
 * Who may come near the plan for when the portal stands still: administrators write it, another person approves it, the leaders
 * and administrators read it.
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

/**
 * @returns `underWay`: a draft or what is submitted stands in the way of another; `inUse` is absent while none was approved. Refused as
 *   `not-allowed` to all but administrators and the chairman
 */
export async function readPlans(
  deps: Pick<Deps, 'db' | 'clock'>,
  actor: Actor,
): Promise<Outcome<PlanOverview>> {
  const standing = standBeforePlans(actor);
  if (!standing.ok) return standing;
  const rows = await listPlans(deps.db);
  const nameOf = await namesIn(deps, rows);
  const inUse = rows.find(({ state }) => state === 'approved');
  return {
    ok: true,
    today: localDate(deps.clock.now()),
    versions: rows.map((row) => lineOf(row, nameOf)),
    underWay: rows.some(({ state }) => state === 'draft' || state === 'submitted'),
    mayWrite: standing.as.includes('administrator'),
    ...present({ inUse: inUse && { line: lineOf(inUse, nameOf), plan: inUse.plan } }),
  };
}

/** @returns what a new one begins with: the plan in use. Refused as `not-allowed` to all but administrators */
export async function openNewPlan(
  deps: Pick<Deps, 'db' | 'clock'>,
  actor: Actor,
): Promise<Outcome<{ start: Partial<ContingencyPlan> }>> {
  const outcome = await readPlans(deps, actor);
  if (!outcome.ok) return outcome;
  return outcome.mayWrite ? { ok: true, start: outcome.inUse?.plan ?? {} } : administratorsOnly();
}

/** @returns how many wait for him to approve them; 0 for whoever has no business with them */
export async function countPlansFor(deps: Pick<Deps, 'db'>, actor: Actor): Promise<number> {
  const standing = standBeforePlans(actor);
  return standing.ok ? countToApprove(planSteps, standing, await listPlans(deps.db)) : 0;
}

/**
 * @returns `whyNot` says to whoever looks why he cannot approve what is submitted. Refused as `not-allowed` to all but administrators and
 *   the chairman, `not-found`
 */
export async function openPlan(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  { id }: { readonly id: string },
): Promise<Outcome<{ version: OpenPlan }>> {
  const access = await reachPlan(deps.db, actor, id);
  if (!access.ok) return access;
  const { row } = access;
  const nameOf = await namesIn(deps, [row]);
  const approval = permitApproval(planSteps, access, 'approve');
  return {
    ok: true,
    version: {
      ...lineOf(row, nameOf),
      ...approvalStepsOf(planSteps, access),
      plan: row.plan,
      ...(row.state === 'submitted' && !approval.ok && { whyNot: approval.refusal.message }),
      ...present({
        returned:
          row.state === 'draft' && row.returnedAt
            ? { by: nameOf(row.returnedBy), at: row.returnedAt, reason: row.returnReason ?? '' }
            : undefined,
      }),
    },
  };
}

/**
 * The plan as an official paper; one that nobody approved says so.
 * @returns refused as `openPlan`, `not-found` for a withdrawn one, `busy` or `not-possible` where it cannot be drawn
 */
export async function drawPlanPaper(
  deps: Deps,
  actor: Actor,
  { id }: { readonly id: string },
): Promise<Outcome<{ fileName: string; mediaType: string; content: Uint8Array }>> {
  const outcome = await openPlan(deps, actor, { id });
  if (!outcome.ok) return outcome;
  const { plan, state, approvedAt, approvedBy, savedAt } = outcome.version;
  if (state === 'withdrawn') return refuse('not-found', 'Không có phương án này.');
  const at = approvedAt ?? savedAt;
  const drawing = await drawPdf<typeof drawPlan>(deps, 'known', 'contingencyPlan', [
    { unit: paperUnit(deps.commune.at(at)), at, plan, ...present({ approvedBy }) },
  ]);
  if (!drawing.ok) return drawing;
  return {
    ...drawing,
    fileName: `phuong-an-ung-cuu-su-co-${localDate(at)}.pdf`,
    mediaType: 'application/pdf',
  };
}
