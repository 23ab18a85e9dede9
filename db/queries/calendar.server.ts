// The working calendar that staff edit: days off, worked Saturdays, half days.
import { and, asc, desc, eq, gte, lte, sql } from 'drizzle-orm';

import type { Queryable, Transaction } from '../client.server.ts';
import { calendarChanges, calendarDays } from '../schema/catalog.ts';

export type CalendarDayRow = typeof calendarDays.$inferSelect;

export type CalendarChangeRow = typeof calendarChanges.$inferSelect;

export type CalendarDayChange = CalendarChangeRow['days'][number];

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

type StoredChange = Pick<CalendarChangeRow, 'at' | 'days'>;

/**
 * Both tables whole, in one statement: nearly every page of the staff reads them.
 * @returns for `parseCalendar`; the same text while they say the same
 */
export async function readCalendarText(db: Queryable): Promise<string> {
  const [row] = await db.execute<{ text: string }>(sql`
    select json_build_object(
      'days', (select coalesce(json_agg(json_build_object('date', date, 'kind', kind, 'label', label,
        'legalBasis', legal_basis, 'provisional', provisional) order by date), '[]') from ${calendarDays}),
      'changes', (select coalesce(json_agg(json_build_object('at', at, 'days', days)), '[]')
        from ${calendarChanges}))::text as text`);
  return row?.text ?? '{"days":[],"changes":[]}';
}

/** @param text of `readCalendarText` */
export function parseCalendar(text: string): {
  readonly days: readonly CalendarDayRow[];
  readonly changes: readonly StoredChange[];
} {
  const { days, changes } = JSON.parse(text) as {
    readonly days: readonly CalendarDayRow[];
    readonly changes: readonly (Omit<StoredChange, 'at'> & { readonly at: string })[];
  };
  return { days, changes: changes.map((change) => ({ ...change, at: new Date(change.at) })) };
}

/** Adds the days that the table does not have; a day that staff changed stays as they left it. */
export async function addMissingCalendarDays(
  db: Queryable,
  days: readonly CalendarDayRow[],
): Promise<number> {
  if (days.length === 0) return 0;
  const addedDays = await db
    .insert(calendarDays)
    .values([...days])
    .onConflictDoNothing()
    .returning({ date: calendarDays.date });
  return addedDays.length;
}

/** One change at a time, and none while somebody promises a day by it; held until the transaction ends. */
export async function lockCalendar(tx: Transaction): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('working-calendar'))`);
}

/**
 * Nobody changes the calendar until the transaction ends. Taken before any row: whoever changes it holds it first, and then the
 * rows of the dossiers that move.
 */
export async function holdCalendar(tx: Transaction): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock_shared(hashtext('working-calendar'))`);
}

/** Adds the day, or writes over what the table says of it. */
export async function saveDay(tx: Transaction, day: CalendarDayRow): Promise<void> {
  const { date: _, ...set } = day;
  await tx.insert(calendarDays).values(day).onConflictDoUpdate({ target: calendarDays.date, set });
}

/** It is an ordinary day again. */
export async function removeDay(tx: Transaction, date: string): Promise<void> {
  await tx.delete(calendarDays).where(eq(calendarDays.date, date));
}

export async function insertCalendarChange(tx: Transaction, change: CalendarChangeRow): Promise<void> {
  await tx.insert(calendarChanges).values(change);
}

/** The latest first. */
export async function listCalendarChanges(db: Queryable): Promise<CalendarChangeRow[]> {
  return db.select().from(calendarChanges).orderBy(desc(calendarChanges.at));
}
