// Đ14.3: computes the figures of every service and keeps them until the next time, so that public pages stay cached between.
import { addMonths, localDate, type LocalDate } from '#catalog/local-date.ts';
import type { ServiceFigures } from '#catalog/service-figures.ts';
import type { WorkingCalendar } from '#catalog/working-calendar.ts';
import { countUse, saveFigures, type CountedUse } from '#db/queries/service-statistics.server.ts';
import { readPublishedCatalog, readWorkingCalendar } from '../catalog/read-catalog.server.ts';
import { tellFollowers } from '../kernel/changes.ts';
import type { Deps } from '../kernel/deps.server.ts';

const shownMonths = 12;

export async function refreshStatistics(deps: Pick<Deps, 'db' | 'clock' | 'followers'>): Promise<void> {
  const now = deps.clock.now();
  const today = localDate(now);
  const months = lastMonths(today);
  const published = await readPublishedCatalog(deps);
  const calendar = await readWorkingCalendar(deps);
  const use = await countUse(deps.db, {
    yearBegins: `${today.slice(0, 4)}-01-01`,
    since: `${months[0] ?? today.slice(0, 7)}-01`,
    now,
  });
  const figures = published.map(({ procedure: { code } }) => ({
    procedureCode: code,
    figures: figuresOf(code, use, months, calendar),
  }));
  await deps.db.transaction(async (tx) => {
    const changed = new Set(await saveFigures(tx, figures, now));
    if (changed.size === 0) return;
    const slugs = published.flatMap(({ procedure }) => (changed.has(procedure.code) ? [procedure.slug] : []));
    await tellFollowers(deps, tx, { kind: 'statistics', slugs });
  });
}

function lastMonths(today: LocalDate): readonly string[] {
  const first = `${today.slice(0, 7)}-01`;
  return Array.from({ length: shownMonths }, (_, index) =>
    addMonths(first, index + 1 - shownMonths).slice(0, 7),
  );
}

function figuresOf(
  code: string,
  use: CountedUse,
  months: readonly string[],
  calendar: WorkingCalendar,
): ServiceFigures {
  const mine = <Row extends { readonly code: string }>(rows: readonly Row[]) =>
    rows.filter((row) => row.code === code);
  const used = new Map(mine(use.months).map((row) => [row.month, row]));
  const states = mine(use.states);
  const outcome = mine(use.outcomes)[0];
  const days = mine(use.spans).flatMap(({ received, finished, count }) =>
    Array<number>(count).fill(calendar.workingDaysBetween(received, finished)),
  );
  return {
    months: months.map((month) => ({
      month,
      views: used.get(month)?.views ?? 0,
      filings: used.get(month)?.filings ?? 0,
    })),
    byState: Object.fromEntries(states.map(({ state, count }) => [state, count])),
    filedThisYear: states.reduce((sum, { count }) => sum + count, 0),
    handledThisYear: outcome?.handled ?? 0,
    onTimeThisYear: outcome?.onTime ?? 0,
    lateNow: outcome?.lateNow ?? 0,
    ...(days.length === 0 ? {} : { workingDays: percentiles(days) }),
  };
}

/** Of n dossiers, the days within which a half and nine in ten were done: values that occurred, never between two. */
function percentiles(days: readonly number[]): { readonly median: number; readonly p90: number } {
  const sorted = days.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
  return { median: at(0.5), p90: at(0.9) };
}
