// The board's lists: every item with its newest version and the review under way.
import { and, desc, eq, sql, type SQL } from 'drizzle-orm';

import type { Queryable } from '../client.server.ts';
import { contentItems, contentReviews, contentSections, contentVersions } from '../schema/content.ts';
import { users } from '../schema/people.ts';

const openUrgency = sql`urgent.state = 'published' and urgent.urgent_reason is not null
  and urgent.second_look_at is null`;

function selectBoard(db: Queryable) {
  return db
    .select({
      item: contentItems,
      review: contentReviews,
      section: {
        id: contentSections.id,
        title: contentSections.title,
        unitId: contentSections.unitId,
        limitDays: contentSections.limitDays,
      },
      title: sql<string>`${contentVersions.body} ->> 'title'`,
      eventDate: sql<string | null>`${contentVersions.body} ->> 'eventDate'`,
      savedAt: contentVersions.savedAt,
      savedBy: users.name,
      /** Who approved urgently what nobody looked at again yet. */
      urgentBy: sql<string | null>`(select urgent.approved_by from content_reviews urgent
        where urgent.item_id = ${contentItems.id} and ${openUrgency} limit 1)`,
    })
    .from(contentItems)
    .innerJoin(contentSections, eq(contentSections.id, contentItems.sectionId))
    .innerJoin(
      contentVersions,
      sql`${contentVersions.itemId} = ${contentItems.id} and ${contentVersions.number} =
        (select max(newest.number) from content_versions newest where newest.item_id = ${contentItems.id})`,
    )
    .innerJoin(users, eq(users.id, contentVersions.savedBy))
    .leftJoin(
      contentReviews,
      sql`${contentReviews.itemId} = ${contentItems.id}
        and ${contentReviews.state} in ('writing', 'submitted', 'edited', 'approved')`,
    );
}

export type BoardItemRow = Awaited<ReturnType<typeof selectBoard>>[number];

export interface BoardQuery {
  readonly section?: string;
  readonly state?: string;
  readonly visibility?: BoardItemRow['item']['visibility'];
  /** Without marks, in lower case. */
  readonly words?: readonly string[];
  /** Somebody who wrote in the review under way, or began the item. */
  readonly of?: string;
  /** Somebody still has to do something: a review is open, or a second look is due. */
  readonly underWay?: boolean;
}

function narrowed({ section, state, visibility, words = [], of, underWay }: BoardQuery): SQL | undefined {
  return and(
    section === undefined ? undefined : eq(contentItems.sectionId, section),
    state === undefined ? undefined : sql`${contentReviews.state} = ${state}`,
    visibility === undefined ? undefined : eq(contentItems.visibility, visibility),
    of === undefined
      ? undefined
      : sql`(${contentItems.createdBy} = ${of} or ${contentReviews.writers} @> ${JSON.stringify([of])}::text::jsonb)`,
    underWay === true
      ? sql`(${contentReviews.id} is not null or exists (select 1 from content_reviews urgent
          where urgent.item_id = ${contentItems.id} and ${openUrgency}))`
      : undefined,
    // What was begun and given up is nobody's work any more.
    sql`(${contentReviews.id} is not null or ${contentItems.visibility} <> 'never-published')`,
    ...words.map((word) => sql`strpos(${contentVersions.searchText}, ${word}) > 0`),
  );
}

const newestFirst = desc(
  sql`greatest(${contentVersions.savedAt}, coalesce(${contentReviews.updatedAt}, ${contentVersions.savedAt}))`,
);

export async function listBoardItems(
  db: Queryable,
  query: BoardQuery,
  page?: { readonly limit: number; readonly offset: number },
): Promise<BoardItemRow[]> {
  const rows = selectBoard(db).where(narrowed(query)).orderBy(newestFirst, desc(contentItems.id));
  return page === undefined ? rows : rows.limit(page.limit).offset(page.offset);
}

/** How many items there are, by where they stand. */
export async function countBoardItems(
  db: Queryable,
  query: BoardQuery = {},
): Promise<{ state: string | null; visibility: BoardItemRow['item']['visibility']; count: number }[]> {
  return db
    .select({
      state: sql<string | null>`${contentReviews.state}`,
      visibility: contentItems.visibility,
      count: sql<number>`count(*)::int`,
    })
    .from(contentItems)
    .innerJoin(
      contentVersions,
      sql`${contentVersions.itemId} = ${contentItems.id} and ${contentVersions.number} =
        (select max(newest.number) from content_versions newest where newest.item_id = ${contentItems.id})`,
    )
    .leftJoin(
      contentReviews,
      sql`${contentReviews.itemId} = ${contentItems.id}
        and ${contentReviews.state} in ('writing', 'submitted', 'edited', 'approved')`,
    )
    .where(narrowed(query))
    .groupBy(contentReviews.state, contentItems.visibility);
}

/** When something last came out in each section. */
export async function lastPublications(db: Queryable): Promise<ReadonlyMap<string, Date>> {
  const rows = await db
    .select({ id: contentItems.sectionId, at: sql<string>`max(${contentItems.publishedAt})` })
    .from(contentItems)
    .where(sql`${contentItems.publishedAt} is not null`)
    .groupBy(contentItems.sectionId);
  return new Map(rows.map(({ id, at }) => [id, new Date(at)]));
}
