// The period of figures of quality: what the address says, or this year.
import { allTime, daysOf, periodOptions } from '#app/lists/period.ts';
import { qualityDossiersFilter } from '#app/lists/quality.ts';
import { localDate } from '#catalog/local-date.ts';

export function readQualityPeriod(request: Request, now: Date) {
  const today = localDate(now);
  const filter = qualityDossiersFilter.read(new URL(request.url).searchParams);
  const { title, ...days } = daysOf(filter, today.slice(0, 4));
  return { filter, title, days, periods: [...periodOptions(today), allTime] };
}
