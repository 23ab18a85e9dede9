// Items of content as the board works on them: versions written once, the open review, what was typed and not saved.
import { and, asc, desc, eq, gt, inArray, isNotNull, isNull, lte, sql } from 'drizzle-orm';

import { readableVisibilities } from '../../app/publications/item-steps.ts';
import { openReviewStates } from '../../app/publications/board-steps.ts';
import { noPeople, type StepPeople } from '../../app/steps/step-people.ts';
import type { Queryable, RowLock } from '../client.server.ts';
import {
  contentAutosaves,
  contentItems,
  contentRedirects,
  contentReviews,
  contentVersions,
} from '../schema/content.ts';
import { wordList } from '../schema/columns.ts';
import { users } from '../schema/people.ts';

export type ItemRow = typeof contentItems.$inferSelect;
export type ReviewRow = typeof contentReviews.$inferSelect;
export type VersionRow = typeof contentVersions.$inferSelect & { readonly savedByName: string };

/** Where a section's items stand. */
interface SectionPlace {
  readonly id: string;
  readonly path: string;
}

const open = inArray(contentReviews.state, openReviewStates);

/** @param lock holds the item, and with it everything that happens to it, until the transaction ends */
export async function findItem(db: Queryable, id: string, lock?: RowLock): Promise<ItemRow | undefined> {
  const query = db.select().from(contentItems).where(eq(contentItems.id, id));
  const [row] = lock ? await query.for('update') : await query;
  return row;
}

export async function findItemBySlug(
  db: Queryable,
  sectionId: string,
  slug: string,
): Promise<ItemRow | undefined> {
  const [row] = await db
    .select()
    .from(contentItems)
    .where(and(eq(contentItems.sectionId, sectionId), eq(contentItems.slug, slug)));
  return row;
}

export async function insertItem(
  db: Queryable,
  item: typeof contentItems.$inferInsert & { readonly id: string },
): Promise<void> {
  await db.insert(contentItems).values(item);
}

/** Call it with the item locked. */
export async function changeItem(
  db: Queryable,
  id: string,
  change: Partial<Omit<ItemRow, 'id' | 'createdBy' | 'createdAt'>>,
): Promise<void> {
  await db.update(contentItems).set(change).where(eq(contentItems.id, id));
}

/** The items of a section, with what their newest version answers to one question. */
export async function listNewestFact(
  db: Queryable,
  sectionId: string,
  fact: string,
): Promise<{ item: ItemRow; value: string | null }[]> {
  return db
    .select({
      item: contentItems,
      value: sql<string | null>`(select v.body -> 'facts' ->> ${fact} from ${contentVersions} v
        where v.item_id = ${sql.raw('"content_items"."id"')} order by v.number desc limit 1)`,
    })
    .from(contentItems)
    .where(eq(contentItems.sectionId, sectionId));
}

/**
 * Last parts of addresses below `section` that begin so and are another item's: where one stands, where one stood, and where one will
 * stand that is approved.
 */
export async function slugsOfOthers(
  db: Queryable,
  { section, item, start }: { readonly section: SectionPlace; readonly item: string; readonly start: string },
): Promise<string[]> {
  const below = `${section.path}/`;
  const rows = await db.execute<{ slug: string }>(sql`
    select slug from ${contentItems}
      where section_id = ${section.id} and id <> ${item} and starts_with(slug, ${start})
    union
    select substr(from_path, ${below.length + 1}::int) from ${contentRedirects}
      where item_id <> ${item} and starts_with(from_path, ${below + start})
    union
    select r.approved_slug from ${contentReviews} r join ${contentItems} i on i.id = r.item_id
      where i.section_id = ${section.id} and i.id <> ${item} and r.state = 'approved'
        and starts_with(r.approved_slug, ${start})`);
  return rows.map(({ slug }) => slug);
}

function selectVersions(db: Queryable) {
  return db
    .select({ version: contentVersions, savedByName: users.name })
    .from(contentVersions)
    .innerJoin(users, eq(users.id, contentVersions.savedBy));
}

const flat = ({ version, savedByName }: Awaited<ReturnType<typeof selectVersions>>[number]): VersionRow => ({
  ...version,
  savedByName,
});

/** Call it with the item locked: the number is the next one. @returns the version's id */
export async function insertVersion(
  db: Queryable,
  version: Omit<typeof contentVersions.$inferInsert, 'id' | 'number'>,
): Promise<string> {
  const [row] = await db
    .insert(contentVersions)
    .values({
      ...version,
      number: sql`(select coalesce(max(v.number), 0) + 1 from content_versions v where v.item_id = ${version.itemId})`,
    })
    .returning({ id: contentVersions.id });
  if (row === undefined) throw new Error('a version was not stored');
  return row.id;
}

export async function findVersion(db: Queryable, id: string): Promise<VersionRow | undefined> {
  const [row] = await selectVersions(db).where(eq(contentVersions.id, id));
  return row && flat(row);
}

/** The version that came out last; undefined before the first. */
export async function findLastPublished(
  db: Queryable,
  itemId: string,
): Promise<typeof contentVersions.$inferSelect | undefined> {
  const [row] = await db
    .select({ version: contentVersions })
    .from(contentReviews)
    .innerJoin(contentVersions, eq(contentVersions.id, contentReviews.approvedVersionId))
    .where(and(eq(contentReviews.itemId, itemId), eq(contentReviews.state, 'published')))
    .orderBy(desc(contentReviews.number))
    .limit(1);
  return row?.version;
}

/** Of an item in a query over `content_items`: the version that readers have, or had last. */
export const lastPublishedOf = sql`coalesce(
  "content_items"."live_version_id",
  (select r.approved_version_id from content_reviews r where r.item_id = "content_items"."id" and r.state = 'published'
    order by r.number desc limit 1))`;

/**
 * Of an item in a query over `content_items`: the version that is worked on. While a review is open it is the review's; else what the
 * next one begins from: what is live, or came out last, or what was written last where nothing ever came out (decision 096).
 */
export const versionInHandOf = sql`coalesce(
  (select r.version_id from content_reviews r where r.item_id = "content_items"."id" and r.state in (${wordList(openReviewStates)})),
  ${lastPublishedOf},
  (select v.id from content_versions v where v.item_id = "content_items"."id" order by v.number desc limit 1))`;

/** What versions say, by their ids. */
export async function findBodies(
  db: Queryable,
  ids: readonly string[],
): Promise<ReadonlyMap<string, VersionRow['body']>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: contentVersions.id, body: contentVersions.body })
    .from(contentVersions)
    .where(inArray(contentVersions.id, [...ids]));
  return new Map(rows.map(({ id, body }) => [id, body]));
}

/** The version that is worked on, as `versionInHandOf` says. @throws Error for an item without versions: there is none */
export async function versionInHand(db: Queryable, itemId: string): Promise<VersionRow> {
  const [row] = await selectVersions(db)
    .innerJoin(contentItems, eq(contentItems.id, contentVersions.itemId))
    .where(and(eq(contentVersions.itemId, itemId), eq(contentVersions.id, versionInHandOf)));
  if (row === undefined) throw new Error(`item ${itemId} has no version`);
  return flat(row);
}

/** Newest first, without what they say. */
export async function listVersions(
  db: Queryable,
  itemId: string,
): Promise<
  {
    id: string;
    number: number;
    baseId: string | null;
    savedAt: Date;
    savedBy: string;
    erasureId: string | null;
  }[]
> {
  return db
    .select({
      id: contentVersions.id,
      number: contentVersions.number,
      baseId: contentVersions.baseId,
      savedAt: contentVersions.savedAt,
      savedBy: users.name,
      erasureId: contentVersions.erasureId,
    })
    .from(contentVersions)
    .innerJoin(users, eq(users.id, contentVersions.savedBy))
    .where(eq(contentVersions.itemId, itemId))
    .orderBy(desc(contentVersions.number));
}

export async function findOpenReview(db: Queryable, itemId: string): Promise<ReviewRow | undefined> {
  const [row] = await db
    .select()
    .from(contentReviews)
    .where(and(eq(contentReviews.itemId, itemId), open));
  return row;
}

/** What was published urgently and nobody looked at again yet, the newest. */
export async function findReviewToLookAt(db: Queryable, itemId: string): Promise<ReviewRow | undefined> {
  const [row] = await db
    .select()
    .from(contentReviews)
    .where(
      and(
        eq(contentReviews.itemId, itemId),
        eq(contentReviews.state, 'published'),
        isNotNull(contentReviews.urgentReason),
        isNull(contentReviews.secondLookAt),
      ),
    )
    .orderBy(desc(contentReviews.number))
    .limit(1);
  return row;
}

/** Who made which step since the item came out last: what was given up meanwhile counts (decision 096). */
export async function peopleSincePublished(db: Queryable, itemId: string): Promise<StepPeople> {
  const [last] = await db
    .select({ state: contentReviews.state, people: contentReviews.people })
    .from(contentReviews)
    .where(eq(contentReviews.itemId, itemId))
    .orderBy(desc(contentReviews.number))
    .limit(1);
  return last === undefined || last.state === 'published' ? noPeople : last.people;
}

/** Call it with the item locked: the number is the next one. */
export async function insertReview(
  db: Queryable,
  review: Omit<typeof contentReviews.$inferInsert, 'id' | 'number'>,
): Promise<ReviewRow> {
  const [row] = await db
    .insert(contentReviews)
    .values({
      ...review,
      number: sql`(select coalesce(max(r.number), 0) + 1 from content_reviews r where r.item_id = ${review.itemId})`,
    })
    .returning();
  if (row === undefined) throw new Error('a review was not stored');
  return row;
}

export type ReviewChange = Partial<
  Omit<ReviewRow, 'id' | 'itemId' | 'number' | 'lock' | 'openedBy' | 'openedAt' | 'updatedAt'>
>;

/** Call it with the item locked. */
export async function changeReview(
  db: Queryable,
  id: string,
  change: ReviewChange,
  at: Date,
): Promise<ReviewRow> {
  const [row] = await db
    .update(contentReviews)
    .set({ ...change, lock: sql`${contentReviews.lock} + 1`, updatedAt: at })
    .where(eq(contentReviews.id, id))
    .returning();
  if (row === undefined) throw new Error(`review ${id} is gone`);
  return row;
}

/** Approvals in a section that did not come out yet, held until the transaction ends. */
export async function lockApprovedIn(db: Queryable, sectionId: string): Promise<ItemRow[]> {
  const rows = await db
    .select({ item: contentItems })
    .from(contentReviews)
    .innerJoin(contentItems, eq(contentItems.id, contentReviews.itemId))
    .where(and(eq(contentItems.sectionId, sectionId), eq(contentReviews.state, 'approved')))
    .orderBy(contentItems.id)
    .for('update', { of: contentReviews });
  return rows.map(({ item }) => item);
}

/** Items whose approved version is to be published by now. */
export async function listDueItems(db: Queryable, now: Date): Promise<string[]> {
  const rows = await db
    .select({ id: contentReviews.itemId })
    .from(contentReviews)
    .where(and(eq(contentReviews.state, 'approved'), lte(contentReviews.publishAt, now)))
    .orderBy(asc(contentReviews.publishAt), asc(contentReviews.id));
  return rows.map(({ id }) => id);
}

export async function listExpiredItems(db: Queryable, now: Date): Promise<string[]> {
  const rows = await db
    .select({ id: contentItems.id })
    .from(contentItems)
    .where(and(inArray(contentItems.visibility, readableVisibilities), lte(contentItems.expiresAt, now)))
    .orderBy(asc(contentItems.expiresAt), asc(contentItems.id));
  return rows.map(({ id }) => id);
}

export type AutosaveRow = typeof contentAutosaves.$inferSelect;

export async function findAutosave(
  db: Queryable,
  itemId: string,
  userId: string,
): Promise<AutosaveRow | undefined> {
  const [row] = await db
    .select()
    .from(contentAutosaves)
    .where(and(eq(contentAutosaves.itemId, itemId), eq(contentAutosaves.userId, userId)));
  return row;
}

export async function storeAutosave(db: Queryable, autosave: AutosaveRow): Promise<void> {
  const { versionId, wire, savedAt } = autosave;
  await db
    .insert(contentAutosaves)
    .values(autosave)
    .onConflictDoUpdate({
      target: [contentAutosaves.itemId, contentAutosaves.userId],
      set: { versionId, wire, savedAt },
    });
}

/** @returns whether `userId` saved a version of the item after this one */
export async function savedSince(
  db: Queryable,
  { itemId, number }: Pick<VersionRow, 'itemId' | 'number'>,
  userId: string,
): Promise<boolean> {
  const [row] = await db
    .select({ id: contentVersions.id })
    .from(contentVersions)
    .where(
      and(
        eq(contentVersions.itemId, itemId),
        eq(contentVersions.savedBy, userId),
        gt(contentVersions.number, number),
      ),
    )
    .limit(1);
  return row !== undefined;
}

export async function removeAutosave(db: Queryable, itemId: string, userId: string): Promise<void> {
  await db
    .delete(contentAutosaves)
    .where(and(eq(contentAutosaves.itemId, itemId), eq(contentAutosaves.userId, userId)));
}

/** The item that once stood at an address, and so has it for ever. */
export async function findFormerlyAt(db: Queryable, path: string): Promise<ItemRow | undefined> {
  const [row] = await db
    .select({ item: contentItems })
    .from(contentRedirects)
    .innerJoin(contentItems, eq(contentItems.id, contentRedirects.itemId))
    .where(eq(contentRedirects.fromPath, path));
  return row?.item;
}

/** The item leaves one address, which stays its own, for another: at that one it stands, whatever it was before. */
export async function moveAddress(
  db: Queryable,
  itemId: string,
  { from, to }: { readonly from: string; readonly to: string },
  at: Date,
): Promise<void> {
  await db
    .delete(contentRedirects)
    .where(and(eq(contentRedirects.itemId, itemId), eq(contentRedirects.fromPath, to)));
  await db.insert(contentRedirects).values({ fromPath: from, itemId, at });
}
