// Đ14.3: the figures of services counted from dossiers and views: for the public pages, for any period (Đ12.5), and for the
// report of a year (Đ23).
import type { DaySpan } from '#catalog/local-date.ts';
import type { UseFigures } from '#catalog/service-figures.ts';
import type { WorkingCalendar } from '#catalog/working-calendar.ts';
import { countUse, type CountedUse } from '#db/queries/service-statistics.server.ts';
import { readWorkingCalendar } from '../catalog/read-catalog.server.ts';
import type { Deps } from '../kernel/deps.server.ts';

/**
 * @param months "2026-11", in order: those of views and filings, which may be others than the counted days
 * @returns `codes`: of every procedure that was looked at or used then, published or not any more
 */
export async function countFigures(
  deps: Pick<Deps, 'db' | 'clock'>,
  { days, months }: { readonly days: DaySpan; readonly months: readonly string[] },
): Promise<{ readonly codes: readonly string[]; readonly of: (code: string) => UseFigures }> {
  const calendar = await readWorkingCalendar(deps);
  const since = months[0] === undefined ? days.from : `${months[0]}-01`;
  const use = await countUse(deps.db, { ...days, since, now: deps.clock.now() });
  const inMonths = use.months.filter(({ month }) => months.includes(month));
  const rows = [inMonths, use.states, use.outcomes].flat();
  return {
    codes: [...new Set(rows.map(({ code }) => code))],
    of: (code) => figuresOf(code, use, months, calendar),
  };
}

function figuresOf(
  code: string,
  use: CountedUse,
  months: readonly string[],
  calendar: WorkingCalendar,
): UseFigures {
  const mine = <Row extends { readonly code: string }>(rows: readonly Row[]) =>
    rows.filter((row) => row.code === code);
  const useByMonth = new Map(mine(use.months).map((row) => [row.month, row]));
  const states = mine(use.states);
  const outcome = mine(use.outcomes)[0];
  const days = mine(use.spans).flatMap(({ received, finished, count }) =>
    Array<number>(count).fill(calendar.workingDaysBetween(received, finished)),
  );
  return {
    months: months.map((month) => ({
      month,
      views: useByMonth.get(month)?.views ?? 0,
      filings: useByMonth.get(month)?.filings ?? 0,
    })),
    byState: Object.fromEntries(states.map(({ state, count }) => [state, count])),
    byDelivery: Object.fromEntries(mine(use.deliveries).map(({ delivery, count }) => [delivery, count])),
    byChannel: Object.fromEntries(mine(use.channels).map(({ channel, count }) => [channel, count])),
    filed: states.reduce((sum, { count }) => sum + count, 0),
    handled: outcome?.handled ?? 0,
    onTime: outcome?.onTime ?? 0,
    refused: outcome?.refused ?? 0,
    stopped: outcome?.stopped ?? 0,
    stoppedLate: outcome?.stoppedLate ?? 0,
    answeredLate: outcome?.answeredLate ?? 0,
    lateNow: outcome?.lateNow ?? 0,
    ...(days.length === 0 ? {} : { workingDays: percentiles(days) }),
  };
}

/** Of n dossiers, the days within which a half and nine in ten were done: values that occurred, never between two. */
function percentiles(days: readonly number[]): { readonly median: number; readonly p90: number } {
  const sortedDays = days.toSorted((a, b) => a - b);
  const at = (share: number) => sortedDays[Math.ceil(share * sortedDays.length) - 1] ?? 0;
  return { median: at(0.5), p90: at(0.9) };
}
