// What two persons erase from an item: versions, the files that nothing else names, what was typed over them, reasons, notes of its log.
import { and, asc, eq, inArray, isNotNull, isNull, ne, or, sql } from 'drizzle-orm';

import type { Queryable, Transaction } from '../client.server.ts';
import { auditEvents } from '../schema/audit.ts';
import {
  contentAutosaves,
  contentErasures,
  contentFiles,
  contentItemFiles,
  contentItems,
  contentRedirects,
  contentReviews,
  contentVersions,
  previewLinks,
} from '../schema/content.ts';

export type ErasureRow = typeof contentErasures.$inferSelect;

export async function insertErasure(tx: Transaction, erasure: ErasureRow): Promise<void> {
  await tx.insert(contentErasures).values(erasure);
}

/** Of an item, the oldest first. */
export async function listErasures(db: Queryable, itemId: string): Promise<ErasureRow[]> {
  return db
    .select()
    .from(contentErasures)
    .where(eq(contentErasures.itemId, itemId))
    .orderBy(asc(contentErasures.erasedAt), asc(contentErasures.id));
}

/** What the item's versions say, erased or not, the newest first. */
export async function listWholeVersions(
  db: Queryable,
  itemId: string,
): Promise<(typeof contentVersions.$inferSelect)[]> {
  return db
    .select()
    .from(contentVersions)
    .where(eq(contentVersions.itemId, itemId))
    .orderBy(sql`${contentVersions.number} desc`);
}

/** What whoever took the steps of an item wrote to them. */
export async function listReasons(db: Queryable, itemId: string): Promise<string[]> {
  const { returnReason, urgentReason, failure, lapseReason } = contentReviews;
  const rows = await db
    .select({ returnReason, urgentReason, failure, lapseReason })
    .from(contentReviews)
    .where(eq(contentReviews.itemId, itemId));
  return rows.flatMap((row) => Object.values(row).filter((one) => one !== null));
}

/** Call it with the item locked. What they said is gone; that they were saved, when and by whom, stays. */
export async function eraseVersions(
  tx: Transaction,
  { id, itemId }: Pick<ErasureRow, 'id' | 'itemId'>,
  versionIds: readonly string[],
): Promise<void> {
  await tx
    .update(contentVersions)
    .set({ erasureId: id, body: sql`jsonb_build_object('erased', ${id}::uuid)`, digest: '', searchText: '' })
    .where(
      and(
        eq(contentVersions.itemId, itemId),
        inArray(contentVersions.id, [...versionIds]),
        isNull(contentVersions.erasureId),
      ),
    );
  // Where nothing waits for its hour any more: whoever knows the rest would find out from the word what was erased.
  await tx
    .update(contentReviews)
    .set({ approvedSight: null })
    .where(and(eq(contentReviews.itemId, itemId), ne(contentReviews.state, 'approved')));
  await tx.delete(previewLinks).where(inArray(previewLinks.versionId, [...versionIds]));
  // Whoever typed began from one of them, or pasted it.
  await tx.delete(contentAutosaves).where(eq(contentAutosaves.itemId, itemId));
}

/** Those of these files that nothing names any more: no version that stands, of whatever item, and nothing that somebody typed. */
export async function unnamedOf(db: Queryable, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .select({ id: contentFiles.id })
    .from(contentFiles)
    .where(
      and(
        inArray(contentFiles.id, [...ids]),
        sql`not exists (select from content_versions version where strpos(version.body::text, content_files.id::text) > 0)`,
        sql`not exists (select from content_autosaves typed where strpos(typed.body::text, content_files.id::text) > 0)`,
      ),
    );
  return rows.map(({ id }) => id);
}

/** @returns what lies in the storage for them, which is to be named for removal in this transaction */
export async function removeFileRows(tx: Transaction, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  await tx.delete(contentItemFiles).where(inArray(contentItemFiles.fileId, [...ids]));
  const rows = await tx
    .delete(contentFiles)
    .where(inArray(contentFiles.id, [...ids]))
    .returning();
  const keys = rows.flatMap(({ storageKey, originalKey, variants }) => [
    storageKey,
    originalKey,
    ...variants.map((variant) => variant.storageKey),
  ]);
  return [...new Set(keys.filter((key) => key !== null))];
}

/** @returns the ids of the item's reviews, of which mails are */
export async function listReviewIds(db: Queryable, itemId: string): Promise<string[]> {
  const rows = await db
    .select({ id: contentReviews.id })
    .from(contentReviews)
    .where(eq(contentReviews.itemId, itemId));
  return rows.map(({ id }) => id);
}

/** @param instead stands where a reason has to stand: of what was approved urgently, and of what is withdrawn */
export async function eraseReasons(tx: Transaction, itemId: string, instead: string): Promise<void> {
  await tx
    .update(contentReviews)
    .set({
      returnReason: null,
      returnedBy: null,
      failure: null,
      lapseReason: null,
      urgentReason: sql`case when ${contentReviews.urgentReason} is null then null else ${instead}::text end`,
    })
    .where(eq(contentReviews.itemId, itemId));
  await tx
    .update(contentItems)
    .set({ withdrawnReason: instead })
    .where(and(eq(contentItems.id, itemId), isNotNull(contentItems.withdrawnReason)));
}

/** @returns the events that lost what was noted with them: a later event of the same chain has to name each */
export async function eraseNotes(
  tx: Transaction,
  subject: string,
): Promise<{ sequence: number; event: string; actorName: string; at: string }[]> {
  const { sequence, event, actorName, at, detail } = auditEvents;
  const free = ['note', 'reason', 'from', 'to', 'leadTo'].map((name) => sql`${detail} ? ${name}::text`);
  const rows = await tx
    .update(auditEvents)
    .set({ detail: { erased: true } })
    .where(and(eq(auditEvents.subject, subject), or(...free)))
    .returning({ sequence, event, actorName, at });
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}

/** The addresses at which the item once stood, and those that were approved for it. */
export async function forgetAddresses(tx: Transaction, itemId: string): Promise<void> {
  await tx.delete(contentRedirects).where(eq(contentRedirects.itemId, itemId));
  await tx
    .update(contentReviews)
    .set({ approvedSlug: null })
    .where(and(eq(contentReviews.itemId, itemId), ne(contentReviews.state, 'approved')));
}
