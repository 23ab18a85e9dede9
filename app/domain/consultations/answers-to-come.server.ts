// Consultations that are closed and not answered yet, with the day until which they are to be (Đ12.4): for the board's page of
// time limits and the mail of the morning.
import { localDate } from '#catalog/local-date.ts';
import type { WorkingCalendar } from '#catalog/working-calendar.ts';
import { listUnanswered } from '#db/queries/consultations.server.ts';
import type { AnswerToCome } from '#app/read-models/consultations.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { unreadableTitle } from '../writing/stored-body.ts';
import { answersDue } from './time-limits.ts';

/** The one that is due first ahead. */
export async function answersToCome(
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
  calendar: WorkingCalendar,
): Promise<readonly AnswerToCome[]> {
  const now = clock.now();
  return (await listUnanswered(db, now)).map(({ itemId, sectionId, title, closesAt }) => {
    const dueOn = answersDue({ closesAt }, calendar);
    return { itemId, sectionId, title: title ?? unreadableTitle, dueOn, late: localDate(now) > dueOn };
  });
}
