// How many letters of people would have to be answered by another day, if the calendar became another one.
import { inquiryDue } from '#app/inquiries/clock.ts';
import { inquiryKinds } from '#app/inquiries/kinds/index.ts';
import type { MovingAnswers } from '#app/read-models/calendar.ts';
import type { WorkingCalendar } from '#catalog/working-calendar.ts';
import type { Sql } from '#db/client.server.ts';
import { listInquiries } from '#db/queries/inquiries.server.ts';

/**
 * @param becomes with the change among what it knows of itself
 * @returns the kinds of which some move; what goes with a main one is not counted besides
 */
export async function countMovingAnswers(
  sql: Sql,
  calendar: WorkingCalendar,
  becomes: WorkingCalendar,
): Promise<readonly MovingAnswers[]> {
  const counts = await Promise.all(
    inquiryKinds.map(async (kind) => {
      const states = Object.entries(kind.states)
        .filter(([, { clock, merged }]) => clock === 'running' && merged !== true)
        .map(([state]) => state);
      const rows = await listInquiries(sql, { kind: kind.id, states });
      const moving = rows.filter((row) => {
        const facts = { ...row, extended: row.extendedAt !== null };
        return inquiryDue(kind.clock, facts, calendar)?.date !== inquiryDue(kind.clock, facts, becomes)?.date;
      });
      return { kind: kind.words.one, count: moving.length };
    }),
  );
  return counts.filter(({ count }) => count > 0);
}
