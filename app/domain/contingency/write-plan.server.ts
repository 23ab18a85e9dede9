// The plan for when the portal stands still, written by administrators: begun from the one in use, submitted, approved by
// another person, replaced by the next (Điều 22c, d). And the reminder when it has to be read again.
import { randomUUID } from 'node:crypto';

import { paths } from '#app/addresses/paths.ts';
import {
  contingencyPlan,
  planSteps,
  type ContingencyPlan,
  type PlanField,
} from '#app/operation/contingency.ts';
import type { PlanProblem } from '#app/read-models/contingency.ts';
import type { ApprovalEvent } from '#app/steps/approved-by-another.ts';
import { permit, unknownEvent } from '#app/steps/permit.ts';
import { planStep } from '#app/steps/plan.ts';
import { present } from '#app/values/present.ts';
import { formatDate, localDate, weekday } from '#catalog/local-date.ts';
import { driverOf, type Queryable, type Transaction } from '#db/client.server.ts';
import {
  changePlan,
  insertPlan,
  listPlans,
  lockPlans,
  type PlanRow,
} from '#db/queries/contingency.server.ts';
import { enqueueMails } from '#db/queries/outbox.server.ts';
import { listStaffOf } from '#db/queries/staff-at-work.server.ts';
import type { Actor, Staff } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, type Outcome, type Refusal } from '../kernel/refusal.ts';
import { lettersToStaff, type Letter } from '../notifications/letter.ts';
import {
  administratorsOnly,
  planActorOf,
  planCaseOf,
  reachPlan,
  standBeforePlans,
} from './plan-access.server.ts';

export type TypedPlan = Readonly<Record<PlanField, string>>;
export type PlanRefusal = Refusal & { readonly problems?: readonly PlanProblem[] };

function readPlan(typed: TypedPlan, today: string): Outcome<{ plan: ContingencyPlan }, PlanRefusal> {
  const read = contingencyPlan.safeParse(typed);
  const problems = read.success
    ? []
    : read.error.issues.map(({ path, message }) => ({ path: String(path[0] ?? ''), message }));
  if (read.success && read.data.reviewOn <= today)
    problems.push({ path: 'reviewOn', message: 'Ngày rà soát phải sau hôm nay.' });
  return read.success && problems.length === 0
    ? { ok: true, plan: read.data }
    : { ok: false, refusal: { code: 'invalid', message: 'Còn chỗ cần sửa.', problems } };
}

/** @returns refused with a problem for each part; one plan at a time is under way */
export async function startPlan(
  deps: Deps,
  actor: Actor,
  typed: TypedPlan,
): Promise<Outcome<{ id: string }, PlanRefusal>> {
  const stood = standBeforePlans(actor);
  if (!stood.ok) return stood;
  const { staff, as } = stood;
  if (!as.includes('administrator')) return administratorsOnly();
  const at = deps.clock.now();
  const read = readPlan(typed, localDate(at));
  if (!read.ok) return read;
  return deps.db.transaction(async (tx) => {
    await lockPlans(tx);
    const underWay = (await listPlans(tx)).some(({ state }) => state === 'draft' || state === 'submitted');
    if (underWay)
      return refuse(
        'not-possible',
        'Đang có một bản soạn. Hãy sửa tiếp bản đó, hoặc bỏ nó rồi soạn bản mới.',
      );
    const id = randomUUID();
    await insertPlan(tx, { id, plan: read.plan, writers: [staff.userId], startedAt: at, savedAt: at });
    await record(deps, tx, staff, id, 'drafted');
    return { ok: true, id };
  });
}

/** @param input `lock`: the version that the page showed */
export async function writePlan(
  deps: Deps,
  actor: Actor,
  input: { readonly id: string; readonly lock: number; readonly typed: TypedPlan },
): Promise<Outcome<object, PlanRefusal>> {
  return deps.db.transaction(async (tx) => {
    await lockPlans(tx);
    const reached = await reachPlan(tx, actor, input.id);
    if (!reached.ok) return reached;
    const { row, staff } = reached;
    const permitted = permit(planSteps, planCaseOf(row), planActorOf(reached), {
      event: 'write',
      version: input.lock,
    });
    if (!permitted.ok) return permitted;
    const at = deps.clock.now();
    const read = readPlan(input.typed, localDate(at));
    if (!read.ok) return read;
    const writers = [...new Set([...row.writers, staff.userId])];
    await changePlan(tx, row.id, { plan: read.plan, writers, savedAt: at });
    await record(deps, tx, staff, row.id, 'written');
    return { ok: true };
  });
}

const record = (deps: Deps, tx: Transaction, staff: Staff, id: string, event: string, reason?: string) =>
  recordAuditEvent(deps, tx, staff, {
    subject: 'contingency',
    event: `plan-${event}`,
    detail: { id, ...present({ reason }) },
  });

export async function actOnPlan(
  deps: Deps,
  actor: Actor,
  {
    id,
    event,
    lock,
    reason,
  }: { readonly id: string; readonly event: string; readonly lock: number; readonly reason?: string },
): Promise<Outcome<{ label: string }, PlanRefusal>> {
  return deps.db.transaction(async (tx) => {
    await lockPlans(tx);
    const reached = await reachPlan(tx, actor, id);
    if (!reached.ok) return reached;
    const { row, staff } = reached;
    const at = deps.clock.now();
    const planned = planStep(
      planSteps,
      planCaseOf(row),
      planActorOf(reached),
      { event, version: lock, ...present({ reason }) },
      { pauses: 'none', context: { today: localDate(at), unitName: deps.unit.name } },
    );
    if (!planned.ok) return planned;
    const { transition, reason: why = '' } = planned.plan;
    const { event: made } = transition;
    // It has a use case of its own.
    if (made === 'write') return { ok: false, refusal: unknownEvent } as const;
    await effects[made]({ deps, tx, row, staff, at, reason: why });
    await record(deps, tx, staff, row.id, made, planned.plan.reason);
    return { ok: true, label: transition.label } as const;
  });
}

interface StepInHand {
  readonly deps: Deps;
  readonly tx: Transaction;
  readonly row: PlanRow;
  readonly staff: Staff;
  readonly at: Date;
  readonly reason: string;
}

const effects: Readonly<Record<Exclude<ApprovalEvent, 'write'>, (step: StepInHand) => Promise<void>>> = {
  async submit({ deps, tx, row, staff, at }) {
    const writers = [...new Set([...row.writers, staff.userId])];
    await changePlan(tx, row.id, {
      state: 'submitted',
      writers,
      submittedBy: staff.userId,
      submittedAt: at,
      returnedBy: null,
      returnedAt: null,
      returnReason: null,
    });
    await tell(deps, tx, { ...row, writers }, 'submitted', 'approvers', {
      subject: 'Chờ duyệt phương án ứng cứu sự cố',
      lines: [`${staff.name} trình phương án ứng cứu sự cố, chờ người khác duyệt.`],
    });
  },
  async 'take-back'({ tx, row }) {
    await changePlan(tx, row.id, { state: 'draft', submittedBy: null, submittedAt: null });
  },
  async withdraw({ tx, row }) {
    await changePlan(tx, row.id, { state: 'withdrawn' });
  },
  async return({ deps, tx, row, staff, at, reason }) {
    await changePlan(tx, row.id, {
      state: 'draft',
      returnedBy: staff.userId,
      returnedAt: at,
      returnReason: reason,
    });
    await tell(deps, tx, row, 'returned', 'writers', {
      subject: 'Phương án ứng cứu sự cố được trả lại',
      lines: [`${staff.name} trả lại phương án để sửa.`, `Điều cần sửa: ${reason}`],
    });
  },
  async approve({ deps, tx, row, staff, at }) {
    const before = (await listPlans(tx)).find(({ state }) => state === 'approved');
    if (before !== undefined) await changePlan(tx, before.id, { state: 'superseded' });
    await changePlan(tx, row.id, { state: 'approved', approvedBy: staff.userId, approvedAt: at });
    await tell(deps, tx, row, 'approved', 'writers', {
      subject: 'Phương án ứng cứu sự cố đã được duyệt',
      lines: [`${staff.name} đã duyệt phương án. Từ nay dùng bản này; nên in một bản để ngoài máy chủ.`],
    });
  },
};

async function tell(
  { clock, unit }: Pick<Deps, 'clock' | 'unit'>,
  db: Queryable,
  row: PlanRow,
  what: string,
  to: 'approvers' | 'writers',
  letter: Letter,
): Promise<void> {
  const now = clock.now();
  const people = await listStaffOf(
    driverOf(db),
    to === 'writers' ? { people: row.writers } : { roles: ['administrator', 'chairman'] },
    now,
  );
  const action = { label: 'Xem phương án', href: unit.publicUrl + paths.contingencyPlan(row.id) };
  await enqueueMails(
    db,
    lettersToStaff(
      unit,
      people.filter(({ id }) => to === 'writers' || !row.writers.includes(id)),
      { kind: `plan-${what}`, cause: `plan-${what}:${row.id}:${row.lock}`, letter: { ...letter, action } },
    ),
    now,
  );
}

/** Every Monday while the day has passed by which the plan in use was to be read again: administrators and the chairman. */
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
