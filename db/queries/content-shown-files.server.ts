// Files that versions name: there or not.
import { and, inArray, isNull } from 'drizzle-orm';

import type { Queryable } from '../client.server.ts';
import { contentFiles } from '../schema/content.ts';

/** @param ids ids that differ @returns how many of them exist */
export async function countFiles(db: Queryable, ids: readonly string[]): Promise<number> {
  return ids.length === 0 ? 0 : db.$count(contentFiles, inArray(contentFiles.id, [...ids]));
}

/** Files that a published version names may be read by everybody from then on. */
export async function openFiles(db: Queryable, ids: readonly string[], at: Date): Promise<void> {
  if (ids.length === 0) return;
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
