// Pictures and attached files of the content, and who may bring some.
import type { Sql } from '../client.server.ts';

export interface ContentFileVariant {
  readonly width: number;
  readonly mediaType: string;
  readonly storageKey: string;
  readonly bytes: number;
}

export interface NewContentFile {
  readonly id: string;
  readonly kind: 'picture' | 'attachment';
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: Uint8Array;
  readonly storageKey: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly variants: readonly ContentFileVariant[];
  readonly uploadedBy: string;
  readonly uploadedAt: Date;
}

export interface ContentFileRow extends Pick<
  NewContentFile,
  'id' | 'kind' | 'fileName' | 'mediaType' | 'bytes' | 'storageKey' | 'width' | 'height' | 'variants'
> {
  readonly isPublic: boolean;
}

export async function insertContentFile(sql: Sql, file: NewContentFile): Promise<void> {
  await sql`
    insert into content_files (id, kind, file_name, media_type, bytes, sha256, storage_key, width, height, variants,
      uploaded_by, uploaded_at)
    values (${file.id}, ${file.kind}, ${file.fileName}, ${file.mediaType}, ${file.bytes}, ${file.sha256},
      ${file.storageKey}, ${file.width}, ${file.height}, ${JSON.stringify(file.variants)}::text::jsonb, ${file.uploadedBy},
      ${file.uploadedAt.toISOString()})`;
}

export async function findContentFile(sql: Sql, id: string): Promise<ContentFileRow | undefined> {
  const [row] = await sql<ContentFileRow[]>`
    select id, kind, file_name as "fileName", media_type as "mediaType", bytes, storage_key as "storageKey", width, height,
      variants, public_since is not null as "isPublic"
    from content_files where id = ${id}`;
  return row;
}

export async function belongsToUnit(sql: Sql, userId: string): Promise<boolean> {
  const rows = await sql`select 1 from unit_members where user_id = ${userId} limit 1`;
  return rows.length > 0;
}
