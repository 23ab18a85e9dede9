// The embedded server survives what happens to it: kill -9, stale files, a second portal, a lost password.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import postgres from 'postgres';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';

import { connect } from '#db/client.server.ts';
import { startEmbedded, type EmbeddedServer } from '#db/embedded.server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let folder: ReturnType<typeof temporaryFolder>;
let dataDir: string;
/** What a first start has left: making it costs more than all that most of these tests do. */
let initialised: ReturnType<typeof temporaryFolder>;
const running: EmbeddedServer[] = [];
const owners: ChildProcess[] = [];

beforeAll(async () => {
  initialised = temporaryFolder();
  const server = await startEmbedded({ dataDir: join(initialised.path, 'data') });
  await server.stop();
});
afterAll(() => initialised.remove());
beforeEach(() => {
  folder = temporaryFolder();
  dataDir = join(folder.path, 'data');
});
afterEach(async () => {
  for (const owner of owners.splice(0)) owner.kill('SIGKILL');
  await Promise.all(running.splice(0).map((server) => server.stop()));
  folder.remove();
});

/** With its owners: as root the database belongs to another user. */
function initialise(): void {
  execFileSync('cp', ['-a', join(initialised.path, 'data'), dataDir]);
}

async function start(lines: string[] = []): Promise<EmbeddedServer> {
  const server = await startEmbedded({
    dataDir,
    settings: { fsync: 'off' },
    onProgress: (line) => lines.push(line),
  });
  running.push(server);
  return server;
}

async function stop(server: EmbeddedServer): Promise<void> {
  running.splice(running.indexOf(server), 1);
  await server.stop();
}

async function ask<T>(url: string, query: string): Promise<T | undefined> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    const [row] = await sql.unsafe<{ value: T }[]>(query);
    return row?.value;
  } finally {
    await sql.end();
  }
}

/** Starts the server from a process of its own. */
async function ownerProcess(): Promise<{ owner: ChildProcess; url: string; place: string }> {
  const owner = spawn(process.execPath, ['--import', 'tsx', 'tests/support/embedded-owner.ts', dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  owners.push(owner);
  const line = await new Promise<string>((resolve, reject) => {
    owner.stdout?.once('data', (chunk: Buffer) => resolve(chunk.toString()));
    owner.once('exit', (code) => reject(new Error(`the owner ended with ${code}`)));
  });
  return { owner, ...(JSON.parse(line) as { url: string; place: string }) };
}

async function killed(owner: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => owner.once('exit', resolve));
  owner.kill('SIGKILL');
  await ended;
}

function serverPid(place: string): number {
  return Number.parseInt(readFileSync(join(place, 'postmaster.pid'), 'utf8'), 10);
}

test('The first start makes a UTF-8 database of PostgreSQL 18 in UTC that sorts Vietnamese names', async () => {
  const { url, place } = await start();
  expect(await ask(url, `select current_setting('server_version_num')::int / 10000 as value`)).toBe(18);
  expect(await ask(url, `select current_setting('server_encoding') as value`)).toBe('UTF8');
  expect(await ask(url, `select current_setting('TimeZone') as value`)).toBe('UTC');
  expect(await ask(url, `select lower('ĐẶNG ƯỚC') as value`)).toBe('đặng ước');
  const sorted = `select string_agg(n, ' ' order by n collate "vi-x-icu") as value from unnest(array['Ưng','Đỗ','Dung','Ánh','An']) n`;
  expect(await ask(url, sorted)).toBe('An Ánh Dung Đỗ Ưng');
  expect(place).toBe(join(dataDir, 'postgres'));
});

test('It listens on the loopback address only, and asks for the generated password', async () => {
  initialise();
  const { url } = await start();
  expect(await ask(url, `select current_setting('listen_addresses') as value`)).toBe('127.0.0.1');
  const wrong = new URL(url);
  wrong.password = 'guess';
  await expect(ask(wrong.href, 'select 1 as value')).rejects.toThrow(/password authentication failed/);
  expect(statSync(join(dataDir, 'postgres.json')).mode & 0o777).toBe(0o600);
  expect(statSync(join(dataDir, 'postgres')).mode & 0o777).toBe(0o700);
});

test('Its log tells how it runs, and repeats no value of a statement that failed', async () => {
  initialise();
  const { url } = await start();
  await expect(ask(url, `select 'Nguyễn Văn An'::uuid as value`)).rejects.toThrow('invalid input syntax');
  const log = readFileSync(join(dataDir, 'postgres.log'), 'utf8');
  expect(log).toContain('ready to accept connections');
  expect(log).not.toContain('Nguyễn');
});

test('A later start finds the same data under the same address', async () => {
  const first = await start();
  await ask(first.url, 'create table kept (value int)');
  await stop(first);
  expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid'))).toBe(false);
  const second = await start();
  expect(second.url).toBe(first.url);
  expect(await ask(second.url, 'select count(*)::int as value from kept')).toBe(0);
});

test('After a kill -9 of the portal its orphaned server is stopped and the committed data is there', async () => {
  initialise();
  const { owner, url, place } = await ownerProcess();
  await ask(url, 'create table committed as select 42 as value');
  const orphan = serverPid(place);
  await killed(owner);
  expect(() => process.kill(orphan, 0)).not.toThrow();

  const lines: string[] = [];
  const server = await start(lines);
  expect(lines.join('\n')).toMatch(/lần chạy trước để lại/);
  expect(serverPid(server.place)).not.toBe(orphan);
  expect(await ask(server.url, 'select value from committed')).toBe(42);
});

test('After a kill -9 of the portal and of its server the stale lock is no obstacle', async () => {
  initialise();
  const { owner, url, place } = await ownerProcess();
  await ask(url, 'create table committed as select 43 as value');
  const orphan = serverPid(place);
  await killed(owner);
  process.kill(orphan, 'SIGKILL');
  const server = await start();
  expect(await ask(server.url, 'select value from committed')).toBe(43);
});

test('A server that is killed is started again under the same address, with everything that was committed', async () => {
  initialise();
  const told: string[] = [];
  const up = new Promise<void>((resolve) => {
    void startEmbedded({
      dataDir,
      settings: { fsync: 'off' },
      onDown: () => told.push('down'),
      onUp: resolve,
      onLost: () => told.push('lost'),
    }).then(async (server) => {
      running.push(server);
      await ask(server.url, 'create table survivors (value int); insert into survivors values (7)');
      process.kill(serverPid(server.place), 'SIGKILL');
    });
  });
  await up;
  expect(await ask(running[0]?.url ?? '', 'select value from survivors')).toBe(7);
  expect(told).toEqual(['down']);
});

test('However often a pool was refused while its server was away, all its connections answer as soon as it is there again', async () => {
  initialise();
  const server = await start();
  const pool = connect(server.url, { max: 4, bounds: { statementMs: 10_000, waitMs: 3000 } });
  try {
    const askAll = () =>
      Promise.allSettled(
        [1, 2, 3, 4].map((value) => pool.$client`select ${value}::int as value, pg_sleep(0.05)`),
      );
    await askAll();
    await stop(server);
    let refusals = 0;
    while (refusals < 20) refusals += (await askAll()).filter(({ status }) => status === 'rejected').length;
    expect((await start()).url).toBe(server.url);
    expect((await askAll()).map(({ status }) => status)).toEqual(Array(4).fill('fulfilled'));
  } finally {
    await pool.$client.end({ timeout: 1 });
  }
});

test('A transaction whose server has ended is told so, and whoever asks after it is answered', async () => {
  initialise();
  const server = await start();
  const sql = postgres(server.url, { max: 2, onnotice: () => {}, backoff: () => 0 });
  try {
    for (let round = 0; round < 5; round += 1) {
      const after: unknown[] = [];
      const transaction = sql.begin(async (tx) => {
        const [row] = await tx<{ pid: number }[]>`select pg_backend_pid() as pid`;
        await sql`select pg_terminate_backend(${row?.pid ?? 0})`;
        await tx`select 1`.catch(() => {});
        await wait(20);
        after.push(await tx`select ${2}::int`.catch((error: unknown) => error));
      });
      await expect(transaction).rejects.toThrow();
      await expect.poll(() => after[0]).toMatchObject({ code: 'CONNECTION_CLOSED' });
      const asked = await Promise.all([sql`select ${3}::int as value`, sql`select ${4}::int as value`]);
      expect(asked.flat()).toEqual([{ value: 3 }, { value: 4 }]);
    }
  } finally {
    await sql.end({ timeout: 1 });
  }
});

test('A server that cannot be started any more is given up after some tries', async () => {
  initialise();
  const lost = new Promise<string>((resolve) => {
    void startEmbedded({
      dataDir,
      settings: { fsync: 'off' },
      restarts: { tries: 2, firstPauseMs: 10 },
      onLost: resolve,
    }).then((server) => {
      running.push(server);
      const pid = serverPid(server.place);
      renameSync(join(server.place, 'global'), join(server.place, 'gone'));
      process.kill(pid, 'SIGKILL');
    });
  });
  expect(await lost).toContain('global');
});

test('A lock that names a process of somebody else is removed', async () => {
  initialise();
  const first = await start();
  await stop(first);
  const lock = join(first.place, 'postmaster.pid');
  writeFileSync(lock, `${process.pid}\n${first.place}\n0\n${first.port}\n\n\n\n`);
  chmodSync(lock, 0o600);
  const server = await start();
  expect(await ask(server.url, 'select 1 as value')).toBe(1);
});

test('A second portal on the same data directory is told who owns it', async () => {
  initialise();
  const { owner } = await ownerProcess();
  await expect(start()).rejects.toMatchObject({
    name: 'EmbeddedServerBusy',
    message: expect.stringContaining(`tiến trình ${owner.pid}`) as string,
  });
});

test('An initialisation that was interrupted is begun anew', async () => {
  mkdirSync(join(dataDir, 'postgres.unfinished'), { recursive: true });
  writeFileSync(join(dataDir, 'postgres.unfinished', 'PG_VERSION'), '18\n');
  const server = await start();
  expect(await ask(server.url, 'select 1 as value')).toBe(1);
});

test('Data without its version file is not overwritten', async () => {
  initialise();
  const first = await start();
  await stop(first);
  rmSync(join(first.place, 'PG_VERSION'));
  await expect(start()).rejects.toThrow(/không phải là một cơ sở dữ liệu/);
  expect(existsSync(join(first.place, 'global', 'pg_control'))).toBe(true);
});

test('Under a folder that other users cannot enter, root keeps the data where its database user can, and says so', async () => {
  chmodSync(folder.path, 0o700);
  const lines: string[] = [];
  const server = await start(lines);
  expect(await ask(server.url, 'select 1 as value')).toBe(1);
  if (process.getuid?.() === 0) {
    expect(server.place).toMatch(/^\/var\/lib\/phu-an-portal-[0-9a-f]{12}\/postgres$/);
    expect(lines.join('\n')).toContain('Tệp cơ sở dữ liệu nằm ở /var/lib/phu-an-portal-');
    await stop(server);
    const again = await start();
    expect(again.place).toBe(server.place);
    await stop(again);
    rmSync(dirname(server.place), { recursive: true });
  } else {
    expect(server.place).toBe(join(dataDir, 'postgres'));
  }
});

test('A lost password file is replaced, and the data stays', async () => {
  initialise();
  const first = await start();
  await ask(first.url, 'create table kept as select 7 as value');
  await stop(first);
  rmSync(join(dataDir, 'postgres.json'));
  const server = await start();
  expect(server.url).not.toBe(first.url);
  expect(await ask(server.url, 'select value from kept')).toBe(7);
});
