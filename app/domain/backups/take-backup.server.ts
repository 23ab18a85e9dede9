// Writes everything that the portal remembers into one archive, beside a running portal or while it is stopped (Đ22c).
import { gzip } from 'node:zlib';
import { promisify } from 'node:util';

import type { Clock } from '#app/adapters/clock.ts';
import type { WholeFileStorage } from '#app/adapters/file-storage.ts';
import { withSnapshot, type Snapshot } from '#db/backup/snapshot.server.ts';
import type { RingProof } from '../personal-data/key-ring.server.ts';
import type { SealedBy } from './age-streams.server.ts';
import {
  BackupProblem,
  filePart,
  formatVersion,
  parts,
  rowsPart,
  type About,
  type Counts,
} from './archive-format.ts';
import { checkTarget, writeArchive, type ArchiveWriter } from './write-archive.server.ts';

const compress = promisify(gzip);
/** Rows are compressed and written so many bytes a time: what is held in memory. */
const pieceBytes = 4 * 1024 * 1024;

export interface BackupSource {
  /** As the owner of the tables. */
  readonly databaseUrl: string;
  readonly files: WholeFileStorage;
  readonly proof: RingProof;
  readonly clock: Clock;
  readonly mode: About['mode'];
  readonly publicUrl: string;
}

export interface TakenBackup {
  readonly file: string;
  readonly bytes: number;
  readonly tables: number;
  readonly rows: number;
  readonly files: number;
  /** Keys that rows name though nothing is stored under them. */
  readonly missingFiles: readonly string[];
}

export type BackupStage =
  | { readonly stage: 'files'; readonly files: number; readonly bytes: number }
  | { readonly stage: 'table'; readonly table: string; readonly rows: number };

/**
 * The files are read first, then one moment of the database, then the files that came between: a row of that moment
 * finds its file, since a file is stored before its row and removed after it, and never changes.
 * @param target a file that is not there yet
 * @throws BackupProblem
 */
export async function takeBackup(
  source: BackupSource,
  target: string,
  { progress = () => {}, ...sealing }: SealedBy & { progress?: (stage: BackupStage) => void } = {},
): Promise<TakenBackup> {
  const file = await checkTarget(target);
  const { proof, files: storage, clock, mode, publicUrl } = source;
  let tables = 0;
  const rows: Record<string, number> = {};
  const copiedKeys = new Set<string>();
  const missingKeys = new Set<string>();

  const bytes = await writeArchive(file, { proof, ...sealing }, async (archive) => {
    const about: About = {
      format: 'phu-an-portal-backup',
      version: formatVersion,
      takenAt: clock.now().toISOString(),
      mode,
      publicUrl,
      keys: [...proof.fingerprints],
    };
    await archive.add(parts.about, asJson(about));
    await addFiles(archive, storage, copiedKeys, progress);
    await withSnapshot(source.databaseUrl, async (snapshot) => {
      await addFiles(archive, storage, copiedKeys, progress);
      await archive.add(parts.schema, asJson(snapshot.schema));
      for (const table of snapshot.schema.tables) {
        const count = await addRows(archive, snapshot, table);
        rows[table.name] = count;
        tables += 1;
        progress({ stage: 'table', table: table.name, rows: count });
      }
      for await (const keys of snapshot.fileKeys()) {
        for (const key of keys) if (!copiedKeys.has(key)) missingKeys.add(key);
      }
    }).catch((error: unknown) => {
      throw databaseProblem(error);
    });
    const counts: Counts = { rows, files: copiedKeys.size, missingFiles: [...missingKeys] };
    await archive.add(parts.counts, asJson(counts));
  });
  const allRows = Object.values(rows).reduce((sum, count) => sum + count, 0);
  return { file, bytes, tables, rows: allRows, files: copiedKeys.size, missingFiles: [...missingKeys] };
}

async function addFiles(
  archive: ArchiveWriter,
  storage: WholeFileStorage,
  copiedKeys: Set<string>,
  progress: (stage: BackupStage) => void,
): Promise<void> {
  let totalBytes = 0;
  for await (const { key } of storage.list()) {
    if (copiedKeys.has(key)) continue;
    const stream = await storage.open(key).catch((error: unknown) => {
      // Removed since it was listed: its row is gone too, or will be said to miss it.
      if (error instanceof Error && error.name === 'FileMissing') return undefined;
      throw error;
    });
    if (stream === undefined) continue;
    await archive.addStream(filePart(key), stream.bytes, stream.content);
    copiedKeys.add(key);
    totalBytes += stream.bytes;
    progress({ stage: 'files', files: copiedKeys.size, bytes: totalBytes });
  }
}

/** @returns how many rows the table has */
async function addRows(
  archive: ArchiveWriter,
  snapshot: Snapshot,
  table: Snapshot['schema']['tables'][number],
): Promise<number> {
  let chunks: Uint8Array[] = [];
  let bytes = 0;
  let piece = 0;
  let rows = 0;
  const flush = async () => {
    if (bytes === 0) return;
    piece += 1;
    await archive.add(rowsPart(table.name, piece), await compress(Buffer.concat(chunks)));
    chunks = [];
    bytes = 0;
  };
  for await (const some of snapshot.rows(table)) {
    rows += countLines(some);
    chunks.push(some);
    bytes += some.length;
    if (bytes >= pieceBytes) await flush();
  }
  await flush();
  return rows;
}

const lineFeed = 10;
/** @param rows in COPY's notation, where a row is a line: a line feed within a value is written `\n` */
export function countLines(rows: Uint8Array): number {
  let lines = 0;
  for (let at = rows.indexOf(lineFeed); at !== -1; at = rows.indexOf(lineFeed, at + 1)) lines += 1;
  return lines;
}

const asJson = (value: object): Buffer => Buffer.from(`${JSON.stringify(value, null, 1)}\n`);

function databaseProblem(error: unknown): unknown {
  if (error instanceof Error && error.name === 'NothingMigrated') {
    return new BackupProblem(
      'Cơ sở dữ liệu chưa có gì để sao lưu: hãy chạy Cổng ít nhất một lần (npm start).',
    );
  }
  return error;
}
