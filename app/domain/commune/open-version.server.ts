// The versions of the commune's identity as administrators and the chairman see them: the list, and one of them with what it
// changes and what may be done with it.
import { factFields, type CommuneFacts } from '#app/commune/facts.ts';
import { factInWords, standInsIn } from '#app/commune/stand-in-facts.ts';
import { versionOn } from '#app/commune/timeline.ts';
import type { CommunePage, FactChange, OpenVersion, VersionLine } from '#app/read-models/commune.ts';
import { present } from '#app/values/present.ts';
import { addDays, formatDate, localDate } from '#catalog/local-date.ts';
import { listStandingVersions, listVersions, type VersionRow } from '#db/queries/commune.server.ts';
import type { Actor } from '../kernel/actor.ts';
import { approvedSight } from '../kernel/approved-sight.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { Outcome } from '../kernel/refusal.ts';
import { namesIn, openRecord, type NameOf } from '../office-records/open-record.server.ts';
import { standBefore, standToWrite } from '../office-records/record-kind.server.ts';
import { dayProblem, versionParts, versionRecord } from './version-record.server.ts';

/**
 * @returns refused as `not-allowed` to all but administrators and the chairman
 * @throws RangeError where no version holds today: a portal is never without one
 */
export async function readCommune(deps: Deps, actor: Actor): Promise<Outcome<{ page: CommunePage }>> {
  const standing = standBefore(versionRecord, actor);
  if (!standing.ok) return standing;
  const rows = await listVersions(deps.db);
  const today = localDate(deps.clock.now());
  const currentVersion = standingOf(rows, today);
  if (currentVersion === undefined) throw new RangeError('nobody has said who the commune is');
  const nameOf = await namesIn(deps, rows);
  const lines = (of: (row: VersionRow) => boolean) =>
    rows.filter(of).map((row) => lineOf(row, currentVersion.id, nameOf));
  const isOpen = ({ state }: VersionRow) => state === 'draft' || state === 'submitted';
  const isComing = ({ state, validFrom }: VersionRow) => state === 'approved' && validFrom > today;
  return {
    ok: true,
    page: {
      today: { facts: currentVersion.facts, since: currentVersion.validFrom },
      coming: lines(isComing),
      open: lines(isOpen),
      past: lines((row) => !isOpen(row) && !isComing(row)),
      mayDraft: standing.as.includes('administrator'),
    },
  };
}

/**
 * What a new draft begins with: the facts of today.
 * @returns refused as `not-allowed` to all but administrators
 * @throws RangeError where nobody has said yet who the commune is
 */
export async function openNewVersion(deps: Deps, actor: Actor): Promise<Outcome<{ facts: CommuneFacts }>> {
  const standing = standToWrite(versionRecord, actor);
  if (!standing.ok) return standing;
  const today = localDate(deps.clock.now());
  const currentVersion = versionOn(await listStandingVersions(deps.db), today);
  if (currentVersion === undefined) throw new RangeError('nobody has said who the commune is');
  return { ok: true, facts: currentVersion.facts };
}

/**
 * @returns `changes` against the version that holds on the day before its first; none where it is the first of all. Refused as
 *   `openRecord`
 */
export async function openVersion(
  deps: Deps,
  actor: Actor,
  { id }: { readonly id: string },
): Promise<Outcome<{ version: OpenVersion }>> {
  const opened = await openRecord(versionRecord, deps, actor, id);
  if (!opened.ok) return opened;
  const { row, nameOf, steps } = opened;
  const rows = await listVersions(deps.db);
  const today = localDate(deps.clock.now());
  const previousVersion = standingOf(
    rows.filter((one) => one.id !== row.id),
    addDays(row.validFrom, -1),
  );
  return {
    ok: true,
    version: {
      ...lineOf(row, standingOf(rows, today)?.id, nameOf),
      ...steps,
      seen: approvedSight(versionParts(row, await listStandingVersions(deps.db))),
      facts: row.facts,
      changes: previousVersion === undefined ? [] : changesOf(previousVersion.facts, row.facts),
      warnings: warningsOf(row, rows, previousVersion?.facts, today),
      history: historyOf(row, nameOf),
    },
  };
}

const standingOf = (rows: readonly VersionRow[], day: string): VersionRow | undefined =>
  versionOn(
    rows.filter(({ state }) => state === 'approved'),
    day,
  );

function lineOf(row: VersionRow, currentId: string | undefined, nameOf: NameOf): VersionLine {
  const { id, state, facts, validFrom, validTo, basis, approvedBy } = row;
  return {
    id,
    state,
    name: facts.name,
    validFrom,
    basis,
    standing: id === currentId,
    ...present({ validTo, approvedBy: nameOf(approvedBy) }),
  };
}

const changesOf = (before: CommuneFacts, after: CommuneFacts): readonly FactChange[] =>
  factFields
    .filter(({ id }) => before[id] !== after[id])
    .map(({ id, label }) => ({ label, before: factInWords(before, id), after: factInWords(after, id) }));

/** What whoever submits or approves has to know before. */
function warningsOf(
  row: VersionRow,
  rows: readonly VersionRow[],
  previousFacts: CommuneFacts | undefined,
  today: string,
): readonly string[] {
  if (row.state !== 'draft' && row.state !== 'submitted') return [];
  const approvedVersions = rows.filter(({ state }) => state === 'approved');
  const from = formatDate(row.validFrom);
  const wrongDay = dayProblem(approvedVersions, today, row.validFrom);
  const twin = approvedVersions.some(({ validFrom }) => validFrom === row.validFrom);
  const { host } = row.facts;
  return [
    ...standInsIn(row.facts).map(({ message }) => message),
    ...(wrongDay === undefined ? [] : [wrongDay]),
    ...(wrongDay === undefined && row.validFrom < today
      ? [
          `Ngày bắt đầu (${from}) đã qua: duyệt xong là có hiệu lực ngay. Giấy tờ đã phát hành giữ nguyên; bản in lại của giấy tờ trước ngày ${from} vẫn mang tên cũ.`,
        ]
      : []),
    ...(twin && wrongDay === undefined
      ? [`Từ ngày ${from} đã có một bản được duyệt; duyệt bản này là thay bản đó.`]
      : []),
    ...(previousFacts !== undefined && previousFacts.host !== host
      ? [
          `Tên miền đổi từ ${previousFacts.host} sang ${host}. Trước khi duyệt, hãy chắc chắn tên miền mới đã trỏ về máy chủ này và có chứng thư số: từ ngày ${from} ai mở tên miền cũ được đưa sang tên miền mới.`,
        ]
      : []),
  ];
}

function historyOf(row: VersionRow, nameOf: NameOf): OpenVersion['history'] {
  const moments: readonly (readonly [string, string | null, Date | null])[] = [
    ['Soạn', row.startedBy, row.startedAt],
    ['Sửa lần cuối', row.savedBy, row.savedAt],
    ['Trình duyệt', row.submittedBy, row.submittedAt],
    ['Trả lại', row.returnedBy, row.returnedAt],
    ['Duyệt', row.approvedBy, row.approvedAt],
  ];
  return moments
    .flatMap(([label, by, at]) => (at === null ? [] : [{ label, by: nameOf(by) ?? 'Cài đặt Cổng', at }]))
    .sort((a, b) => a.at.getTime() - b.at.getTime());
}
