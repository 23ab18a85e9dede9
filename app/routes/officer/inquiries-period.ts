// The period of a register: what the address says, or this year.
import { registerFilter, type RegisterFilter } from '#app/lists/inquiries.ts';
import { allTime, daysOf, periodOptions } from '#app/lists/period.ts';
import { localDate } from '#catalog/local-date.ts';

export function readPeriodOf(request: Request, now: Date) {
  const today = localDate(now);
  const filter: RegisterFilter = registerFilter.read(new URL(request.url).searchParams);
  const { title, ...days } = daysOf(filter, today.slice(0, 4));
  return { filter, title, days, periods: [...periodOptions(today), allTime] };
}
