// What hangs on an inquiry: its events, the files of its answer, and who looked.
import type { Sql } from '../client.server.ts';
import type { InquiryEvent } from './inquiries.server.ts';

export interface InquiryEventRow extends InquiryEvent {
  readonly sequence: number;
}

function eventSelection(sql: Sql) {
  return sql`
    select sequence, event, from_state as "fromState", to_state as "toState", actor_kind as "actorKind",
      actor_id as "actorId", actor_name as "actorName", at, content, detail, request_id as "requestId"
    from inquiry_events left join inquiry_contents using (inquiry_id, sequence)`;
}

/** In the order in which they happened. */
export async function listInquiryEvents(sql: Sql, inquiryId: string): Promise<InquiryEventRow[]> {
  const rows = await sql<InquiryEventRow[]>`
    ${eventSelection(sql)} where inquiry_id = ${inquiryId} order by sequence`;
  return [...rows];
}

/** The event that a request caused, on this inquiry. */
export async function findInquiryEvent(
  sql: Sql,
  { inquiryId, requestId }: { readonly inquiryId: string; readonly requestId: string },
): Promise<InquiryEventRow | undefined> {
  const [row] = await sql<InquiryEventRow[]>`
    ${eventSelection(sql)} where inquiry_id = ${inquiryId} and request_id = ${requestId}`;
  return row;
}

export interface InquiryFileRow {
  readonly id: string;
  readonly sequence: number;
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: Uint8Array;
  readonly storageKey: string;
}

export async function listInquiryFiles(sql: Sql, inquiryId: string): Promise<InquiryFileRow[]> {
  const rows = await sql<InquiryFileRow[]>`
    select id, sequence, file_name as "fileName", media_type as "mediaType", bytes, sha256,
      storage_key as "storageKey"
    from inquiry_files where inquiry_id = ${inquiryId} order by sequence, file_name, id`;
  return [...rows];
}

export async function insertInquiryFile(sql: Sql, inquiryId: string, file: InquiryFileRow): Promise<void> {
  await sql`
    insert into inquiry_files (id, inquiry_id, sequence, file_name, media_type, bytes, sha256, storage_key)
    values (${file.id}, ${inquiryId}, ${file.sequence}, ${file.fileName}, ${file.mediaType}, ${file.bytes},
      ${Buffer.from(file.sha256)}, ${file.storageKey})`;
}

export async function insertInquiryView(
  sql: Sql,
  view: {
    readonly inquiryId: string;
    readonly staffId: string;
    readonly what: string;
    readonly at: Date;
  },
): Promise<void> {
  await sql`
    insert into inquiry_views (inquiry_id, staff_id, what, at)
    values (${view.inquiryId}, ${view.staffId}, ${view.what}, ${view.at})`;
}
