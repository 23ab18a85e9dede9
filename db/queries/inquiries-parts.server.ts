// What hangs on an inquiry: its events, the files of its answer, and who looked.
import type { ContactWay } from '../../app/vocabulary/message-ways.ts';
import type { FileScanState } from '../../app/vocabulary/file-scans.ts';
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

/** Without `scan` it is not scanned yet. */
export type ScannedInquiryFile = InquiryFileRow & { readonly scan?: FileScanState | null };

export async function listInquiryFiles(sql: Sql, inquiryId: string): Promise<ScannedInquiryFile[]> {
  const rows = await sql<ScannedInquiryFile[]>`
    select id, sequence, file_name as "fileName", media_type as "mediaType", bytes, sha256,
      storage_key as "storageKey", (select state from file_scans where file_key = storage_key) as scan
    from inquiry_files where inquiry_id = ${inquiryId} order by sequence, file_name, id`;
  return [...rows];
}

export async function insertInquiryFile(sql: Sql, inquiryId: string, file: InquiryFileRow): Promise<void> {
  await sql`
    insert into inquiry_files (id, inquiry_id, sequence, file_name, media_type, bytes, sha256, storage_key)
    values (${file.id}, ${inquiryId}, ${file.sequence}, ${file.fileName}, ${file.mediaType}, ${file.bytes},
      ${Buffer.from(file.sha256)}, ${file.storageKey})`;
}

export interface InquiryContactRow {
  readonly way: ContactWay;
  readonly contact: Uint8Array;
}

/** Where whoever wrote had himself told of it afterwards; or by the number of his account, which has no address. */
export async function findInquiryContact(
  sql: Sql,
  inquiryId: string,
): Promise<{ readonly confirmed: InquiryContactRow | undefined; readonly ownerPhone: string | undefined }> {
  const [row] = await sql<(Nullable<InquiryContactRow> & { readonly ownerPhone: string | null })[]>`
    select c.way, c.contact, u.phone as "ownerPhone"
    from inquiries i
      left join inquiry_contacts c on c.inquiry_id = i.id
      left join users u on u.id = i.owner_id and not u.email_verified
    where i.id = ${inquiryId}`;
  const { way = null, contact = null, ownerPhone = null } = row ?? {};
  return {
    confirmed: way === null || contact === null ? undefined : { way, contact },
    ownerPhone: ownerPhone ?? undefined,
  };
}

type Nullable<T> = { readonly [K in keyof T]: T[K] | null };

/** Another one takes the place of the one before. */
export async function saveInquiryContact(
  sql: Sql,
  inquiryId: string,
  { way, contact }: InquiryContactRow,
  at: Date,
): Promise<void> {
  await sql`
    insert into inquiry_contacts (inquiry_id, way, contact, confirmed_at)
    values (${inquiryId}, ${way}, ${Buffer.from(contact)}, ${at})
    on conflict (inquiry_id) do update
      set way = excluded.way, contact = excluded.contact, confirmed_at = excluded.confirmed_at`;
}

export async function deleteInquiryContact(sql: Sql, inquiryId: string): Promise<void> {
  await sql`delete from inquiry_contacts where inquiry_id = ${inquiryId}`;
}

export async function insertInquiryView(
  sql: Sql,
  view: {
    readonly inquiryId: string;
    readonly staffId: string;
    readonly what: string;
    readonly at: Date;
    readonly purpose?: string | undefined;
    readonly openUntil?: Date | undefined;
  },
): Promise<void> {
  await sql`
    insert into inquiry_views (inquiry_id, staff_id, what, at, purpose, open_until)
    values (${view.inquiryId}, ${view.staffId}, ${view.what}, ${view.at}, ${view.purpose ?? null}, ${view.openUntil ?? null})`;
}

/** @returns the stated reason for which the officer reads the inquiry at `now`; undefined where none is in force */
export async function findReasonedLook(
  sql: Sql,
  { inquiryId, staffId, now }: { readonly inquiryId: string; readonly staffId: string; readonly now: Date },
): Promise<string | undefined> {
  const [row] = await sql<{ purpose: string }[]>`
    select purpose from inquiry_views
    where inquiry_id = ${inquiryId} and staff_id = ${staffId} and open_until > ${now} and at <= ${now}
    order by at desc, id desc limit 1`;
  return row?.purpose;
}

interface InquiryViewRow {
  readonly name: string;
  readonly position: string | null;
  readonly what: string;
  readonly purpose: string | null;
  readonly at: Date;
}

/** @returns who looked at an inquiry, the latest first */
export async function listInquiryViews(sql: Sql, inquiryId: string): Promise<InquiryViewRow[]> {
  const rows = await sql<InquiryViewRow[]>`
    select u.name, u.position, v.what, v.purpose, v.at from inquiry_views v join users u on u.id = v.staff_id
    where v.inquiry_id = ${inquiryId} order by v.at desc, v.id desc limit 200`;
  return [...rows];
}
