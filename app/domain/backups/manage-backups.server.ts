// Archives in the browser: what is there, one more, one to take away, one from elsewhere, and one brought back (Đ22c). Everything that
// the commune knows is in each: whoever takes one or brings one back shows his second factor, and the others are told.
import { randomUUID } from 'node:crypto';

import type { BackupDesk } from '#app/read-models/backups.ts';
import { hourMs } from '#app/values/durations.ts';
import { fileSize } from '#app/values/file-size.ts';
import { present } from '#app/values/present.ts';
import type { AuditEventName } from '#app/vocabulary/audit-events.ts';
import { composed } from '#forms/text.ts';
import { formatMoment } from '#catalog/local-date.ts';
import type { Queryable, Transaction } from '#db/client.server.ts';
import { countSince, insertBackupRun, lastBackupRun } from '#db/queries/backup-runs.server.ts';
import { allOrNothing } from '../kernel/all-or-nothing.server.ts';
import { isAdministrator, isLeader, type Actor, type Staff } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { requireProof } from '../kernel/proof.ts';
import { BackupProblem } from './archive-format.ts';
import { administratorsOnly, refuse, refuseAt, type Outcome } from '../kernel/refusal.ts';
import { actsContext } from './acts-since.server.ts';
import { longestBackupHours, mostNamesTried, mostUploadedArchives } from './limits.ts';
import type { Restorations } from './restorations.ts';
import { archiveName, isArchiveName, originOf } from './rotation.ts';
import { readSealedArchive, type SealedArchive } from './sealed-archive.ts';
import { removeArchives, runBackup, type ArchiveFile, type BackupFolder } from './run-backup.server.ts';
import { tellOverseers } from './tell-of-backups.server.ts';

export interface BackupTools {
  readonly folder: BackupFolder;
  readonly restorations: Restorations;
}

const notAdministrator = administratorsOnly('xem, tải và phục hồi bản sao lưu');
const unknownArchive = refuse(
  'not-found',
  'Không có bản sao lưu này trong thư mục sao lưu. Hãy tải lại trang.',
);

const isSealed = (name: string): boolean => name.endsWith('.age');

/**
 * @param choice the names of the archives to bring back and to take away, "" for none; `brings`: a file has to be chosen once more. Each asks
 *   for the second factor
 * @returns refused as `not-allowed` to all but administrators, and leaders, who read it and choose none
 */
export async function readBackupDesk(
  deps: Deps,
  actor: Actor,
  { folder, restorations }: BackupTools,
  {
    restores = '',
    takes = '',
    brings = false,
  }: { readonly restores?: string; readonly takes?: string; readonly brings?: boolean } = {},
): Promise<Outcome<{ backups: BackupDesk }>> {
  const manages = isAdministrator(actor);
  if (!manages && !(isLeader(actor) && restores === '' && takes === '')) return notAdministrator;
  const archives = await folder.describe();
  const [chosenFile, takenFile] = [restores, takes].map((wanted) =>
    archives.find(({ name }) => name === wanted),
  );
  if (restores !== '' || takes !== '') {
    if ((chosenFile ?? takenFile) === undefined) return unknownArchive;
    const proof = requireProof(actor);
    if (!proof.ok) return proof;
  }
  if (brings) {
    const proof = requireProof(actor);
    if (!proof.ok) return proof;
  }
  const [last, restoration] = await Promise.all([
    runningBackup(deps, deps.db),
    lastBackupRun(deps.db, 'restore'),
  ]);
  return {
    ok: true,
    backups: {
      manages,
      folder: folder.folder,
      isEncrypted: folder.isEncrypted,
      archives: archives.map((file) => ({
        ...file,
        origin: originOf(file.name) ?? 'by-hand',
        isEncrypted: isSealed(file.name),
      })),
      ...present({
        takesSince: last?.beganAt,
        restoring: restorations.running(),
        restored:
          restoration?.endedAt == null
            ? undefined
            : {
                ...{ file: restoration.file, at: restoration.beganAt },
                ...present({ problem: restoration.problem ?? undefined }),
              },
        toTake: takenFile?.name,
        fileToChooseAgain: brings || undefined,
        chosen: chosenFile && (await chosenArchive(deps, chosenFile)),
      }),
    },
  };
}

async function chosenArchive({ db, unit }: Deps, { name, writtenAt }: ArchiveFile) {
  const lost = await countSince(db, writtenAt);
  return { name, writtenAt, isEncrypted: isSealed(name), communeName: unit.localName, lost };
}

async function runningBackup({ clock }: Pick<Deps, 'clock'>, db: Queryable) {
  const run = await lastBackupRun(db, 'backup');
  const isOld =
    run !== undefined && clock.now().getTime() - run.beganAt.getTime() > longestBackupHours * hourMs;
  return run === undefined || run.endedAt !== null || isOld ? undefined : run;
}

/**
 * Begins a backup and does not wait for it. No code is asked for: nothing leaves the server, and nothing of another day or of last night
 * makes room for it (decision 150).
 * @returns refused as `not-allowed` to all but administrators, `not-possible` while one is being written
 */
export async function takeBackupNow(
  deps: Deps,
  actor: Actor,
  { folder, restorations }: BackupTools,
): Promise<Outcome<object>> {
  if (!isAdministrator(actor)) return notAdministrator;
  const [file = ''] = freeNames(deps.clock.now(), folder.isEncrypted, 'nightly', await folder.list());
  const run = { id: randomUUID(), file };
  const outcome = await allOrNothing(deps.db, async (_sql, tx): Promise<Outcome<object>> => {
    // Its chain in the log lets one after the other in: pressed twice, it is one backup.
    await recordAct(deps, tx, actor, 'backup-taken', { name: file });
    if (restorations.running() !== undefined || (await runningBackup(deps, tx)) !== undefined)
      return refuse('not-possible', 'Một bản sao lưu đang được ghi. Hãy đợi xong rồi tải lại trang.');
    await insertBackupRun(tx, { ...run, kind: 'backup', beganAt: deps.clock.now() });
    return { ok: true };
  });
  // What becomes of it is remembered and told by itself.
  if (outcome.ok)
    runBackup(deps, folder, run).catch((error: unknown) => deps.log.error({ error }, 'a backup failed'));
  return outcome;
}

/** @returns refused as `not-allowed`, `unproven`, `not-found`, and as `not-possible` for one that is not encrypted */
export async function openBackup(
  deps: Deps,
  actor: Actor,
  { folder }: BackupTools,
  name: string,
): Promise<Outcome<{ readonly bytes: number; readonly content: AsyncIterable<Uint8Array> }>> {
  if (!isAdministrator(actor)) return notAdministrator;
  if (!isArchiveName(name)) return unknownArchive;
  if (!isSealed(name))
    return refuse(
      'not-possible',
      'Bản sao lưu này chưa mã hóa nên không tải qua trình duyệt được. Hãy đặt BACKUP_RECIPIENT, sao lưu lại, rồi tải bản mới.',
    );
  const proof = requireProof(actor);
  if (!proof.ok) return proof;
  const file = await folder.open(name);
  if (file === undefined) return unknownArchive;
  const told = `tải bản sao lưu ${name} về máy của mình`;
  await deps.db.transaction((tx) =>
    recordAct(deps, tx, actor, 'backup-downloaded', { archive: name, name }, told),
  );
  return { ok: true, ...file };
}

/**
 * Puts an archive from elsewhere into the folder of backups.
 * @param content undefined where no file came
 * @returns refused as `not-allowed`, `unproven`, and as `invalid` for what is no encrypted archive
 */
export async function keepUploadedBackup(
  deps: Deps,
  actor: Actor,
  { folder }: BackupTools,
  content: Uint8Array | undefined,
): Promise<Outcome<{ name: string }>> {
  if (!isAdministrator(actor)) return notAdministrator;
  const proof = requireProof(actor);
  if (!proof.ok) return proof;
  if (content === undefined) return refuseAt('file', 'Hãy chọn tệp sao lưu.');
  const archive = readSealedArchive(content);
  if (archive === undefined)
    return refuseAt(
      'file',
      'Tệp này không phải bản sao lưu đã mã hóa (.tar.age), hoặc đã bị cắt ngắn. Hãy chọn lại tệp.',
    );
  const kept = await keepUnderFreeName(deps, folder, content, archive);
  if ('problem' in kept)
    return refuseAt('file', `Bản sao lưu này không dùng để phục hồi được. ${kept.problem}`);
  const { name } = kept;
  const uploaded = (await folder.describe()).filter((file) => originOf(file.name) === 'uploaded');
  const removed = uploaded.slice(mostUploadedArchives).map((file) => file.name);
  await removeArchives(deps, folder, removed);
  const size = fileSize(content.length);
  const instead = removed.length === 0 ? '' : `; bỏ bản tải lên cũ nhất ${removed.join(', ')}`;
  const told = `tải lên bản sao lưu ${name} (${size})${instead}`;
  const detail = { archive: name, bytes: content.length, name };
  await deps.db.transaction((tx) => recordAct(deps, tx, actor, 'backup-uploaded', detail, told));
  return { ok: true, name };
}

/** What opens the archive is tried where the portal holds it; else its private key is asked for when it is brought back. */
async function keepUnderFreeName(
  deps: Deps,
  folder: BackupFolder,
  content: Uint8Array,
  { openedBy }: SealedArchive,
): Promise<{ readonly name: string } | { readonly problem: string }> {
  try {
    for (const name of freeNames(deps.clock.now(), true, 'uploaded', await folder.list()))
      if (await folder.keep(name, content, openedBy)) return { name };
  } catch (error) {
    if (error instanceof BackupProblem) return { problem: error.message };
    throw error;
  }
  throw new Error('every name of this second is taken');
}

/** @returns names of this second that no archive in the folder has */
const freeNames = (
  at: Date,
  isEncrypted: boolean,
  origin: 'nightly' | 'uploaded',
  taken: readonly string[],
): readonly string[] =>
  Array.from({ length: mostNamesTried }, (_, n) => archiveName(at, isEncrypted, origin, n + 1)).filter(
    (name) => !taken.includes(name),
  );

/**
 * The table of what a restoration took away, as a spreadsheet reads it.
 * @param saved the archive of what was there before
 * @returns refused as `not-allowed`, `unproven`, `not-found`
 */
export async function openActsSince(
  deps: Deps,
  actor: Actor,
  { folder }: BackupTools,
  saved: string,
): Promise<Outcome<{ readonly content: Uint8Array }>> {
  if (!isAdministrator(actor)) return notAdministrator;
  const sealed = isArchiveName(saved) ? await folder.openActs(saved) : undefined;
  if (sealed === undefined)
    return refuse('not-found', 'Bản sao lưu này không có danh sách việc đã làm. Hãy tải lại trang.');
  const proof = requireProof(actor);
  if (!proof.ok) return proof;
  const content = deps.keys.open(sealed, actsContext(saved));
  const told = `tải danh sách việc đã làm (kèm tên và cách liên hệ) mà lần phục hồi thay bản ${saved} bỏ đi`;
  const detail = { archive: saved, name: saved };
  await deps.db.transaction((tx) => recordAct(deps, tx, actor, 'acts-downloaded', detail, told));
  return { ok: true, content };
}

/**
 * Brings a backup back in the place of all that the portal has. Comes back before it is done.
 * @param wish `commune`: its name as he typed it; `key`: a private key or a passphrase, "" for the portal's own
 * @returns refused as `not-allowed`, `unproven`, `not-found`, `not-possible` while something else goes on, and as `invalid` unless the
 *   commune is named
 */
export async function orderRestoration(
  deps: Deps,
  actor: Actor,
  { folder, restorations }: BackupTools,
  { archive, commune, key }: { readonly archive: string; readonly commune: string; readonly key: string },
): Promise<Outcome<object>> {
  if (!isAdministrator(actor)) return notAdministrator;
  const proof = requireProof(actor);
  if (!proof.ok) return proof;
  if (!(await folder.describe()).some(({ name }) => name === archive)) return unknownArchive;
  if (sameName(commune) !== sameName(deps.unit.localName))
    return refuseAt('commune', `Hãy gõ đúng: ${deps.unit.localName}`);
  const busy = refuse('not-possible', 'Đang sao lưu hoặc đang phục hồi. Hãy đợi xong rồi thử lại.');
  const order = { id: randomUUID(), file: archive, key: key.trim(), by: actor.name, account: actor.userId };
  const told = `bắt đầu phục hồi toàn bộ dữ liệu từ bản sao lưu ${archive}`;
  return allOrNothing(deps.db, async (_sql, tx): Promise<Outcome<object>> => {
    await recordAct(deps, tx, actor, 'restoration-begun', { archive, name: archive }, told);
    if (restorations.running() !== undefined || (await runningBackup(deps, tx)) !== undefined) return busy;
    await insertBackupRun(tx, { id: order.id, kind: 'restore', beganAt: deps.clock.now(), file: archive });
    // Asked by two at once, it begins for one; the other's order is as if it had not been.
    return restorations.begin(order) ? { ok: true } : busy;
  });
}

const sameName = (name: string): string =>
  composed(name).trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('vi');

/** @param told what the other overseers are told that he did; absent where nobody need be told */
async function recordAct(
  deps: Deps,
  tx: Transaction,
  actor: Staff,
  event: AuditEventName,
  detail: Readonly<Record<string, unknown>>,
  told?: string,
): Promise<void> {
  await recordAuditEvent(deps, tx, actor, { subject: 'backups', event, detail });
  if (told === undefined) return;
  await tellOverseers(deps, tx, {
    cause: `${event}:${randomUUID()}`,
    subject: `${actor.name} vừa ${told}`,
    lines: [
      `${actor.name} vừa ${told}, lúc ${formatMoment(deps.clock.now())}.`,
      'Bản sao lưu có mọi dữ liệu của Cổng. Nếu ông/bà không rõ lý do, hãy hỏi ngay người đã làm việc này.',
    ],
  });
}
