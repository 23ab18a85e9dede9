// What figures of quality are made of: what happened to dossiers, without a look at what anybody declared.
import { and, desc, eq, gte, inArray, isNotNull, lt, sql, type SQL } from 'drizzle-orm';

import { standing, type DossierLife, type LifeEvent } from '../../app/quality/life.ts';
import type { Grade } from '../../app/quality/rating.ts';
import { resultStates } from '../../services-catalog/dossier-states.ts';
import type { EnteredPoints } from '../../app/quality/entered-points.ts';
import type { Queryable, Transaction } from '../client.server.ts';
import { dossiers } from '../schema/dossiers.ts';
import { qualityPoints } from '../schema/quality-points.ts';
import { dossierRatings } from '../schema/ratings.ts';

/** From the first instant up to before the last. */
export interface Span {
  readonly from: Date;
  readonly until: Date;
}

interface StoredLife extends Omit<DossierLife, 'events'> {
  readonly events: readonly (Omit<LifeEvent, 'at'> & { readonly at: string })[];
}

async function listLives(db: Queryable, which: SQL): Promise<DossierLife[]> {
  const rows = await db.execute<StoredLife & Record<string, unknown>>(sql`
    select d.code, d.procedure_code as "procedureCode", d.state, d.delivery, d.limit_periods as "limitPeriods",
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

/** Whose result came then. */
export const listSettledLives = (db: Queryable, { from, until }: Span): Promise<DossierLife[]> =>
  listLives(
    db,
    sql`d.state in ${[...resultStates]} and d.finished_at >= ${from} and d.finished_at < ${until}`,
  );

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

/** Rated then, or of these dossiers. */
export async function listRated(
  db: Queryable,
  which: Span | { readonly codes: readonly string[] },
): Promise<RatedDossier[]> {
  if ('codes' in which && which.codes.length === 0) return [];
  const rows = await db
    .select({ code: dossiers.code, rating: dossierRatings })
    .from(dossierRatings)
    .innerJoin(dossiers, sql`${dossiers.id} = ${dossierRatings.dossierId}`)
    .where(
      'codes' in which
        ? and(isNotNull(dossierRatings.ratedAt), inArray(dossiers.code, [...which.codes]))
        : and(gte(dossierRatings.ratedAt, which.from), lt(dossierRatings.ratedAt, which.until)),
    )
    .orderBy(dossierRatings.ratedAt);
  return rows.flatMap(({ code, rating: { overall, ratedAt, ...rest } }) =>
    overall === null || ratedAt === null ? [] : [{ code, ...rest, overall, ratedAt }],
  );
}

interface OfProcedure extends Record<string, unknown> {
  readonly code: string;
  readonly procedureCode: string;
}

export async function listFiled(
  db: Queryable,
  { from, until }: Span,
): Promise<(OfProcedure & { readonly online: boolean })[]> {
  return [
    ...(await db.execute<OfProcedure & { readonly online: boolean }>(sql`
      select code, procedure_code as "procedureCode", channel = 'online' as online from dossiers
      where state <> 'draft' and submitted_at >= ${from} and submitted_at < ${until}`)),
  ];
}

/** Whose fee was paid then, and by which way. */
export async function listPaid(
  db: Queryable,
  { from, until }: Span,
): Promise<(OfProcedure & { readonly online: boolean })[]> {
  return [
    ...(await db.execute<OfProcedure & { readonly online: boolean }>(sql`
      select d.code, d.procedure_code as "procedureCode",
        exists(select from payments p where p.dossier_id = d.id and p.state = 'settled' and p.method = 'vnpay') as online
      from dossiers d where d.paid_at >= ${from} and d.paid_at < ${until}`)),
  ];
}

/** Whose legal clock runs. */
export async function listRunning(
  db: Queryable,
  now: Date,
): Promise<{ readonly code: string; readonly late: boolean }[]> {
  return [
    ...(await db.execute<{ code: string; late: boolean }>(sql`
      select code, limit_due_at < ${now} as late from dossiers
      where limit_due_at is not null order by limit_due_at`)),
  ];
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
