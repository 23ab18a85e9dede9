// What readers see: items with their live version, and nothing else. What sections list, and in which order, says
// section-lines.server.ts.
import { and, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm';

import { listedVisibilities } from '../../app/publications/standing.ts';
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

/** Those of these that readers see, in no order. */
export async function findAllLive(db: Queryable, itemIds: readonly string[]): Promise<LiveRow[]> {
  return itemIds.length === 0 ? [] : selectLive(db).where(inArray(contentItems.id, [...itemIds]));
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

/** What the versions of items that came out said, item by item the oldest first: nothing where it was erased. */
export async function listPublishedFacts(
  db: Queryable,
  itemIds: readonly string[],
): Promise<{ itemId: string; at: Date; facts: Readonly<Record<string, unknown>> }[]> {
  if (itemIds.length === 0) return [];
  return db
    .select({
      itemId: contentReviews.itemId,
      at: sql<Date>`${contentReviews.closedAt}`.mapWith(contentReviews.closedAt),
      facts: sql<Record<string, unknown>>`coalesce(${contentVersions.body} -> 'facts', '{}'::jsonb)`,
    })
    .from(contentReviews)
    .innerJoin(contentVersions, eq(contentVersions.id, contentReviews.versionId))
    .where(and(inArray(contentReviews.itemId, [...itemIds]), eq(contentReviews.state, 'published')))
    .orderBy(asc(contentReviews.itemId), asc(contentReviews.closedAt));
}

/** Items of open sections that are withdrawn, the latest first. */
export async function listWithdrawn(
  db: Queryable,
  sections: readonly string[],
  limit: number,
): Promise<string[]> {
  if (sections.length === 0) return [];
  const rows = await db
    .select({ id: contentItems.id })
    .from(contentItems)
    .where(and(inArray(contentItems.sectionId, [...sections]), eq(contentItems.visibility, 'withdrawn')))
    .orderBy(desc(contentItems.withdrawnAt), desc(contentItems.id))
    .limit(limit);
  return rows.map(({ id }) => id);
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
    .where(and(inArray(contentItems.visibility, [...listedVisibilities]), isNull(contentSections.closedAt)))
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
