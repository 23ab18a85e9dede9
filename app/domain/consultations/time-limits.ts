// Until when the unit that answers for consultations has to have done its part.
import { answerDays } from '#app/consultations/answer-steps.ts';
import { moderationDays } from '#app/consultations/comment-steps.ts';
import { lastDayOf, type Period } from '#app/consultations/period.ts';
import { localDate } from '#catalog/local-date.ts';
import type { WorkingCalendar } from '#catalog/working-calendar.ts';

/** Local date: two working days after it came in. */
export const moderationDue = (submittedAt: Date, calendar: WorkingCalendar): string =>
  calendar.addWorkingDays(localDate(submittedAt), moderationDays);

/** Local date until when the answers are to be published. */
export const answersDue = (period: Pick<Period, 'closesAt'>, calendar: WorkingCalendar): string =>
  calendar.addWorkingDays(lastDayOf(period), answerDays);
