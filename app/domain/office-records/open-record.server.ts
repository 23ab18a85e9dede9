// An office record as whoever may see it opens it, and how many wait for him to approve them.
import type { ApprovalSteps } from '#app/read-models/approval.ts';
import { offeredStep } from '#app/steps/offered-step.ts';
import { openTransitions } from '#app/steps/permit.ts';
import { present } from '#app/values/present.ts';
import { namesOf } from '#db/queries/people.server.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { Outcome } from '../kernel/refusal.ts';
import type { ShownParts } from '../kernel/seen.server.ts';
import {
  actorOf,
  caseOf,
  permitStep,
  reachRecord,
  standBefore,
  type OfficeRecord,
  type RecordKind,
} from './record-kind.server.ts';

/** Undefined for nobody. */
export type NameOf = (id: string | null) => string | undefined;

/** @returns the names of everybody who wrote at these, submitted, returned or approved them */
export async function namesIn(deps: Pick<Deps, 'db'>, rows: readonly OfficeRecord[]): Promise<NameOf> {
  const ids = rows.flatMap(({ writers, startedBy, savedBy, submittedBy, returnedBy, approvedBy }) => [
    ...writers,
    ...[startedBy, savedBy, submittedBy, returnedBy, approvedBy].flatMap((id) => id ?? []),
  ]);
  const names = await namesOf(deps.db, ids);
  return (id) => (id === null ? undefined : names.get(id));
}

/**
 * @returns `steps`: what its page offers, in the order of the table, writing apart as `mayWrite`. Refused as `reachRecord`
 */
export async function openRecord<Content extends ShownParts, Row extends OfficeRecord & Content>(
  kind: RecordKind<Content, Row>,
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  id: string,
): Promise<Outcome<{ row: Row; nameOf: NameOf; steps: ApprovalSteps }>> {
  const access = await reachRecord(kind, deps.db, actor, id);
  if (!access.ok) return access;
  const { row } = access;
  const { returnedBy, returnedAt, returnReason } = row;
  const nameOf = await namesIn(deps, [row]);
  const approval = permitStep(kind, access, 'approve');
  const isOwnWork = !approval.ok && approval.obstacle === 'own-work';
  return {
    ok: true,
    row,
    nameOf,
    steps: {
      lock: row.lock,
      mayWrite: permitStep(kind, access, 'write').ok,
      actions: openTransitions(kind.steps, caseOf(row), actorOf(access))
        .filter(({ event }) => event !== 'write')
        .map((transition) => offeredStep(transition)),
      ...(isOwnWork && { whyNot: approval.refusal.message }),
      ...present({
        returned: returnedAt && { by: nameOf(returnedBy) ?? '', at: returnedAt, reason: returnReason ?? '' },
      }),
    },
  };
}

/** @returns how many he may approve now; 0 for whoever has no business with them */
export async function countToApprove<Content extends ShownParts, Row extends OfficeRecord & Content>(
  kind: RecordKind<Content, Row>,
  deps: Pick<Deps, 'db'>,
  actor: Actor,
): Promise<number> {
  const standing = standBefore(kind, actor);
  if (!standing.ok) return 0;
  const rows = await kind.rows.list(deps.db);
  return rows.filter((row) => permitStep(kind, { ...standing, row }, 'approve').ok).length;
}
