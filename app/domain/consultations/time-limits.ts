// Until when the unit that answers for consultations has to have done its part.
import { answerDays, endDays } from '#app/consultations/answer-steps.ts';
import { moderationDays } from '#app/consultations/comment-steps.ts';
import { lastDayOf, type Period } from '#app/consultations/period.ts';
import { localDate } from '#catalog/local-date.ts';
import type { WorkingCalendar } from '#catalog/working-calendar.ts';

/**
 * @param since when the comment came in, or when a first person declined it
 * @returns the local date, `moderationDays` working days after it
 */
export const moderationDue = (since: Date, calendar: WorkingCalendar): string =>
  calendar.addWorkingDays(localDate(since), moderationDays);

/** @returns the local date until when whoever commented is told what becomes of a draft that left its readers at `unreadSince` */
export const endDue = (unreadSince: Date, calendar: WorkingCalendar): string =>
  calendar.addWorkingDays(localDate(unreadSince), endDays);

/**
 * @returns the local date until when the answers are to be published, `answerDays` working days after the last day of
 *   the period
 */
export const answersDue = (period: Pick<Period, 'closesAt'>, calendar: WorkingCalendar): string =>
  calendar.addWorkingDays(lastDayOf(period), answerDays);
