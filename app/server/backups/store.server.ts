// Nightly archives on this machine's disk, or on one that is mounted there. Each is written and tried by a process of its
// own with a lower priority: the thread that answers requests has none of the work.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { link, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { z } from 'zod';

import { actsFileOf } from '#app/domain/backups/acts-since.server.ts';
import { BackupProblem } from '#app/domain/backups/archive-format.ts';
import { isArchiveName } from '#app/domain/backups/rotation.ts';
import type { BackupFolder, BackupResult } from '#app/domain/backups/run-backup.server.ts';
import type { Config } from '../config.server.ts';

const resultSchema = z.object({
  bytes: z.number(),
  rows: z.number(),
  files: z.number(),
  brokenChain: z.string().optional(),
});
/** The last line of a command that was started by `run`. */
export const asResult = ({ bytes, rows, files, brokenChain }: BackupResult): string =>
  `result ${JSON.stringify({ bytes, rows, files, brokenChain })}`;

export function backupStore({
  backupDir: folder,
  backupPassphrase,
  backupRecipient,
  backupIdentityFile,
  backupRotation: rotation,
}: Pick<
  Config,
  'backupDir' | 'backupPassphrase' | 'backupRecipient' | 'backupIdentityFile' | 'backupRotation'
>): BackupFolder {
  const at = (name: string) => path.join(folder, name);
  const sizeOf = (name: string) => stat(at(name)).catch(() => undefined);
  return {
    folder,
    rotation,
    isEncrypted: backupPassphrase !== undefined || backupRecipient !== undefined,
    list: () => readdir(folder).catch(() => []),
    remove: (name) => rm(at(name), { force: true }),
    async take(name) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      return run('backup.ts', at(name));
    },
    drill: (name) => run('drill.ts', at(name)),
    async describe() {
      const all: readonly string[] = await readdir(folder).catch(() => []);
      const names = all.filter(isArchiveName);
      const files = await Promise.all(names.map(async (name) => ({ name, stats: await sizeOf(name) })));
      return files
        .flatMap(({ name, stats }) =>
          stats?.isFile() === true
            ? [
                {
                  ...{ name, bytes: stats.size, writtenAt: stats.mtime },
                  hasActs: all.includes(actsFileOf(name)),
                },
              ]
            : [],
        )
        .sort((a, b) => b.writtenAt.getTime() - a.writtenAt.getTime());
    },
    async open(name) {
      const stats = isArchiveName(name) ? await sizeOf(name) : undefined;
      return stats?.isFile() === true
        ? { bytes: stats.size, content: createReadStream(at(name)) }
        : undefined;
    },
    openActs: (saved) =>
      isArchiveName(saved)
        ? readFile(actsFileOf(at(saved))).catch(() => undefined)
        : Promise.resolve(undefined),
    async keep(name, content, openedBy) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      // Under a name that is none of an archive, until it is believed.
      const unchecked = `${at(name)}.chua-kiem-tra-${randomUUID()}`;
      try {
        await writeFile(unchecked, content, { flag: 'wx', mode: 0o600, flush: true });
        const hasKey = openedBy === 'passphrase' ? backupPassphrase : backupIdentityFile;
        if (hasKey !== undefined) await run('replace.ts', unchecked, { RESTORE_KEY: '' });
        // `link` and not `rename`: it fails where an archive of this name has come meanwhile.
        await link(unchecked, at(name));
        return true;
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
        throw error;
      } finally {
        await rm(unchecked, { force: true });
      }
    },
    async verify(name, key) {
      await run('replace.ts', at(name), { RESTORE_KEY: key });
    },
    async replace(name, key, note) {
      await run('replace.ts', at(name), { RESTORE_KEY: key, RESTORE_NOTE: JSON.stringify(note) });
    },
  };
}

function run(
  command: 'backup.ts' | 'drill.ts' | 'replace.ts',
  file: string,
  env: Readonly<Record<string, string>> = {},
): Promise<BackupResult> {
  const start = fileURLToPath(new URL('../../../scripts/command.mjs', import.meta.url));
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [start, `app/server/backups/${command}`, file], {
      env: { ...process.env, ...env, BACKUP_RESULT: 'json' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let wrong = '';
    child.stdout.on('data', (some: Buffer) => (output = (output + some.toString()).slice(-10_000)));
    child.stderr.on('data', (some: Buffer) => (wrong = (wrong + some.toString()).slice(-2000)));
    child.once('error', reject);
    child.once('spawn', () => {
      try {
        if (child.pid !== undefined) os.setPriority(child.pid, os.constants.priority.PRIORITY_LOW);
      } catch {
        // A system that gives no priorities: it runs all the same.
      }
    });
    child.once('close', (code, signal) => {
      const line = output.split('\n').find((one) => one.startsWith('result '));
      if (code === 0 && line !== undefined) {
        resolve(resultSchema.parse(JSON.parse(line.slice('result '.length))));
      } else {
        reject(new BackupProblem(wrong.trim() || `Tiến trình dừng giữa chừng (${signal ?? code ?? ''}).`));
      }
    });
  });
}
