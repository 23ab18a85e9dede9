// Pictures and attached files of the content, and who may bring some.
import { and, eq, isNull, lt, sql } from 'drizzle-orm';

import type { ContentFileKind } from '../../app/publications/content-body.ts';
import { listedVisibilities } from '../../app/publications/standing.ts';
import type { Database, Queryable } from '../client.server.ts';
import { belongsAt } from './content-sections.server.ts';
import { wordList } from '../schema/columns.ts';
import { contentFiles, unitMembers } from '../schema/content.ts';

export interface ContentFileVariant {
  readonly width: number;
  readonly mediaType: string;
  readonly storageKey: string;
  readonly bytes: number;
}

export interface NewContentFile {
  readonly id: string;
  readonly kind: ContentFileKind;
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: Uint8Array;
  readonly storageKey: string;
  /** Of a picture: the large copy from which its sizes can be made anew. */
  readonly originalKey?: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly variants: readonly ContentFileVariant[];
  readonly uploadedBy: string;
  readonly uploadedAt: Date;
}

export interface ContentFileRow extends Pick<
  NewContentFile,
  | 'id'
  | 'kind'
  | 'fileName'
  | 'mediaType'
  | 'bytes'
  | 'sha256'
  | 'storageKey'
  | 'width'
  | 'height'
  | 'variants'
> {
  /** An item that readers see now names it. */
  readonly isPublic: boolean;
}

export async function insertContentFile(db: Queryable, file: NewContentFile): Promise<void> {
  await db.insert(contentFiles).values(file);
}

/** In a select from one table, drizzle leaves its name away; a subquery needs it. */
const fileId = sql.raw('content_files.id');

export async function findContentFile(db: Queryable, id: string): Promise<ContentFileRow | undefined> {
  const [row] = await db
    .select({
      id: contentFiles.id,
      kind: contentFiles.kind,
      fileName: contentFiles.fileName,
      mediaType: contentFiles.mediaType,
      bytes: contentFiles.bytes,
      sha256: contentFiles.sha256,
      storageKey: contentFiles.storageKey,
      width: contentFiles.width,
      height: contentFiles.height,
      variants: contentFiles.variants,
      isPublic: sql<boolean>`exists (select 1 from content_item_files used
        join content_items item on item.id = used.item_id
        join content_sections section on section.id = item.section_id
        where used.file_id = ${fileId} and item.visibility in (${wordList(listedVisibilities)}) and section.closed_at is null)`,
    })
    .from(contentFiles)
    .where(eq(contentFiles.id, id));
  return row;
}

export async function belongsToUnit(db: Queryable, userId: string, at: Date): Promise<boolean> {
  return (await db.$count(unitMembers, and(eq(unitMembers.userId, userId), belongsAt(at)))) > 0;
}

/**
 * Files that nothing names: no version, and nothing that somebody typed and did not save. What names a file was saved after
 * it came (a day is left for clocks that differ), so that only the younger versions are read.
 */
export async function listUnusedFiles(
  db: Queryable,
  { uploadedBefore }: { uploadedBefore: Date },
): Promise<string[]> {
  const rows = await db
    .select({ id: contentFiles.id })
    .from(contentFiles)
    .where(and(lt(contentFiles.uploadedAt, uploadedBefore), isNull(contentFiles.publicSince), unnamed))
    .orderBy(contentFiles.uploadedAt);
  return rows.map(({ id }) => id);
}

/**
 * Removes the file's row unless something names it by now. A version that is being saved holds its files until it is stored
 * (holdFiles): this waits for it, and looks only then.
 * @returns what lay in the storage for it; undefined when it stays, or was removed before
 */
export async function removeUnusedFile(db: Database, id: string): Promise<readonly string[] | undefined> {
  return db.transaction(async (tx) => {
    await tx.select({ id: contentFiles.id }).from(contentFiles).where(eq(contentFiles.id, id)).for('update');
    const [removed] = await tx
      .delete(contentFiles)
      .where(and(eq(contentFiles.id, id), isNull(contentFiles.publicSince), unnamed))
      .returning();
    if (removed === undefined) return undefined;
    const { storageKey, originalKey, variants } = removed;
    const keys = [storageKey, originalKey, ...variants.map((variant) => variant.storageKey)];
    return [...new Set(keys.filter((key) => key !== null))];
  });
}

const unnamed = sql`
  not exists (select 1 from content_versions version
    where version.saved_at >= content_files.uploaded_at - interval '1 day'
      and strpos(version.body::text, content_files.id::text) > 0)
  and not exists (select 1 from content_autosaves typed where strpos(typed.body::text, content_files.id::text) > 0)`;
