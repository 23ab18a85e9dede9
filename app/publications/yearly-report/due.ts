// Điều 23: "trước ngày 25 tháng 11 hàng năm". When the office is reminded, and when office and chairman are warned. Pure.
import { daysBetween, type LocalDate } from '#catalog/local-date.ts';

/** @returns the last day on which the report of a year is sent in time (Đ23: "trước ngày 25 tháng 11") */
export const lastDayToSend = (year: number): LocalDate => `${year}-11-24`;

export interface ReportNotice {
  /** `late`: its day has passed. */
  readonly kind: 'soon' | 'late';
  readonly year: number;
  /** Counts the weeks since the first of November, or since the day after the last one. */
  readonly week: number;
  /** Of `late`: since the last day in time; of `soon`: until it. */
  readonly days: number;
}

/**
 * What there is to say on a day of a report that is not sent yet. A report stays late until it is sent, over the turn of the
 * year; that of the new year is spoken of from its November on.
 * @param isSent of a year's report
 * @param firstYear the first year of which the portal owes a report
 */
export function reportNotices(
  today: LocalDate,
  isSent: (year: number) => boolean,
  firstYear: number,
): readonly ReportNotice[] {
  const thisYear = Number(today.slice(0, 4));
  const years = Array.from(
    { length: Math.max(0, thisYear - firstYear + 1) },
    (_, index) => firstYear + index,
  );
  return years.flatMap((year): ReportNotice[] => {
    const last = lastDayToSend(year);
    const begins = `${year}-11-01`;
    if (isSent(year) || today < begins) return [];
    const late = daysBetween(last, today);
    return late > 0
      ? [{ kind: 'late', year, week: Math.floor((late - 1) / 7), days: late }]
      : [{ kind: 'soon', year, week: Math.floor(daysBetween(begins, today) / 7), days: Math.abs(late) }];
  });
}
