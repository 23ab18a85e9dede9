// The board's lists: every item with its newest version and the review under way; and items as their limits are counted (Đ12).
import { and, desc, eq, inArray, ne, or, sql, type SQL } from 'drizzle-orm';

import { openReviewStates, turnIn, type BoardCapacity } from '../../app/publications/board-steps.ts';
import { kindsWithLimits } from '../../app/publications/limits.ts';
import type { Answers } from '../../forms/index.ts';
import { isLocalDate } from '../../services-catalog/local-date.ts';
import type { Queryable } from '../client.server.ts';
import { contentItems, contentReviews, contentSections, contentVersions } from '../schema/content.ts';
import { users } from '../schema/people.ts';

const openUrgency = sql`urgent.state = 'published' and urgent.urgent_reason is not null
  and urgent.second_look_at is null`;

/** What a limit of Đ12 is counted by, of the version that a query joins. */
const limitColumns = {
  /** From which a limit runs: none does for what was issued before the portal was there (Đ12). */
  eventDate: sql<string | null>`case when ${contentVersions.body} -> 'archived' = 'true' then null
    else ${contentVersions.body} ->> 'eventDate' end`,
  /** Of kinds whose items have limits of their own; null: of no others. */
  facts: sql<Answers | null>`case when ${inArray(contentSections.kind, [...kindsWithLimits])}
    then ${contentVersions.body} -> 'facts' end`,
};

/** Of a body that can't be read it may be anything. */
const withReadableDay = <Row extends { readonly eventDate: string | null }>(row: Row): Row => ({
  ...row,
  eventDate: row.eventDate !== null && isLocalDate(row.eventDate) ? row.eventDate : null,
});

function selectBoard(db: Queryable) {
  return db
    .select({
      item: contentItems,
      review: contentReviews,
      section: {
        id: contentSections.id,
        title: contentSections.title,
        kind: contentSections.kind,
        unitId: contentSections.unitId,
        contributors: contentSections.contributors,
        limitDays: contentSections.limitDays,
      },
      versionId: contentVersions.id,
      title: sql<string | null>`${contentVersions.body} ->> 'title'`,
      ...limitColumns,
      savedAt: contentVersions.savedAt,
      savedBy: users.name,
      /** Who approved urgently what nobody looked at again yet. */
      urgentBy: sql<string | null>`(select urgent.approved_by from content_reviews urgent
        where urgent.item_id = ${contentItems.id} and ${openUrgency} order by urgent.closed_at desc limit 1)`,
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
      and(eq(contentReviews.itemId, contentItems.id), inArray(contentReviews.state, openReviewStates)),
    );
}

export type BoardItemRow = Awaited<ReturnType<typeof selectBoard>>[number];

export interface BoardQuery {
  readonly section?: string;
  readonly state?: string;
  readonly visibility?: BoardItemRow['item']['visibility'];
  /** Without marks, in lower case. */
  readonly words?: readonly string[];
  /** Somebody who wrote in the review under way: what came out or was given up is no longer being written. */
  readonly writtenBy?: string;
  /** Somebody still has to do something: a review is open, or a second look is due. */
  readonly underWay?: boolean;
  /** Published urgently, and nobody looked at it again yet. */
  readonly toLookAt?: boolean;
}

function matching({
  section,
  state,
  visibility,
  words = [],
  writtenBy,
  underWay,
  toLookAt,
}: BoardQuery): SQL | undefined {
  const urgent = sql`exists (select 1 from content_reviews urgent
    where urgent.item_id = ${contentItems.id} and ${openUrgency})`;
  return and(
    section === undefined ? undefined : eq(contentItems.sectionId, section),
    state === undefined ? undefined : sql`${contentReviews.state} = ${state}`,
    visibility === undefined ? undefined : eq(contentItems.visibility, visibility),
    writtenBy === undefined
      ? undefined
      : sql`${contentReviews.writers} @> ${JSON.stringify([writtenBy])}::text::jsonb`,
    underWay === true ? sql`(${contentReviews.id} is not null or ${urgent})` : undefined,
    toLookAt === true ? urgent : undefined,
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
  const all = selectBoard(db).where(matching(query)).orderBy(newestFirst, desc(contentItems.id));
  const rows = page === undefined ? await all : await all.limit(page.limit).offset(page.offset);
  return rows.map(withReadableDay);
}

/**
 * Items as Đ12 judges them: what came out by what readers were told last, whatever is being written since, also after it was
 * taken down; what did not come out yet by its newest version. What was begun and given up is left out.
 */
export async function listItemsWithLimits(db: Queryable) {
  const lastPublished = db
    .selectDistinctOn([contentReviews.itemId], {
      itemId: contentReviews.itemId,
      versionId: contentReviews.approvedVersionId,
    })
    .from(contentReviews)
    .where(eq(contentReviews.state, 'published'))
    .orderBy(contentReviews.itemId, desc(contentReviews.closedAt))
    .as('last_published');
  const rows = await db
    .select({
      item: contentItems,
      section: { kind: contentSections.kind, limitDays: contentSections.limitDays },
      title: sql<string | null>`${contentVersions.body} ->> 'title'`,
      ...limitColumns,
    })
    .from(contentItems)
    .innerJoin(contentSections, eq(contentSections.id, contentItems.sectionId))
    .leftJoin(lastPublished, eq(lastPublished.itemId, contentItems.id))
    .innerJoin(
      contentVersions,
      sql`${contentVersions.id} = coalesce(${lastPublished.versionId}, (select newest.id from content_versions newest
        where newest.item_id = ${contentItems.id} order by newest.number desc limit 1))`,
    )
    .where(
      or(
        ne(contentItems.visibility, 'never-published'),
        sql`exists (select 1 from ${contentReviews}
          where ${contentReviews.itemId} = ${contentItems.id} and ${inArray(contentReviews.state, openReviewStates)})`,
      ),
    )
    .orderBy(contentItems.createdAt, contentItems.id);
  return rows.map(withReadableDay);
}

export type ItemWithLimitRow = Awaited<ReturnType<typeof listItemsWithLimits>>[number];

/**
 * How many items wait for somebody: what waitsFor (app/domain/publishing/board-rows.server.ts) says of each line of the
 * list, in one count, because every page of the staff carries the number. Whose turn it is both take from the table of
 * steps; a test holds the two to the same answer.
 * @param sections ids of the sections in which he writes, edits, approves
 */
export async function countWaiting(
  db: Queryable,
  userId: string,
  sections: Readonly<Record<BoardCapacity, readonly string[]>>,
): Promise<number> {
  const among = (ids: readonly string[]) => sql`item.section_id = any(${sql.param([...ids])}::text[])`;
  const wrote = sql`review.writers @> ${JSON.stringify([userId])}::text::jsonb`;
  const turns = openReviewStates.map((state) => {
    const turn = turnIn(state);
    return (
      turn &&
      and(
        sql`review.state = ${state}`,
        among(turn.as.flatMap((capacity) => sections[capacity])),
        turn.onceFailed === true ? sql`review.failure is not null` : undefined,
        turn.writersAlone === true ? sql`(item.created_by = ${userId} or ${wrote})` : undefined,
        turn.byAnother ? sql`not ${wrote}` : undefined,
      )
    );
  });
  const [row] = await db.execute<{ count: number }>(sql`
    select count(*)::int as count from (
      select review.item_id from content_reviews review
        join content_items item on item.id = review.item_id
        where ${or(...turns)}
      union
      select newest.item_id from (
        select distinct on (urgent.item_id) urgent.item_id, urgent.approved_by from content_reviews urgent
          where ${openUrgency} order by urgent.item_id, urgent.closed_at desc
      ) newest join content_items item on item.id = newest.item_id
        where newest.approved_by <> ${userId} and ${among(sections.editor)}
    ) waiting`);
  return row?.count ?? 0;
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
      and(eq(contentReviews.itemId, contentItems.id), inArray(contentReviews.state, openReviewStates)),
    )
    .where(matching(query))
    .groupBy(contentReviews.state, contentItems.visibility);
}

/** When something last came out in each section. */
export async function lastPublications(db: Queryable): Promise<ReadonlyMap<string, Date>> {
  const rows = await db
    .select({ id: contentItems.sectionId, at: sql<Date>`max(${contentItems.publishedAt})` })
    .from(contentItems)
    .where(sql`${contentItems.publishedAt} is not null`)
    .groupBy(contentItems.sectionId);
  return new Map(rows.map(({ id, at }) => [id, at]));
}
