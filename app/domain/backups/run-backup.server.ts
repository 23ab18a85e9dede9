// The nightly backup and the trial of the newest one: what came of it is remembered, and a failure is told (Đ22c).
import { randomUUID } from 'node:crypto';

import { backupRunWords, type BackupRunKind } from '#app/vocabulary/backup-runs.ts';
import { endBackupRun, insertBackupRun } from '#db/queries/backup-runs.server.ts';
import { endTrouble, raiseTrouble } from '../alarms/troubles.server.ts';
import { portalItself, recordAuditEvent } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { BackupProblem } from './archive-format.ts';
import type { SavedNote } from './restorations.ts';
import type { SealedArchive } from './sealed-archive.ts';
import { archiveName, archivesAmong, archivesToRemove, type Rotation } from './rotation.ts';

export interface BackupResult {
  readonly bytes: number;
  readonly rows: number;
  readonly files: number;
  /** Where a chain of events does not hold, which was saved as it is. */
  readonly brokenChain?: string | undefined;
}

/** Where nightly archives lie, and whoever writes and tries them beside the thread that answers. */
export interface BackupStore {
  readonly folder: string;
  readonly isEncrypted: boolean;
  readonly rotation: Rotation;
  list(): Promise<readonly string[]>;
  remove(name: string): Promise<void>;
  /** @throws Error with a sentence when it fails; nothing is left then */
  take(name: string): Promise<BackupResult>;
  /** Restores into a scratch place, compares, and clears it away. @throws Error with a sentence */
  drill(name: string): Promise<BackupResult>;
}

/** What nobody waits for: a failure is a trouble that is told. */
type WatchedRun = Exclude<BackupRunKind, 'restore'>;

/** An archive as it lies there. */
export interface ArchiveFile {
  readonly name: string;
  readonly bytes: number;
  readonly writtenAt: Date;
  /** Saved before a restoration, with the table of what that took away. */
  readonly hasActs?: boolean;
}

/** The same for whoever looks into the folder by a browser. */
export interface BackupFolder extends BackupStore {
  /** The newest first. */
  describe(): Promise<readonly ArchiveFile[]>;
  /** @returns undefined where there is none of this name */
  open(
    name: string,
  ): Promise<{ readonly bytes: number; readonly content: AsyncIterable<Uint8Array> } | undefined>;
  /** The table of what a restoration took away, sealed; undefined where none lies beside the archive. */
  openActs(saved: string): Promise<Uint8Array | undefined>;
  /**
   * Puts an archive from elsewhere there, read whole first where the portal holds what opens it.
   * @returns false where there is one of this name @throws Error with a sentence where it cannot be brought back
   */
  keep(name: string, content: Uint8Array, openedBy: SealedArchive['openedBy']): Promise<boolean>;
  /** Reads it whole. @param key a private key or a passphrase; "" for the portal's own @throws Error with a sentence */
  verify(name: string, key: string): Promise<void>;
  /** Saves all that the portal has as `note.saved` and puts it in its place; the portal is stopped meanwhile. @throws Error with a sentence: nothing is changed then */
  replace(name: string, key: string, note: SavedNote): Promise<void>;
}

type RunDeps = Pick<Deps, 'db' | 'clock' | 'unit' | 'log'>;

const titles: Readonly<Record<WatchedRun, string>> = {
  backup: 'sao lưu hằng đêm không thành công',
  drill: 'bản sao lưu mới nhất không phục hồi thử được',
};

const advice: Readonly<Record<WatchedRun, string>> = {
  backup:
    'Hãy xem lại thư mục sao lưu (BACKUP_DIR) còn ghi được và còn chỗ trống, rồi chạy npm run backup -- TỆP để có ngay một bản.',
  drill:
    'Hãy chạy npm run backup -- TỆP để có một bản mới, rồi npm run backup:drill để thử lại. Đừng xóa các bản sao lưu cũ hơn.',
};

const chains = { id: 'chains', title: 'một chuỗi sự kiện không còn nguyên vẹn' };

/** @param where in the words of `audit:verify` */
export const chainAdvice = (where: string): string =>
  `Một chuỗi sự kiện không còn như đã ghi (${where}) Có thể ai đó đã sửa thẳng trong cơ sở dữ liệu. Hãy giữ lại các bản sao lưu cũ, chạy npm run audit:verify, đối chiếu với bản sao lưu gần nhất còn nguyên vẹn và đổi mật khẩu cơ sở dữ liệu.`;

interface Begun {
  readonly id: string;
  /** The archive's name. */
  readonly file: string;
}

/**
 * Takes a backup and lets old ones go; they stay where it failed.
 * @param run the one that whoever asked for it remembers already
 * @throws what made it fail, after it was told
 */
export async function runBackup(deps: RunDeps, store: BackupStore, run?: Begun): Promise<void> {
  const begun = run ?? (await beginRun(deps, 'backup', archiveName(deps.clock.now(), store.isEncrypted)));
  const { brokenChain } = await remembered(deps, 'backup', begun, () => store.take(begun.file));
  if (brokenChain === undefined) await endTrouble(deps, chains);
  else await raiseTrouble(deps, { ...chains, words: chainAdvice(brokenChain) });
  await removeArchives(deps, store, archivesToRemove(await store.list(), store.rotation));
}

/** Recorded before each goes; `mailLogAnchor` tells of them in the morning. */
export async function removeArchives(
  deps: RunDeps,
  store: Pick<BackupStore, 'remove'>,
  names: readonly string[],
): Promise<void> {
  for (const name of names) {
    await deps.db.transaction((tx) =>
      recordAuditEvent(deps, tx, portalItself, {
        subject: 'backups',
        event: 'backup-removed',
        detail: { name },
      }),
    );
    await store.remove(name);
    deps.log.info({ archive: name }, 'an old backup was removed');
  }
}

/** Tries whether the newest archive can be brought back. @throws what made it fail, after it was told */
export async function runDrill(
  deps: RunDeps,
  store: BackupStore,
): Promise<{ readonly name: string } & BackupResult> {
  const [newest] = archivesAmong(await store.list());
  const begun = await beginRun(deps, 'drill', newest ?? '');
  const result = await remembered(deps, 'drill', begun, async () => {
    if (newest === undefined) throw new BackupProblem(`Chưa có bản sao lưu nào trong ${store.folder}.`);
    return store.drill(newest);
  });
  return { name: newest ?? '', ...result };
}

async function beginRun({ db, clock }: RunDeps, kind: WatchedRun, file: string): Promise<Begun> {
  const id = randomUUID();
  await insertBackupRun(db, { id, kind, beganAt: clock.now(), file });
  return { id, file };
}

async function remembered(
  deps: RunDeps,
  kind: WatchedRun,
  { id, file }: Begun,
  work: () => Promise<BackupResult>,
): Promise<BackupResult> {
  const { db, clock, log } = deps;
  const title = titles[kind];
  try {
    const result = await work();
    const { bytes, rows, files } = result;
    await endBackupRun(db, id, { endedAt: clock.now(), bytes, rows, files });
    await endTrouble(deps, { id: kind, title });
    log.info({ file, ...result }, `${kind} done`);
    return result;
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    await endBackupRun(db, id, { endedAt: clock.now(), problem });
    await raiseTrouble(deps, {
      id: kind,
      title,
      words: `${backupRunWords[kind]} không thành công: ${problem} ${advice[kind]}`,
    });
    throw error;
  }
}
