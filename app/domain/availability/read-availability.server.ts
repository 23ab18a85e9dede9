// How much of a month or a year the portal served, of what was measured: from the first heartbeat on, until now.
import {
  availabilityOf,
  firstMinute,
  percentUp,
  startOfHour,
  startOfMinute,
  type Availability,
  type Span,
} from '#app/operation/availability.ts';
import { countedSpans } from '#app/operation/maintenance.ts';
import type { OperationFigures } from '#app/publications/yearly-report/figures.ts';
import { present } from '#app/values/present.ts';
import { findFirstHour, listMeasuredHours } from '#db/queries/availability.server.ts';
import { listStopsSince } from '#db/queries/planned-stops.server.ts';
import { addMonths, instantAt, localDate } from '#catalog/local-date.ts';
import { askOnce } from '../kernel/ask-once.server.ts';
import type { Deps } from '../kernel/deps.server.ts';

type Reading = Pick<Deps, 'db' | 'clock'>;

/** @returns undefined before the first heartbeat */
export async function measuredSince({ db }: Pick<Deps, 'db'>): Promise<Date | undefined> {
  const first = await askOnce(db, 'first hour', () => findFirstHour(db));
  return first && firstMinute([first]);
}

/** @returns a count for each span that was measured at all; the minute that runs is not counted */
async function countSpans<S extends Span>(deps: Reading, spans: readonly S[]): Promise<(S & Availability)[]> {
  const since = await measuredSince(deps);
  const [first] = spans;
  if (since === undefined || first === undefined) return [];
  const earliest = spans.reduce((least, { from }) => (from < least ? from : least), first.from);
  const now = startOfMinute(deps.clock.now());
  const [hours, announced] = await Promise.all([
    listMeasuredHours(deps.db, startOfHour(earliest < since ? since : earliest)),
    listStopsSince(deps.db, earliest, now),
  ]);
  const stops = countedSpans(
    announced.map(({ fromAt, untilAt, noticedUntil, endedAt }) => ({
      from: fromAt,
      until: untilAt,
      noticedUntil,
      ...present({ endedAt }),
    })),
  );
  return spans.flatMap((span) => {
    const from = span.from < since ? since : span.from;
    const until = span.until > now ? now : span.until;
    return from >= until ? [] : [{ ...span, ...availabilityOf(hours, stops, { from, until }) }];
  });
}

export interface MeasuredMonth extends Span, Availability {
  /** "2026-11" */
  readonly month: string;
}

/** @returns the last `most` months, this one first, those that were measured */
export async function readMonths(deps: Reading, most = 12): Promise<MeasuredMonth[]> {
  const thisMonth = `${localDate(deps.clock.now()).slice(0, 7)}-01`;
  const spans = Array.from({ length: most }, (_, back) => {
    const first = addMonths(thisMonth, -back);
    return { month: first.slice(0, 7), from: instantAt(first), until: instantAt(addMonths(first, 1)) };
  });
  return countSpans(deps, spans);
}

/** How the portal itself ran in a year. @returns undefined where nothing was measured */
export async function readOperationOfYear(
  deps: Reading,
  year: number,
): Promise<OperationFigures | undefined> {
  const span = { from: instantAt(`${year}-01-01`), until: instantAt(`${year + 1}-01-01`) };
  const [yearFigures] = await countSpans(deps, [span]);
  const availability = yearFigures && percentUp(yearFigures);
  if (yearFigures === undefined || availability === undefined) return undefined;
  const since = await measuredSince(deps);
  return {
    availability,
    incidents: yearFigures.outages.length,
    minutesDown: yearFigures.down,
    ...present({ since: since !== undefined && since > span.from ? localDate(since) : undefined }),
  };
}
