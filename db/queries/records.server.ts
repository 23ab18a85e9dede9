// What was written down of the staff, as those who may look into it narrow it.
import { and, desc, eq, gte, lt, sql, type SQL } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';

import type { Queryable } from '../client.server.ts';
import { auditEvents } from '../schema/audit.ts';
import { dossiers, dossierViews, staffSearches } from '../schema/dossiers.ts';
import { users } from '../schema/people.ts';

export interface RecordsAsked {
  readonly person?: string | undefined;
  readonly from?: Date | undefined;
  /** The first instant that is not asked for. */
  readonly until?: Date | undefined;
  /** From 1. */
  readonly page: number;
  readonly size: number;
}

interface Rows<Row> {
  readonly rows: readonly Row[];
  /** As far as it is counted. */
  readonly total: number;
}

/** Beyond, nobody turns pages: he narrows further. */
const mostCounted = 10_000;

export interface AuditLine {
  readonly id: string;
  readonly subject: string;
  readonly event: string;
  readonly actorName: string;
  readonly at: Date;
  readonly detail: Readonly<Record<string, unknown>>;
}

export async function listAuditLines(db: Queryable, asked: RecordsAsked): Promise<Rows<AuditLine>> {
  const of = auditEvents;
  const these = narrowed(asked, of.actorId, of.at);
  const rows = await db
    .select({
      id: sql<string>`${of.id}::text`,
      subject: of.subject,
      event: of.event,
      actorName: of.actorName,
      at: of.at,
      detail: of.detail,
    })
    .from(of)
    .where(these)
    .orderBy(desc(of.at), desc(of.id))
    .limit(asked.size)
    .offset((asked.page - 1) * asked.size);
  return { rows, total: await countUpTo(db, of, these) };
}

export interface LookLine {
  readonly id: string;
  readonly code: string;
  readonly what: string;
  readonly person: string;
  readonly at: Date;
}

/** @param code of one dossier */
export async function listLooks(
  db: Queryable,
  asked: RecordsAsked & { readonly code?: string | undefined },
): Promise<Rows<LookLine>> {
  const of = dossierViews;
  const [dossier] =
    asked.code === undefined
      ? [undefined]
      : await db.select({ id: dossiers.id }).from(dossiers).where(eq(dossiers.code, asked.code));
  if (asked.code !== undefined && dossier === undefined) return { rows: [], total: 0 };
  const these = and(
    narrowed(asked, of.staffId, of.at),
    dossier === undefined ? undefined : eq(of.dossierId, dossier.id),
  );
  const rows = await db
    .select({
      id: sql<string>`${of.id}::text`,
      code: dossiers.code,
      what: of.what,
      person: users.name,
      at: of.at,
    })
    .from(of)
    .innerJoin(dossiers, eq(dossiers.id, of.dossierId))
    .innerJoin(users, eq(users.id, of.staffId))
    .where(these)
    .orderBy(desc(of.at), desc(of.id))
    .limit(asked.size)
    .offset((asked.page - 1) * asked.size);
  return { rows, total: await countUpTo(db, of, these) };
}

export interface SearchLine {
  readonly id: string;
  readonly by: readonly string[];
  readonly found: number;
  readonly person: string;
  readonly at: Date;
}

/** @param soughtIndex of whoever was looked for */
export async function listSearches(
  db: Queryable,
  asked: RecordsAsked & { readonly soughtIndex?: Uint8Array | undefined },
): Promise<Rows<SearchLine>> {
  const of = staffSearches;
  const these = and(
    narrowed(asked, of.staffId, of.at),
    asked.soughtIndex === undefined ? undefined : eq(of.soughtIndex, asked.soughtIndex),
  );
  const rows = await db
    .select({
      id: sql<string>`${of.id}::text`,
      by: of.by,
      found: of.found,
      person: users.name,
      at: of.at,
    })
    .from(of)
    .innerJoin(users, eq(users.id, of.staffId))
    .where(these)
    .orderBy(desc(of.at), desc(of.id))
    .limit(asked.size)
    .offset((asked.page - 1) * asked.size);
  return { rows, total: await countUpTo(db, of, these) };
}

function narrowed({ person, from, until }: RecordsAsked, by: PgColumn, at: PgColumn): SQL | undefined {
  return and(
    person === undefined ? undefined : eq(by, person),
    from === undefined ? undefined : gte(at, from),
    until === undefined ? undefined : lt(at, until),
  );
}

async function countUpTo(db: Queryable, table: PgTable, these: SQL | undefined): Promise<number> {
  const some = db
    .select({ one: sql`1`.as('one') })
    .from(table)
    .where(these)
    .limit(mostCounted)
    .as('some');
  const [row] = await db.select({ total: sql<number>`count(*)::int` }).from(some);
  return row?.total ?? 0;
}
