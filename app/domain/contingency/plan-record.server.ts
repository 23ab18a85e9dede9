// The plan for when the portal stands still, as a kind of office record: begun from the one in use, approved by another person than
// wrote it, replaced by the next (Điều 22c, d).
import { paths } from '#app/addresses/paths.ts';
import { planPartIds, planSteps, writtenPlan, type ContingencyPlan } from '#app/operation/contingency.ts';
import {
  changePlan,
  insertPlan,
  listPlans,
  lockPlans,
  type PlanRow,
} from '#db/queries/contingency.server.ts';
import type { Wire } from '#forms/kinds/kind.ts';
import { own } from '#forms/own.ts';
import { textOf } from '#forms/wire.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, refuseInputs, type Outcome } from '../kernel/refusal.ts';
import { actOnRecord, type RecordAct } from '../office-records/act-on-record.server.ts';
import type { RecordKind } from '../office-records/record-kind.server.ts';
import { startRecord, writeRecord, type RecordForm } from '../office-records/write-record.server.ts';

function readPlan(wire: Wire, today: string): Outcome<{ content: { readonly plan: ContingencyPlan } }> {
  const parsedPlan = writtenPlan.safeParse(
    Object.fromEntries([...planPartIds, 'reviewOn'].map((id) => [id, textOf(own(wire, id))])),
  );
  const problems = parsedPlan.success
    ? []
    : parsedPlan.error.issues.map(({ path, message }) => ({ path: String(path[0] ?? ''), message }));
  if (parsedPlan.success && parsedPlan.data.reviewOn <= today)
    problems.push({ path: 'reviewOn', message: 'Ngày rà soát phải sau hôm nay.' });
  return parsedPlan.success && problems.length === 0
    ? { ok: true, content: { plan: parsedPlan.data } }
    : refuseInputs(problems);
}

export const planRecord: RecordKind<{ readonly plan: ContingencyPlan }, PlanRow> = {
  steps: planSteps,
  name: 'plan',
  words: {
    notAllowed: 'Chỉ quản trị viên và Chủ tịch xem được phương án ứng cứu sự cố.',
    notFound: 'Không có phương án này.',
    open: 'Xem phương án',
  },
  address: (id) => paths.contingencyPlan(id),
  rows: { lock: lockPlans, list: listPlans, insert: insertPlan, change: changePlan },
  read: (wire, _, today) => readPlan(wire, today),
  audit: ({ id }) => ({ subject: 'contingency', detail: { id } }),
  mails: {
    submit: ({ staff: { name } }) => ({
      subject: 'Chờ duyệt phương án ứng cứu sự cố',
      lines: [`${name} trình phương án ứng cứu sự cố, chờ người khác duyệt.`],
    }),
    return: ({ staff: { name } }, reason) => ({
      subject: 'Phương án ứng cứu sự cố được trả lại',
      lines: [`${name} trả lại phương án để sửa.`, `Điều cần sửa: ${reason}`],
    }),
    approve: ({ staff: { name } }) => ({
      subject: 'Phương án ứng cứu sự cố đã được duyệt',
      lines: [`${name} đã duyệt phương án. Từ nay dùng bản này; nên in một bản để ngoài máy chủ.`],
    }),
  },
  checkStep: async (tx, { step }) =>
    step === 'start' && (await listPlans(tx)).some(isUnderWay)
      ? refuse('not-possible', 'Đang có một bản soạn. Hãy sửa tiếp bản đó, hoặc bỏ nó rồi soạn bản mới.')
      : { ok: true },
  // The plan in use goes out of use first: the database lets one be in use.
  approve: async (_, tx, { row, change }) => {
    const planInUse = (await listPlans(tx)).find(({ state }) => state === 'approved');
    if (planInUse !== undefined) await changePlan(tx, planInUse.id, { state: 'superseded' });
    await changePlan(tx, row.id, change);
  },
};

/** @returns true of a draft and of what is submitted: there is one at most, which stands in the way of another */
export const isUnderWay = ({ state }: Pick<PlanRow, 'state'>): boolean =>
  state === 'draft' || state === 'submitted';

/** @returns refused as `startRecord`, `not-possible` while another one is under way */
export const startPlan = (deps: Deps, actor: Actor, wire: Wire) => startRecord(planRecord, deps, actor, wire);

/** @returns refused as `writeRecord` */
export const writePlan = (deps: Deps, actor: Actor, form: RecordForm) =>
  writeRecord(planRecord, deps, actor, form);

/** @returns refused as `actOnRecord` */
export const actOnPlan = (deps: Deps, actor: Actor, act: RecordAct) =>
  actOnRecord(planRecord, deps, actor, act);
