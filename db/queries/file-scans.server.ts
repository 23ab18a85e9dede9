// What came from outside into the file storage, and what is known of it. Every door through which files come is a line of `sources`.
import { and, eq, gte, sql, type SQL } from 'drizzle-orm';

import type { FileScanState } from '../../app/vocabulary/file-scans.ts';
import type { Database, Queryable, Transaction } from '../client.server.ts';
import { fileScans } from '../schema/files.ts';

/** Under which context its content is sealed; `open`: it is not. */
export type FileSource = 'attachment' | 'inquiry-file' | 'comment-file' | 'content-file';

export interface ScannedSource {
  readonly fileKey: string;
  /** What is read of it. */
  readonly storageKey: string;
  /** `own`: the portal itself made it, or copied it from a file that is here. */
  readonly source: FileSource | 'own';
  readonly id: string;
  readonly state: FileScanState | null;
}

/** From outside the house. */
const sealed: SQL = sql`
  select storage_key as "fileKey", storage_key as "storageKey", 'attachment' as source, id from attachments
  union all select storage_key, storage_key, 'inquiry-file', id from inquiry_files
  union all select storage_key, storage_key, 'inquiry-file', id from inquiry_held_files
  union all select storage_key, storage_key, 'comment-file', id from consultation_comment_files`;

/** From editors. A picture is scanned as it came; its sizes are drawn from that. */
const contents: SQL = sql`
  select 'content/' || id as "fileKey", coalesce(original_key, storage_key) as "storageKey", 'content-file' as source, id
  from content_files`;

const sources: SQL = sql`${sealed} union all ${contents}`;

/** The portal's own papers lie beside what came in. */
const own: SQL = sql`
  select storage_key as "fileKey", storage_key as "storageKey", 'own' as source, paper_id as id
  from signed_papers where storage_key is not null`;

/** @param fileKey as `fileKeyOf` says it @returns undefined where no row names it (yet) */
export async function findScan(db: Database, fileKey: string): Promise<ScannedSource | undefined> {
  const contentId = /^content\/([0-9a-f-]{36})$/.exec(fileKey)?.[1];
  // Of what editors brought, the key is made of the id: no index knows it.
  const among =
    contentId === undefined
      ? sql`(${sealed} union all ${own}) s where s."fileKey" = ${fileKey}`
      : sql`(${contents}) s where s.id = ${contentId}`;
  const [row] = await db.execute<ScannedSource & Record<string, unknown>>(sql`
    select s.*, (select state from file_scans where file_key = s."fileKey") as state from ${among} limit 1`);
  return row;
}

/** @returns whether something was found in it, whoever asks */
export async function isInfected(db: Database, fileKey: string): Promise<boolean> {
  return (
    (await db.$count(fileScans, and(eq(fileScans.fileKey, fileKey), eq(fileScans.state, 'infected')))) > 0
  );
}

/**
 * @param olderThan what was scanned before it, by other signatures than `scanner`, is looked at again; what the scanner refused too
 * @returns those never scanned first
 */
export async function listToScan(
  db: Database,
  {
    scanner,
    olderThan,
    limit,
  }: { readonly scanner: string; readonly olderThan: Date; readonly limit: number },
): Promise<ScannedSource[]> {
  const rows = await db.execute<ScannedSource & Record<string, unknown>>(sql`
    select s.*, f.state from (${sources}) s left join file_scans f on f.file_key = s."fileKey"
    where f.file_key is null
      or (f.state <> 'infected' and f.scanner <> ${scanner} and f.scanned_at < ${olderThan.toISOString()}::timestamptz)
    order by f.scanned_at nulls first limit ${limit}`);
  return [...rows];
}

/** The last word counts, but for what was found: that stays. @returns false where it was found before */
export async function recordScan(
  tx: Transaction,
  scan: {
    readonly fileKey: string;
    readonly state: FileScanState;
    readonly found: string | null;
    readonly scanner: string;
    readonly at: Date;
  },
): Promise<boolean> {
  const { at: scannedAt, ...rest } = scan;
  const rows = await tx
    .insert(fileScans)
    .values({ ...rest, scannedAt })
    .onConflictDoUpdate({
      target: fileScans.fileKey,
      set: { state: scan.state, found: scan.found, scanner: scan.scanner, scannedAt },
      setWhere: sql`${fileScans.state} <> 'infected'`,
    })
    .returning({ fileKey: fileScans.fileKey });
  return rows.length > 0;
}

const mostCounted = 10_000;

/** @returns counted up to ten thousand; `infected` since `since` */
export async function countScans(
  db: Database,
  since: Date,
): Promise<{ readonly waiting: number; readonly refused: number; readonly infected: number }> {
  const [[waits], refused, infected] = await Promise.all([
    db.execute<{ waiting: number }>(sql`
      select count(*)::int as waiting from (
        select 1 from (${sources}) s
        where not exists (select from file_scans f where f.file_key = s."fileKey") limit ${mostCounted}) counted`),
    db.$count(fileScans, eq(fileScans.state, 'refused')),
    db.$count(fileScans, and(eq(fileScans.state, 'infected'), gte(fileScans.scannedAt, since))),
  ]);
  return { waiting: waits?.waiting ?? 0, refused, infected };
}

/** What was scanned and is gone. @returns how many were forgotten */
export async function forgetScans(db: Queryable): Promise<number> {
  const rows = await db.execute(sql`
    delete from file_scans f where f.state <> 'infected'
      and not exists (select from (${sources}) s where s."fileKey" = f.file_key) returning 1`);
  return rows.length;
}
