// The working calendar of one year, as administrators see it: its days, what waits for approval, what was changed and on what ground.
import type { CalendarYear } from '#app/read-models/calendar.ts';
import { listCalendarChanges, listCalendarDays, type CalendarDayRow } from '#db/queries/calendar.server.ts';
import { listOpenProposals } from '#db/queries/proposals.server.ts';
import { localDate, type LocalDate } from '#catalog/local-date.ts';
import { isAdministrator, type Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { seenOf, type ShownParts } from '../kernel/seen.server.ts';
import { administratorsOnly, type Outcome } from '../kernel/refusal.ts';
import { calendarContent, changesInWords, titleOf } from './day-changes.ts';
import { writeYearLines } from './year-lines.ts';

export const notAdministrator = administratorsOnly('xem và đề nghị đổi lịch làm việc');

/** @returns what a page shows of days, a part for each: what the calendar does not name has none */
export const dayParts = (days: readonly CalendarDayRow[]): ShownParts =>
  Object.fromEntries(days.map(({ date, ...day }) => [date, day]));

/** @param year this one when left out @returns the year and the word for its days; refused as `not-allowed` to all but administrators */
export async function readCalendar(
  deps: Deps,
  actor: Actor,
  { year: asked }: { year?: number | undefined } = {},
): Promise<Outcome<{ calendar: CalendarYear; today: LocalDate }>> {
  if (!isAdministrator(actor)) return notAdministrator;
  const today = localDate(deps.clock.now());
  const year = asked ?? Number(today.slice(0, 4));
  const [days, changes, proposals] = await Promise.all([
    listCalendarDays(deps.db, { from: `${year}-01-01`, to: `${year}-12-31` }),
    listCalendarChanges(deps.db),
    listOpenProposals(deps.db, { kinds: ['calendar'] }),
  ]);
  return {
    ok: true,
    today,
    calendar: {
      ...{ year, days, seen: seenOf(dayParts(days)), lines: writeYearLines(days) },
      waiting: proposals.flatMap(({ id, content }) => {
        const reading = calendarContent.safeParse(content);
        return reading.success ? [{ id, title: titleOf(reading.data) }] : [];
      }),
      changes: changes.flatMap(({ id, at, days: changed, moved, proposedByName, approvedByName }) => {
        const ofYear = changed.filter(({ date }) => date.startsWith(`${year}-`));
        return ofYear.length === 0
          ? []
          : [{ id, at, moved, proposedByName, approvedByName, lines: changesInWords(ofYear) }];
      }),
    },
  };
}
