// The plan for when the portal stands still: the one in use, its versions, one of them, and it as a paper (Điều 22c, d).
import { paperUnit } from '#app/commune/timeline.ts';
import type { ContingencyPlan } from '#app/operation/contingency.ts';
import type { OpenPlan, PlanLine } from '#app/read-models/contingency.ts';
import { present } from '#app/values/present.ts';
import { localDate, type LocalDate } from '#catalog/local-date.ts';
import { listPlans, type PlanRow } from '#db/queries/contingency.server.ts';
import { drawPdf } from '../drawing/draw-pdf.server.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { namesIn, openRecord, type NameOf } from '../office-records/open-record.server.ts';
import { standBefore, standToWrite } from '../office-records/record-kind.server.ts';
import type { drawPlan } from './draw-plan.server.ts';
import { isUnderWay, planRecord } from './plan-record.server.ts';

const lineOf = (row: PlanRow, nameOf: NameOf): PlanLine => ({
  id: row.id,
  state: row.state,
  by: row.writers.map(nameOf).join(', '),
  savedAt: row.savedAt,
  ...present({ approvedAt: row.approvedAt, approvedBy: nameOf(row.approvedBy) }),
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
 * @returns `underWay`: a draft or what is submitted stands in the way of another; `inUse` is absent while none was approved. Refused as
 *   `not-allowed` to all but administrators and the chairman
 */
export async function readPlans(
  deps: Pick<Deps, 'db' | 'clock'>,
  actor: Actor,
): Promise<Outcome<PlanOverview>> {
  const standing = standBefore(planRecord, actor);
  if (!standing.ok) return standing;
  const rows = await listPlans(deps.db);
  const nameOf = await namesIn(deps, rows);
  const inUse = rows.find(({ state }) => state === 'approved');
  return {
    ok: true,
    today: localDate(deps.clock.now()),
    versions: rows.map((row) => lineOf(row, nameOf)),
    underWay: rows.some(isUnderWay),
    mayWrite: standing.as.includes('administrator'),
    ...present({ inUse: inUse && { line: lineOf(inUse, nameOf), plan: inUse.plan } }),
  };
}

/** @returns what a new one begins with: the plan in use. Refused as `not-allowed` to all but administrators */
export async function openNewPlan(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
): Promise<Outcome<{ start: Partial<ContingencyPlan> }>> {
  const standing = standToWrite(planRecord, actor);
  if (!standing.ok) return standing;
  const planInUse = (await listPlans(deps.db)).find(({ state }) => state === 'approved');
  return { ok: true, start: planInUse?.plan ?? {} };
}

/** @returns refused as `openRecord` */
export async function openPlan(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  { id }: { readonly id: string },
): Promise<Outcome<{ version: OpenPlan }>> {
  const opened = await openRecord(planRecord, deps, actor, id);
  if (!opened.ok) return opened;
  const { row, nameOf } = opened;
  const { returned, ...steps } = opened.steps;
  return {
    ok: true,
    version: {
      ...lineOf(row, nameOf),
      ...steps,
      plan: row.plan,
      ...present({ returned: row.state === 'draft' ? returned : undefined }),
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
