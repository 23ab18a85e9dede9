// A version of who the commune is, as a kind of office record: written from what holds today, approved by another person. An approval
// ends the version before it, and readers see the new one from its first day on, nothing of it before.
import { paths } from '#app/addresses/paths.ts';
import { factFields, readFacts, type CommuneFacts } from '#app/commune/facts.ts';
import { versionSteps } from '#app/commune/steps.ts';
import { versionOn } from '#app/commune/timeline.ts';
import type { InputProblem } from '#app/values/input-problem.ts';
import { formatDate, isLocalDate, localDate, readDate, type LocalDate } from '#catalog/local-date.ts';
import type { Transaction } from '#db/client.server.ts';
import {
  changeVersion,
  insertVersion,
  listStandingVersions,
  listVersions,
  lockCommune,
  type VersionRow,
} from '#db/queries/commune.server.ts';
import type { Wire } from '#forms/kinds/kind.ts';
import { textOf } from '#forms/wire.ts';
import type { Actor } from '../kernel/actor.ts';
import { tellFollowers } from '../kernel/changes.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, refuseInputs, type Outcome } from '../kernel/refusal.ts';
import { meetSeen, type ShownParts } from '../kernel/seen.server.ts';
import { actOnRecord, type RecordAct } from '../office-records/act-on-record.server.ts';
import type { IntendedStep, ReachedRecord, RecordKind } from '../office-records/record-kind.server.ts';
import { startRecord, writeRecord, type RecordForm } from '../office-records/write-record.server.ts';
import { putIntoForce } from './put-into-force.server.ts';

type VersionContent = Readonly<Record<'validFrom' | 'basis', string>> & { readonly facts: CommuneFacts };

export const versionRecord: RecordKind<VersionContent, VersionRow> = {
  steps: versionSteps,
  name: 'commune-change',
  words: {
    notAllowed: 'Chỉ quản trị viên và Chủ tịch xem và thay đổi thông tin đơn vị.',
    notFound: 'Không có bản thay đổi này.',
    open: 'Xem bản thay đổi',
  },
  address: (id) => paths.communeVersion(id),
  rows: { lock: lockCommune, list: listVersions, insert: insertVersion, change: changeVersion },
  read: readVersion,
  audit: ({ id, validFrom, facts }) => ({
    subject: `commune:${id}`,
    detail: { validFrom, name: facts.name },
  }),
  mails: {
    submit: (access) => ({
      subject: 'Chờ duyệt thay đổi thông tin đơn vị',
      lines: [`Có bản thay đổi thông tin đơn vị chờ người khác duyệt: ${about(access)} trình.`],
      details: [`Căn cứ: ${access.row.basis}`],
    }),
    return: (access, reason) => ({
      subject: 'Thay đổi thông tin đơn vị được trả lại',
      lines: [`Bản thay đổi được trả lại để sửa: ${about(access)} trả lại.`, `Điều cần sửa: ${reason}`],
    }),
    approve: (access) => ({
      subject: 'Đã duyệt thay đổi thông tin đơn vị',
      lines: [`Bản thay đổi đã được duyệt: ${about(access)} duyệt.`],
    }),
  },
  checkStep: checkVersionStep,
  approve: approveVersion,
  // Other processes hear of it; this one answers its next request already as the new one.
  afterApproval: (deps) => deps.commune.refresh(),
};

/**
 * @param wire the form as it was sent: `validFrom` ("01/07/2025", or a local date), `basis` (the decree, or why), and each fact
 * @returns refused as `startRecord`
 */
export const startVersion = (deps: Deps, actor: Actor, wire: Wire) =>
  startRecord(versionRecord, deps, actor, wire);

/** @returns refused as `writeRecord`; `wire` of the form: as in `startVersion` */
export const writeVersion = (deps: Deps, actor: Actor, form: RecordForm) =>
  writeRecord(versionRecord, deps, actor, form);

/**
 * @param act `seen`: what its page compared, when it is approved
 * @returns refused as `actOnRecord`, as `changed-meanwhile` where another version was approved since, and as not possible for a
 *   first day on which it cannot begin
 */
export const actOnVersion = (deps: Deps, actor: Actor, act: RecordAct) =>
  actOnRecord(versionRecord, deps, actor, act);

/**
 * May a version begin on `day`? History is not rewritten: what papers said on a day, before the version of today began,
 * stays. A change that was in force before anybody entered it may begin in the past, after that day.
 * @param approvedVersions every approved version
 * @returns what is wrong with the day, in Vietnamese; undefined when nothing is
 */
export function dayProblem(
  approvedVersions: readonly Pick<VersionRow, 'validFrom'>[],
  today: LocalDate,
  day: string,
): string | undefined {
  if (!isLocalDate(day) || day > '2199-12-31') return 'Nhập ngày có thật, ví dụ 01/07/2025.';
  const currentVersion = versionOn(approvedVersions, today);
  if (
    currentVersion === undefined ||
    day > currentVersion.validFrom ||
    (day === currentVersion.validFrom && day >= today)
  )
    return undefined;
  return `Ngày bắt đầu phải sau ngày ${formatDate(currentVersion.validFrom)}, là ngày thông tin hiện nay bắt đầu có hiệu lực: giấy tờ từ ngày đó đã mang thông tin ấy.`;
}

/**
 * What is approved of a version: its facts, and those that it takes the place of, as its page compares them. The number of its row does
 * not count what becomes of the others.
 * @param approvedVersions every approved version
 */
export const versionParts = (
  row: Pick<VersionRow, 'facts' | 'validFrom' | 'basis'>,
  approvedVersions: readonly Pick<VersionRow, 'facts' | 'validFrom'>[],
): ShownParts => ({
  facts: [row.facts, row.validFrom, row.basis],
  others: approvedVersions.map(({ facts, validFrom }) => [validFrom, facts]),
});

const about = ({ row, staff }: ReachedRecord<VersionRow>): string =>
  `${row.facts.name}, từ ngày ${formatDate(row.validFrom)}; ${staff.name}`;

const longestBasis = 300;

async function readVersion(
  wire: Wire,
  tx: Transaction,
  today: LocalDate,
): Promise<Outcome<{ content: VersionContent }>> {
  const basis = textOf(wire['basis']).normalize('NFC').trim();
  const day = textOf(wire['validFrom']);
  const validFrom = readDate(day) ?? day;
  const approvedVersions = await listStandingVersions(tx);
  const problems: InputProblem[] = [];
  const wrongDay = dayProblem(approvedVersions, today, validFrom);
  if (wrongDay !== undefined) problems.push({ path: 'validFrom', message: wrongDay });
  if (basis === '' || basis.length > longestBasis)
    problems.push({
      path: 'basis',
      message:
        basis === '' ? 'Nhập căn cứ: số văn bản, hoặc vì sao thay đổi.' : `Không quá ${longestBasis} ký tự.`,
    });
  const factsReading = readFacts(Object.fromEntries(factFields.map(({ id }) => [id, textOf(wire[id])])));
  if (!factsReading.ok) problems.push(...factsReading.problems);
  if (!factsReading.ok || problems.length > 0) return refuseInputs(problems);
  return { ok: true, content: { validFrom, basis, facts: factsReading.facts } };
}

async function checkVersionStep(
  tx: Transaction,
  intended: IntendedStep<VersionRow>,
): Promise<Outcome<object>> {
  const { step } = intended;
  if (step !== 'submit' && step !== 'approve') return { ok: true };
  const { row, seen, at } = intended;
  const standingVersions = await listStandingVersions(tx);
  const wrongDay = dayProblem(standingVersions, localDate(at), row.validFrom);
  if (wrongDay !== undefined) return refuse('not-possible', wrongDay);
  const names = { facts: 'nội dung', others: 'các bản khác đã được duyệt' };
  return step === 'submit'
    ? { ok: true }
    : meetSeen({ seen, one: 'thông tin đơn vị', names, now: versionParts(row, standingVersions) });
}

async function approveVersion(
  deps: Deps,
  tx: Transaction,
  { row, staff, at }: ReachedRecord<VersionRow> & { readonly at: Date },
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
