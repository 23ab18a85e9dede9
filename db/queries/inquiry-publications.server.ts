// The public versions of inquiries: written, taken down, listed for everybody a page at a time, and found by words.
import { and, asc, desc, eq, gt, inArray, isNull, like, lte, or, sql, type SQL } from 'drizzle-orm';

import type { Queryable } from '../client.server.ts';
import { units } from '../schema/content.ts';
import { inquiries, inquiryPublications } from '../schema/inquiries.ts';
import { searchDocuments } from '../schema/search.ts';
import { holdsWords, type Words } from './search-find.server.ts';

export type PublicationRow = typeof inquiryPublications.$inferSelect;

export async function findPublication(db: Queryable, inquiryId: string): Promise<PublicationRow | undefined> {
  const [row] = await db
    .select()
    .from(inquiryPublications)
    .where(eq(inquiryPublications.inquiryId, inquiryId));
  return row;
}

/** The last parts of addresses of a kind that begin like this. Until the transaction ends nobody else takes one. */
export async function publicationSlugsLike(db: Queryable, kind: string, start: string): Promise<string[]> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtext('inquiry-publications'))`);
  const rows = await db
    .select({ slug: inquiryPublications.slug })
    .from(inquiryPublications)
    .where(and(eq(inquiryPublications.kind, kind), like(inquiryPublications.slug, `${start}%`)));
  return rows.map(({ slug }) => slug);
}

export async function savePublication(db: Queryable, row: PublicationRow): Promise<void> {
  const { inquiryId: _id, kind: _kind, slug: _slug, ...changed } = row;
  await db
    .insert(inquiryPublications)
    .values(row)
    .onConflictDoUpdate({ target: inquiryPublications.inquiryId, set: changed });
}

export async function changePublication(
  db: Queryable,
  inquiryId: string,
  changed: Partial<Pick<PublicationRow, 'name' | 'withdrawnAt' | 'changedAt' | 'takedownAskedAt'>>,
): Promise<void> {
  await db.update(inquiryPublications).set(changed).where(eq(inquiryPublications.inquiryId, inquiryId));
}

const columns = {
  publication: inquiryPublications,
  unitName: units.name,
  submittedAt: inquiries.submittedAt,
  finishedAt: inquiries.finishedAt,
  reopenedAt: inquiries.reopenedAt,
  state: inquiries.state,
  sample: inquiries.sample,
};

function selectPublished(db: Queryable) {
  return db
    .select(columns)
    .from(inquiryPublications)
    .innerJoin(inquiries, eq(inquiries.id, inquiryPublications.inquiryId))
    .leftJoin(units, eq(units.id, inquiryPublications.unitId));
}

export type PublishedRow = Awaited<ReturnType<typeof selectPublished>>[number];

/** One that was taken down is found too: its page says so. */
export async function findPublished(
  db: Queryable,
  { kind, slug }: { readonly kind: string; readonly slug: string },
): Promise<PublishedRow | undefined> {
  const [row] = await selectPublished(db).where(
    and(eq(inquiryPublications.kind, kind), eq(inquiryPublications.slug, slug)),
  );
  return row;
}

export interface PublishedSought {
  readonly kind: string;
  readonly category?: string | undefined;
  readonly words?: Words | undefined;
}

const subject = sql`'inquiry:' || ${inquiryPublications.inquiryId}`;

function matching({ kind, category, words }: PublishedSought): SQL | undefined {
  return and(
    eq(inquiryPublications.kind, kind),
    isNull(inquiryPublications.withdrawnAt),
    category === undefined ? undefined : eq(inquiryPublications.category, category),
    words === undefined ? undefined : holdsWords(words),
  );
}

export async function countPublished(db: Queryable, sought: PublishedSought): Promise<number> {
  const [row] = await db
    .select({ count: sql<number>`count(*)::int` })
    .from(inquiryPublications)
    .leftJoin(searchDocuments, eq(searchDocuments.subject, subject))
    .where(matching(sought));
  return row?.count ?? 0;
}

/** The closest to the words first, or the newest. */
export async function listPublished(
  db: Queryable,
  sought: PublishedSought,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<PublishedRow[]> {
  const { bare, marked } = searchDocuments;
  const { words } = sought;
  const closest =
    words === undefined
      ? []
      : [
          ...(words.marked === undefined
            ? []
            : [desc(sql`coalesce(${marked} @@ ${words.marked}::text::tsquery, false)`)]),
          desc(sql`coalesce(ts_rank('{0.05, 0.1, 0.4, 1}', ${bare}, ${words.bare}::text::tsquery, 1), 0)`),
        ];
  return selectPublished(db)
    .leftJoin(searchDocuments, eq(searchDocuments.subject, subject))
    .where(matching(sought))
    .orderBy(...closest, desc(inquiryPublications.publishedAt), asc(inquiryPublications.inquiryId))
    .limit(limit)
    .offset(offset);
}

/** What came out after the one instant, and not after the other; the newest first. */
export async function listPublishedWithin(
  db: Queryable,
  sought: Omit<PublishedSought, 'words'>,
  { after, until }: { readonly after: Date; readonly until: Date },
  limit: number,
): Promise<Pick<PublicationRow, 'slug' | 'title' | 'publishedAt'>[]> {
  const { slug, title, publishedAt } = inquiryPublications;
  return db
    .select({ slug, title, publishedAt })
    .from(inquiryPublications)
    .where(and(matching(sought), gt(publishedAt, after), lte(publishedAt, until)))
    .orderBy(desc(publishedAt), desc(inquiryPublications.inquiryId))
    .limit(limit);
}

/** How many are published of each category. */
export async function countCategories(db: Queryable, kind: string): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .select({ category: inquiryPublications.category, count: sql<number>`count(*)::int` })
    .from(inquiryPublications)
    .where(matching({ kind }))
    .groupBy(inquiryPublications.category);
  return new Map(rows.map(({ category, count }) => [category, count]));
}

/** Those of these that the public reads, in no order. */
export async function findAllPublished(db: Queryable, ids: readonly string[]): Promise<PublishedRow[]> {
  if (ids.length === 0) return [];
  return selectPublished(db).where(
    and(inArray(inquiryPublications.inquiryId, [...ids]), isNull(inquiryPublications.withdrawnAt)),
  );
}

/** Whether the public reads something of it, or of one that goes with it. */
export async function isRead(db: Queryable, inquiryId: string): Promise<boolean> {
  const [row] = await db
    .select({ id: inquiries.id })
    .from(inquiryPublications)
    .innerJoin(inquiries, eq(inquiries.id, inquiryPublications.inquiryId))
    .where(
      and(
        isNull(inquiryPublications.withdrawnAt),
        or(eq(inquiries.id, inquiryId), eq(inquiries.mergedInto, inquiryId)),
      ),
    )
    .limit(1);
  return row !== undefined;
}

/** Of everything that ever came out: when, for the answer of which moment, and when it was taken down. */
export async function listCameOut(db: Queryable) {
  const { kind, publishedAt, withdrawnAt } = inquiryPublications;
  return db
    .select({ kind, publishedAt, withdrawnAt, answeredAt: inquiries.finishedAt })
    .from(inquiryPublications)
    .innerJoin(inquiries, eq(inquiries.id, inquiryPublications.inquiryId));
}

/** When something of each kind last came out. */
export async function lastPublishedOfKinds(db: Queryable): Promise<ReadonlyMap<string, Date>> {
  const { kind, publishedAt } = inquiryPublications;
  const rows = await db
    .select({ kind, at: sql<Date>`max(${publishedAt})` })
    .from(inquiryPublications)
    .groupBy(kind);
  return new Map(rows.map(({ kind: of, at }) => [of, at]));
}

/** Ids of all that the public reads. */
export async function listPublishedIds(db: Queryable): Promise<string[]> {
  const rows = await db
    .select({ id: inquiryPublications.inquiryId })
    .from(inquiryPublications)
    .where(isNull(inquiryPublications.withdrawnAt));
  return rows.map(({ id }) => id);
}

/** Addresses of all that the public reads, with the moment of the last change. */
export async function listPublishedAddresses(
  db: Queryable,
): Promise<Pick<PublicationRow, 'kind' | 'slug' | 'changedAt'>[]> {
  const { kind, slug, changedAt } = inquiryPublications;
  return db
    .select({ kind, slug, changedAt })
    .from(inquiryPublications)
    .where(isNull(inquiryPublications.withdrawnAt))
    .orderBy(asc(kind), asc(slug));
}
