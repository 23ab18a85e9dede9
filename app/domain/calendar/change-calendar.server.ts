// Days off, worked Saturdays and half days: one administrator proposes a change, another person approves it and it is made at once, in
// one transaction with the due dates of the dossiers and inquiries that are open and in time, an event of each and a mail to whoever waits.
import type { MovingDueDate } from '#app/read-models/calendar.ts';
import type { ProposalEffect } from '#app/read-models/proposals.ts';
import { driverOf, type Queryable, type Sql, type Transaction } from '#db/client.server.ts';
import {
  insertCalendarChange,
  listCalendarChanges,
  listCalendarDays,
  lockCalendar,
  removeDay,
  saveDay,
  type CalendarDayChange,
} from '#db/queries/calendar.server.ts';
import { findDossierById, listRunningDossierIds, type DossierRow } from '#db/queries/dossiers.server.ts';
import { namesOf } from '#db/queries/people.server.ts';
import { lockRoles } from '#db/queries/staff-roles.server.ts';
import { present } from '#app/values/present.ts';
import { receptionDueAt } from '#catalog/handling-plan.ts';
import { resultLimits, runningPeriod, withRunning, type RunningPeriod } from '#catalog/limit-periods.ts';
import { formatLongDate, localDate } from '#catalog/local-date.ts';
import { buildCalendar, type WorkingCalendar } from '#catalog/working-calendar.ts';
import { isAdministrator, type Actor, type Staff } from '../kernel/actor.ts';
import { allOrNothing } from '../kernel/all-or-nothing.server.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { changedDays, openRevision } from '../catalog/read-catalog.server.ts';
import { addresseeOf, noticesFor } from '../dossiers/applicant/tell-applicant.ts';
import { computeDueDate } from '../dossiers/limits/due-dates.server.ts';
import { recordBeside } from '../dossiers/decisions/record-beside.server.ts';
import { inquiriesMovedBy, moveInquiryDue } from '../inquiries/move-inquiry-due.server.ts';
import { refuse, refuseAt, type Outcome } from '../kernel/refusal.ts';
import { meetSeen, seenOf } from '../kernel/seen.server.ts';
import { proposalKind } from '../proposals/proposal-kind.ts';
import { propose, type Proposed } from '../proposals/propose.server.ts';
import {
  calendarContent,
  changesInWords,
  changesOf,
  documentMissing,
  isSameDay,
  problemOfDay,
  spanOf,
  titleOf,
  withoutDocument,
  type CalendarContent,
  type WantedDays,
} from './day-changes.ts';
import { dayParts, notAdministrator } from './read-calendar.server.ts';

/**
 * Nothing changes yet: it waits for another person.
 * @param seen the word for the year, or for the day, as the page showed it
 * @returns refused as `not-allowed` to all but administrators; `invalid`, at the date, for a day that cannot be so, and, at the basis,
 *   for one that is past or today and names no document; `changed-meanwhile` where the day is another one by now; `not-possible` where
 *   the calendar says so already; and as `propose` refuses
 */
export async function proposeCalendarChange(
  deps: Deps,
  actor: Actor,
  wanted: WantedDays,
  seen?: string,
): Promise<Outcome<Proposed>> {
  if (!isAdministrator(actor)) return notAdministrator;
  const wrong = wanted.do === 'save' ? problemOfDay(wanted.day) : undefined;
  if (wrong !== undefined) return refuseAt('date', wrong);
  return allOrNothing<Proposed>(deps.db, async (_sql, tx) => {
    await lockRoles(tx);
    const stored = await listCalendarDays(tx, spanOf(wanted));
    const one = wanted.do === 'year' ? `lịch năm ${wanted.year}` : formatLongDate(spanOf(wanted).from);
    const met = meetSeen({ seen, now: dayParts(stored), one });
    if (!met.ok) return met;
    const days = changesOf(wanted, stored);
    const [first] = days;
    if (first === undefined)
      return wanted.do === 'remove'
        ? refuse('changed-meanwhile', 'Ngày này không còn trong lịch. Hãy xem lại danh sách.')
        : refuse('not-possible', 'Lịch đã ghi đúng như vậy, không có gì để đổi.');
    const groundless = withoutDocument(days, localDate(deps.clock.now()));
    if (groundless !== undefined)
      return refuseAt(wanted.do === 'year' ? 'lines' : 'legalBasis', documentMissing(groundless.date));
    return propose(deps, tx, actor, calendarProposal, {
      about: wanted.do === 'year' ? `year:${wanted.year}` : `day:${first.date}`,
      userId: null,
      content: { days, ...(wanted.do === 'year' && { year: wanted.year }) },
    });
  });
}

export const calendarProposal = proposalKind({
  id: 'calendar',
  schema: calendarContent,
  concernedDecides: false,
  provesAgain: false,
  subject: () => 'calendar',
  words: (content) => ({ title: titleOf(content), details: changesInWords(content.days) }),
  async effect(deps, { days }) {
    const calendar = await calendarWith(deps.db, days, deps.clock.now());
    const sql = deps.db.$client;
    const moves: Move[] = [];
    for (const id of await listRunningDossierIds(sql)) {
      const dossier = await findDossierById(sql, id);
      const move = dossier && (await moveIn(deps, sql, dossier, calendar));
      if (move !== undefined) moves.push(move);
    }
    return effectOf([...moves, ...(await inquiriesMovedBy(deps, sql, calendar))]);
  },
  async carryOut(deps, tx, content, { row, approver, at, seen }) {
    const { days } = content;
    // Before the dossiers, as whoever promises a day by it.
    await lockCalendar(tx);
    const refusal = await refusedNow(tx, content, at);
    if (refusal !== undefined) return refusal;
    for (const { date, after } of days) await (after === null ? removeDay(tx, date) : saveDay(tx, after));
    const calendar = await calendarWith(tx, days, deps.clock.now());
    const sql = driverOf(tx);
    const reason = `Lịch làm việc thay đổi: ${days.length === 1 ? days.map(({ date }) => formatLongDate(date)).join() : `${days.length} ngày`}`;
    const moves: MovingDueDate[] = [];
    for (const id of await listRunningDossierIds(sql)) {
      const dossier = await findDossierById(sql, id, 'locked');
      const move = dossier && (await moveIn(deps, sql, dossier, calendar));
      if (move === undefined) continue;
      await moveDueDate(deps, sql, approver, move, { reason, days });
      moves.push(move);
    }
    for (const move of await inquiriesMovedBy(deps, sql, calendar, 'locked')) {
      await moveInquiryDue(deps, sql, approver, move, reason);
      moves.push(move);
    }
    if (seen !== undefined && seen !== effectOf(moves).seen)
      return refuse(
        'changed-meanwhile',
        `Trong lúc bạn xem, hồ sơ đã thay đổi: nay có ${moves.length} hồ sơ, phản ánh, câu hỏi, yêu cầu đổi ngày hẹn. Hãy xem lại danh sách rồi duyệt.`,
      );
    const proposer = (await namesOf(tx, [row.proposedBy])).get(row.proposedBy) ?? '';
    await insertCalendarChange(tx, {
      ...{ id: row.id, at, days, moved: moves.length },
      proposedByName: proposer,
      approvedByName: approver.name,
    });
    for (const { date, after, basis } of days)
      await recordAuditEvent(deps, tx, approver, {
        subject: 'calendar',
        event: after === null ? 'day-removed' : 'day-saved',
        detail: { date, ...after, legalBasis: basis, proposedBy: row.proposedBy, moved: moves.length },
      });
    return { ok: true };
  },
});

/** @returns as it is with the change, which it knows of, whether or not the days are stored already */
async function calendarWith(
  db: Queryable,
  days: readonly CalendarDayChange[],
  at: Date,
): Promise<WorkingCalendar> {
  const changed = new Set(days.map(({ date }) => date));
  const others = (await listCalendarDays(db)).filter(({ date }) => !changed.has(date));
  const known = [...(await listCalendarChanges(db)), { at, days }];
  return buildCalendar([...others, ...days.flatMap(({ after }) => after ?? [])], known.flatMap(changedDays));
}

/** What stood when it was proposed may be gone, and what lay ahead then may be past. */
async function refusedNow(tx: Transaction, { days }: CalendarContent, at: Date) {
  const stored = new Map((await listCalendarDays(tx)).map((day) => [day.date, day]));
  const changed = days.find(({ date, before }) => !isSameDay(stored.get(date) ?? null, before));
  if (changed !== undefined)
    return refuse(
      'not-possible',
      `Từ khi đề nghị, ${formatLongDate(changed.date)} trong lịch đã đổi. Hãy từ chối; nếu vẫn cần thì đề nghị lại.`,
    );
  const groundless = withoutDocument(days, localDate(at));
  return groundless === undefined
    ? undefined
    : refuse('not-possible', `${documentMissing(groundless.date)} Hãy từ chối rồi đề nghị lại.`);
}

interface Move extends MovingDueDate {
  readonly dossier: DossierRow;
  /** What runs, as it will end. */
  readonly period: RunningPeriod;
}

/** In the order of their new due dates. */
function effectOf(moves: readonly MovingDueDate[]): ProposalEffect {
  const shown = moves
    .map(({ code, procedureName, dueBefore, dueAfter, told }) => ({
      ...{ code, procedureName, dueBefore, dueAfter, told },
    }))
    .sort((one, other) => +one.dueAfter - +other.dueAfter || (one.code < other.code ? -1 : 1));
  return { moves: shown, seen: seenOf({ moves: shown }) };
}

/** By when the office answers a filing was promised to nobody. */
const isPromise = ({ limit }: RunningPeriod): boolean => resultLimits.includes(limit);

/**
 * Periods that ended stay as they are. What was late stays late, and nobody is told of a day that is over: only a limit that is to end
 * moves, to an end that is to come.
 * @returns undefined for what keeps the end of the limit that runs, or of which none runs
 */
async function moveIn(
  deps: Deps,
  sql: Sql,
  dossier: DossierRow,
  calendar: WorkingCalendar,
): Promise<Move | undefined> {
  // What ran may have ended while its row was awaited.
  const running = runningPeriod(dossier.limitPeriods);
  if (running === undefined) return undefined;
  const now = deps.clock.now();
  const procedure = await openRevision(deps, dossier.procedureRevisionId);
  const due =
    running.limit === 'reception'
      ? { dueAt: receptionDueAt(new Date(running.from), calendar, deps.unit.receptionHours) }
      : await computeDueDate(sql, dossier, procedure, calendar);
  const [dueBefore, dueAfter] = [new Date(running.due), due?.dueAt];
  if (due === undefined || dueAfter === undefined || +dueAfter === +dueBefore) return undefined;
  if (dueBefore < now || dueAfter < now) return undefined;
  const legalDue = 'legalDueAt' in due ? due.legalDueAt?.toISOString() : undefined;
  const period = { ...running, due: dueAfter.toISOString(), ...present({ legalDue }) };
  return {
    ...{ dossier, period, code: dossier.code, procedureName: procedure.name, dueBefore, dueAfter },
    told: !isPromise(period) ? 'nothing' : addresseeOf(dossier) === undefined ? 'not' : 'told',
  };
}

async function moveDueDate(
  deps: Deps,
  sql: Sql,
  approver: Staff,
  { dossier, period, procedureName, dueBefore, dueAfter }: Move,
  { reason, days }: { readonly reason: string; readonly days: readonly CalendarDayChange[] },
): Promise<void> {
  const messages = isPromise(period)
    ? noticesFor(deps, dossier, {
        kind: 'due-date-changed',
        cause: dossier.eventCount + 1,
        ...{ procedureName, dueAt: dueAfter, reason },
      })
    : [];
  const at = deps.clock.now();
  await recordBeside(
    sql,
    dossier,
    {
      event: 'calendar-changed',
      actorKind: 'staff',
      actorId: approver.userId,
      actorName: approver.name,
      ...{ at, reason },
      detail: {
        dates: days.map(({ date }) => date),
        ...(isPromise(period) && { dueAt: dueAfter.toISOString() }),
        dueBefore: dueBefore.toISOString(),
        period,
      },
    },
    {
      changes: {
        ...(isPromise(period) && { dueAt: dueAfter }),
        limitPeriods: withRunning(dossier.limitPeriods, period, at),
      },
      messages,
    },
  );
}
