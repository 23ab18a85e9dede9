// Đ14.3: how much each service is looked at and used, counted in the database without a look at whose dossiers they are.
import { eq, sql } from 'drizzle-orm';

import { openStates } from '../../services-catalog/dossier-states.ts';
import { endOfDay, instantAt, type DaySpan } from '../../services-catalog/local-date.ts';
import type { ServiceFigures, UseSums } from '../../services-catalog/service-figures.ts';
import type { Queryable } from '../client.server.ts';
import { serviceStatistics } from '../schema/service-statistics.ts';
import { readFilingsByMonth, readUseSums } from './figures.server.ts';

/** Adds views of the month to what is counted. Addresses that are no procedure's count for nothing. */
export async function addViews(
  db: Queryable,
  { month, views }: { readonly month: string; readonly views: ReadonlyMap<string, number> },
): Promise<void> {
  const counts = [...views].map(([slug, count]) => ({ slug, views: count }));
  await db.execute(sql`
    insert into service_views (procedure_code, month, views)
    select p.code, ${month}::date, seen.views
    from jsonb_to_recordset(${JSON.stringify(counts)}::jsonb) as seen(slug text, views int)
    join procedures p on p.slug = seen.slug
    on conflict (procedure_code, month) do update set views = service_views.views + excluded.views`);
}

interface Counted extends DaySpan {
  /** The first day of the oldest month that is shown. */
  readonly since: string;
  readonly now: Date;
}

export interface CountedUse {
  readonly months: readonly {
    readonly code: string;
    readonly month: string;
    readonly views: number;
    readonly filings: number;
  }[];
  /** By procedure, of what was filed and of what ended in the span. */
  readonly sums: Readonly<Record<string, UseSums>>;
  /** As of now. */
  readonly running: readonly {
    readonly code: string;
    /** Filed in the span, and not answered although the time for that has passed. */
    readonly unanswered: number;
    readonly lateNow: number;
  }[];
}

/** By what is kept of each day, and a look at what runs. */
export async function countUse(db: Queryable, { since, now, ...span }: Counted): Promise<CountedUse> {
  const views = await db.execute<{ code: string; month: string; views: number }>(sql`
    select procedure_code as code, to_char(month, 'YYYY-MM') as month, views from service_views where month >= ${since}::date`);
  const filings = await readFilingsByMonth(db, since);
  const running = await db.execute<CountedUse['running'][number] & Record<string, unknown>>(sql`
    select procedure_code as code,
      (count(*) filter (where limit_due_at < ${now} and submitted_at >= ${instantAt(span.from)} and submitted_at < ${endOfDay(span.until)}
        and limit_periods -> -1 ->> 'limit' = 'reception' and not exists (
          select from jsonb_to_recordset(limit_periods) as p("limit" text, due timestamptz, until timestamptz)
          where p."limit" = 'reception' and p.until > p.due)))::int as unanswered,
      count(*)::int as "lateNow"
    from dossiers where limit_due_at < ${now}
      or (state in ${[...openStates]} and finished_at is null and limit_missed_at is not null)
    group by procedure_code`);
  return {
    months: [
      ...[...views].map((row) => ({ ...row, filings: 0 })),
      ...filings.map((row) => ({ ...row, views: 0 })),
    ],
    sums: await readUseSums(db, span),
    running: [...running],
  };
}

export interface StoredFigures {
  readonly procedureCode: string;
  readonly computedAt: Date;
  readonly figures: ServiceFigures;
}

/** @returns the codes whose figures are not what they were */
export async function saveFigures(
  db: Queryable,
  figures: readonly { readonly procedureCode: string; readonly figures: ServiceFigures }[],
  computedAt: Date,
): Promise<string[]> {
  if (figures.length === 0) return [];
  const rows = await db
    .insert(serviceStatistics)
    .values(figures.map((row) => ({ ...row, computedAt })))
    .onConflictDoUpdate({
      target: serviceStatistics.procedureCode,
      set: { figures: sql`excluded.figures`, computedAt: sql`excluded.computed_at` },
      setWhere: sql`${serviceStatistics.figures} is distinct from excluded.figures`,
    })
    .returning({ code: serviceStatistics.procedureCode });
  return rows.map(({ code }) => code);
}

export async function listFigures(db: Queryable): Promise<StoredFigures[]> {
  return db.select().from(serviceStatistics);
}

export async function findFigures(db: Queryable, procedureCode: string): Promise<StoredFigures | undefined> {
  const [row] = await db
    .select()
    .from(serviceStatistics)
    .where(eq(serviceStatistics.procedureCode, procedureCode));
  return row;
}
