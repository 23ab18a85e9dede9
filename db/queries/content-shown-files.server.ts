// Files that versions name: there or not.
import { and, eq, inArray, isNull } from 'drizzle-orm';

import type { Queryable } from '../client.server.ts';
import { contentFiles, contentItemFiles } from '../schema/content.ts';

/**
 * Keeps files from being removed until the transaction ends, in which a version that names them is stored.
 * @param ids ids that differ @returns how many of them exist
 */
export async function holdFiles(db: Queryable, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0;
  const rows = await db
    .select({ id: contentFiles.id })
    .from(contentFiles)
    .where(inArray(contentFiles.id, [...ids]))
    .for('key share');
  return rows.length;
}

/**
 * The item's live version names these files, and no others: readers get them while they see the item. Call it with the
 * item locked, in the transaction that makes the version live.
 */
export async function showFiles(
  db: Queryable,
  itemId: string,
  ids: readonly string[],
  at: Date,
): Promise<void> {
  await db.delete(contentItemFiles).where(eq(contentItemFiles.itemId, itemId));
  if (ids.length === 0) return;
  await db.insert(contentItemFiles).values(ids.map((fileId) => ({ fileId, itemId })));
  await db
    .update(contentFiles)
    .set({ publicSince: at })
    .where(and(inArray(contentFiles.id, [...ids]), isNull(contentFiles.publicSince)));
}

export type FileRow = typeof contentFiles.$inferSelect;

export async function findFiles(db: Queryable, ids: readonly string[]): Promise<FileRow[]> {
  return ids.length === 0
    ? []
    : db
        .select()
        .from(contentFiles)
        .where(inArray(contentFiles.id, [...ids]));
}
