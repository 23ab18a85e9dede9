// What figures of quality are made of: what happened to dossiers, without a look at what anybody declared.
import { and, desc, eq, inArray, isNotNull, sql, type SQL } from 'drizzle-orm';

import { standing, type DossierLife, type LifeEvent } from '../../app/quality/life.ts';
import type { Grade } from '../../app/quality/rating.ts';
import type { DossierComponent } from '../../app/quality/service-index.ts';
import type { EnteredPoints } from '../../app/quality/entered-points.ts';
import type { Queryable, Transaction } from '../client.server.ts';
import { dossiers } from '../schema/dossiers.ts';
import { qualityPoints } from '../schema/quality-points.ts';
import { dossierRatings } from '../schema/ratings.ts';

/** From the first instant up to before the last. */
interface Span {
  readonly from: Date;
  readonly until: Date;
}

export interface StoredLife extends DossierLife {
  readonly id: string;
  readonly finishedAt: Date | null;
}

type LifeRow = Omit<StoredLife, 'events'> & {
  readonly events: readonly (Omit<LifeEvent, 'at'> & { readonly at: string })[];
};

/** @param which of rows called `d` */
export async function listLives(db: Queryable, which: SQL): Promise<StoredLife[]> {
  const rows = await db.execute<LifeRow & Record<string, unknown>>(sql`
    select d.id, d.finished_at as "finishedAt", d.code, d.procedure_code as "procedureCode", d.state, d.delivery, d.limit_periods as "limitPeriods",
      exists(select from attachments a where a.dossier_id = d.id and a.slot = 'result' and a.superseded_at is null)
        as "resultFile",
      (select coalesce(jsonb_agg(jsonb_build_object('event', e.event, 'at', e.at, 'actorKind', e.actor_kind,
          'actorId', e.actor_id, 'actorName', e.actor_name) order by e.sequence), '[]')
        from dossier_events e where e.dossier_id = d.id) as events
    from dossiers d where ${which} order by d.finished_at, d.code`);
  return [...rows].map(({ events, ...life }) => ({
    ...life,
    events: standing(events.map(({ at, ...event }) => ({ ...event, at: new Date(at) }))),
  }));
}

/** @param codes few: of one page, or of what was rated */
export const listLivesOf = async (db: Queryable, codes: readonly string[]): Promise<DossierLife[]> =>
  codes.length === 0 ? [] : listLives(db, sql`d.code in ${[...codes]}`);

export interface RatedDossier {
  readonly code: string;
  readonly dossierId: string;
  readonly overall: Grade;
  readonly convenience: Grade | null;
  readonly timeliness: Grade | null;
  readonly attitude: Grade | null;
  readonly comment: Uint8Array | null;
  readonly ratedAt: Date;
}

/** What was said of these dossiers. */
export async function listRated(db: Queryable, codes: readonly string[]): Promise<RatedDossier[]> {
  if (codes.length === 0) return [];
  const rows = await db
    .select({ code: dossiers.code, rating: dossierRatings })
    .from(dossierRatings)
    .innerJoin(dossiers, sql`${dossiers.id} = ${dossierRatings.dossierId}`)
    .where(and(isNotNull(dossierRatings.ratedAt), inArray(dossiers.code, [...codes])));
  return rows.flatMap(({ code, rating: { overall, ratedAt, ...rest } }) =>
    overall === null || ratedAt === null ? [] : [{ code, ...rest, overall, ratedAt }],
  );
}

/** `settled`: all with a result; `judged`: those of them that are judged by points. */
type FigureOf = 'settled' | 'judged' | 'rated' | DossierComponent;

export interface FigureConditions extends Span {
  readonly figure: FigureOf;
  /** Whether they fulfil the rate; left out, both. */
  readonly met?: boolean | undefined;
  readonly grade?: Grade | undefined;
  /** Who had a part in what was settled or rated in the period. */
  readonly staff?: string | undefined;
  readonly now: Date;
}

/** The rows that a figure counts, with what it asks of them; in the order of their list. Dossiers are `d`, what is kept of them `h`. */
function figureRows({ figure, from, until, now, staff }: FigureConditions) {
  const within = (column: SQL) => sql`${column} >= ${from} and ${column} < ${until}`;
  const ofPerson = staff === undefined ? sql`` : sql`and h.staff @> array[${staff}]::text[]`;
  const settled = (more: SQL, met = sql`true`) => ({
    rows: sql`handled_dossiers h where ${within(sql`h.finished_at`)} ${more} ${ofPerson}`,
    ...{ met, code: sql`h.code`, order: sql`h.finished_at, h.code` },
  });
  const rated = {
    rows: sql`dossier_ratings r join handled_dossiers h on h.dossier_id = r.dossier_id where ${within(sql`r.rated_at`)} ${ofPerson}`,
    ...{ met: sql`r.overall <> 'unsatisfied'`, code: sql`h.code`, order: sql`r.rated_at, h.code` },
  };
  const others = (which: SQL, met: SQL, order: SQL) => ({
    rows: sql`dossiers d where ${which} ${
      staff === undefined
        ? sql``
        : sql`and exists (select from handled_dossiers h left join dossier_ratings r on r.dossier_id = h.dossier_id
          where h.dossier_id = d.id and (${within(sql`h.finished_at`)} or ${within(sql`r.rated_at`)}) ${ofPerson})`
    }`,
    ...{ met, code: sql`d.code`, order: sql`${order}, d.code` },
  });
  switch (figure) {
    case 'settled':
      return settled(sql``);
    case 'judged':
      return settled(sql`and h.points is not null`);
    case 'settled-in-time':
      return settled(sql`and h.timeliness is not null`, sql`h.timeliness <> 'late'`);
    case 'electronic-results':
      return settled(sql`and not h.declined`, sql`h.result_file`);
    case 'rated':
    case 'satisfied':
      return rated;
    case 'filed-online':
      return others(
        sql`d.state <> 'draft' and ${within(sql`d.submitted_at`)}`,
        sql`d.channel = 'online'`,
        sql`d.submitted_at`,
      );
    case 'paid-online':
      return others(
        within(sql`d.paid_at`),
        sql`exists (select from payments p where p.dossier_id = d.id and p.state = 'settled' and p.method = 'vnpay')`,
        sql`d.paid_at`,
      );
    case 'not-overdue':
      return others(sql`d.limit_due_at is not null`, sql`d.limit_due_at >= ${now}`, sql`d.limit_due_at`);
  }
}

/** @returns how many dossiers a figure is made of */
export async function countFigure(db: Queryable, conditions: FigureConditions): Promise<number> {
  const { rows, narrowed } = narrowedRows(conditions);
  const [row] = await db.execute<{ count: number }>(
    sql`select count(*)::int as count from ${rows} ${narrowed}`,
  );
  return row?.count ?? 0;
}

/** @returns a part of the codes that a figure is made of */
export async function listFigureCodes(
  db: Queryable,
  conditions: FigureConditions,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<readonly string[]> {
  const { rows, narrowed, code, order } = narrowedRows(conditions);
  const found = await db.execute<{ code: string }>(
    sql`select ${code} as code from ${rows} ${narrowed} order by ${order} limit ${limit} offset ${offset}`,
  );
  return [...found].map((row) => row.code);
}

function narrowedRows(conditions: FigureConditions) {
  const { met: isMet, ...parts } = figureRows(conditions);
  const { met, grade, figure } = conditions;
  const graded = grade === undefined || figure !== 'rated' ? sql`` : sql`and r.overall = ${grade}`;
  const fulfilled = met === undefined ? sql`` : sql`and (${isMet}) = ${met}`;
  return { ...parts, narrowed: sql`${graded} ${fulfilled}` };
}

/** Whose legal clock runs, and those of them that are late. */
export async function countRunning(
  db: Queryable,
  now: Date,
): Promise<{ readonly all: number; readonly late: number }> {
  const [row] = await db.execute<{ all: number; late: number }>(sql`
    select count(*)::int as all, (count(*) filter (where limit_due_at < ${now}))::int as late
    from dossiers where limit_due_at is not null`);
  return row ?? { all: 0, late: 0 };
}

/** @returns what stands of a period, by index: the last that was entered of each */
export async function listEnteredPoints(db: Queryable, period: string): Promise<EnteredPoints[]> {
  const rows = await db
    .selectDistinctOn([qualityPoints.index])
    .from(qualityPoints)
    .where(eq(qualityPoints.period, period))
    .orderBy(qualityPoints.index, desc(qualityPoints.approvedAt));
  return rows.map(({ index, tenths, basis, proposedByName, approvedByName, approvedAt }) => ({
    ...{ index, basis, proposedByName, approvedByName, approvedAt },
    points: tenths === null ? null : tenths / 10,
  }));
}

/** @param proposal the approved one, of a period */
export async function insertEnteredPoints(
  tx: Transaction,
  proposal: { readonly id: string; readonly period: string },
  entries: readonly EnteredPoints[],
): Promise<void> {
  await tx.insert(qualityPoints).values(
    entries.map(({ points, ...entry }) => ({
      ...entry,
      proposalId: proposal.id,
      period: proposal.period,
      tenths: points === null ? null : Math.round(points * 10),
    })),
  );
}
