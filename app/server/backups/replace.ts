// Saves all that the portal has, and puts an archive in its place, in a process of its own while the portal is stopped; without RESTORE_NOTE it
// only reads the archive. The portal starts this itself, for whoever restores by a browser.
import '../environment.ts';

import { stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { filesAddedTo } from '#app/adapters/file-place.server.ts';
import { actsContext, actsFileOf, tableOfActsSince } from '#app/domain/backups/acts-since.server.ts';
import type { OpenedBy } from '#app/domain/backups/age-streams.server.ts';
import { BackupProblem } from '#app/domain/backups/archive-format.ts';
import { savedNoteSchema } from '#app/domain/backups/restorations.ts';
import { restoreBackup, verifyBackup } from '#app/domain/backups/restore-backup.server.ts';
import { takeBackup } from '#app/domain/backups/take-backup.server.ts';
import { applicantContext } from '#app/domain/dossiers/filing/draft-content.server.ts';
import type { KeyRing } from '#app/domain/kernel/key-ring.ts';
import { openKeyRing } from '#app/domain/personal-data/key-ring.server.ts';
import { writeCsv } from '#app/domain/statistics/write-csv.server.ts';
import { connect, type Database } from '#db/client.server.ts';
import { withServer } from '#db/commands/with-database.ts';
import { takeTurnAlone } from '#db/turn-to-start.server.ts';
import type { Config } from '../config.server.ts';
import { openFileStore } from '../file-store.server.ts';
import { rememberNumbers } from '../number-marks.server.ts';
import { say } from '../progress.ts';
import {
  CommandRefused,
  explain,
  fileArgument,
  openedBySettings,
  readSettings,
  runCommand,
  sealedBySettings,
  sourceOf,
} from './command.server.ts';
import { asResult } from './store.server.ts';

const patienceMs = 20_000;

await runCommand(async () => {
  try {
    await verifyOrReplace();
  } catch (error) {
    throw new CommandRefused(inBrowser(error), { cause: error });
  }
});

/** What the page and the mails say: to an administrator, who has no terminal. */
function inBrowser(error: unknown): string {
  if (error instanceof BackupProblem) return error.inBrowser;
  const why = explain(error);
  return `Máy chủ không làm được. Hãy báo người quản trị máy chủ câu này: “${why}”`;
}

async function verifyOrReplace(): Promise<void> {
  const file = fileArgument('replace.ts sao-luu.tar');
  const { config, proof } = readSettings();
  const opened = await openedBy(config, process.env.RESTORE_KEY ?? '');
  const { RESTORE_NOTE: noteText } = process.env;
  const bytes = (await stat(file)).size;
  if (noteText === undefined) {
    const { about } = await verifyBackup(file, { proof, ...opened });
    // It would not start on it, and what was there would be gone.
    if (about.mode === 'demo' && config.mode === 'live')
      throw new BackupProblem(
        'Đây là bản sao lưu của một bản dùng thử; Cổng không chạy thật trên dữ liệu này. Không có gì bị thay đổi.',
      );
    say(asResult({ rows: 0, files: 0, bytes }));
    return;
  }
  const { files } = await openFileStore(config);
  const note = savedNoteSchema.parse(JSON.parse(noteText));
  const saved = path.join(path.dirname(file), note.saved);
  await withServer(async (url) => {
    const turn = await turnAlone(url);
    try {
      const restored = await restoreBackup(
        file,
        {
          places: filesAddedTo(files),
          database: async () => ({ url, close: async () => {} }),
        },
        {
          ...{ proof, note, ...opened },
          replaces: async (takenAt) => {
            await takeBackup(sourceOf({ config, proof }, files, url), saved, sealedBySettings(config));
            const db = connect(url, { max: 1 });
            try {
              await keepActs(saved, openKeyRing(config.keys), db, takenAt);
              await rememberNumbers(config.dataDir, db);
            } finally {
              await db.$client.end();
            }
          },
        },
      );
      say(asResult({ rows: restored.rows, files: restored.files, bytes }));
    } finally {
      await turn.release();
    }
  });
}

/** Beside the archive, sealed under the key ring: the archives may be unreadable to this machine, and this one the page gives out. */
async function keepActs(saved: string, keys: KeyRing, db: Database, takenAt: Date): Promise<void> {
  const table = await tableOfActsSince({ db, keys }, takenAt, applicantContext);
  const content = keys.seal(new TextEncoder().encode(writeCsv(table)), actsContext(path.basename(saved)));
  await writeFile(actsFileOf(saved), content, { mode: 0o600, flush: true });
}

/** @param key as it was typed: a private key, a passphrase, or nothing */
async function openedBy(config: Config, key: string): Promise<OpenedBy> {
  if (key.startsWith('AGE-SECRET-KEY-1')) return { identity: key };
  if (key !== '') return { passphrase: key };
  return openedBySettings(config);
}

/** @throws BackupProblem while another process of the portal works on this database */
async function turnAlone(url: string): Promise<{ release(): Promise<void> }> {
  const last = Date.now() + patienceMs;
  for (;;) {
    const turn = await takeTurnAlone(url);
    if (turn?.others === 0) return turn;
    await turn?.release();
    if (Date.now() > last)
      throw new BackupProblem(
        'Còn tiến trình khác của Cổng đang dùng cơ sở dữ liệu này. Hãy nhờ người quản trị máy chủ dừng các tiến trình ấy rồi phục hồi lại. Không có gì bị thay đổi.',
      );
    await wait(500);
  }
}
