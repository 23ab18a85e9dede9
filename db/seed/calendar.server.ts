// The official calendar as this version knows it; a day that staff changed is not touched.
import { calendarDays } from '#catalog/calendar-days.ts';
import type { Queryable } from '../client.server.ts';
import { addMissingCalendarDays } from '../queries/calendar.server.ts';
import { reachMilestone } from '../queries/milestones.server.ts';

/**
 * Loads each year of the calendar once: a day that staff removed does not come back with the next start.
 * @returns how many days were added
 */
export async function seedCalendar(db: Queryable): Promise<number> {
  return db.transaction(async (tx) => {
    let added = 0;
    for (const year of new Set(calendarDays.map((day) => day.date.slice(0, 4)))) {
      if (!(await reachMilestone(tx, `calendar:${year}`))) continue;
      const days = calendarDays.filter((day) => day.date.startsWith(year));
      added += await addMissingCalendarDays(tx, days);
    }
    return added;
  });
}
