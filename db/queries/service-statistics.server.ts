// Đ14.3: how much each service is looked at and used, counted in the database without a look at whose dossiers they are.
import { eq, sql } from 'drizzle-orm';

import { openStates, resultStates, type DossierState } from '../../services-catalog/dossier-states.ts';
import type { DaySpan } from '../../services-catalog/local-date.ts';
import type { Channel, Delivery } from '../../services-catalog/procedure-lists.ts';
import type { ServiceFigures } from '../../services-catalog/service-figures.ts';
import type { Queryable } from '../client.server.ts';
import { serviceStatistics } from '../schema/service-statistics.ts';

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
  readonly states: readonly { readonly code: string; readonly state: DossierState; readonly count: number }[];
  readonly outcomes: readonly {
    readonly code: string;
    readonly handled: number;
    readonly onTime: number;
    readonly refused: number;
    readonly stopped: number;
    readonly stoppedLate: number;
    readonly answeredLate: number;
    readonly lateNow: number;
  }[];
  /** Of what was filed in the span: how its result is to be handed over. */
  readonly deliveries: readonly {
    readonly code: string;
    readonly delivery: Delivery;
    readonly count: number;
  }[];
  /** The same: how it came in. */
  readonly channels: readonly {
    readonly code: string;
    readonly channel: Channel;
    readonly count: number;
  }[];
  /** Received and finished days of what had its result in the span, each pair with how often it came. */
  readonly spans: readonly {
    readonly code: string;
    readonly received: string;
    readonly finished: string;
    readonly count: number;
  }[];
}

const zone = 'Asia/Ho_Chi_Minh';

export async function countUse(db: Queryable, { from, until, since, now }: Counted): Promise<CountedUse> {
  const day = (column: string) => sql.raw(`(${column} at time zone '${zone}')::date`);
  const inSpan = (column: string) => sql`${day(column)} between ${from}::date and ${until}::date`;
  const months = await db.execute<CountedUse['months'][number]>(sql`
    select code, to_char(month, 'YYYY-MM') as month, sum(views)::int as views, sum(filings)::int as filings
    from (
      select procedure_code as code, month, views, 0 as filings from service_views where month >= ${since}::date
      union all
      select procedure_code, date_trunc('month', submitted_at at time zone ${zone})::date, 0, 1 from dossiers
      where state <> 'draft' and ${day('submitted_at')} >= ${since}::date
    ) use
    group by code, month`);
  const states = await db.execute<CountedUse['states'][number]>(sql`
    select procedure_code as code, state, count(*)::int as count from dossiers
    where state <> 'draft' and ${inSpan('submitted_at')}
    group by procedure_code, state`);
  const deliveries = await db.execute<CountedUse['deliveries'][number]>(sql`
    select procedure_code as code, delivery, count(*)::int as count from dossiers
    where state <> 'draft' and ${inSpan('submitted_at')}
    group by procedure_code, delivery`);
  const channels = await db.execute<CountedUse['channels'][number]>(sql`
    select procedure_code as code, channel, count(*)::int as count from dossiers
    where state <> 'draft' and ${inSpan('submitted_at')}
    group by procedure_code, channel`);
  const ended = inSpan('finished_at');
  const outcomes = await db.execute<CountedUse['outcomes'][number]>(sql`
    select procedure_code as code,
      count(*) filter (where ${ended} and state in ${[...resultStates]})::int as handled,
      count(*) filter (where ${ended} and state in ${[...resultStates]} and limit_missed_at is null)::int as "onTime",
      count(*) filter (where ${ended} and state = 'not-accepted')::int as refused,
      count(*) filter (where ${ended} and state = 'stopped')::int as stopped,
      count(*) filter (where ${ended} and state = 'stopped' and limit_missed_at is not null)::int as "stoppedLate",
      count(*) filter (where ${inSpan('submitted_at')} and exists (
        select from jsonb_to_recordset(limit_periods) as p("limit" text, due timestamptz, until timestamptz)
        where p."limit" = 'reception' and coalesce(p.until, ${now}) > p.due))::int as "answeredLate",
      count(*) filter (where limit_due_at < ${now}
        or (state in ${[...openStates]} and finished_at is null and limit_missed_at is not null))::int as "lateNow"
    from dossiers where state <> 'draft' group by procedure_code`);
  const spans = await db.execute<CountedUse['spans'][number]>(sql`
    select procedure_code as code, ${day('received_at')}::text as received, ${day('finished_at')}::text as finished,
      count(*)::int as count
    from dossiers
    where received_at is not null and state in ${[...resultStates]} and ${ended}
    group by 1, 2, 3`);
  return {
    months: [...months],
    states: [...states],
    deliveries: [...deliveries],
    channels: [...channels],
    outcomes: [...outcomes],
    spans: [...spans],
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
