// The plan for when the portal stands still, written by administrators: begun from the one in use, submitted, approved by
// another person, replaced by the next (Điều 22c, d). And the reminder when it has to be read again.
import { randomUUID } from 'node:crypto';

import { paths } from '#app/addresses/paths.ts';
import { planPartIds, planSteps, writtenPlan, type ContingencyPlan } from '#app/operation/contingency.ts';
import type { ApprovalEvent } from '#app/steps/approved-by-another.ts';
import { present } from '#app/values/present.ts';
import type { Wire } from '#forms/kinds/kind.ts';
import { own } from '#forms/own.ts';
import { textOf } from '#forms/wire.ts';
import { formatDate, localDate, weekday } from '#catalog/local-date.ts';
import { driverOf, type Transaction } from '#db/client.server.ts';
import { changePlan, insertPlan, listPlans, lockPlans } from '#db/queries/contingency.server.ts';
import { enqueueMails } from '#db/queries/outbox.server.ts';
import { listStaffOf } from '#db/queries/staff-at-work.server.ts';
import type { Actor, Staff } from '../kernel/actor.ts';
import {
  approvalChange,
  permitApproval,
  planApproval,
  writersWith,
  type ApprovalAct,
} from '../kernel/approval.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, refuseInputs, type Outcome } from '../kernel/refusal.ts';
import { isSentAgain } from '../kernel/seen.server.ts';
import { lettersToStaff } from '../notifications/letter.ts';
import { tellOfApproval, type ToldOfApproval } from '../notifications/tell-of-approval.server.ts';
import { administratorsOnly, reachPlan, standBeforePlans } from './open-plan.server.ts';

function readPlan(wire: Wire, today: string): Outcome<{ plan: ContingencyPlan }> {
  const parsedPlan = writtenPlan.safeParse(
    Object.fromEntries([...planPartIds, 'reviewOn'].map((id) => [id, textOf(own(wire, id))])),
  );
  const problems = parsedPlan.success
    ? []
    : parsedPlan.error.issues.map(({ path, message }) => ({ path: String(path[0] ?? ''), message }));
  if (parsedPlan.success && parsedPlan.data.reviewOn <= today)
    problems.push({ path: 'reviewOn', message: 'Ngày rà soát phải sau hôm nay.' });
  return parsedPlan.success && problems.length === 0
    ? { ok: true, plan: parsedPlan.data }
    : refuseInputs(problems);
}

/**
 * @returns refused as `not-allowed` to all but administrators, `invalid` with a problem for each part, `not-possible` while another one is
 *   under way
 */
export async function startPlan(
  deps: Deps,
  actor: Actor,
  wire: Wire,
): Promise<Outcome<{ id: string; lock: number }>> {
  const standing = standBeforePlans(actor);
  if (!standing.ok) return standing;
  const { staff, as } = standing;
  if (!as.includes('administrator')) return administratorsOnly();
  const at = deps.clock.now();
  const reading = readPlan(wire, localDate(at));
  if (!reading.ok) return reading;
  return deps.db.transaction(async (tx) => {
    await lockPlans(tx);
    const underWay = (await listPlans(tx)).some(({ state }) => state === 'draft' || state === 'submitted');
    if (underWay)
      return refuse(
        'not-possible',
        'Đang có một bản soạn. Hãy sửa tiếp bản đó, hoặc bỏ nó rồi soạn bản mới.',
      );
    const id = randomUUID();
    await insertPlan(tx, { id, plan: reading.plan, writers: [staff.userId], startedAt: at, savedAt: at });
    await record(deps, tx, staff, id, 'drafted');
    return { ok: true, id, lock: 1 };
  });
}

/**
 * @param input `lock`: the version that the page showed; `wire`: the form as it was sent
 * @returns the version that is stored now; refused as `reachPlan`, as `planSteps` does for writing, and as `invalid` with a problem for each part
 */
export async function writePlan(
  deps: Deps,
  actor: Actor,
  input: { readonly id: string; readonly lock: number; readonly wire: Wire },
): Promise<Outcome<{ id: string; lock: number }>> {
  return deps.db.transaction(async (tx) => {
    await lockPlans(tx);
    const access = await reachPlan(tx, actor, input.id);
    if (!access.ok) return access;
    const { row, staff } = access;
    const permission = permitApproval(planSteps, access, 'write', input.lock);
    const at = deps.clock.now();
    const reading = readPlan(input.wire, localDate(at));
    if (!permission.ok) {
      const isAgain = reading.ok && isSentAgain(permission, { plan: row.plan }, { plan: reading.plan });
      return isAgain ? { ok: true, id: row.id, lock: row.lock } : permission;
    }
    if (!reading.ok) return reading;
    await changePlan(tx, row.id, { plan: reading.plan, writers: writersWith(row, staff), savedAt: at });
    await record(deps, tx, staff, row.id, 'written');
    return { ok: true, id: row.id, lock: row.lock + 1 };
  });
}

const record = (
  deps: Deps,
  tx: Transaction,
  staff: Staff,
  id: string,
  event: Exclude<ApprovalEvent, 'write'> | 'drafted' | 'written',
  reason?: string,
) =>
  recordAuditEvent(deps, tx, staff, {
    subject: 'contingency',
    event: `plan-${event}`,
    detail: { id, ...present({ reason }) },
  });

/**
 * Approving takes the plan in use out of use in the same transaction. Refused as `planSteps` says, and when somebody was
 * faster (`act.lock`).
 */
export async function actOnPlan(
  deps: Deps,
  actor: Actor,
  act: ApprovalAct,
): Promise<Outcome<{ done: string }>> {
  return deps.db.transaction(async (tx) => {
    await lockPlans(tx);
    const access = await reachPlan(tx, actor, act.id);
    if (!access.ok) return access;
    const { row, staff } = access;
    const at = deps.clock.now();
    const plannedStep = planApproval(deps, planSteps, access, act, at);
    if (!plannedStep.ok) return plannedStep;
    const { step, done, reason } = plannedStep;
    if (step === 'approve') {
      const planInUse = (await listPlans(tx)).find(({ state }) => state === 'approved');
      if (planInUse !== undefined) await changePlan(tx, planInUse.id, { state: 'superseded' });
    }
    const change = approvalChange(plannedStep, access, at);
    await changePlan(tx, row.id, change);
    const mail = mailOf[step]?.(staff, reason ?? '');
    if (mail !== undefined) await tell(deps, tx, { ...row, ...change }, mail);
    await record(deps, tx, staff, row.id, step, reason);
    return { ok: true, done };
  });
}

interface PlanMail extends Pick<ToldOfApproval, 'kind' | 'to'> {
  readonly subject: string;
  readonly lines: readonly string[];
}

/** Taking back and giving up concern nobody else. */
const mailOf: Readonly<Partial<Record<ApprovalEvent, (staff: Staff, reason: string) => PlanMail>>> = {
  submit: ({ name }) => ({
    kind: 'plan-submitted',
    to: 'approvers',
    subject: 'Chờ duyệt phương án ứng cứu sự cố',
    lines: [`${name} trình phương án ứng cứu sự cố, chờ người khác duyệt.`],
  }),
  return: ({ name }, reason) => ({
    kind: 'plan-returned',
    to: 'writers',
    subject: 'Phương án ứng cứu sự cố được trả lại',
    lines: [`${name} trả lại phương án để sửa.`, `Điều cần sửa: ${reason}`],
  }),
  approve: ({ name }) => ({
    kind: 'plan-approved',
    to: 'writers',
    subject: 'Phương án ứng cứu sự cố đã được duyệt',
    lines: [`${name} đã duyệt phương án. Từ nay dùng bản này; nên in một bản để ngoài máy chủ.`],
  }),
};

const tell = (
  deps: Deps,
  tx: Transaction,
  row: ToldOfApproval['row'],
  { kind, to, ...words }: PlanMail,
): Promise<void> => {
  const action = { label: 'Xem phương án', href: deps.unit.publicUrl + paths.contingencyPlan(row.id) };
  return tellOfApproval(deps, tx, { row, kind, to, letter: { ...words, action } });
};

/**
 * Every Monday while the day has passed by which the plan in use was to be read again: a mail to each administrator and to the chairman.
 * Run it any day: on others nothing happens.
 */
export async function remindOfPlan(deps: Pick<Deps, 'db' | 'clock' | 'unit'>): Promise<void> {
  const now = deps.clock.now();
  const today = localDate(now);
  const row = (await listPlans(deps.db)).find(({ state }) => state === 'approved');
  if (row === undefined || weekday(today) !== 1 || row.plan.reviewOn >= today) return;
  const people = await listStaffOf(driverOf(deps.db), { roles: ['administrator', 'chairman'] }, now);
  const mails = lettersToStaff(deps.unit, people, {
    kind: 'plan-review',
    cause: `plan-review:${row.id}:${today}`,
    letter: {
      subject: 'Phương án ứng cứu sự cố đã quá ngày rà soát',
      lines: [
        `Phương án phải được rà soát trước ngày ${formatDate(row.plan.reviewOn)}. Hãy gọi thử các số điện thoại, đọc lại các bước, rồi trình duyệt bản mới.`,
      ],
      action: { label: 'Mở phương án', href: deps.unit.publicUrl + paths.contingencyPlans() },
    },
  });
  await enqueueMails(deps.db, mails, now);
}
