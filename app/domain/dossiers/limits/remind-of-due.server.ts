// Every working morning (Đ20): what is due within a few working days is told to whoever has to finish it, what has become late
// to him and to the chairman. Each due date once, and one mail a person. The applicant is told once of what has become late, with an
// apology (TT 01/2018/TT-VPCP, NĐ 118/2025/NĐ-CP).
import { paths } from '#app/addresses/paths.ts';
import { describeRemaining, lateness } from '#catalog/lateness.ts';
import { addDays, endOfDay, formatLongDate, formatMoment, localDate } from '#catalog/local-date.ts';
import type { WorkingCalendar } from '#catalog/working-calendar.ts';
import { inTransaction, type Queryable, type Sql } from '#db/client.server.ts';
import { takeDueDossiers, type DueDossier } from '#db/queries/dossier-reminders.server.ts';
import { findDossierById } from '#db/queries/dossiers.server.ts';
import { queueMessages } from '#db/queries/mails-of-moves.server.ts';
import type { QueuedMessage } from '#db/queries/outbox.server.ts';
import { listColleagues, listStaffOf, type Colleague } from '#db/queries/staff-at-work.server.ts';
import { readAssignmentBook, type AssignmentBook } from '../../assignments/book.server.ts';
import { readRevision, readWorkingCalendar } from '../../catalog/read-catalog.server.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import { lettersToStaff } from '../../notifications/letter.ts';
import { noticesFor } from '../applicant/tell-applicant.ts';
import { whoFinishes } from '../decisions/in-charge.server.ts';
import { queueMoment } from '../queue/queue-scope.server.ts';

interface DueEntry {
  readonly dossier: DueDossier;
  readonly line: string;
}

/** @returns of how many dossiers somebody was told */
export async function remindOfDueDossiers(deps: Deps): Promise<number> {
  const now = deps.clock.now();
  const calendar = await readWorkingCalendar(deps);
  if (!calendar.isWorkingDay(localDate(now))) return 0;
  const { endOfDay: tonight, endOfSoon } = queueMoment(now, calendar);
  return inTransaction(deps.db, async (sql, tx) => {
    const due = await takeDueDossiers(sql, now, {
      before: endOfSoon,
      answeredBefore: tonight,
      verifiedBefore: endOfDay(calendar.addWorkingDays(localDate(now), 1)),
    });
    if (due.length === 0) return 0;
    const book = await readAssignmentBook(tx, now);
    const byPerson = new Map<string, { readonly person: Colleague; readonly entries: DueEntry[] }>();
    const late: DueEntry[] = [];
    const apologies: QueuedMessage[] = [];
    for (const dossier of due) {
      const entry = { dossier, line: await lineOf(tx, dossier, now, calendar) };
      for (const person of await whoActs(sql, book, dossier, now)) {
        const reminder = byPerson.get(person.id) ?? { person, entries: [] };
        reminder.entries.push(entry);
        byPerson.set(person.id, reminder);
      }
      if (!isLate(dossier.kind)) continue;
      late.push(entry);
      apologies.push(...(await apologiesFor(deps, { sql, tx }, dossier)));
    }
    const chairmen = late.length === 0 ? [] : await listStaffOf(sql, { roles: ['chairman'] }, now);
    await queueMessages(
      sql,
      [
        ...apologies,
        ...[...byPerson.values()].flatMap(({ person, entries }) => toOfficer(deps, person, entries)),
        ...toChairmen(deps, chairmen, late),
      ],
      now,
    );
    deps.log.info({ dossiers: due.length, late: late.length }, 'staff reminded of due dates');
    return due.length;
  });
}

const overdueMail = { 'reception-late': 'answer-overdue', late: 'result-overdue' } as const;

const isLate = (kind: DueDossier['kind']): kind is keyof typeof overdueMail =>
  Object.hasOwn(overdueMail, kind);

/**
 * That it is late is told once in the life of a dossier, as its key in the outbox holds, of its answer and of its result.
 * @returns nothing where a signed apology has told the applicant already, or where no way leads to them
 */
async function apologiesFor(
  deps: Deps,
  { sql, tx }: { readonly sql: Sql; readonly tx: Queryable },
  { id, kind, dueAt }: DueDossier,
): Promise<readonly QueuedMessage[]> {
  const dossier = await findDossierById(sql, id);
  if (dossier === undefined || !isLate(kind) || dossier.postponement?.outcome === 'apologised') return [];
  const procedureName = (await readRevision({ db: tx }, dossier.procedureRevisionId))?.name ?? dossier.code;
  return noticesFor(deps, dossier, { kind: overdueMail[kind], cause: 'late', procedureName, dueAt });
}

/** Of a filing that waits for its answer the desk, unless somebody holds it. */
const whoActs = async (
  sql: Sql,
  book: AssignmentBook,
  dossier: DueDossier,
  now: Date,
): Promise<readonly Colleague[]> =>
  dossier.holderId === null && (dossier.kind === 'reception-soon' || dossier.kind === 'reception-late')
    ? listColleagues(sql, 'one-stop-desk', dossier.sector, now)
    : whoFinishes(sql, book, dossier, now);

async function lineOf(
  db: Queryable,
  { code, registerNumber, procedureRevisionId, dueAt, kind }: DueDossier,
  now: Date,
  calendar: WorkingCalendar,
): Promise<string> {
  const name = (await readRevision({ db }, procedureRevisionId))?.name ?? code;
  const when =
    kind === 'verification-soon' || kind === 'verification-late'
      ? `cần có kết quả xác minh chậm nhất ${formatLongDate(addDays(localDate(dueAt), -1))}`
      : `${kind.startsWith('reception') ? 'trả lời trước' : 'hẹn trả'} ${formatMoment(dueAt)}, ${describeRemaining(lateness(dueAt, now, calendar))}`;
  return `${registerNumber ?? code}, ${name}: ${when}`;
}

const listLine = ({ unit }: Pick<Deps, 'unit'>, { dossier, line }: DueEntry): string =>
  `- ${line}\n  ${unit.publicUrl}${paths.staffDossier(dossier.code)}`;

/** The dossiers name the mail: what is told once makes one mail. */
const causeOf = (kind: string, entries: readonly DueEntry[]): string =>
  `${kind}:${entries[0]?.dossier.kind ?? ''}:${entries[0]?.dossier.id ?? ''}:${entries[0]?.dossier.dueAt.toISOString() ?? ''}`;

/** The most pressing first. */
const groupWords: readonly {
  readonly kind: DueDossier['kind'];
  readonly heading: string;
  readonly counted: string;
}[] = [
  { kind: 'reception-late', heading: 'Hồ sơ mới quá hạn trả lời:', counted: 'hồ sơ mới quá hạn trả lời' },
  { kind: 'late', heading: 'Quá hạn:', counted: 'hồ sơ quá hạn' },
  {
    kind: 'reception-soon',
    heading: 'Hồ sơ mới phải trả lời hôm nay (tiếp nhận, yêu cầu bổ sung hoặc từ chối):',
    counted: 'hồ sơ mới phải trả lời hôm nay',
  },
  { kind: 'due-soon', heading: 'Sắp đến hạn:', counted: 'hồ sơ sắp đến hạn' },
  {
    kind: 'verification-late',
    heading: 'Đã quá ngày cần có kết quả xác minh:',
    counted: 'kết quả xác minh quá ngày',
  },
  {
    kind: 'verification-soon',
    heading: 'Sắp đến ngày cần có kết quả xác minh:',
    counted: 'kết quả xác minh sắp đến ngày',
  },
];

function toOfficer(deps: Deps, person: Colleague, entries: readonly DueEntry[]) {
  const groups = groupWords
    .map(({ kind, ...words }) => ({
      ...words,
      members: entries.filter(({ dossier }) => dossier.kind === kind),
    }))
    .filter(({ members }) => members.length > 0);
  return lettersToStaff(deps.unit, [person], {
    kind: 'dossiers-due',
    cause: causeOf('dossiers-due', entries),
    letter: {
      subject: groups.map(({ counted, members }) => `${members.length} ${counted}`).join(', '),
      lines: groups
        .flatMap(({ heading, members }) => [heading, ...members.map((one) => listLine(deps, one)), ''])
        .slice(0, -1),
      action: { label: 'Mở danh sách hồ sơ', href: deps.unit.publicUrl + paths.queue() },
    },
  });
}

function toChairmen(deps: Deps, chairmen: readonly Colleague[], late: readonly DueEntry[]) {
  return lettersToStaff(deps.unit, chairmen, {
    kind: 'dossiers-late',
    cause: causeOf('dossiers-late', late),
    letter: {
      subject: `${late.length} hồ sơ vừa quá hạn`,
      lines: late.map(({ dossier, line }) =>
        listLine(deps, { dossier, line: `${line}; ${dossier.holderName ?? 'chưa ai nhận'}` }),
      ),
      action: { label: 'Mở danh sách hồ sơ', href: deps.unit.publicUrl + paths.queue() },
    },
  });
}
