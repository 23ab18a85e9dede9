// The working calendar of one year, as administrators edit it.
import { listCalendarDays, type CalendarDayRow } from '#db/queries/calendar.server.ts';
import { isAdministrator, type Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { seenOf, type ShownParts } from '../kernel/seen.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';

export type { CalendarDayRow };

/** Refused as `not-allowed`. */
export const administratorsOnly = () =>
  refuse('not-allowed', 'Chỉ quản trị viên được xem và sửa lịch làm việc.');

/** @returns what a page shows of days, a part for each: what the calendar does not name has none */
export const dayParts = (days: readonly CalendarDayRow[]): ShownParts =>
  Object.fromEntries(days.map(({ date, ...day }) => [date, day]));

/** @returns the days of the year, and the word for them; refused as `not-allowed` to all but administrators */
export async function readCalendar(
  deps: Deps,
  actor: Actor,
  { year }: { year: number },
): Promise<Outcome<{ days: readonly CalendarDayRow[]; seen: string }>> {
  if (!isAdministrator(actor)) return administratorsOnly();
  const days = await listCalendarDays(deps.db, { from: `${year}-01-01`, to: `${year}-12-31` });
  return { ok: true, days, seen: seenOf(dayParts(days)) };
}
