// The working calendar that staff edit: days off, worked Saturdays, half days.
import { and, asc, gte, lte } from 'drizzle-orm';

import type { Queryable, Sql } from '../client.server.ts';
import { calendarDays } from '../schema/catalog.ts';

export type CalendarDayRow = typeof calendarDays.$inferSelect;

/** Every deviation from Monday–Friday, or those of `from` to `to` (both included), in order. */
export async function listCalendarDays(
  db: Queryable,
  period: { from?: string; to?: string } = {},
): Promise<CalendarDayRow[]> {
  return db
    .select()
    .from(calendarDays)
    .where(
      and(
        period.from === undefined ? undefined : gte(calendarDays.date, period.from),
        period.to === undefined ? undefined : lte(calendarDays.date, period.to),
      ),
    )
    .orderBy(asc(calendarDays.date));
}

/** Adds the days that the table does not have; a day that staff changed stays as they left it. */
export async function addMissingCalendarDays(
  db: Queryable,
  days: readonly CalendarDayRow[],
): Promise<number> {
  if (days.length === 0) return 0;
  const added = await db
    .insert(calendarDays)
    .values([...days])
    .onConflictDoNothing()
    .returning({ date: calendarDays.date });
  return added.length;
}

/** One change at a time; held until the transaction of `sql` ends. */
export async function lockCalendar(sql: Sql): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('working-calendar'))`;
}

/** The whole table as it is within the transaction of `sql`. */
export async function listDaysForUpdate(sql: Sql): Promise<CalendarDayRow[]> {
  const rows = await sql<CalendarDayRow[]>`
    select date::text as date, kind, label, legal_basis as "legalBasis", provisional from calendar_days order by date`;
  return [...rows];
}

export async function saveDay(
  sql: Sql,
  { date, kind, label, legalBasis, provisional }: CalendarDayRow,
): Promise<void> {
  await sql`
    insert into calendar_days (date, kind, label, legal_basis, provisional)
    values (${date}, ${kind}, ${label}, ${legalBasis}, ${provisional})
    on conflict (date) do update set kind = excluded.kind, label = excluded.label,
      legal_basis = excluded.legal_basis, provisional = excluded.provisional`;
}

/** @returns false when the table does not name the day */
export async function removeDay(sql: Sql, date: string): Promise<boolean> {
  return (await sql`delete from calendar_days where date = ${date} returning date`).length > 0;
}
