// The period of figures of quality: what the address says, or this year; `period` of a whole year, quarter or month.
import { allTime, daysOf, periodOptions } from '#app/lists/period.ts';
import { qualityDossiersFilter } from '#app/lists/quality.ts';
import { localDate } from '#catalog/local-date.ts';

export function readQualityPeriod(request: Request, now: Date) {
  const today = localDate(now);
  const filter = qualityDossiersFilter.read(new URL(request.url).searchParams);
  const year = today.slice(0, 4);
  const { title, ...days } = daysOf(filter, year);
  const word = filter.period ?? year;
  const isWhole = filter.from === undefined && filter.until === undefined && word !== allTime.value;
  return {
    filter,
    title,
    days,
    ...(isWhole && { period: word }),
    periods: [...periodOptions(today), allTime],
  };
}
