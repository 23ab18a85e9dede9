// A day off, a worked Saturday or a half day is added or removed. The due dates of the dossiers that are open move
// with it, each with an event of its own and a mail to its applicant: all of it in one transaction, or nothing.
import { inTransaction, type Sql } from '#db/client.server.ts';
import {
  listCalendarDays,
  lockCalendar,
  removeDay,
  saveDay,
  type CalendarDayRow,
} from '#db/queries/calendar.server.ts';
import { findDossierById, listRunningDossierIds } from '#db/queries/dossiers.server.ts';
import { isTimed } from '#catalog/lifecycle.ts';
import { formatLongDate, isLocalDate, weekday } from '#catalog/local-date.ts';
import { buildCalendar, type WorkingCalendar } from '#catalog/working-calendar.ts';
import { isAdministrator, type Actor, type Staff } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { openRevision } from '../catalog/read-catalog.server.ts';
import { computeDueDate } from '../dossiers/due-dates.server.ts';
import { noticesFor } from '../dossiers/tell-applicant.ts';
import { recordBeside } from '../dossiers/record-beside.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';

export type CalendarChange =
  | { readonly do: 'save'; readonly day: CalendarDayRow }
  | { readonly do: 'remove'; readonly date: string };

export interface CalendarChanged {
  /** How many open dossiers have another due date now. */
  readonly moved: number;
  /** How many were recomputed. */
  readonly recomputed: number;
}

export async function changeCalendar(
  deps: Deps,
  actor: Actor,
  change: CalendarChange,
): Promise<Outcome<CalendarChanged>> {
  if (!isAdministrator(actor)) {
    return refuse('not-allowed', 'Chỉ quản trị viên được xem và sửa lịch làm việc.');
  }
  const wrong = change.do === 'save' ? problemOf(change.day) : undefined;
  if (wrong !== undefined) return refuse('invalid', wrong);

  const outcome = await inTransaction(deps.db, async (sql, tx): Promise<Outcome<CalendarChanged>> => {
    // Two administrators at once: the second computes from what the first left.
    await lockCalendar(tx);
    if (change.do === 'save') await saveDay(tx, tidy(change.day));
    else if (!(await removeDay(tx, change.date))) {
      return refuse('changed-meanwhile', 'Ngày này không còn trong lịch. Hãy xem lại danh sách.');
    }
    const calendar = buildCalendar(await listCalendarDays(tx));
    const date = change.do === 'save' ? change.day.date : change.date;
    const ids = await listRunningDossierIds(sql);
    let moved = 0;
    for (const id of ids) if (await moveDueDate(deps, sql, actor, id, calendar, date)) moved += 1;
    await recordAuditEvent(deps, tx, actor, {
      subject: 'calendar',
      event: change.do === 'save' ? 'day-saved' : 'day-removed',
      detail: { ...(change.do === 'save' ? tidy(change.day) : { date }), moved },
    });
    return { ok: true, moved, recomputed: ids.length };
  });
  if (outcome.ok) {
    deps.log.info(
      {
        by: actor.userId,
        change: change.do,
        date: change.do === 'save' ? change.day.date : change.date,
        moved: outcome.moved,
      },
      'working calendar changed',
    );
  }
  return outcome;
}

async function moveDueDate(
  deps: Deps,
  sql: Sql,
  actor: Staff,
  id: string,
  calendar: WorkingCalendar,
  date: string,
): Promise<boolean> {
  const dossier = await findDossierById(sql, id, true);
  // Its clock may have been stopped while its row was awaited.
  if (dossier === undefined || !isTimed(dossier)) return false;
  const procedure = await openRevision(deps, dossier.procedureRevisionId);
  const due = await computeDueDate(sql, dossier, procedure, calendar);
  if (due === undefined || due.dueAt.getTime() === dossier.dueAt.getTime()) return false;
  const reason = `Lịch làm việc thay đổi: ${formatLongDate(date)}`;
  await recordBeside(
    sql,
    dossier,
    {
      event: 'calendar-changed',
      actorKind: 'staff',
      actorId: actor.userId,
      actorName: actor.name,
      at: deps.clock.now(),
      reason,
      detail: { date, dueAt: due.dueAt.toISOString(), dueBefore: dossier.dueAt.toISOString() },
    },
    {
      changes: { dueAt: due.dueAt },
      messages: noticesFor(deps, dossier, {
        kind: 'due-date-changed',
        cause: dossier.eventCount + 1,
        procedureName: procedure.name,
        dueAt: due.dueAt,
        reason,
      }),
    },
  );
  return true;
}

function problemOf(day: CalendarDayRow): string | undefined {
  if (!isLocalDate(day.date)) return 'Nhập ngày có thật, ví dụ 24/11/2026.';
  if (tidy(day).label === '') return 'Nhập tên của ngày, ví dụ "Quốc khánh" hoặc "Làm bù cho ngày 31/8".';
  if (tidy(day).legalBasis === '') return 'Nhập căn cứ: văn bản nào quy định ngày này.';
  const rest = weekday(day.date) === 0 || weekday(day.date) === 6;
  if (day.kind === 'worked' && !rest)
    return 'Ngày này là ngày làm việc bình thường, không cần ghi là ngày làm bù.';
  return undefined;
}

function tidy(day: CalendarDayRow): CalendarDayRow {
  const clean = (text: string) => text.normalize('NFC').trim().slice(0, 300);
  return { ...day, label: clean(day.label), legalBasis: clean(day.legalBasis) };
}
