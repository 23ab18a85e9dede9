// What readers see: items with their live version, and nothing else.
import { and, asc, desc, eq, gt, inArray, isNull, lte, sql, type SQL } from 'drizzle-orm';

import type { Queryable } from '../client.server.ts';
import {
  contentItems,
  contentRedirects,
  contentReviews,
  contentSections,
  contentVersions,
} from '../schema/content.ts';

function selectLive(db: Queryable) {
  return db
    .select({
      item: contentItems,
      section: { id: contentSections.id, path: contentSections.path, kind: contentSections.kind },
      body: contentVersions.body,
    })
    .from(contentItems)
    .innerJoin(contentVersions, eq(contentVersions.id, contentItems.liveVersionId))
    .innerJoin(contentSections, eq(contentSections.id, contentItems.sectionId));
}

export type LiveRow = Awaited<ReturnType<typeof selectLive>>[number];

export interface LiveFilter {
  readonly sections: readonly string[];
  /** Without marks, in lower case. */
  readonly words?: readonly string[];
  /** Answers that are exactly so. */
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly year?: number;
  readonly except?: string;
  /** Came out for the first time after the one instant, and not after the other. */
  readonly firstPublished?: { readonly after: Date; readonly until: Date };
}

/** A withdrawn item keeps its page, and stands in no list. */
function listed({ sections, words = [], facts, year, except, firstPublished }: LiveFilter): SQL | undefined {
  return and(
    inArray(contentItems.sectionId, [...sections]),
    eq(contentItems.visibility, 'published'),
    ...words.map((word) => sql`strpos(${contentVersions.searchText}, ${word}) > 0`),
    facts === undefined
      ? undefined
      : sql`(${contentVersions.body} -> 'facts') @> ${JSON.stringify(facts)}::text::jsonb`,
    year === undefined
      ? undefined
      : sql`extract(year from ${contentItems.publishedAt} at time zone 'Asia/Ho_Chi_Minh') = ${year}`,
    except === undefined ? undefined : sql`${contentItems.id} <> ${except}`,
    firstPublished === undefined
      ? undefined
      : and(
          gt(contentItems.firstPublishedAt, firstPublished.after),
          lte(contentItems.firstPublishedAt, firstPublished.until),
        ),
  );
}

export type ListOrder =
  'newest' | 'first-published' | 'title' | { readonly fact: string; readonly descending?: true };

function inOrder(order: ListOrder): SQL[] {
  const pinned = desc(contentItems.pinned);
  const last = desc(contentItems.id);
  // Pinned or not.
  if (order === 'first-published') return [desc(contentItems.firstPublishedAt), last];
  if (order === 'newest') return [pinned, desc(contentItems.publishedAt), last];
  if (order === 'title') return [pinned, asc(sql`${contentVersions.body} ->> 'title'`), last];
  const fact = sql`${contentVersions.body} -> 'facts' -> ${order.fact}::text`;
  return [
    pinned,
    order.descending === true ? sql`${fact} desc nulls last` : sql`${fact} asc nulls last`,
    desc(contentItems.publishedAt),
    last,
  ];
}

export async function listLive(
  db: Queryable,
  filter: LiveFilter,
  { order, limit, offset = 0 }: { order: ListOrder; limit: number; offset?: number },
): Promise<LiveRow[]> {
  if (filter.sections.length === 0) return [];
  return selectLive(db)
    .where(listed(filter))
    .orderBy(...inOrder(order))
    .limit(limit)
    .offset(offset);
}

export async function countLive(db: Queryable, filter: LiveFilter): Promise<number> {
  if (filter.sections.length === 0) return 0;
  const [row] = await db
    .select({ count: sql<number>`count(*)::int` })
    .from(contentItems)
    .innerJoin(contentVersions, eq(contentVersions.id, contentItems.liveVersionId))
    .where(listed(filter));
  return row?.count ?? 0;
}

/** Published or withdrawn. */
export async function findLive(db: Queryable, itemId: string): Promise<LiveRow | undefined> {
  const [row] = await selectLive(db).where(eq(contentItems.id, itemId));
  return row;
}

/** Of these, what is published or withdrawn, in no order. */
export async function findLiveOf(db: Queryable, itemIds: readonly string[]): Promise<LiveRow[]> {
  if (itemIds.length === 0) return [];
  return selectLive(db).where(inArray(contentItems.id, [...itemIds]));
}

/** When versions of the item came out, with what was told of the change; newest first. */
export async function listPublications(
  db: Queryable,
  itemId: string,
): Promise<{ at: Date | null; note: string | null }[]> {
  return db
    .select({
      at: contentReviews.closedAt,
      note: sql<string | null>`${contentVersions.body} ->> 'changeNote'`,
    })
    .from(contentReviews)
    .innerJoin(contentVersions, eq(contentVersions.id, contentReviews.versionId))
    .where(and(eq(contentReviews.itemId, itemId), eq(contentReviews.state, 'published')))
    .orderBy(desc(contentReviews.closedAt));
}

/** Every item that has an address of its own to be found at, with when it last changed. */
export async function listLiveAddresses(
  db: Queryable,
): Promise<{ slug: string; path: string; kind: string; updatedAt: Date | null }[]> {
  return db
    .select({
      slug: contentItems.slug,
      path: contentSections.path,
      kind: contentSections.kind,
      updatedAt: sql<Date | null>`(select max(r.closed_at) from ${contentReviews} r
        where r.item_id = ${contentItems.id} and r.state = 'published')`,
    })
    .from(contentItems)
    .innerJoin(contentSections, eq(contentSections.id, contentItems.sectionId))
    .where(and(eq(contentItems.visibility, 'published'), isNull(contentSections.closedAt)))
    .orderBy(asc(contentSections.path), asc(contentItems.slug));
}

/** Is there a section, an item (seen by readers or not) or an old address at this path? */
export async function isContentAddress(db: Queryable, path: string): Promise<boolean> {
  const cut = path.lastIndexOf('/');
  const [above, slug] = [path.slice(0, cut), path.slice(cut + 1)];
  const rows = await db.execute<{ taken: boolean }>(sql`
    select exists (select from ${contentSections} where path = ${path})
      or exists (select from ${contentRedirects} where from_path = ${path})
      or exists (
        select from ${contentItems} i join ${contentSections} s on s.id = i.section_id
        where s.path = ${above} and i.slug = ${slug}
      ) as taken`);
  return rows[0]?.taken === true;
}
