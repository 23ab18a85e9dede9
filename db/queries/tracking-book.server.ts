// The tracking book as rows: what was received in a period, in the order of the book.
import { and, asc, count, desc, eq, gte, inArray, isNotNull, lt, or, sql, type SQL } from 'drizzle-orm';

import { declineEvents, resultEvents } from '../../services-catalog/lifecycle.ts';
import { instantAt, localDate } from '../../services-catalog/local-date.ts';
import type { Channel } from '../../services-catalog/procedure-lists.ts';
import type { Queryable } from '../client.server.ts';
import { procedures } from '../schema/catalog.ts';
import { dossiers, postponements, resultCollections, supplementRequests } from '../schema/dossiers.ts';

export interface BookConditions {
  /** Entered at this moment or later, and before the other: what was received in an earlier year as the year of its book began. */
  readonly from: Date;
  readonly before: Date;
  /** Undefined: all. */
  readonly sectors: readonly string[] | undefined;
  readonly sector?: string | undefined;
  readonly procedure?: string | undefined;
  readonly channel?: Channel | undefined;
}

function inBook({ from, before, sectors, sector, procedure, channel }: BookConditions): SQL | undefined {
  return and(
    isNotNull(dossiers.bookNumber),
    or(gte(dossiers.receivedAt, from), gte(dossiers.bookYear, yearBegunFrom(from))),
    lt(dossiers.receivedAt, before),
    lt(dossiers.bookYear, yearBegunFrom(before)),
    // What was received in a year is in the book of that year or of a later one: earlier books are not read.
    gte(dossiers.bookYear, Number(localDate(from).slice(0, 4))),
    sectors === undefined ? undefined : inArray(dossiers.sector, [...sectors]),
    sector === undefined ? undefined : eq(dossiers.sector, sector),
    procedure === undefined ? undefined : eq(dossiers.procedureCode, procedure),
    channel === undefined ? undefined : eq(dossiers.channel, channel),
  );
}

/** The first year that begins at `at` or later. */
function yearBegunFrom(at: Date): number {
  const year = Number(localDate(at).slice(0, 4));
  return instantAt(`${year}-01-01`) < at ? year + 1 : year;
}

const inOrder = [asc(dossiers.bookYear), asc(dossiers.bookNumber)];

/** So far the book of a period is counted and turned over. */
export const linesAtMost = 100_000;

/** @returns one more than `linesAtMost` where there are more */
export async function countBook(db: Queryable, conditions: BookConditions): Promise<number> {
  const lines = db
    .select({ number: dossiers.bookNumber })
    .from(dossiers)
    .where(inBook(conditions))
    .limit(linesAtMost + 1)
    .as('lines');
  const [row] = await db.select({ total: count() }).from(lines);
  return row?.total ?? 0;
}

/** @returns ids, in the order of the book */
export async function listBookIds(
  db: Queryable,
  conditions: BookConditions,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<readonly string[]> {
  const rows = await db
    .select({ id: dossiers.id })
    .from(dossiers)
    .where(inBook(conditions))
    .orderBy(...inOrder)
    .offset(offset)
    .limit(limit);
  return rows.map(({ id }) => id);
}

export type BookRow = Awaited<ReturnType<typeof listBookRows>>[number];

/** Their lines, in the order of the book. */
export const listBookRows = (db: Queryable, ids: readonly string[]) =>
  db
    .select({
      id: dossiers.id,
      code: dossiers.code,
      ownerId: dossiers.ownerId,
      registerNumber: dossiers.registerNumber,
      year: dossiers.bookYear,
      number: dossiers.bookNumber,
      procedureRevisionId: dossiers.procedureRevisionId,
      applicant: dossiers.applicant,
      state: dossiers.state,
      delivery: dossiers.delivery,
      receivedAt: dossiers.receivedAt,
      dueAt: dossiers.dueAt,
      finishedAt: dossiers.finishedAt,
      returnedAt: dossiers.returnedAt,
      collection: resultCollections.collection,
      /** When something was asked for while it was handled. */
      supplementedAt: sql<
        readonly string[]
      >`(select coalesce(jsonb_agg(s.requested_at order by s.requested_at), '[]')
        from ${supplementRequests} s where s.dossier_id = ${dossiers.id} and s.stage = 'processing')`,
      /** The day that was promised with an apology. */
      postponedUntil: sql<string | null>`(select o.until::text from ${postponements} o
        where o.dossier_id = ${dossiers.id} and o.outcome in ('extended', 'apologised'))`,
      /** What was taken back has not ended it. */
      declined: sql<boolean>`(${dossiers.finishedAt} is not null and coalesce((select e.event from dossier_events e
        where e.dossier_id = ${dossiers.id} and e.event in ${[...resultEvents]} order by e.sequence desc limit 1)
        in ${[...declineEvents]}, false))`,
    })
    .from(dossiers)
    .leftJoin(resultCollections, eq(resultCollections.dossierId, dossiers.id))
    .where(inArray(dossiers.id, [...ids]))
    .orderBy(...inOrder);

/** What of the period it can be narrowed by: its sectors, and its procedures, each by one of its revisions. */
export async function readBookChoices(
  db: Queryable,
  { from, before, sectors }: BookConditions,
): Promise<readonly { readonly sector: string; readonly code: string; readonly revisionId: string }[]> {
  // Of each procedure the latest line: a period has hundreds of thousands.
  const latest = db
    .select({ sector: dossiers.sector, revisionId: dossiers.procedureRevisionId })
    .from(dossiers)
    .where(and(inBook({ from, before, sectors }), eq(dossiers.procedureCode, procedures.code)))
    .orderBy(desc(dossiers.receivedAt))
    .limit(1)
    .as('latest');
  return db
    .select({ sector: latest.sector, code: procedures.code, revisionId: latest.revisionId })
    .from(procedures)
    .innerJoinLateral(latest, sql`true`);
}
