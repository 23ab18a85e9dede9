// Đ14.3: the figures of services counted from dossiers and views: for the public pages, for any period (Đ12.5), and for the
// report of a year (Đ23).
import type { DaySpan } from '#catalog/local-date.ts';
import { noUse, type UseFigures } from '#catalog/service-figures.ts';
import { followFigures } from '#db/queries/figures.server.ts';
import { own } from '#forms/own.ts';
import { countUse, type CountedUse } from '#db/queries/service-statistics.server.ts';
import type { Deps } from '../kernel/deps.server.ts';

/**
 * @param months "2026-11", in order: those of views and filings, which may be others than the counted days
 * @returns `codes`: of every procedure that was looked at or used then, published or not any more
 */
export async function countFigures(
  deps: Pick<Deps, 'db' | 'clock'>,
  { days, months }: { readonly days: DaySpan; readonly months: readonly string[] },
): Promise<{ readonly codes: readonly string[]; readonly of: (code: string) => UseFigures }> {
  const since = months[0] === undefined ? days.from : `${months[0]}-01`;
  await followFigures(deps.db);
  const use = await countUse(deps.db, { ...days, since, now: deps.clock.now() });
  const inMonths = use.months.filter(({ month }) => months.includes(month));
  const codes = [...inMonths, ...use.running].map(({ code }) => code);
  return {
    codes: [...new Set([...codes, ...Object.keys(use.sums)])],
    of: (code) => figuresOf(code, use, months),
  };
}

function figuresOf(code: string, use: CountedUse, months: readonly string[]): UseFigures {
  const mine = use.months.filter((row) => row.code === code);
  const inMonth = (month: string, of: 'views' | 'filings') =>
    mine.reduce((sum, row) => (row.month === month ? sum + row[of] : sum), 0);
  const sums = own(use.sums, code) ?? noUse;
  const now = use.running.find((row) => row.code === code);
  const days = Object.entries(sums.workingDays);
  return {
    months: months.map((month) => ({
      month,
      views: inMonth(month, 'views'),
      filings: inMonth(month, 'filings'),
    })),
    byState: sums.states,
    byDelivery: sums.deliveries,
    byChannel: sums.channels,
    filed: Object.values(sums.states).reduce((sum, count) => sum + count, 0),
    handled: sums.handled,
    onTime: sums.onTime,
    refused: sums.refused,
    stopped: sums.stopped,
    stoppedLate: sums.stoppedLate,
    answeredLate: sums.answeredLate + (now?.unanswered ?? 0),
    lateNow: now?.lateNow ?? 0,
    ...(days.length === 0 ? {} : { workingDays: percentiles(days) }),
  };
}

/** @param histogram numbers of days, each with how often it came @returns within how many a half and nine in ten were: values that occurred, never between two */
function percentiles(histogram: readonly (readonly [days: string, count: number])[]): {
  readonly median: number;
  readonly p90: number;
} {
  const sorted = histogram
    .map(([days, count]) => [Number(days), count] as const)
    .toSorted(([a], [b]) => a - b);
  const all = sorted.reduce((sum, [, count]) => sum + count, 0);
  const at = (share: number) => {
    let place = Math.ceil(share * all);
    return sorted.find(([, count]) => (place -= count) <= 0)?.[0] ?? 0;
  };
  return { median: at(0.5), p90: at(0.9) };
}
