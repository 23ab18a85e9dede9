// Files of somebody who still writes an inquiry, by the number of their batch.
import type { Sql } from '../client.server.ts';
import type { InquiryFileRow } from './inquiries-parts.server.ts';

export type HeldFileRow = Omit<InquiryFileRow, 'sequence'>;

/** In the order in which they came. @param lock no other adds to the batch until the transaction ends */
export async function listHeldFiles(
  sql: Sql,
  { batch, lock = false }: { readonly batch: string; readonly lock?: boolean },
): Promise<HeldFileRow[]> {
  // Of a batch without files there is no row to lock: its number is locked instead.
  if (lock) await sql`select pg_advisory_xact_lock(hashtextextended(${batch}, 0))`;
  const rows = await sql<HeldFileRow[]>`
    select id, file_name as "fileName", media_type as "mediaType", bytes, sha256, storage_key as "storageKey"
    from inquiry_held_files where batch = ${batch} order by held_at, id`;
  return [...rows];
}

export async function insertHeldFile(
  sql: Sql,
  file: HeldFileRow & { readonly batch: string; readonly heldAt: Date },
): Promise<void> {
  await sql`
    insert into inquiry_held_files (id, batch, file_name, media_type, bytes, sha256, storage_key, held_at)
    values (${file.id}, ${file.batch}, ${file.fileName}, ${file.mediaType}, ${file.bytes},
      ${Buffer.from(file.sha256)}, ${file.storageKey}, ${file.heldAt})`;
}

/** @returns where it is stored, or undefined when the batch has no such file */
export async function deleteHeldFile(
  sql: Sql,
  { batch, id }: { readonly batch: string; readonly id: string },
): Promise<string | undefined> {
  const [row] = await sql<{ storageKey: string }[]>`
    delete from inquiry_held_files where batch = ${batch} and id = ${id} returning storage_key as "storageKey"`;
  return row?.storageKey;
}

/** They go with the inquiry's event `sequence` from now on. */
export async function takeHeldFiles(
  sql: Sql,
  {
    batch,
    inquiryId,
    sequence,
  }: { readonly batch: string; readonly inquiryId: string; readonly sequence: number },
): Promise<void> {
  await sql`
    with taken as (
      delete from inquiry_held_files where batch = ${batch}
      returning id, file_name, media_type, bytes, sha256, storage_key
    )
    insert into inquiry_files (id, inquiry_id, sequence, file_name, media_type, bytes, sha256, storage_key)
    select id, ${inquiryId}, ${sequence}::int, file_name, media_type, bytes, sha256, storage_key from taken`;
}

/** @returns where those were stored that came before `before`, at most `limit` */
export async function deleteOldHeldFiles(
  sql: Sql,
  { before, limit }: { readonly before: Date; readonly limit: number },
): Promise<string[]> {
  const rows = await sql<{ storageKey: string }[]>`
    delete from inquiry_held_files where id in (
      select id from inquiry_held_files where held_at < ${before} order by held_at limit ${limit} for update skip locked)
    returning storage_key as "storageKey"`;
  return rows.map(({ storageKey }) => storageKey);
}
