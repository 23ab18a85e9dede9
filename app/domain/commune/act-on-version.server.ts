// A change of who the commune is: submitted, taken back, returned, given up, approved. One step with its mail and its event in
// one transaction; an approval ends the version before it, and readers see the new one from its first day on.
import { versionSteps, type VersionEvent } from '#app/commune/steps.ts';
import { versionOn } from '#app/commune/timeline.ts';
import { unknownEvent } from '#app/steps/permit.ts';
import { planStep } from '#app/steps/plan.ts';
import { present } from '#app/values/present.ts';
import { formatDate, localDate } from '#catalog/local-date.ts';
import type { Transaction } from '#db/client.server.ts';
import {
  changeVersion,
  listStandingVersions,
  lockCommune,
  type VersionRow,
} from '#db/queries/commune.server.ts';
import type { Problem } from '#forms/index.ts';
import type { Actor, Staff } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import { tellFollowers } from '../kernel/changes.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, type Outcome, type Refusal } from '../kernel/refusal.ts';
import { putIntoForce } from './put-into-force.server.ts';
import { actorOf, caseOf, dayProblem, reachVersion, tellOfVersion } from './version-access.server.ts';

export interface VersionAct {
  readonly id: string;
  readonly event: string;
  /** The version that the page showed. */
  readonly lock: number;
  readonly reason?: string;
}

export async function actOnVersion(
  deps: Deps,
  actor: Actor,
  { id, event, lock, reason }: VersionAct,
): Promise<Outcome<{ label: string }, Refusal & { readonly problems?: readonly Problem[] }>> {
  const outcome = await deps.db.transaction(async (tx) => {
    await lockCommune(tx);
    const reached = await reachVersion(tx, actor, id);
    if (!reached.ok) return reached;
    const { row, staff } = reached;
    const at = deps.clock.now();
    const planned = planStep(
      versionSteps,
      caseOf(row),
      actorOf(reached),
      { event, version: lock, ...present({ reason }) },
      { pauses: 'none', context: { today: localDate(at), unitName: deps.unit.name } },
    );
    if (!planned.ok) return planned;
    const { plan } = planned;
    if (event === 'submit' || event === 'approve') {
      const wrongDay = dayProblem(await listStandingVersions(tx), localDate(at), row.validFrom);
      if (wrongDay !== undefined) return refuse('not-possible', wrongDay);
    }
    const { event: made } = plan.transition;
    // It has a use case of its own.
    if (made === 'write') return { ok: false, refusal: unknownEvent } as const;
    await effects[made]({ deps, tx, row, staff, at, reason: plan.reason ?? '' });
    await recordAuditEvent(deps, tx, staff, {
      subject: `commune:${row.id}`,
      event: `commune-change-${event}`,
      detail: { validFrom: row.validFrom, name: row.facts.name, ...present({ reason: plan.reason }) },
    });
    return { ok: true, label: plan.transition.label } as const;
  });
  // Other processes hear of it; this one answers its next request already as the new one.
  if (outcome.ok && event === 'approve') await deps.commune.refresh();
  return outcome;
}

interface StepInHand {
  readonly deps: Deps;
  readonly tx: Transaction;
  readonly row: VersionRow;
  readonly staff: Staff;
  readonly at: Date;
  readonly reason: string;
}

const about = ({ row, staff }: StepInHand): string =>
  `${row.facts.name}, từ ngày ${formatDate(row.validFrom)}; ${staff.name}`;

const effects: Readonly<Record<Exclude<VersionEvent, 'write'>, (step: StepInHand) => Promise<void>>> = {
  async submit(step) {
    const { deps, tx, row, staff, at } = step;
    const writers = [...new Set([...row.writers, staff.userId])];
    await changeVersion(tx, row.id, {
      state: 'submitted',
      writers,
      submittedBy: staff.userId,
      submittedAt: at,
      returnedBy: null,
      returnedAt: null,
      returnReason: null,
    });
    await tellOfVersion(deps, tx, {
      row: { ...row, writers },
      kind: 'commune-change-submitted',
      to: 'approvers',
      letter: {
        subject: 'Chờ duyệt thay đổi thông tin đơn vị',
        lines: [`Có bản thay đổi thông tin đơn vị chờ người khác duyệt: ${about(step)} trình.`],
        details: [`Căn cứ: ${row.basis}`],
      },
    });
  },
  async 'take-back'({ tx, row }) {
    await changeVersion(tx, row.id, { state: 'draft', submittedBy: null, submittedAt: null });
  },
  async withdraw({ tx, row }) {
    await changeVersion(tx, row.id, { state: 'withdrawn' });
  },
  async return(step) {
    const { deps, tx, row, staff, at, reason } = step;
    await changeVersion(tx, row.id, {
      state: 'draft',
      returnedBy: staff.userId,
      returnedAt: at,
      returnReason: reason,
    });
    await tellOfVersion(deps, tx, {
      row,
      kind: 'commune-change-returned',
      to: 'writers',
      letter: {
        subject: 'Thay đổi thông tin đơn vị được trả lại',
        lines: [`Bản thay đổi được trả lại để sửa: ${about(step)} trả lại.`, `Điều cần sửa: ${reason}`],
      },
    });
  },
  async approve(step) {
    const { deps, tx, row, staff, at } = step;
    await putIntoForce(tx, row, { by: staff.userId, at });
    const standing = versionOn(await listStandingVersions(tx), localDate(at));
    if (standing === undefined) throw new Error('an approval left nobody who the commune is');
    await tellFollowers(deps, tx, { kind: 'commune', unit: standing.facts });
    await tellOfVersion(deps, tx, {
      row,
      kind: 'commune-change-approved',
      to: 'writers',
      letter: {
        subject: 'Đã duyệt thay đổi thông tin đơn vị',
        lines: [`Bản thay đổi đã được duyệt: ${about(step)} duyệt.`],
      },
    });
    deps.log.info(
      { by: staff.userId, version: row.id, from: row.validFrom },
      'who the commune is was approved',
    );
  },
};
