// Items of content as the board works on them: versions written once, the open review, what was typed and not saved.
import { and, asc, desc, eq, gt, inArray, isNotNull, isNull, lte, sql } from 'drizzle-orm';

import { readableVisibilities } from '../../app/publications/item-steps.ts';
import { openReviewStates } from '../../app/publications/board-steps.ts';
import type { Queryable, RowLock } from '../client.server.ts';
import {
  contentAutosaves,
  contentItems,
  contentRedirects,
  contentReviews,
  contentVersions,
  previewLinks,
} from '../schema/content.ts';
import { users } from '../schema/people.ts';

export type ItemRow = typeof contentItems.$inferSelect;
export type ReviewRow = typeof contentReviews.$inferSelect;
export type VersionRow = typeof contentVersions.$inferSelect & { readonly savedByName: string };

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

/** Slugs of the section that begin so. */
export async function slugsLike(db: Queryable, sectionId: string, start: string): Promise<string[]> {
  const rows = await db
    .select({ slug: contentItems.slug })
    .from(contentItems)
    .where(and(eq(contentItems.sectionId, sectionId), sql`starts_with(${contentItems.slug}, ${start})`));
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
    .orderBy(desc(contentReviews.closedAt))
    .limit(1);
  return row?.version;
}

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

/** @throws Error for an item without versions: there is none */
export async function newestVersion(db: Queryable, itemId: string): Promise<VersionRow> {
  const [row] = await selectVersions(db)
    .where(eq(contentVersions.itemId, itemId))
    .orderBy(desc(contentVersions.number))
    .limit(1);
  if (row === undefined) throw new Error(`item ${itemId} has no version`);
  return flat(row);
}

/** Newest first, without what they say. */
export async function listVersions(
  db: Queryable,
  itemId: string,
): Promise<{ id: string; number: number; savedAt: Date; savedBy: string }[]> {
  return db
    .select({
      id: contentVersions.id,
      number: contentVersions.number,
      savedAt: contentVersions.savedAt,
      savedBy: users.name,
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
    .orderBy(desc(contentReviews.closedAt))
    .limit(1);
  return row;
}

export async function insertReview(
  db: Queryable,
  review: typeof contentReviews.$inferInsert,
): Promise<ReviewRow> {
  const [row] = await db.insert(contentReviews).values(review).returning();
  if (row === undefined) throw new Error('a review was not stored');
  return row;
}

export type ReviewChange = Partial<
  Omit<ReviewRow, 'id' | 'itemId' | 'lock' | 'openedBy' | 'openedAt' | 'updatedAt'>
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

export async function findRedirect(db: Queryable, fromPath: string): Promise<string | undefined> {
  const [row] = await db.select().from(contentRedirects).where(eq(contentRedirects.fromPath, fromPath));
  return row?.toPath;
}

/** An old address, and every address that led to it, lead to the new one; the new one leads nowhere else. */
export async function moveAddress(db: Queryable, from: string, to: string, at: Date): Promise<void> {
  await freeAddress(db, to);
  await db.update(contentRedirects).set({ toPath: to, at }).where(eq(contentRedirects.toPath, from));
  await db
    .insert(contentRedirects)
    .values({ fromPath: from, toPath: to, at })
    .onConflictDoUpdate({ target: contentRedirects.fromPath, set: { toPath: to, at } });
}

/** Something stands at this address: it no longer leads elsewhere. */
export async function freeAddress(db: Queryable, path: string): Promise<void> {
  await db.delete(contentRedirects).where(eq(contentRedirects.fromPath, path));
}

export async function insertPreviewLink(
  db: Queryable,
  link: typeof previewLinks.$inferInsert,
): Promise<void> {
  await db.insert(previewLinks).values(link);
}

export async function findPreviewLink(
  db: Queryable,
  tokenDigest: string,
): Promise<{ versionId: string; expiresAt: Date } | undefined> {
  const [row] = await db
    .select({ versionId: previewLinks.versionId, expiresAt: previewLinks.expiresAt })
    .from(previewLinks)
    .where(eq(previewLinks.tokenDigest, tokenDigest));
  return row;
}
