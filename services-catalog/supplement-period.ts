// By when a supplement is to be answered: a rule of the house. The law says that it is asked once (NĐ 61/2018 Đ11.2c), not until
// when it is answered; nothing ends by itself when the day has passed.
import { tooFarAhead, type LocalDate } from './local-date.ts';

/** Working days that are offered. */
export const usualSupplementDays = 10;
/** Working days from the reception in which a dossier that can be mended is given back (NĐ 61/2018 Đ19.4). */
export const daysToGiveBack = 3;
/** Calendar days: whoever is given longer is better told to file anew. */
export const longestSupplementDays = 90;

/**
 * What is wrong with a day by which a supplement is to be answered.
 * @param today the day on which it is asked
 * @returns Vietnamese; undefined for a day that can be asked for
 */
export function supplementDayProblem(answerBy: LocalDate, today: LocalDate): string | undefined {
  if (answerBy <= today) return 'Chọn một ngày sau hôm nay để người dân kịp bổ sung';
  return tooFarAhead(answerBy, today, longestSupplementDays);
}
