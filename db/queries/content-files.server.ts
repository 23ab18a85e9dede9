// Pictures and attached files of the content, and who may bring some.
import type { ContentFileKind } from '../../app/publications/content-body.ts';
import { driverOf, type Database, type Sql } from '../client.server.ts';

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

export async function insertContentFile(sql: Sql, file: NewContentFile): Promise<void> {
  await sql`
    insert into content_files (id, kind, file_name, media_type, bytes, sha256, storage_key, original_key, width, height,
      variants, uploaded_by, uploaded_at)
    values (${file.id}, ${file.kind}, ${file.fileName}, ${file.mediaType}, ${file.bytes}, ${file.sha256},
      ${file.storageKey}, ${file.originalKey ?? null}, ${file.width}, ${file.height}, ${JSON.stringify(file.variants)}::text::jsonb, ${file.uploadedBy},
      ${file.uploadedAt})`;
}

export async function findContentFile(sql: Sql, id: string): Promise<ContentFileRow | undefined> {
  const [row] = await sql<ContentFileRow[]>`
    select id, kind, file_name as "fileName", media_type as "mediaType", bytes, storage_key as "storageKey", width, height,
      variants, sha256,
      exists (select 1 from content_item_files used
        join content_items item on item.id = used.item_id
        join content_sections section on section.id = item.section_id
        where used.file_id = content_files.id and item.visibility = 'published' and section.closed_at is null
      ) as "isPublic"
    from content_files where id = ${id}`;
  return row;
}

export async function belongsToUnit(sql: Sql, userId: string): Promise<boolean> {
  const rows = await sql`select 1 from unit_members where user_id = ${userId} limit 1`;
  return rows.length > 0;
}

/**
 * Files that nothing names: no version, and nothing that somebody typed and did not save. What names a file was saved after
 * it came (a day is left for clocks that differ), so that only the younger versions are read.
 */
export async function listUnusedFiles(
  sql: Sql,
  { uploadedBefore }: { uploadedBefore: Date },
): Promise<string[]> {
  const rows = await sql<{ id: string }[]>`
    select file.id from content_files file
    where file.uploaded_at < ${uploadedBefore} and file.public_since is null and ${unnamed(sql)}
    order by file.uploaded_at`;
  return rows.map(({ id }) => id);
}

/**
 * Removes the file's row unless something names it by now. A version that is being saved holds its files until it is stored
 * (holdFiles): this waits for it, and looks only then.
 * @returns what lay in the storage for it; undefined when it stays, or was removed before
 */
export async function removeUnusedFile(db: Database, id: string): Promise<readonly string[] | undefined> {
  return db.transaction(async (transaction) => {
    const tx = driverOf(transaction);
    await tx`select 1 from content_files where id = ${id} for update`;
    const [row] = await tx<{ keys: string[] }[]>`
      delete from content_files file where file.id = ${id} and file.public_since is null and ${unnamed(tx)}
      returning array_remove(array[file.storage_key, file.original_key]
        || array(select variant ->> 'storageKey' from jsonb_array_elements(file.variants) variant), null) as keys`;
    return row === undefined ? undefined : [...new Set(row.keys)];
  });
}

const unnamed = (sql: Sql) => sql`
  not exists (select 1 from content_versions version
    where version.saved_at >= file.uploaded_at - interval '1 day' and strpos(version.body::text, file.id::text) > 0)
  and not exists (select 1 from content_autosaves typed where strpos(typed.body::text, file.id::text) > 0)`;
