// Which decree on one-stop handling is in force: residents and officers read the same one, that of the day.
import type { LocalDate } from './local-date.ts';

/** NĐ 118/2025 took the place of NĐ 61/2018. */
const newDecreeFrom: LocalDate = '2025-07-01';

/**
 * @param day what is told happens on it
 * @param article of the old decree: "khoản 9 Điều 19"; which article of the new one says the same is unverified, so none is named
 * @returns "khoản 9 Điều 19 Nghị định 61/2018/NĐ-CP", since 1/7/2025 "Nghị định 118/2025/NĐ-CP"
 */
export const oneStopLaw = (day: LocalDate, article?: string): string =>
  day < newDecreeFrom
    ? [article, 'Nghị định 61/2018/NĐ-CP'].filter((part) => part !== undefined).join(' ')
    : 'Nghị định 118/2025/NĐ-CP';
