// What was written down of the staff, as those who may look into it narrow it.
import { and, desc, eq, gte, inArray, lt, or, sql, type SQL } from 'drizzle-orm';
import { unionAll, type PgColumn, type PgSelect, type PgTable } from 'drizzle-orm/pg-core';

import type { AccountEvent } from '../../app/vocabulary/security-events.ts';
import type { Queryable } from '../client.server.ts';
import { auditEvents } from '../schema/audit.ts';
import { contentVersions } from '../schema/content.ts';
import { dossiers, dossierViews, staffSearches } from '../schema/dossiers.ts';
import { inquiries, inquiryViews } from '../schema/inquiries.ts';
import { accountEvents, users } from '../schema/people.ts';

export interface RecordsQuery {
  readonly person?: string | undefined;
  readonly from?: Date | undefined;
  /** The first instant after what is wanted. */
  readonly until?: Date | undefined;
  /** From 1. */
  readonly page: number;
  readonly size: number;
  /** How far the lines are counted. */
  readonly counted: number;
}

interface Rows<Row> {
  readonly rows: readonly Row[];
  /** As far as it is counted. */
  readonly total: number;
}

export interface AuditLine {
  readonly id: string;
  readonly subject: string;
  /** What an item of the site is called now; null of all else. */
  readonly title: string | null;
  readonly event: string;
  readonly actorName: string;
  readonly at: Date;
  readonly detail: Readonly<Record<string, unknown>>;
  /** Its hash in the chain, in hexadecimal. */
  readonly mark: string;
}

/** What is looked for in the changes. */
export interface SoughtChanges {
  /** In lower case, as typed: in codes, names and reasons. */
  readonly text: string;
  /** Without marks: in what items say. */
  readonly folded: string;
  /** Those who are called so, by id. */
  readonly people: readonly string[];
}

export function listAuditLines(
  db: Queryable,
  query: RecordsQuery & { readonly sought?: SoughtChanges | undefined },
): Promise<Rows<AuditLine>> {
  const { id, subject, event, actorId, actorName, at, detail } = auditEvents;
  const title = sql<string | null>`(select v.body ->> 'title' from ${contentVersions} v
    where v.item_id = case when starts_with(${subject}, 'content:') then substr(${subject}, 9)::uuid end
    order by v.number desc limit 1)`;
  const mark = sql<string>`encode(${auditEvents.hash}, 'hex')`;
  const lines = db
    .select({ id: sql<string>`${id}::text`, subject, title, event, actorName, at, detail, mark })
    .from(auditEvents);
  const condition = and(matching(query, actorId, at), query.sought && sayingOf(query.sought));
  return pageOf(db, lines.$dynamic(), auditEvents, condition, query);
}

function sayingOf({ text, folded, people }: SoughtChanges): SQL | undefined {
  const { subject, detail } = auditEvents;
  const facts = sql`lower(concat_ws(' ', ${detail} ->> 'holderName', ${detail} ->> 'name', ${detail} ->> 'reason', ${detail} ->> 'note',
    ${detail} ->> 'label', ${detail} ->> 'procedure', ${detail} ->> 'procedures',
    regexp_replace(${detail} ->> 'date', '^(\\d{4})-(\\d{2})-(\\d{2})$', '\\3/\\2/\\1')))`;
  const items = sql`select 'content:' || v.item_id from ${contentVersions} v where position(${folded} in v.search_text) > 0`;
  return or(
    sql`position(${text} in lower(${subject})) > 0`,
    sql`position(${text} in ${facts}) > 0`,
    inArray(
      subject,
      people.map((id) => `user:${id}`),
    ),
    ...(['of', 'deputy', 'to'] as const).map((part) => inArray(sql`${detail} ->> ${part}`, [...people])),
    folded === '' ? undefined : sql`${subject} in (${items})`,
  );
}

export interface LookLine {
  readonly id: string;
  readonly code: string;
  readonly what: string;
  readonly purpose: string | null;
  readonly receiver: string | null;
  readonly person: string;
  readonly at: Date;
}

/**
 * Looks at dossiers and at inquiries, as one list.
 * @param code of one dossier or inquiry
 */
export async function listLooks(
  db: Queryable,
  query: RecordsQuery & { readonly code?: string | undefined },
): Promise<Rows<LookLine>> {
  const { code } = query;
  // No more of either than the page can show, so that each part is read along its own index.
  const reach = query.page * query.size;
  const ofDossiers = and(
    matching(query, dossierViews.staffId, dossierViews.at),
    code === undefined
      ? undefined
      : sql`${dossierViews.dossierId} = (select ${dossiers.id} from ${dossiers} where ${eq(dossiers.code, code)})`,
  );
  const ofInquiries = and(
    matching(query, inquiryViews.staffId, inquiryViews.at),
    code === undefined
      ? undefined
      : sql`${inquiryViews.inquiryId} = (select ${inquiries.id} from ${inquiries} where ${eq(inquiries.code, code)})`,
  );
  const dossierLooks = db
    .select({
      id: sql<string>`'d' || ${dossierViews.id}`.as('id'),
      code: sql<string>`${dossiers.code}`.as('code'),
      what: sql<string>`${dossierViews.what}`.as('what'),
      purpose: sql<string | null>`${dossierViews.purpose}`.as('purpose'),
      receiver: sql<string | null>`${dossierViews.receiver}`.as('receiver'),
      person: sql<string>`${users.name}`.as('person'),
      at: dossierViews.at,
    })
    .from(dossierViews)
    .innerJoin(dossiers, eq(dossiers.id, dossierViews.dossierId))
    .innerJoin(users, eq(users.id, dossierViews.staffId))
    .where(ofDossiers)
    .orderBy(desc(dossierViews.at), desc(dossierViews.id))
    .limit(reach);
  const inquiryLooks = db
    .select({
      id: sql<string>`'i' || ${inquiryViews.id}`.as('id'),
      code: sql<string>`${inquiries.code}`.as('code'),
      what: sql<string>`${inquiryViews.what}`.as('what'),
      purpose: sql<string | null>`${inquiryViews.purpose}`.as('purpose'),
      receiver: sql<string | null>`null::text`.as('receiver'),
      person: sql<string>`${users.name}`.as('person'),
      at: inquiryViews.at,
    })
    .from(inquiryViews)
    .innerJoin(inquiries, eq(inquiries.id, inquiryViews.inquiryId))
    .innerJoin(users, eq(users.id, inquiryViews.staffId))
    .where(ofInquiries)
    .orderBy(desc(inquiryViews.at), desc(inquiryViews.id))
    .limit(reach);
  const both = unionAll(dossierLooks, inquiryLooks).as('both');
  const [rows, total, further] = await Promise.all([
    db
      .select()
      .from(both)
      .orderBy(desc(both.at), desc(sql`length(${both.id})`), desc(both.id))
      .limit(query.size)
      .offset((query.page - 1) * query.size),
    query.counted === 0 ? 0 : countUpTo(db, dossierViews, ofDossiers, query.counted),
    query.counted === 0 ? 0 : countUpTo(db, inquiryViews, ofInquiries, query.counted),
  ]);
  return { rows, total: Math.min(total + further, query.counted) };
}

export interface ComingLine {
  readonly id: string;
  readonly event: AccountEvent;
  readonly device: string | null;
  readonly person: string;
  readonly at: Date;
}

/** Who of the staff came in, and who was refused at their accounts. @param events left out, all */
export function listComings(
  db: Queryable,
  query: RecordsQuery & { readonly events?: readonly AccountEvent[] | undefined },
): Promise<Rows<ComingLine>> {
  const { id, event, device, userId, at } = accountEvents;
  const lines = db
    .select({ id: sql<string>`${id}::text`, event, device, person: users.name, at })
    .from(accountEvents)
    .innerJoin(users, eq(users.id, userId));
  const staff = db.select({ id: users.id }).from(users).where(eq(users.kind, 'staff'));
  const condition = and(
    matching(query, userId, at),
    inArray(userId, staff),
    query.events && inArray(event, [...query.events]),
  );
  return pageOf(db, lines.$dynamic(), accountEvents, condition, query);
}

export interface SearchLine {
  readonly id: string;
  readonly by: readonly string[];
  readonly found: number;
  readonly person: string;
  readonly at: Date;
}

/** @param soughtIndex of whoever was looked for */
export function listSearches(
  db: Queryable,
  query: RecordsQuery & { readonly soughtIndex?: Uint8Array | undefined },
): Promise<Rows<SearchLine>> {
  const { id, by, found, staffId, soughtIndex, at } = staffSearches;
  const lines = db
    .select({ id: sql<string>`${id}::text`, by, found, person: users.name, at })
    .from(staffSearches)
    .innerJoin(users, eq(users.id, staffId));
  const condition = and(
    matching(query, staffId, at),
    query.soughtIndex === undefined ? undefined : eq(soughtIndex, query.soughtIndex),
  );
  return pageOf(db, lines.$dynamic(), staffSearches, condition, query);
}

function matching({ person, from, until }: RecordsQuery, by: PgColumn, at: PgColumn): SQL | undefined {
  return and(
    person === undefined ? undefined : eq(by, person),
    from === undefined ? undefined : gte(at, from),
    until === undefined ? undefined : lt(at, until),
  );
}

/** The latest first. @param lines of `table`, which alone `condition` speaks of */
async function pageOf<Lines extends PgSelect>(
  db: Queryable,
  lines: Lines,
  table: PgTable & { readonly id: PgColumn; readonly at: PgColumn },
  condition: SQL | undefined,
  { page, size, counted }: RecordsQuery,
): Promise<Rows<Awaited<Lines>[number]>> {
  const [rows, total] = await Promise.all([
    lines
      .where(condition)
      .orderBy(desc(table.at), desc(table.id))
      .limit(size)
      .offset((page - 1) * size),
    counted === 0 ? 0 : countUpTo(db, table, condition, counted),
  ]);
  return { rows, total };
}

async function countUpTo(
  db: Queryable,
  table: PgTable,
  condition: SQL | undefined,
  most: number,
): Promise<number> {
  const some = db
    .select({ one: sql`1`.as('one') })
    .from(table)
    .where(condition)
    .limit(most)
    .as('some');
  const [row] = await db.select({ total: sql<number>`count(*)::int` }).from(some);
  return row?.total ?? 0;
}
