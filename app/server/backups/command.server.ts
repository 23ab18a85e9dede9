// What `backup`, `restore` and the drill share: settings, the key ring's proof, progress, and how they end.
import { readFile } from 'node:fs/promises';

import { systemClock } from '#app/adapters/clock.ts';
import type { OpenedBy, SealedBy } from '#app/domain/backups/age-streams.server.ts';
import { BackupProblem } from '#app/domain/backups/archive-format.ts';
import type { BackupSource } from '#app/domain/backups/take-backup.server.ts';
import { databaseSecrets, ringProof, type RingProof } from '#app/domain/personal-data/key-ring.server.ts';
import type { DatabaseSecrets } from '#db/migrate.server.ts';
import { loadConfig, type Config } from '../config.server.ts';
import { secretsThere } from '../demo/secrets.server.ts';
import { say } from '../progress.ts';

export interface CommandSettings {
  readonly config: Config;
  readonly proof: RingProof;
  readonly secrets: DatabaseSecrets;
}

/** Why a command does nothing: whole sentences for whoever reads the terminal. */
export class CommandRefused extends Error {
  override readonly name: string = 'CommandRefused';
}

/** @param demoSecrets where a demonstration has its own @throws CommandRefused when a setting is wrong */
export function requireConfig(demoSecrets: typeof secretsThere): Config {
  const outcome = loadConfig(process.env, demoSecrets);
  if (!outcome.ok) throw new CommandRefused(`Hãy sửa các thiết lập sau: ${outcome.problems.join('; ')}`);
  return outcome.config;
}

/** @throws CommandRefused when a setting is wrong or the keys are not there */
export function readSettings(): CommandSettings {
  const config = requireConfig(secretsThere);
  if (config.keys === '') {
    throw new CommandRefused(
      `Chưa có bộ khóa: hãy đặt PORTAL_KEYS, hoặc (bản dùng thử) chép tệp secrets.json của thư mục dữ liệu cũ vào ${config.dataDir}. Bản sao lưu không mang khóa theo.`,
    );
  }
  return { config, proof: ringProof(config.keys), secrets: databaseSecrets(config.keys) };
}

/** @returns what the settings open archives by: a passphrase, and the private key of BACKUP_IDENTITY's file @throws BackupProblem */
export async function openedBySettings(
  config: Pick<Config, 'backupPassphrase' | 'backupIdentityFile'>,
): Promise<OpenedBy> {
  return { passphrase: config.backupPassphrase, identity: await readIdentity(config) };
}

async function readIdentity({
  backupIdentityFile: file,
}: Pick<Config, 'backupIdentityFile'>): Promise<string | undefined> {
  if (file === undefined) return undefined;
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new BackupProblem(`Không đọc được tệp khóa ${file}.`, { cause: error });
  });
  const identity = text.split(/\s+/).find((word) => word.startsWith('AGE-SECRET-KEY-1'));
  if (identity === undefined) throw new BackupProblem(`Tệp ${file} không có khóa riêng AGE-SECRET-KEY-1….`);
  return identity;
}

/** All that a portal with these settings remembers. */
export const sourceOf = (
  { config, proof }: Pick<CommandSettings, 'config' | 'proof'>,
  files: BackupSource['files'],
  databaseUrl: string,
): BackupSource => ({
  ...{ databaseUrl, files, proof, clock: systemClock },
  ...{ mode: config.mode, publicUrl: config.publicUrl },
});

/** What archives are written under. */
export const sealedBySettings = ({
  backupPassphrase: passphrase,
  backupRecipient: recipient,
}: Config): SealedBy => ({ passphrase, recipient });

/** @throws CommandRefused unless the command was given one argument and nothing else */
export function fileArgument(example: string): string {
  const [file, ...more] = process.argv.slice(2);
  if (file === undefined || file === '' || file.startsWith('-') || more.length > 0) {
    throw new CommandRefused(`Hãy nêu một tên tệp: ${example}`);
  }
  return file;
}

/**
 * Runs a command: what went wrong is one sentence, and the exit code says so.
 * @param failed the exit code where it could not be done
 */
export async function runCommand(command: () => Promise<void>, failed = 1): Promise<void> {
  try {
    await command();
  } catch (error) {
    process.exitCode = failed;
    process.stderr.write(`${explain(error)}\n`);
  }
}

/** @returns a sentence for the operator */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return `Không làm được: ${String(error)}`;
  if (error instanceof CommandRefused || error instanceof BackupProblem) return error.message;
  const code = 'code' in error ? String(error.code) : '';
  if (error.name === 'NoDatabaseYet') {
    return 'Ở đây chưa có cơ sở dữ liệu nào của Cổng: hãy đặt PORTAL_DATA_DIR hoặc DATABASE_URL.';
  }
  if (code === 'ENOSPC')
    return 'Ổ đĩa đã đầy. Hãy dọn chỗ trống rồi chạy lại; không có gì làm dở được để lại.';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return `Không có quyền ghi: ${error.message}`;
  if (code === 'ENOENT') return `Không có thư mục: ${error.message}`;
  if (code === 'ECONNREFUSED' || code === 'CONNECT_TIMEOUT')
    return 'Không kết nối được cơ sở dữ liệu. Hãy xem lại DATABASE_URL.';
  return `Không làm được: ${error.message}`;
}

/** Says how far a step is: every tenth of it, and at most every two seconds. */
export function sayProgress(step: string): (count: number, all: number) => void {
  let last = 0;
  return (count, all) => {
    const now = Date.now();
    if (count >= all || now - last < 2000) return;
    last = now;
    say(`  ${step}: ${Math.floor((count / all) * 100)}%`);
  };
}
