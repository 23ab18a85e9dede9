// What `npm run doctor` finds: each thing is put out of order in a real database and a real folder, is told, and is in order again.
import { chmodSync, mkdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { afterAll, describe, expect, test } from 'vitest';

import { loadConfig } from '#app/server/config.server.ts';
import { judgeNode } from '#app/server/doctor/checks/node.ts';
import { examine, mend } from '#app/server/doctor/examine.server.ts';
import { useDatabase } from '../support/database.ts';
import { live } from '../support/live-settings.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { testKeySpec } from '../support/keys.ts';

const database = useDatabase();
const folder = temporaryFolder();
afterAll(() => folder.remove());

const now = new Date('2026-11-24T09:00:00+07:00');

function patient(settings: Record<string, string> = {}, at = now) {
  const env = {
    ...live,
    SMTP_URL: 'smtp://127.0.0.1:9',
    PORTAL_DATA_DIR: folder.path,
    ...settings,
  };
  const outcome = loadConfig(env, () => ({ keys: '', session: '', gateway: '' }));
  if (!outcome.ok) throw new Error(outcome.problems.join());
  return {
    config: { ...outcome.config, keys: settings['PORTAL_KEYS'] ?? testKeySpec },
    db: database.owner,
    now: at,
  };
}

async function line(id: string, ...of: Parameters<typeof patient>) {
  const found = (await examine(patient(...of))).find((one) => one.id === id);
  if (found === undefined) throw new Error(`no line ${id}`);
  return found;
}
const run = (statement: string) => database.owner.$client.unsafe(statement);

const user = `insert into users (id, name, email, kind) values ('dr', 'Người Thử', 'dr@demo.phuan', 'staff')`;
const noUser = `delete from users where id = 'dr'`;

describe('a check fails where something is out of order, and holds where it is not', () => {
  test.each<[id: string, breaks: string, mends: string, state: string]>([
    ['demo-accounts', user, noUser, 'trouble'],
    [
      'chains',
      `insert into audit_heads (subject, event_count) values ('x', 3)`,
      `delete from audit_heads where subject = 'x'`,
      'trouble',
    ],
    [
      'next-year',
      `create table kept as select * from calendar_days; delete from calendar_days`,
      `insert into calendar_days select * from kept; drop table kept`,
      'attention',
    ],
    [
      'figures',
      `insert into figure_marks (days) values ('{2026-11-01}')`,
      `delete from figure_marks`,
      'attention',
    ],
    [
      'people',
      `create table kept as select * from staff_roles; delete from staff_roles where role in ('administrator', 'chairman')`,
      `delete from staff_roles; insert into staff_roles select * from kept; drop table kept`,
      'trouble',
    ],
  ])('%s', async (id, breaks, mends, state) => {
    const before = (await line(id)).state;
    await run(breaks);
    expect((await line(id)).state).toBe(state);
    await run(mends);
    expect((await line(id)).state).toBe(before);
  });
});

test('files that others may read are closed, and files that nobody names are to go', async () => {
  const stored = path.join(folder.path, 'files', 'dossiers');
  mkdirSync(stored, { recursive: true, mode: 0o755 });
  const orphan = path.join(stored, 'nobody');
  writeFileSync(orphan, 'x');
  chmodSync(orphan, 0o644);
  utimesSync(orphan, new Date('2026-11-20'), new Date('2026-11-20'));
  expect(await line('permissions')).toMatchObject({ state: 'trouble' });
  expect(await line('files')).toMatchObject({ state: 'attention' });
  expect(await mend(patient())).toHaveLength(2);
  expect(statSync(orphan).mode & 0o777).toBe(0o600);
  expect(await line('permissions')).toMatchObject({ state: 'fine' });
  expect(await line('files')).toMatchObject({ state: 'fine' });
  expect(await mend(patient())).toEqual([]);
});

test.each<[id: string, settings: Record<string, string>, state: string]>([
  ['proxy', { TRUST_PROXY: '0.0.0.0/0' }, 'trouble'],
  ['proxy', { TRUST_PROXY: '127.0.0.1' }, 'fine'],
  ['keys', { PORTAL_KEYS: live.PORTAL_KEYS }, 'trouble'],
  ['keys', {}, 'fine'],
  ['mail-server', {}, 'trouble'],
  ['gateway', { VNPAY_API_URL: 'https://127.0.0.1:9/' }, 'trouble'],
  ['backup-folder', { BACKUP_DIR: '/nowhere' }, 'trouble'],
  ['commune', {}, 'trouble'],
  ['data-folder', {}, 'fine'],
  ['settings', {}, 'attention'],
])('%s with %o: %s', async (id, settings, state) => {
  expect((await line(id, settings)).state).toBe(state);
});

test('the login of pages is told where it may do more than pages should', async () => {
  const as = (url: string) => line('login', { APP_DATABASE_URL: url });
  expect((await as(database.loginUrl)).state).toBe('fine');
  expect((await as(database.url)).state).toBe('trouble');
});

test('clocks that go apart, an old Node and a database of another version are told', async () => {
  expect((await line('clock', {}, new Date(0))).state).toBe('trouble');
  expect((await line('clock', {}, new Date())).state).toBe('fine');
  expect([judgeNode('20.19.0').found, judgeNode('22.13.0').found]).toEqual(['wrong', 'fine']);
  await run(
    `create table kept as select * from drizzle.__drizzle_migrations; delete from drizzle.__drizzle_migrations where id = (select max(id) from drizzle.__drizzle_migrations)`,
  );
  expect((await line('migrations')).state).toBe('trouble');
  await run(
    `truncate drizzle.__drizzle_migrations; insert into drizzle.__drizzle_migrations select * from kept; drop table kept`,
  );
  expect((await line('migrations')).state).toBe('fine');
});

test('all settings that are wrong or missing are told at once', () => {
  const outcome = loadConfig({ PORTAL_MODE: 'live', PORT: 'x' }, () => ({
    keys: '',
    session: '',
    gateway: '',
  }));
  expect(outcome).toMatchObject({ ok: false });
  const problems = outcome.ok ? [] : outcome.problems;
  for (const name of ['PORT', 'PUBLIC_URL', 'SMTP_URL', 'METRICS_TOKEN'])
    expect(problems.filter((problem) => problem.startsWith(`${name}:`))).toHaveLength(1);
});
