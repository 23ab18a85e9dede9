// The board's lists: every item with its newest version and the review under way; and items as their limits are counted (Đ12).
import { and, desc, eq, inArray, ne, or, sql, type SQL } from 'drizzle-orm';

import {
  excludedFrom,
  openReviewStates,
  turnIn,
  type BoardCapacity,
} from '../../app/publications/board-steps.ts';
import { kindsWithLimits } from '../../app/publications/limits.ts';
import type { StepPeople } from '../../app/steps/step-people.ts';
import type { Answers } from '../../forms/index.ts';
import { isLocalDate } from '../../services-catalog/local-date.ts';
import type { Queryable } from '../client.server.ts';
import { contentItems, contentReviews, contentSections, contentVersions } from '../schema/content.ts';
import { users } from '../schema/people.ts';
import { lastPublishedOf, versionInHandOf } from './content.server.ts';

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
      /** What its limit is judged by (Đ12): what readers were told last; of what never came out, what is being written. */
      judgedVersionId: sql<string>`coalesce(${lastPublishedOf}, ${contentVersions.id})`,
      title: sql<string | null>`${contentVersions.body} ->> 'title'`,
      ...limitColumns,
      savedAt: contentVersions.savedAt,
      savedBy: users.name,
      /** Who had a part in what was approved urgently, and what nobody looked at again yet. */
      urgentPeople: sql<StepPeople | null>`(select urgent.people from content_reviews urgent
        where urgent.item_id = ${contentItems.id} and ${openUrgency} order by urgent.number desc limit 1)`,
    })
    .from(contentItems)
    .innerJoin(contentSections, eq(contentSections.id, contentItems.sectionId))
    .innerJoin(contentVersions, eq(contentVersions.id, versionInHandOf))
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
  /** Accounts of somebody who wrote in the review under way: what came out or was given up is no longer being written. */
  readonly writtenBy?: readonly string[];
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
      : sql`jsonb_exists_any(${contentReviews.people} -> 'writer', ${sql.param([...writtenBy])}::text[])`,
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
  const rows = await db
    .select({
      item: contentItems,
      section: { kind: contentSections.kind, limitDays: contentSections.limitDays },
      title: sql<string | null>`${contentVersions.body} ->> 'title'`,
      ...limitColumns,
    })
    .from(contentItems)
    .innerJoin(contentSections, eq(contentSections.id, contentItems.sectionId))
    .innerJoin(contentVersions, sql`${contentVersions.id} = coalesce(${lastPublishedOf}, ${versionInHandOf})`)
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
 * @param accounts of the person
 * @param sections ids of the sections in which he writes, edits, approves
 */
export async function countWaiting(
  db: Queryable,
  accounts: readonly string[],
  sections: Readonly<Record<BoardCapacity, readonly string[]>>,
): Promise<number> {
  const among = (ids: readonly string[]) => sql`item.section_id = any(${sql.param([...ids])}::text[])`;
  const his = sql`${sql.param([...accounts])}::text[]`;
  const made = (review: SQL, parts: readonly string[]) =>
    sql`(${sql.join(
      parts.map((part) => sql`jsonb_exists_any(${review}.people -> ${part}::text, ${his})`),
      sql` or `,
    )})`;
  const review = sql`review`;
  const turns = openReviewStates.map((state) => {
    const turn = turnIn(state);
    return (
      turn &&
      and(
        sql`review.state = ${state}`,
        among(turn.as.flatMap((capacity) => sections[capacity])),
        turn.onceFailed === true ? sql`review.failure is not null` : undefined,
        turn.writersAlone === true
          ? sql`(item.created_by = any(${his}) or ${made(review, ['writer'])})`
          : undefined,
        turn.byAnother.length > 0 ? sql`not ${made(review, turn.byAnother)}` : undefined,
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
        select distinct on (urgent.item_id) urgent.item_id, urgent.people from content_reviews urgent
          where ${openUrgency} order by urgent.item_id, urgent.number desc
      ) newest join content_items item on item.id = newest.item_id
        where not ${made(sql`newest`, excludedFrom('second-look'))} and ${among(sections.editor)}
    ) waiting`);
  return row?.count ?? 0;
}

/**
 * When somebody withdrew an item or took it down, as it was written down then: what the item says of it now is gone once it is withdrawn
 * again, taken down, or published anew. What is taken down after it was withdrawn was removed once; what leaves at its hour was not.
 */
export async function listRemovals(db: Queryable): Promise<ReadonlyMap<string, readonly Date[]>> {
  const rows = await db.execute<{ id: string; at: Date[] }>(sql`
    select substr(subject, ${'content:'.length + 1}::int) as id, jsonb_agg(at order by at) as at from (
      select subject, event, at, lag(event) over (partition by subject order by sequence) as before from audit_events
      where starts_with(subject, 'content:')
        and event in ('published', 'withdrawn', 'unpublished', 'expired')
    ) seen
    where event = 'withdrawn' or (event = 'unpublished' and before is distinct from 'withdrawn')
    group by subject`);
  return new Map(rows.map(({ id, at }) => [id, at.map((one) => new Date(one))]));
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
    .innerJoin(contentVersions, eq(contentVersions.id, versionInHandOf))
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
