// `npm run upgrade` as whoever looks after the machine types it, killed at each of its steps: what it leaves is the database of before or
// that of this version, and run again it comes to its end.
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { readReleases } from '#app/server/releases.server.ts';
import { connect } from '#db/client.server.ts';
import { startEmbedded, type EmbeddedServer } from '#db/embedded.server.ts';
import { migrationNames } from '#db/migrations.server.ts';
import { stateOf } from '../support/backups.ts';
import { copyDemoData } from '../support/demo-data.ts';
import { startPortal } from '../support/portal-process.ts';
import { makeReleased } from '../support/released-database.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const migrations = migrationNames();
const [own, ...earlier] = readReleases();
const oldest = earlier.at(-1);
const { path: dataDir, remove } = temporaryFolder();
let server: EmbeddedServer;
let url: string;

beforeAll(async () => {
  await copyDemoData(dataDir);
  server = await startEmbedded({ dataDir, settings: { fsync: 'off' } });
  const sql = postgres(server.url, { max: 1, onnotice: () => {} });
  await sql.unsafe('create database upgraded');
  await sql.end();
  url = server.url.replace(/\/portal$/, '/upgraded');
  await makeReleased(url, oldest?.lastMigration ?? '', server.url);
}, 120_000);

afterAll(async () => {
  await server.stop();
  remove();
});

const environment = (): NodeJS.ProcessEnv => ({
  ...process.env,
  ...{ VITEST: '', NODE_ENV: 'production', PORTAL_DATA_DIR: dataDir, DATABASE_URL: url, LOG_LEVEL: 'error' },
});
const program = 'build/portal/upgrade.js';

/** Runs the upgrade and kills it when it says that it begins with a step. @returns what it said */
async function killedAt(step: string): Promise<string> {
  const child = spawn(process.execPath, [program, '--yes'], {
    env: environment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const hear = (some: Buffer) => {
    said += some.toString();
    if (said.includes(step)) child.kill('SIGKILL');
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const signal = await new Promise((resolve) => child.once('exit', (_code, how) => resolve(how)));
  expect(signal, said).toBe('SIGKILL');
  return said;
}

function upgrade(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    env: environment(),
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

/** Without what a start moves: leases and the queue of jobs are none of it. */
const peopleAndDossiers = async () => {
  const state = await stateOf(url);
  return ['users', 'dossiers', 'dossier_events', 'inquiries', 'content_items', 'payments', 'audit_heads'].map(
    (table) => state.get(`public.${table}`)?.length,
  );
};

test('it says what would come, and begins nothing unasked, nor beside processes that may not go on', async () => {
  const before = await stateOf(url);
  expect(upgrade('--dry-run')).toMatchObject({
    status: 0,
    said: expect.stringContaining(`từ phiên bản ${oldest?.version} lên ${own.version}`) as string,
  });
  expect(upgrade()).toMatchObject({ status: 1, said: expect.stringContaining('--yes') as string });
  const process = connect(url, { max: 1 });
  await process.$client`select 1`;
  const refused = upgrade('--yes');
  await process.$client.end();
  expect(refused).toMatchObject({ status: 1, said: expect.stringContaining('dừng hẳn Cổng') as string });
  expect(await stateOf(url)).toEqual(before);
});

test('killed at any step it leaves a portal that starts, and the next run comes to the end', async () => {
  const before = await stateOf(url);
  const rows = await peopleAndDossiers();
  expect(Math.min(...rows.map((count) => count ?? 0))).toBeGreaterThan(0);

  for (const step of ['[1/4]', '[2/4]']) {
    await killedAt(step);
    expect(await stateOf(url), step).toEqual(before);
  }
  await killedAt('[3/4]');
  const between = (await stateOf(url)).get('drizzle.__drizzle_migrations')?.length;
  expect([before.get('drizzle.__drizzle_migrations')?.length, migrations.length]).toContain(between);
  await killedAt('[4/4]');
  expect((await stateOf(url)).get('drizzle.__drizzle_migrations')).toHaveLength(migrations.length);

  // It starts as it is.
  const portal = await startPortal(dataDir, { DATABASE_URL: url });
  try {
    for (const address of ['/', '/dich-vu-cong', '/tin-tuc'])
      expect((await fetch(portal.url + address)).status, address).toBe(200);
    expect(await (await fetch(`${portal.url}/healthz`)).text()).toContain(`version ${own.version}`);
    expect(portal.said()).toContain(`Phiên bản: ${own.version}`);
  } finally {
    portal.child.kill('SIGTERM');
    await portal.ended;
  }

  const { status, said } = upgrade('--yes');
  expect(said).toContain('làm tiếp từ đó');
  expect(said).toContain(`✓ Đã nâng cấp lên phiên bản ${own.version}`);
  expect(said).toContain('không thiếu');
  expect(status).toBe(0);
  expect(await peopleAndDossiers()).toEqual(rows);
  expect(upgrade('--yes')).toEqual({
    status: 0,
    said: `Không có gì để nâng cấp: cơ sở dữ liệu đã ở phiên bản ${own.version}.\n`,
  });
  // Whole archives alone have a name.
  const archives = readdirSync(join(dataDir, 'backups'));
  expect(archives.filter((name) => !name.endsWith('.tar'))).toEqual([]);
  expect(said).toContain(archives.toSorted().at(-1));
}, 300_000);
