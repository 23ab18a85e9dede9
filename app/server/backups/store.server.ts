// Nightly archives on this machine's disk, or on one that is mounted there. Each is written and tried by a process of its
// own with a lower priority: the thread that answers requests has none of the work.
import { spawn } from 'node:child_process';
import { mkdir, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { z } from 'zod';

import { BackupProblem } from '#app/domain/backups/archive-format.ts';
import type { BackupResult, BackupStore } from '#app/domain/backups/run-backup.server.ts';
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
  backupRotation: rotation,
}: Pick<Config, 'backupDir' | 'backupPassphrase' | 'backupRecipient' | 'backupRotation'>): BackupStore {
  return {
    folder,
    rotation,
    isEncrypted: backupPassphrase !== undefined || backupRecipient !== undefined,
    list: () => readdir(folder).catch(() => []),
    remove: (name) => rm(path.join(folder, name), { force: true }),
    async take(name) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      return run('backup.ts', path.join(folder, name));
    },
    drill: (name) => run('drill.ts', path.join(folder, name)),
  };
}

function run(command: 'backup.ts' | 'drill.ts', file: string): Promise<BackupResult> {
  const start = fileURLToPath(new URL('../../../scripts/command.mjs', import.meta.url));
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [start, `app/server/backups/${command}`, file], {
      env: { ...process.env, BACKUP_RESULT: 'json' },
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
