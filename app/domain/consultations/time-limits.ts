// Until when the unit that answers for consultations has to have done its part.
import { answerDays } from '#app/consultations/answer-steps.ts';
import { moderationDays } from '#app/consultations/comment-steps.ts';
import { lastDayOf, type Period } from '#app/consultations/period.ts';
import { localDate } from '#catalog/local-date.ts';
import type { WorkingCalendar } from '#catalog/working-calendar.ts';

/** @returns the local date, `moderationDays` working days after the comment came in */
export const moderationDue = (submittedAt: Date, calendar: WorkingCalendar): string =>
  calendar.addWorkingDays(localDate(submittedAt), moderationDays);

/**
 * @returns the local date until when the answers are to be published, `answerDays` working days after the last day of
 *   the period
 */
export const answersDue = (period: Pick<Period, 'closesAt'>, calendar: WorkingCalendar): string =>
  calendar.addWorkingDays(lastDayOf(period), answerDays);
