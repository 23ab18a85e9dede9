// The upgrade, step by step. Until the third nothing is changed; the third is one transaction; killed at any moment it leaves a
// database of the version before or of this one, and is run again (docs/decisions/128-upgrades.md).
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

import type { Clock } from '#app/adapters/clock.ts';
import { thisMachine } from '#app/adapters/machine.server.ts';
import { readArchive } from '#app/domain/backups/read-archive.server.ts';
import { archiveName } from '#app/domain/backups/rotation.ts';
import { takeBackup } from '#app/domain/backups/take-backup.server.ts';
import type { Releases } from '#app/operation/releases.ts';
import { scheduledJobNames } from '#app/operation/job-times.ts';
import { fileSize } from '#app/values/file-size.ts';
import { connect, type Database } from '#db/client.server.ts';
import { migrateDatabase } from '#db/migrate.server.ts';
import { readServerFigures } from '#db/queries/health.server.ts';
import { openedBySettings, type CommandSettings } from '../backups/command.server.ts';
import { isTriedByHand, type Config } from '../config.server.ts';
import { chains } from '../doctor/checks/chains.server.ts';
import { keys } from '../doctor/checks/keys.server.ts';
import { migrations } from '../doctor/checks/migrations.server.ts';
import type { ShellCheck } from '../doctor/patient.ts';
import { openFileStore } from '../file-store.server.ts';
import { installationOf, lookAtFolder } from '../folder-marker.server.ts';
import { planUpgrade, UpgradeRefused, type UpgradePlan } from './plan.server.ts';
import { forgetUnfinished, noteUnfinished, readUnfinished } from './unfinished.server.ts';
import { wayBack } from './way-back.ts';

export interface Upgrading extends CommandSettings {
  /** The database, as the owner of its tables. */
  readonly url: string;
  readonly releases: Releases;
  readonly clock: Clock;
  readonly say: (line: string) => void;
  /** Asks whoever sits there. */
  readonly confirm: () => Promise<boolean>;
  /** Bytes that are free on a folder's disk; undefined where nobody can tell. */
  readonly freeOn: (folder: string) => Promise<number | undefined>;
  /** Whether this version serves. @throws Error with what is wrong */
  readonly tryToServe: (config: Config) => Promise<void>;
}

/** None of the nightly ones: no rotation takes it. */
const archivePrefix = 'truoc-nang-cap-';
const steps = 4;
const nothingChanged = 'Không có gì bị thay đổi.';

/** Says from which version to which, what comes and which migrations run. */
export function tellPlan({ from, to, releases, migrations }: UpgradePlan, say: (line: string) => void): void {
  say(from === to ? `Phiên bản ${to}, bản dựng mới hơn.` : `Nâng cấp từ phiên bản ${from} lên ${to}.`);
  for (const { version, news, before, after } of releases) {
    say(`\nCó gì mới ở ${version}:`);
    for (const { title, words } of news) say(`  - ${title}: ${words}`);
    for (const task of before) say(`  Trước khi nâng cấp: ${task}`);
    for (const task of after) say(`  Sau khi nâng cấp: ${task}`);
  }
  say(
    migrations.length === 0
      ? '\nCấu trúc cơ sở dữ liệu không đổi.'
      : `\nCấu trúc cơ sở dữ liệu: ${migrations.length} bước (${migrations.join(', ')}).`,
  );
}

/** @returns what there is to do; undefined where the database is of this version already */
export async function readPlan({ url, releases }: Pick<Upgrading, 'url' | 'releases'>) {
  const plan = await asking(url, (db) => planUpgrade(db, releases));
  return plan.from === plan.to && plan.migrations.length === 0 ? undefined : plan;
}

/**
 * @param upgrading whose database nobody else works on, or processes that may go on beside alone
 * @throws UpgradeRefused, BackupProblem
 */
export async function runUpgrade(upgrading: Upgrading): Promise<void> {
  const { config, releases, say, confirm } = upgrading;
  const plan = await readPlan(upgrading);
  const unfinished = readUnfinished(config.dataDir);
  if (plan === undefined) {
    if (unfinished?.to !== releases[0].version) {
      say(`Không có gì để nâng cấp: cơ sở dữ liệu đã ở phiên bản ${releases[0].version}.`);
      return;
    }
    say(`Lần nâng cấp lên ${unfinished.to} trước đây dừng sau khi đã cập nhật cấu trúc: làm tiếp từ đó.`);
    await checkAndEnd(upgrading, unfinished);
    return;
  }
  if (unfinished !== undefined)
    say(`Lần nâng cấp trước dừng giữa chừng, chưa đổi gì; bản sao lưu của lần ấy: ${unfinished.backup}.`);
  tellPlan(plan, say);
  await expectKeys(upgrading);
  await expectFolder(upgrading);
  await expectRoom(upgrading);
  if (!(await confirm())) throw new UpgradeRefused(`Không nâng cấp. ${nothingChanged}`);

  const { backupDir, backupPassphrase, backupRecipient, dataDir } = config;
  mkdirSync(backupDir, { recursive: true, mode: 0o700 });
  // Nobody else upgrades now: what an earlier one left half is of no use.
  for (const name of readdirSync(backupDir))
    if (name.startsWith(archivePrefix) && name.includes('.unfinished-')) rmSync(path.join(backupDir, name));
  const isSealed = backupPassphrase !== undefined || backupRecipient !== undefined;
  const backup = path.join(
    backupDir,
    `${archivePrefix}${plan.from}-${plan.to}-${archiveName(upgrading.clock.now(), isSealed)}`,
  );
  await takeOne(upgrading, backup);
  await readBack(upgrading, backup);
  const { from, to, goesOnBeside } = plan;
  noteUnfinished(dataDir, { from, to, goesOnBeside, backup });
  await bringUp(upgrading, plan);
  await checkAndEnd(upgrading, { from, to, goesOnBeside, backup });
}

async function expectRoom({ url, config, freeOn }: Upgrading): Promise<void> {
  let folder = config.backupDir;
  while (!existsSync(folder)) folder = path.dirname(folder);
  const { bytes } = await asking(url, readServerFigures);
  const needed = bytes + (await bytesOfFiles(config));
  const free = await freeOn(folder);
  if (free !== undefined && free < needed) {
    throw new UpgradeRefused(
      `BACKUP_DIR: ${config.backupDir} còn trống ${fileSize(free)}, bản sao lưu có thể cần đến ${fileSize(needed)}. Hãy dọn chỗ hoặc đặt BACKUP_DIR ở ổ đĩa khác. ${nothingChanged}`,
    );
  }
}

async function bytesOfFiles(config: Config): Promise<number> {
  const { files } = await openFileStore(config);
  let sum = 0;
  for await (const { bytes } of files.list()) sum += bytes;
  return sum;
}

async function takeOne({ url, config, proof, clock, say }: Upgrading, file: string): Promise<void> {
  say(`[1/${steps}] Sao lưu vào ${file}`);
  const { backupPassphrase: passphrase, backupRecipient: recipient, mode, publicUrl } = config;
  const { files: stored } = await openFileStore(config);
  const { rows, files, bytes } = await takeBackup(
    { databaseUrl: url, files: stored, proof, clock, mode, publicUrl },
    file,
    { passphrase, recipient },
  );
  say(`  ${rows} dòng, ${files} tệp (${fileSize(bytes)}).`);
}

async function readBack({ config, proof, say }: Upgrading, file: string): Promise<void> {
  say(`[2/${steps}] Đọc lại bản sao lưu`);
  if (isTriedByHand(config)) {
    say(
      '  Chú ý: bản sao lưu chỉ mở được bằng khóa riêng không có ở máy này (BACKUP_IDENTITY), nên chưa đọc lại được.',
    );
    return;
  }
  await readArchive(file, {
    proof,
    ...(await openedBySettings(config)),
  });
  say('  Nguyên vẹn từ đầu đến cuối.');
}

async function bringUp({ url, config, secrets, releases, say }: Upgrading, plan: UpgradePlan): Promise<void> {
  say(`[3/${steps}] Cập nhật cấu trúc cơ sở dữ liệu (${plan.migrations.length} bước)`);
  await migrateDatabase(url, {
    ...secrets,
    loginUrl: config.appDatabaseUrl,
    queues: scheduledJobNames,
    release: releases[0],
    installation: installationOf(config.dataDir),
  });
}

interface Undone extends Pick<UpgradePlan, 'from' | 'to' | 'goesOnBeside'> {
  readonly backup: string;
}

async function checkAndEnd(upgrading: Upgrading, undone: Undone): Promise<void> {
  const { url, config, secrets, say, tryToServe } = upgrading;
  say(`[4/${steps}] Chạy thử phiên bản ${undone.to}`);
  const back = wayBack(config, undone, undone.backup).join('\n');
  try {
    await tryToServe({ ...config, databaseUrl: url });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UpgradeRefused(
      `Phiên bản ${undone.to} không chạy được: ${why}.\nSửa xong thì chạy lại npm run upgrade, nó làm tiếp từ đây.\n${back}`,
      { cause: error },
    );
  }
  forgetUnfinished(config.dataDir);
  await asking(url, (db) => examine(upgrading, db, [migrations, chains]), { chains: secrets.chains });
  say(`✓ Đã nâng cấp lên phiên bản ${undone.to}. Khởi động Cổng để phục vụ.\n`);
  say(back);
}

/** What is not in order is told, and hinders nothing: it was so before. */
async function examine({ config, clock, say }: Upgrading, db: Database, checks: readonly ShellCheck[]) {
  for (const check of checks) {
    const { words, advice } = await check.run({ config, db, now: clock.now() });
    say(`  ${check.title}: ${words}${advice === undefined ? '' : ` ${advice}`}`);
  }
}

async function expectKeys({ url, config, clock, secrets }: Upgrading): Promise<void> {
  const patient = { config, now: clock.now() };
  const { found, words, advice } = await asking(url, async (db) => keys.run({ ...patient, db }), {
    chains: secrets.chains,
  });
  if (found === 'wrong') throw new UpgradeRefused(`${words} ${advice ?? ''} ${nothingChanged}`);
}

/** What would be saved, and what would be served, is of one commune. */
async function expectFolder({ url, config }: Upgrading): Promise<void> {
  const problem = await asking(url, (db) => lookAtFolder(config, db));
  if (problem !== undefined) throw new UpgradeRefused(`Không nâng cấp: ${problem}. ${nothingChanged}`);
}

async function asking<T>(
  url: string,
  work: (db: Database) => Promise<T>,
  keys: Partial<Pick<CommandSettings['secrets'], 'chains'>> = {},
): Promise<T> {
  const db = connect(url, { max: 1, ...keys });
  try {
    return await work(db);
  } finally {
    await db.$client.end();
  }
}

export const freeOnDisk = async (folder: string): Promise<number | undefined> =>
  (await thisMachine(folder).disk())?.free;
