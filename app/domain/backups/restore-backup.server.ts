// Brings a backup back into an empty place. It is read twice: first believed, then unpacked. Until the last step nothing of
// it can be seen, so that a power cut or a full disk leaves the place as empty as it was.
import { gunzip } from 'node:zlib';
import { promisify } from 'node:util';

import type { WholeFileStorage } from '#app/adapters/file-storage.ts';
import { present } from '#app/values/present.ts';
import { isEmptyDatabase, loadDatabase, migrationsOf, type Loading } from '#db/backup/load.server.ts';
import type { CopiedSchema } from '#db/backup/tables.server.ts';
import { connect } from '#db/client.server.ts';
import { verifyEventChains, type BrokenLink } from '#db/event-chains.server.ts';
import { migrateDatabase, type DatabaseSecrets } from '#db/migrate.server.ts';
import type { RingProof } from '../personal-data/key-ring.server.ts';
import type { OpenedBy } from './age-streams.server.ts';
import { BackupProblem, damaged } from './archive-format.ts';
import { readArchive, type ReadArchive } from './read-archive.server.ts';
import type { RestorationNote } from './restorations.ts';
import { countLines } from './take-backup.server.ts';

const decompress = promisify(gunzip);

/** Where files come together before they take their place. */
export interface FilePlace {
  /** What is in the way; undefined when it is empty. */
  occupied(): Promise<string | undefined>;
  /** Throws away what an earlier restoration left, and gives an empty storage that nobody reads yet. */
  prepare(): Promise<WholeFileStorage>;
  /** What was prepared becomes the portal's. */
  take(): Promise<void>;
  /** Whether prepared or taken: as if nothing had been. */
  undo(): Promise<void>;
}

export interface RestoredBackup {
  readonly archive: ReadArchive;
  readonly rows: number;
  readonly files: number;
}

export type RestoreStage = 'verify' | 'unpack' | 'compare';

/**
 * Reads an archive from its beginning to its end, and changes nothing.
 * @throws BackupProblem
 */
export async function verifyBackup(
  file: string,
  options: { readonly proof: RingProof } & OpenedBy,
  progress: (count: number, all: number) => void = () => {},
): Promise<ReadArchive> {
  return readArchive(file, options, {
    schema: async ({ migrations }) => expectKnownVersion(migrations),
    progress,
  });
}

/**
 * @param into `database` opens the database into which it goes, once the archive is believed
 * @throws BackupProblem
 */
export async function restoreBackup(
  file: string,
  into: { readonly places: FilePlace; database(): Promise<{ url: string; close(): Promise<void> }> },
  options: {
    readonly proof: RingProof;
    /** For the start that follows. */
    readonly note?: RestorationNote;
    /** What is in the database makes room, in the same transaction; called when nobody writes there any more, and all is there still. `takenAt`: of the archive. */
    readonly replaces?: (takenAt: Date) => Promise<void>;
    readonly progress?: (stage: RestoreStage, count: number, all: number) => void;
  } & OpenedBy,
): Promise<RestoredBackup> {
  const { progress = () => {}, note, replaces } = options;
  const { places } = into;
  const occupiedPlace = await places.occupied();
  if (occupiedPlace !== undefined) {
    throw new BackupProblem(
      `Chỉ phục hồi được vào một nơi trống, mà ${occupiedPlace} đã có dữ liệu. Không có gì bị thay đổi.`,
    );
  }
  const verifiedArchive = await verifyBackup(file, options, (count, all) => progress('verify', count, all));
  const takenAt = new Date(verifiedArchive.about.takenAt);
  const database = await into.database();
  try {
    if (replaces === undefined && !(await isEmptyDatabase(database.url))) {
      throw new BackupProblem(
        'Chỉ phục hồi được vào một nơi trống, mà cơ sở dữ liệu ở đây đã có bảng. Không có gì bị thay đổi.',
      );
    }
    const storage = await places.prepare();
    const counts = { rows: new Map<string, number>(), files: 0 };
    const load = async (loading: Loading) => {
      const tables = new Map(verifiedArchive.schema.tables.map((table) => [table.name, table]));
      const unpackedArchive = await readArchive(file, options, {
        file: async (key, content) => {
          await storage.put(key, content);
          counts.files += 1;
        },
        rows: async (name, sealed) => {
          const table = tables.get(name);
          if (table === undefined) throw damaged(`có dữ liệu của một bảng lạ (${name})`);
          const rows = await decompress(sealed);
          counts.rows.set(name, (counts.rows.get(name) ?? 0) + countLines(rows));
          await loading.addRows(table, rows);
        },
        progress: (count, all) => progress('unpack', count, all),
      });
      if (unpackedArchive.digest !== verifiedArchive.digest)
        throw damaged('tệp đã thay đổi trong khi đang đọc');
      expectCounts(verifiedArchive, counts);
      progress('compare', 0, 1);
      const different = await loading.compare();
      if (different.length > 0) throw damaged(`nạp lại các bảng ${different.join(', ')} không giống bản gốc`);
      progress('compare', 1, 1);
      // The last step but the database's own commit.
      await places.take();
    };
    await loadDatabase(database.url, verifiedArchive.schema, load, {
      ...present({
        replaces: replaces && (() => replaces(takenAt)),
        note: note && JSON.stringify({ ...note, takenAt: takenAt.toISOString() }),
      }),
    });
    const rows = [...counts.rows.values()].reduce((sum, count) => sum + count, 0);
    return { archive: verifiedArchive, rows, files: counts.files };
  } catch (error) {
    await places.undo();
    throw loadProblem(error);
  } finally {
    await database.close();
  }
}

function expectKnownVersion(migrations: CopiedSchema['migrations']): void {
  try {
    migrationsOf(migrations);
  } catch (error) {
    throw loadProblem(error);
  }
}

function expectCounts(
  { counts: expectedCounts }: ReadArchive,
  loadedCounts: { readonly rows: ReadonlyMap<string, number>; readonly files: number },
): void {
  const wrong = Object.entries(expectedCounts.rows).find(
    ([table, rows]) => (loadedCounts.rows.get(table) ?? 0) !== rows,
  );
  if (wrong !== undefined) throw damaged(`số dòng của bảng ${wrong[0]} không đúng`);
  if (expectedCounts.files !== loadedCounts.files) throw damaged('số tệp không đúng');
}

function loadProblem(error: unknown): unknown {
  if (!(error instanceof Error) || error.name !== 'CannotLoad' || !('obstacle' in error)) return error;
  const sentences: Readonly<Record<string, string>> = {
    'not-empty':
      'Chỉ phục hồi được vào một nơi trống, mà cơ sở dữ liệu ở đây đã có bảng. Không có gì bị thay đổi.',
    'newer-version':
      'Bản sao lưu này thuộc một phiên bản khác của Cổng, mà phiên bản đang cài không biết (có thể mới hơn). Hãy cài phiên bản của lúc sao lưu rồi phục hồi lại.',
  };
  const sentence = new Map(Object.entries(sentences)).get(String(error.obstacle));
  return sentence === undefined
    ? damaged('các bảng không khớp phiên bản của nó', error)
    : new BackupProblem(sentence, {
        cause: error,
        inBrowser:
          'Bản sao lưu này thuộc một phiên bản khác của Cổng. Hãy báo người quản trị máy chủ cài phiên bản ấy rồi phục hồi lại.',
      });
}

/**
 * Brings the database, which may be of an earlier release, to this version, as the next start would, and looks at its chains.
 * @param url as its owner
 * @returns the first link that does not hold
 */
export async function verifyRestored(url: string, secrets: DatabaseSecrets): Promise<BrokenLink | undefined> {
  await migrateDatabase(url, secrets);
  const db = connect(url, { max: 1, chains: secrets.chains });
  try {
    return (await verifyEventChains(db)).broken;
  } finally {
    await db.$client.end();
  }
}
