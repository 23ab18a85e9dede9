// What hangs on a dossier: files, supplement requests, papers, looks and notes.
import type { PaperKind } from '../../services-catalog/dossier-parts.ts';
import type { LocalDate } from '../../services-catalog/local-date.ts';
import type { FileScanState } from '../../app/vocabulary/file-scans.ts';
import type { StaffRole } from '../../app/vocabulary/staff-roles.ts';
import type { Sql } from '../client.server.ts';
import type { NewFile, NewSupplement } from './dossier-moves.server.ts';

export interface FileRow extends NewFile {
  readonly uploadedAt: Date;
  readonly supersededAt: Date | null;
  /** Null: not scanned yet. */
  readonly scan?: FileScanState | null;
}

function fileSelection(sql: Sql) {
  return sql`
    select id, slot, file_name as "fileName", media_type as "mediaType", bytes, sha256, storage_key as "storageKey",
      uploaded_by as "uploadedBy", uploaded_at as "uploadedAt", superseded_at as "supersededAt",
      (select state from file_scans where file_key = storage_key) as scan from attachments`;
}

/** All but drafts of the result: nobody outside the house sees one, and nobody relies on one. */
export async function listFiles(sql: Sql, dossierId: string): Promise<FileRow[]> {
  const rows = await sql<FileRow[]>`
    ${fileSelection(sql)} where dossier_id = ${dossierId} and slot <> 'result-draft' order by position, uploaded_at, id`;
  return [...rows];
}

/** A draft of its result, as staff read it. */
export async function findResultDraft(sql: Sql, dossierId: string, id: string): Promise<FileRow | undefined> {
  const [row] = await sql<FileRow[]>`
    ${fileSelection(sql)} where dossier_id = ${dossierId} and id = ${id} and slot = 'result-draft'`;
  return row;
}

/** Behind the other files of its slot. */
export async function insertFile(sql: Sql, dossierId: string, file: NewFile, at: Date): Promise<void> {
  await sql`
    insert into attachments (id, dossier_id, slot, file_name, media_type, bytes, sha256, storage_key, uploaded_by, uploaded_at,
      position)
    values (${file.id}, ${dossierId}, ${file.slot}, ${file.fileName}, ${file.mediaType}, ${file.bytes}, ${file.sha256},
      ${file.storageKey}, ${file.uploadedBy}, ${at},
      (select coalesce(max(position), 0) + 1 from attachments where dossier_id = ${dossierId} and slot = ${file.slot}))`;
}

/** @param ids the files of one slot, from the first to the last */
export async function orderFiles(sql: Sql, ids: readonly string[]): Promise<void> {
  await sql`
    update attachments set position = ordered.position
    from unnest(${[...ids]}::uuid[]) with ordinality as ordered(id, position)
    where attachments.id = ordered.id`;
}

export async function deleteFile(sql: Sql, id: string): Promise<void> {
  await sql`delete from attachments where id = ${id}`;
}

/** After filing, a file is no longer deleted: it gives way to another and stays. */
export async function supersedeFile(sql: Sql, id: string, at: Date): Promise<void> {
  await sql`update attachments set superseded_at = ${at} where id = ${id} and superseded_at is null`;
}

export interface SupplementRow extends Omit<NewSupplement, 'answerBy'> {
  readonly id: string;
  readonly requestedByName: string;
  readonly requestedAt: Date;
  /** Null: it was asked before there was a day. */
  readonly answerBy: LocalDate | null;
  readonly answeredAt: Date | null;
  readonly before: Uint8Array | null;
}

/** In the order in which they were asked; not those that were taken back. */
export async function listSupplements(sql: Sql, dossierId: string): Promise<SupplementRow[]> {
  const rows = await sql<SupplementRow[]>`
    select s.id, s.items, s.reason, s.stage, s.requested_by as "requestedBy", u.name as "requestedByName",
      s.requested_at as "requestedAt", s.answer_by::text as "answerBy", s.answered_at as "answeredAt", s.before
    from supplement_requests s join users u on u.id = s.requested_by
    where s.dossier_id = ${dossierId} and s.withdrawn_at is null order by s.requested_at`;
  return [...rows];
}

export interface VerificationTimes {
  readonly begunAt: Date;
  readonly endedAt: Date | null;
}

/** When something was verified for it, whatever came of it. */
export async function listVerifications(sql: Sql, dossierId: string): Promise<VerificationTimes[]> {
  const rows = await sql<VerificationTimes[]>`
    select begun_at as "begunAt", ended_at as "endedAt" from dossier_verifications
    where dossier_id = ${dossierId} order by begun_at`;
  return [...rows];
}

export interface PaperRow {
  readonly id: string;
  readonly dossierId: string;
  readonly kind: PaperKind;
  readonly number: string;
  readonly token: string;
  readonly issuedAt: Date;
  readonly issuedBy: string | null;
  readonly content: Uint8Array;
  readonly revokedAt: Date | null;
  /** By one of its kind that was issued in that moment; another revoked one was taken back. */
  readonly replaced: boolean;
}

function paperSelection(sql: Sql) {
  return sql`
    select id, dossier_id as "dossierId", kind, number, token, issued_at as "issuedAt", issued_by as "issuedBy",
      content, revoked_at as "revokedAt", exists (
        select 1 from papers next
        where next.dossier_id = papers.dossier_id and next.kind = papers.kind and next.id <> papers.id
          and next.issued_at = papers.revoked_at
      ) as replaced from papers`;
}

export async function listPapers(sql: Sql, dossierId: string): Promise<PaperRow[]> {
  const rows = await sql<PaperRow[]>`
    ${paperSelection(sql)} where dossier_id = ${dossierId} order by issued_at, (revoked_at is null), id`;
  return [...rows];
}

export async function findPaperByToken(sql: Sql, token: string): Promise<PaperRow | undefined> {
  const [row] = await sql<PaperRow[]>`${paperSelection(sql)} where token = ${token}`;
  return row;
}

export async function insertView(
  sql: Sql,
  view: { dossierId: string; staffId: string; what: string; purpose: string; at: Date },
): Promise<void> {
  await sql`
    insert into dossier_views (dossier_id, staff_id, what, purpose, at)
    values (${view.dossierId}, ${view.staffId}, ${view.what}, ${view.purpose}, ${view.at})`;
}

/**
 * The same, but for who has looked at that since `since`: a file is asked for in parts, at once. Call it in a transaction.
 */
export async function insertViewOnce(
  sql: Sql,
  view: Parameters<typeof insertView>[1],
  since: Date,
): Promise<void> {
  const { dossierId, staffId, what } = view;
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${dossierId}:${staffId}`}, 0))`;
  const looks = await sql`
    select 1 from dossier_views where dossier_id = ${dossierId} and staff_id = ${staffId} and what = ${what} and at >= ${since}`;
  if (looks.length === 0) await insertView(sql, view);
}

/** The name of somebody in one of these roles who has looked at it since; undefined: nobody has. */
export async function findViewerSince(
  sql: Sql,
  dossierId: string,
  roles: readonly StaffRole[],
  since: Date,
): Promise<string | undefined> {
  const [row] = await sql<{ name: string }[]>`
    select u.name from dossier_views v join users u on u.id = v.staff_id
    where v.dossier_id = ${dossierId} and v.at >= ${since} and exists (select 1 from staff_roles r
      where r.user_id = u.id and r.role = any(${[...roles]}))
    order by v.at limit 1`;
  return row?.name;
}

/** The same look at many dossiers at once. */
export async function insertViews(
  sql: Sql,
  view: {
    readonly dossierIds: readonly string[];
    readonly staffId: string;
    readonly what: string;
    readonly purpose: string;
    /** Outside of the house. */
    readonly receiver: string | null;
    readonly at: Date;
  },
): Promise<void> {
  await sql`
    insert into dossier_views (dossier_id, staff_id, what, purpose, receiver, at)
    select id, ${view.staffId}, ${view.what}, ${view.purpose}, ${view.receiver}, ${view.at} from unnest(${[...view.dossierIds]}::uuid[]) as id`;
}

/** Which of the dossiers this person has looked at. */
export async function listViewedBy(
  sql: Sql,
  staffId: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await sql<{ id: string }[]>`
    select distinct dossier_id as id from dossier_views
    where staff_id = ${staffId} and dossier_id = any(${[...ids]}::uuid[])`;
  return new Set(rows.map(({ id }) => id));
}

/** Which papers hold, of which of the dossiers. */
export async function listPaperKinds(
  sql: Sql,
  ids: readonly string[],
): Promise<readonly { readonly dossierId: string; readonly kind: PaperKind }[]> {
  return sql<{ dossierId: string; kind: PaperKind }[]>`
    select distinct dossier_id as "dossierId", kind from papers
    where dossier_id = any(${[...ids]}::uuid[]) and revoked_at is null`;
}

export interface ViewRow {
  readonly name: string;
  readonly position: string | null;
  readonly what: string;
  readonly purpose: string | null;
  readonly receiver: string | null;
  readonly at: Date;
}

/** Into whose hands the result came, sealed; nothing where nobody wrote it down. */
export async function findCollection(sql: Sql, dossierId: string): Promise<Uint8Array | undefined> {
  const [row] = await sql<{ collection: Uint8Array }[]>`
    select collection from result_collections where dossier_id = ${dossierId}`;
  return row?.collection;
}

/** Who looked, the latest first. */
export async function listViews(sql: Sql, dossierId: string): Promise<ViewRow[]> {
  const rows = await sql<ViewRow[]>`
    select u.name, u.position, v.what, v.purpose, v.receiver, v.at from dossier_views v join users u on u.id = v.staff_id
    where v.dossier_id = ${dossierId} order by v.at desc, v.id desc limit 200`;
  return [...rows];
}

export async function insertNote(
  sql: Sql,
  note: { dossierId: string; authorId: string; body: string; at: Date },
): Promise<void> {
  await sql`
    insert into dossier_notes (dossier_id, author_id, body, at)
    values (${note.dossierId}, ${note.authorId}, ${note.body}, ${note.at})`;
}

export interface NoteRow {
  readonly author: string;
  readonly body: string;
  readonly at: Date;
}

export async function listNotes(sql: Sql, dossierId: string): Promise<NoteRow[]> {
  const rows = await sql<NoteRow[]>`
    select u.name as author, n.body, n.at from dossier_notes n join users u on u.id = n.author_id
    where n.dossier_id = ${dossierId} order by n.at`;
  return [...rows];
}
