// When a supplement is asked, and by when it should be answered. The law gives no day for the answer: that is our own rule, and nothing
// ends by itself after it.
import { localDate, tooFarAhead, type LocalDate } from './local-date.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** The default, in working days. */
export const usualSupplementDays = 10;
/** Working days after the reception in which an incomplete dossier may be given back (NĐ 61/2018 Đ19.4). */
export const daysToGiveBack = 3;
/** Calendar days: an applicant who needs longer should file again. */
export const longestSupplementDays = 90;

/**
 * @param today the day of the request
 * @returns a Vietnamese message without a full stop; undefined when `answerBy` is allowed
 */
export function supplementDayProblem(answerBy: LocalDate, today: LocalDate): string | undefined {
  if (answerBy <= today) return 'Chọn một ngày sau hôm nay để người dân kịp bổ sung';
  return tooFarAhead(answerBy, today, longestSupplementDays);
}

/** @returns the last day on which an incomplete dossier may be given back without a leader's approval (NĐ 61/2018 Đ19.4) */
export const lastDayToGiveBack = (receivedAt: Date, calendar: WorkingCalendar): LocalDate =>
  calendar.addWorkingDays(localDate(receivedAt), daysToGiveBack);

export interface AskedSoFar {
  /** Null before the reception. */
  readonly receivedAt: Date | null;
  /** How often a supplement was asked, before the reception too. */
  readonly supplementsAsked: number;
}

/**
 * Whether the desk or an officer asks for a supplement alone: before the reception, and once (NĐ 61/2018 Đ11.2c) within
 * `daysToGiveBack` after it (Đ19.4). Later, or again, only for a reason that a leader approves: the limit begins anew with the answer.
 */
export const asksAlone = (
  { receivedAt, supplementsAsked }: AskedSoFar,
  now: Date,
  calendar: WorkingCalendar,
): boolean =>
  receivedAt === null ||
  (supplementsAsked === 0 && localDate(now) <= lastDayToGiveBack(receivedAt, calendar));
