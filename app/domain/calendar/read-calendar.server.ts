// The working calendar of one year, as administrators edit it.
import { listCalendarDays, type CalendarDayRow } from '#db/queries/calendar.server.ts';
import { isAdministrator, type Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';

export type { CalendarDayRow };

/** Refused as `not-allowed`. */
export const administratorsOnly = () =>
  refuse('not-allowed', 'Chỉ quản trị viên được xem và sửa lịch làm việc.');

/** @returns refused as `not-allowed` to all but administrators */
export async function readCalendar(
  deps: Deps,
  actor: Actor,
  { year }: { year: number },
): Promise<Outcome<{ days: readonly CalendarDayRow[] }>> {
  if (!isAdministrator(actor)) return administratorsOnly();
  return { ok: true, days: await listCalendarDays(deps.db, { from: `${year}-01-01`, to: `${year}-12-31` }) };
}
