// A change of who the commune is: submitted, taken back, returned, given up, approved. One step with its mail and its event in
// one transaction; an approval ends the version before it, and readers see the new one from its first day on.
import { versionSteps } from '#app/commune/steps.ts';
import { versionOn } from '#app/commune/timeline.ts';
import type { ApprovalEvent } from '#app/steps/approved-by-another.ts';
import { present } from '#app/values/present.ts';
import { formatDate, localDate } from '#catalog/local-date.ts';
import type { Transaction } from '#db/client.server.ts';
import {
  changeVersion,
  listStandingVersions,
  lockCommune,
  type VersionRow,
} from '#db/queries/commune.server.ts';
import type { Actor } from '../kernel/actor.ts';
import {
  approvalChange,
  planApproval,
  writersWith,
  type ApprovalAct,
  type ReachedApproval,
} from '../kernel/approval.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import { tellFollowers } from '../kernel/changes.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { meetSeen } from '../kernel/seen.server.ts';
import type { ToldOfApproval } from '../notifications/tell-of-approval.server.ts';
import { putIntoForce } from './put-into-force.server.ts';
import {
  dayProblem,
  reachVersion,
  tellOfVersion,
  versionPartNames,
  versionParts,
} from './version-access.server.ts';

/**
 * @param act `seen`: what its page compared, when it is approved
 * @returns refused as `versionSteps` says, as `changed-meanwhile` where another version was approved since, and as not possible
 *   for a first day on which it cannot begin
 */
export async function actOnVersion(
  deps: Deps,
  actor: Actor,
  act: ApprovalAct,
): Promise<Outcome<{ done: string }>> {
  const { event } = act;
  const outcome = await deps.db.transaction(async (tx) => {
    await lockCommune(tx);
    const access = await reachVersion(tx, actor, act.id);
    if (!access.ok) return access;
    const { row, staff } = access;
    const at = deps.clock.now();
    const plannedStep = planApproval(deps, versionSteps, access, act, at);
    if (!plannedStep.ok) return plannedStep;
    const { step, done, reason } = plannedStep;
    const standingVersions = await listStandingVersions(tx);
    if (step === 'submit' || step === 'approve') {
      const wrongDay = dayProblem(standingVersions, localDate(at), row.validFrom);
      if (wrongDay !== undefined) return refuse('not-possible', wrongDay);
    }
    if (step === 'approve') {
      const now = versionParts(row, standingVersions);
      const met = meetSeen({ seen: act.seen, one: 'thông tin đơn vị', names: versionPartNames, now });
      if (!met.ok) return met;
      await putInForce(deps, tx, access, at);
    } else await changeVersion(tx, row.id, approvalChange(plannedStep, access, at));
    const mail = mailOf[step]?.(access, reason ?? '');
    if (mail !== undefined)
      await tellOfVersion(deps, tx, {
        ...mail,
        row: step === 'submit' ? { ...row, writers: writersWith(row, staff) } : row,
      });
    await recordAuditEvent(deps, tx, staff, {
      subject: `commune:${row.id}`,
      event: `commune-change-${step}`,
      detail: { validFrom: row.validFrom, name: row.facts.name, ...present({ reason }) },
    });
    return { ok: true, done } as const;
  });
  // Other processes hear of it; this one answers its next request already as the new one.
  if (outcome.ok && event === 'approve') await deps.commune.refresh();
  return outcome;
}

async function putInForce(
  deps: Deps,
  tx: Transaction,
  { row, staff }: ReachedApproval<VersionRow>,
  at: Date,
): Promise<void> {
  await putIntoForce(tx, row, { by: staff.userId, at });
  const currentVersion = versionOn(await listStandingVersions(tx), localDate(at));
  if (currentVersion === undefined) throw new Error('an approval left nobody who the commune is');
  await tellFollowers(deps, tx, { kind: 'commune', unit: currentVersion.facts });
  deps.log.info(
    { by: staff.userId, version: row.id, from: row.validFrom },
    'who the commune is was approved',
  );
}

const about = ({ row, staff }: ReachedApproval<VersionRow>): string =>
  `${row.facts.name}, từ ngày ${formatDate(row.validFrom)}; ${staff.name}`;

/** Taking back and giving up concern nobody else. */
const mailOf: Readonly<
  Partial<
    Record<
      ApprovalEvent,
      (access: ReachedApproval<VersionRow>, reason: string) => Omit<ToldOfApproval, 'row'>
    >
  >
> = {
  submit: (access) => ({
    kind: 'commune-change-submitted',
    to: 'approvers',
    letter: {
      subject: 'Chờ duyệt thay đổi thông tin đơn vị',
      lines: [`Có bản thay đổi thông tin đơn vị chờ người khác duyệt: ${about(access)} trình.`],
      details: [`Căn cứ: ${access.row.basis}`],
    },
  }),
  return: (access, reason) => ({
    kind: 'commune-change-returned',
    to: 'writers',
    letter: {
      subject: 'Thay đổi thông tin đơn vị được trả lại',
      lines: [`Bản thay đổi được trả lại để sửa: ${about(access)} trả lại.`, `Điều cần sửa: ${reason}`],
    },
  }),
  approve: (access) => ({
    kind: 'commune-change-approved',
    to: 'writers',
    letter: {
      subject: 'Đã duyệt thay đổi thông tin đơn vị',
      lines: [`Bản thay đổi đã được duyệt: ${about(access)} duyệt.`],
    },
  }),
};
