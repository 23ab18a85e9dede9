// A day off, a worked Saturday or a half day is added or removed. The due dates of the dossiers that are open move
// with it, each with an event of its own and a mail to its applicant: all of it in one transaction, or nothing.
import type { Sql } from '#db/client.server.ts';
import {
  listCalendarDays,
  lockCalendar,
  removeDay,
  saveDay,
  type CalendarDayRow,
} from '#db/queries/calendar.server.ts';
import { findDossierById, listRunningDossierIds, type DossierRow } from '#db/queries/dossiers.server.ts';
import { present } from '#app/values/present.ts';
import { receptionDueAt } from '#catalog/handling-plan.ts';
import { resultLimits, runningPeriod, withRunning } from '#catalog/limit-periods.ts';
import { formatLongDate, isLocalDate, weekday } from '#catalog/local-date.ts';
import { buildCalendar, type WorkingCalendar } from '#catalog/working-calendar.ts';
import { isAdministrator, type Actor, type Staff } from '../kernel/actor.ts';
import { allOrNothing } from '../kernel/all-or-nothing.server.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { openRevision } from '../catalog/read-catalog.server.ts';
import { computeDueDate } from '../dossiers/due-dates.server.ts';
import { noticesFor } from '../dossiers/tell-applicant.ts';
import { recordBeside } from '../dossiers/record-beside.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { meetSeen } from '../kernel/seen.server.ts';
import { administratorsOnly, dayParts } from './read-calendar.server.ts';

export type CalendarChange =
  | { readonly do: 'save'; readonly day: CalendarDayRow }
  | { readonly do: 'remove'; readonly date: string };

export interface CalendarChanged {
  /** How many open dossiers have another due date now. */
  readonly moved: number;
  /** To how many of those applicants that was written. */
  readonly told: number;
  /** How many were recomputed. */
  readonly recomputed: number;
}

/** @returns the day that a change is about */
export const dateOf = (change: CalendarChange): string =>
  change.do === 'save' ? change.day.date : change.date;

/** Refused as `changed-meanwhile`: somebody took the day out before. */
export const noSuchDay = () =>
  refuse('changed-meanwhile', 'Ngày này không còn trong lịch. Hãy xem lại danh sách.');

/** @returns why nobody can make this change, as `invalid`; undefined when nothing speaks against it */
export function refusedChange(change: CalendarChange) {
  const wrong = change.do === 'save' ? problemOf(change.day) : undefined;
  return wrong === undefined ? undefined : refuse('invalid', wrong);
}

/**
 * @param expectedMoves how many due dates move as far as whoever confirmed it was shown; left out, it is not asked
 * @param seen the word for the year, or for the day, as the page showed it
 * @returns refused, with nothing changed, as `not-allowed` to all but administrators, `invalid` for a day that cannot be so,
 *   `changed-meanwhile` when another number would move, the day is another one by now or in the calendar no more
 */
export async function changeCalendar(
  deps: Deps,
  actor: Actor,
  change: CalendarChange,
  expectedMoves?: number,
  seen?: string,
): Promise<Outcome<CalendarChanged>> {
  if (!isAdministrator(actor)) return administratorsOnly();
  const refusal = refusedChange(change);
  if (refusal !== undefined) return refusal;
  const date = dateOf(change);

  const outcome = await allOrNothing(deps.db, async (sql, tx): Promise<Outcome<CalendarChanged>> => {
    // Two administrators at once: the second computes from what the first left.
    await lockCalendar(tx);
    const stored = await listCalendarDays(tx, { from: date, to: date });
    const met = meetSeen({
      ...{ seen, now: dayParts(stored), one: formatLongDate(date) },
      ...(change.do === 'save' && { next: dayParts([tidy(change.day)]) }),
    });
    if (!met.ok) return met;
    if (met.repeated) return { ok: true, moved: 0, told: 0, recomputed: 0 };
    if (change.do === 'save') await saveDay(tx, tidy(change.day));
    else if (!(await removeDay(tx, change.date))) return noSuchDay();
    const calendar = buildCalendar(await listCalendarDays(tx));
    const ids = await listRunningDossierIds(sql);
    let [dossiersMoved, applicantsTold] = [0, 0];
    for (const id of ids) {
      const move = await moveDueDate(deps, sql, actor, id, calendar, date);
      if (move !== undefined) dossiersMoved += 1;
      if (move?.told === true) applicantsTold += 1;
    }
    if (expectedMoves !== undefined && expectedMoves !== dossiersMoved)
      return refuse(
        'changed-meanwhile',
        `Trong lúc bạn xem, hồ sơ đã thay đổi: nay có ${dossiersMoved} hồ sơ đổi ngày hẹn. Hãy xem lại rồi xác nhận.`,
      );
    await recordAuditEvent(deps, tx, actor, {
      subject: 'calendar',
      event: change.do === 'save' ? 'day-saved' : 'day-removed',
      detail: { ...(change.do === 'save' ? tidy(change.day) : { date }), moved: dossiersMoved },
    });
    return { ok: true, moved: dossiersMoved, told: applicantsTold, recomputed: ids.length };
  });
  if (outcome.ok) {
    deps.log.info(
      {
        by: actor.userId,
        change: change.do,
        date,
        moved: outcome.moved,
      },
      'working calendar changed',
    );
  }
  return outcome;
}

/** @returns undefined for what keeps the end of the limit that runs, or of which none runs; periods that ended stay as they are */
export async function dueDateIn(deps: Deps, sql: Sql, dossier: DossierRow, calendar: WorkingCalendar) {
  // What ran may have ended while its row was awaited.
  const running = runningPeriod(dossier.limitPeriods);
  if (running === undefined) return undefined;
  const procedure = await openRevision(deps, dossier.procedureRevisionId);
  const due =
    running.limit === 'reception'
      ? { dueAt: receptionDueAt(new Date(running.from), calendar, deps.unit.receptionHours) }
      : await computeDueDate(sql, dossier, procedure, calendar);
  const dueBefore = new Date(running.due);
  if (due === undefined || due.dueAt.getTime() === dueBefore.getTime()) return undefined;
  const dueAfter = due.dueAt;
  const period = {
    ...running,
    due: dueAfter.toISOString(),
    ...present({ legalDue: 'legalDueAt' in due ? due.legalDueAt?.toISOString() : undefined }),
  };
  return { dossier, procedureName: procedure.name, dueBefore, dueAfter, period };
}

/** @returns undefined for what keeps its day */
async function moveDueDate(
  deps: Deps,
  sql: Sql,
  actor: Staff,
  id: string,
  calendar: WorkingCalendar,
  date: string,
): Promise<{ readonly told: boolean } | undefined> {
  const lockedDossier = await findDossierById(sql, id, 'locked');
  const due = lockedDossier && (await dueDateIn(deps, sql, lockedDossier, calendar));
  if (due === undefined) return undefined;
  const { dossier, procedureName, dueBefore, dueAfter, period } = due;
  const isPromise = resultLimits.includes(period.limit);
  const reason = `Lịch làm việc thay đổi: ${formatLongDate(date)}`;
  // By when the office answers a filing was promised to nobody.
  const messages = isPromise
    ? noticesFor(deps, dossier, {
        kind: 'due-date-changed',
        cause: dossier.eventCount + 1,
        procedureName,
        dueAt: dueAfter,
        reason,
      })
    : [];
  const at = deps.clock.now();
  await recordBeside(
    sql,
    dossier,
    {
      event: 'calendar-changed',
      actorKind: 'staff',
      actorId: actor.userId,
      actorName: actor.name,
      at,
      reason,
      detail: {
        date,
        ...(isPromise && { dueAt: dueAfter.toISOString() }),
        dueBefore: dueBefore.toISOString(),
        period,
      },
    },
    {
      changes: {
        ...(isPromise && { dueAt: dueAfter }),
        limitPeriods: withRunning(dossier.limitPeriods, period, at),
      },
      messages,
    },
  );
  return { told: messages.length > 0 };
}

function problemOf(day: CalendarDayRow): string | undefined {
  if (!isLocalDate(day.date)) return 'Nhập ngày có thật, ví dụ 24/11/2026.';
  if (tidy(day).label === '') return 'Nhập tên của ngày, ví dụ "Quốc khánh" hoặc "Làm bù cho ngày 31/8".';
  if (tidy(day).legalBasis === '') return 'Nhập căn cứ: văn bản nào quy định ngày này.';
  const isWeekend = weekday(day.date) === 0 || weekday(day.date) === 6;
  if (day.kind === 'worked' && !isWeekend)
    return 'Ngày này là ngày làm việc bình thường, không cần ghi là ngày làm bù.';
  return undefined;
}

/** @returns the day with its texts in NFC, without space around them, at most 300 characters */
export function tidy(day: CalendarDayRow): CalendarDayRow {
  const clean = (text: string) => text.normalize('NFC').trim().slice(0, 300);
  return { ...day, label: clean(day.label), legalBasis: clean(day.legalBasis) };
}
