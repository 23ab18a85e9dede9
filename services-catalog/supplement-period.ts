// The day by which a supplement request should be answered: our own rule. The law allows one request (NĐ 61/2018 Đ11.2c) and gives no
// day for the answer; nothing ends by itself after this day.
import { tooFarAhead, type LocalDate } from './local-date.ts';

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
