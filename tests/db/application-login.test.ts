// What a statement that found its way through a page may do: read and write rows, and nothing that makes it somebody else, changes
// what is evidence or a table, or leaves the database. Each is tried on the real server, under the login that the portal makes.
import { randomUUID } from 'node:crypto';

import { pino } from 'pino';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { scheduledJobNames } from '#app/operation/job-times.ts';
import { loadConfig } from '#app/server/config.server.ts';
import { openDatabase } from '#app/server/database.server.ts';
import { startWorker } from '#app/server/worker.server.ts';
import { connect, type Database } from '#db/client.server.ts';
import { chainLink, dossierLink } from '#db/event-hash.server.ts';
import { migrateDatabase } from '#db/migrate.server.ts';
import { readServerFigures } from '#db/queries/health.server.ts';
import { emptyDatabase, onServer, useDatabase } from '../support/database.ts';
import { addDossier, addEvents } from '../support/dossier-rows.ts';
import { testKeySpec, testSecrets } from '../support/keys.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const database = useDatabase();
/** Brought up from nothing, as a first start does it: a clone has not the rights that a database itself has. */
const fresh = { url: '', loginUrl: '', drop: async () => {} };
let app: Database;
let owner: Database;

beforeAll(async () => {
  const dossier = await addDossier(database.owner);
  await addEvents(database.owner, dossier, [{ event: 'submit' }]);
  Object.assign(fresh, await emptyDatabase());
  const { loginUrl } = await migrateDatabase(fresh.url, { ...testSecrets, queues: scheduledJobNames });
  fresh.loginUrl = loginUrl ?? '';
  app = connect(fresh.loginUrl, { max: 2, chains: testSecrets.chains });
  owner = connect(fresh.url, { max: 1 });
});
afterAll(async () => {
  await Promise.all([app.$client.end(), owner.$client.end()]);
  await fresh.drop();
});

test('The portal works under a login of its own, which is a member of nobody and may nothing but log in', async () => {
  const [row] = await app.$client`
    select session_user = current_user as "isItself", r.rolsuper or r.rolcreaterole or r.rolcreatedb or r.rolreplication
      or r.rolbypassrls as mighty, exists (select from pg_auth_members where member = r.oid) as "isMember",
      session_user = any (select tableowner from pg_tables where schemaname = 'public') as owns
    from pg_roles r where rolname = session_user`;
  expect(row).toEqual({ isItself: true, mighty: false, isMember: false, owns: false });
  const [session] = await database.db.$client`select current_user = session_user as "isItself"`;
  expect(session).toEqual({ isItself: true });
});

const refused =
  /permission denied|must be owner|must be superuser|may not|not allowed|only roles|Only roles/i;

describe('What becomes somebody else is refused, or leads back to the login itself', () => {
  test.each([
    'set role portal',
    'set local role portal',
    'set session authorization portal',
    'set role pg_write_server_files',
    'set role pg_execute_server_program',
    'set role pg_read_all_data',
    `select set_config('role', 'portal', false)`,
    `select set_config('session_authorization', 'portal', false)`,
    'grant portal to current_user',
    'grant pg_read_server_files to current_user',
    'alter role current_user superuser',
    'alter role current_user createrole',
    'alter role current_user replication',
    'alter role current_user bypassrls',
    `alter role portal password 'x'`,
    'alter role portal nosuperuser',
    'create role another login superuser',
    'create role another',
    'drop role portal',
    'reassign owned by portal to current_user',
    'drop owned by portal',
    'create database elsewhere',
    `alter database postgres set session_preload_libraries = 'x'`,
    `alter system set listen_addresses = '*'`,
    'set session_replication_role = replica',
    `set session_preload_libraries = 'x'`,
    'set log_statement = none',
    'select pg_reload_conf()',
    'select pg_promote()',
    `select pg_create_physical_replication_slot('x')`,
    `select pg_create_logical_replication_slot('x', 'test_decoding')`,
    'create publication all_of_it for all tables',
    `create subscription copy connection 'host=127.0.0.1' publication x`,
  ])('%s', async (statement) => {
    await expect(app.$client.unsafe(statement)).rejects.toThrow(refused);
  });
  test.each(['set role none', 'reset role', 'set session authorization default', 'reset all', 'discard all'])(
    '%s',
    async (statement) => {
      const one = postgres(fresh.loginUrl, { max: 1, onnotice: () => {} });
      await one.unsafe(statement);
      await expect(one`delete from dossier_events`).rejects.toThrow(refused);
      const [row] =
        await one`select session_user = current_user as "isItself", current_user like '%_app' as "isApp"`;
      expect(row).toEqual({ isItself: true, isApp: true });
      await one.end();
    },
  );
});

describe('What changes evidence or tables is refused', () => {
  const events = ['dossier_events', 'inquiry_events', 'audit_events'];
  test.each([
    ...events.flatMap((table) => [
      `update ${table} set actor_name = 'x'`,
      `delete from ${table}`,
      `truncate ${table} cascade`,
      `alter table ${table} disable trigger all`,
      `drop trigger ${table}_no_update on ${table}`,
      `alter table ${table} add column x int`,
      `alter table ${table} owner to current_user`,
      `create trigger mine before insert on ${table} for each row execute function refuse_rewriting_events()`,
      `create rule mine as on insert to ${table} do instead nothing`,
      `create index on ${table} (event)`,
      `drop table ${table} cascade`,
      `do $$ begin lock table ${table} in access exclusive mode; end $$`,
    ]),
    'merge into audit_events e using audit_events s on e.id = s.id when matched then update set event = s.event',
    'delete from audit_heads',
    'truncate audit_heads cascade',
    ...['chain_anchors', 'chain_register'].flatMap((table) => [
      `delete from ${table}`,
      `update ${table} set ${table === 'chain_anchors' ? 'event_count' : 'chains'} = 0`,
      `insert into ${table} select * from ${table}`,
    ]),
    `update procedure_revisions set digest = ''`,
    `update form_versions set digest = ''`,
    'delete from papers',
    'delete from payments',
    'delete from number_series',
    'update dossier_views set what = null',
    'select * from drizzle.__drizzle_migrations',
    'drop table dossiers',
    'create table elsewhere ()',
    'create table pgboss.elsewhere ()',
    'alter table pgboss.job add column x int',
    'create temporary table mine (id int)',
    'create schema mine',
    'create view mine as select 1',
    'create type mine as enum ()',
    'create domain mine as text',
    'create sequence mine',
    'drop extension pg_trgm cascade',
    'create extension hstore',
    'create extension file_fdw',
    'create server elsewhere foreign data wrapper postgres_fdw',
    'create event trigger mine on ddl_command_start execute function refuse_rewriting_events()',
    `create function mine() returns int language sql security definer as 'select 1'`,
    `create function pg_temp.mine() returns int language sql as 'select 1'`,
    `create or replace function note_chains(begun integer, added bit) returns void language sql as 'select 1'`,
    'alter function note_chains(integer, bit) owner to current_user',
    `create function mine() returns int language c as 'x'`,
    'alter default privileges for role portal grant all on tables to public',
  ])('%s', async (statement) => {
    await expect(app.$client.unsafe(statement)).rejects.toThrow(
      /permission denied|must be owner|must be superuser|does not exist|no schema has been selected/i,
    );
  });
});

test.each([
  'vacuum full dossier_events',
  'grant all on audit_events to current_user',
  'revoke all on audit_events from public',
])('What is answered with a warning alone changes nothing: %s', async (statement) => {
  const state = () =>
    owner.$client`select relfilenode, relacl::text from pg_class where relname in ('dossier_events', 'audit_events') order by 1`;
  const before = await state();
  await app.$client.unsafe(statement);
  expect(await state()).toEqual(before);
});

describe('What leaves the database is refused', () => {
  test.each([
    'select * from pg_authid',
    'select * from pg_shadow',
    'select * from pg_user_mapping',
    'select * from pg_hba_file_rules',
    'select * from pg_file_settings',
    `select pg_read_file('postgresql.conf')`,
    `select pg_read_binary_file('global/pg_control')`,
    `select pg_ls_dir('.')`,
    'select pg_ls_waldir()',
    `select pg_stat_file('postgresql.conf')`,
    `copy dossiers to '/tmp/phu-an-login-test'`,
    `copy dossiers from '/etc/passwd'`,
    `copy (select 1) to program 'id'`,
    `copy dossiers from program 'id'`,
    `select lo_import('/etc/passwd')`,
    `select lo_export(1, '/tmp/phu-an-login-test')`,
    'select lo_creat(-1)',
    'select lo_create(0)',
    `select lo_from_bytea(0, 'x')`,
    `do language plpython3u 'pass'`,
    `load 'dblink'`,
  ])('%s', async (statement) => {
    await expect(app.$client.unsafe(statement)).rejects.toThrow(
      /permission denied|must be superuser|does not exist|is not allowed/i,
    );
  });

  test('another’s statements and settings stay unseen', async () => {
    await owner.$client`select 'secret of the owner'`;
    expect(
      await app.$client`select query from pg_stat_activity where query like '%secret of the owner%'
        and pid <> pg_backend_pid()`,
    ).toEqual([]);
    await expect(app.$client`show data_directory`).rejects.toThrow(/permission denied/);
  });
});

test('A password or a setting that the login gives itself is gone with the next start', async () => {
  const one = postgres(fresh.loginUrl, { max: 1 });
  await one`alter role current_user password 'mine'`;
  await one`alter role current_user set search_path = nowhere`;
  await one.end();
  await migrateDatabase(fresh.url, testSecrets);
  const again = postgres(fresh.loginUrl, { max: 1 });
  expect(await again`select count(*)::int as count from dossiers`).toEqual([{ count: 0 }]);
  await again.end();
});

test('What pages and jobs need is there: rows, numbers, notifications, locks, the queue of jobs, the server’s figures', async () => {
  expect(await readServerFigures(app)).toMatchObject({ connections: expect.any(Number) as number });
  const heard: string[] = [];
  const listening = await app.$client.listen('test', (payload) => void heard.push(payload));
  await app.$client`select pg_notify('test', 'x'), pg_advisory_xact_lock(1)`;
  await expect.poll(() => heard).toEqual(['x']);
  await listening.unlisten();
  const worker = await startWorker({
    databaseUrl: fresh.loginUrl,
    frequent: [],
    scheduled: scheduledJobNames.map((name) => ({
      name,
      cron: '0 0 1 1 *',
      run: () => Promise.resolve(),
    })),
    logger: pino({ level: 'silent' }),
    remember: () => Promise.resolve(),
  });
  await worker.stop();
  const [scheduled] = await app.$client`select count(*)::int as count from pgboss.schedule`;
  expect(scheduled).toEqual({ count: scheduledJobNames.length });
});

describe('A login that somebody made', () => {
  const made = async (options: string): Promise<string> => {
    const name = `given_${randomUUID().slice(0, 8)}`;
    await onServer((sql) => sql.unsafe(`create role ${name} login password 'x' ${options}`));
    const url = new URL(fresh.url);
    [url.username, url.password] = [name, 'x'];
    return url.href;
  };
  test('is given what pages need', async () => {
    const loginUrl = await made('');
    expect(await migrateDatabase(fresh.url, { ...testSecrets, loginUrl })).toMatchObject({ loginUrl });
    const one = postgres(loginUrl, { max: 1 });
    expect(await one`select count(*)::int as count from dossiers`).toEqual([{ count: 0 }]);
    await expect(one`delete from dossier_events`).rejects.toThrow(refused);
    await one.end();
    await owner.$client.unsafe(`drop owned by ${new URL(loginUrl).username}`);
  });
  test.each([
    'superuser',
    'createrole',
    'createdb',
    'replication',
    'bypassrls',
    'in role portal',
    'in role pg_read_all_data',
  ])('is refused with more: %s', async (options) => {
    const loginUrl = await made(options);
    await expect(migrateDatabase(fresh.url, { ...testSecrets, loginUrl })).rejects.toThrow(
      /APP_DATABASE_URL/,
    );
  });
  test('is refused in another database, or when it is not let in', async () => {
    const loginUrl = await made('');
    const elsewhere = new URL(loginUrl);
    elsewhere.pathname = '/postgres';
    await expect(migrateDatabase(fresh.url, { ...testSecrets, loginUrl: elsewhere.href })).rejects.toThrow(
      /cùng một cơ sở dữ liệu/,
    );
    const wrong = new URL(loginUrl);
    wrong.password = 'y';
    await expect(migrateDatabase(fresh.url, { ...testSecrets, loginUrl: wrong.href })).rejects.toThrow(
      /pg_hba.conf/,
    );
    await owner.$client.unsafe(`drop owned by ${wrong.username}`);
  });
});

test('A live portal does not start as the owner; a demonstration does, where the owner may make no login', async () => {
  const name = `owner_${randomUUID().slice(0, 8)}`;
  await onServer((sql) => sql.unsafe(`create role ${name} login password 'x'`));
  const { url, drop } = await emptyDatabase(`owner ${name}`);
  const databaseUrl = new URL(url);
  [databaseUrl.username, databaseUrl.password] = [name, 'x'];
  const folder = temporaryFolder();
  const loaded = loadConfig({ DATABASE_URL: databaseUrl.href, PORTAL_DATA_DIR: folder.path }, () => ({
    keys: testKeySpec,
    session: '',
    gateway: '',
  }));
  if (!loaded.ok) throw new Error(loaded.problems.join());
  const events = { down: () => {}, up: () => {}, lost: () => {} };
  await expect(openDatabase({ ...loaded.config, mode: 'live' }, events)).rejects.toThrow(/APP_DATABASE_URL/);
  const opened = await openDatabase(loaded.config, events);
  await opened.close();
  await drop();
  folder.remove();
});

describe('Events are append-only', () => {
  const rewritings = [
    `update dossier_events set reason = 'khác'`,
    'delete from dossier_events',
    'truncate dossier_events cascade',
  ];
  test.each(rewritings)('the trigger stops the owner of the table: %s', async (statement) => {
    await expect(database.owner.$client.unsafe(statement)).rejects.toThrow(/append-only/);
  });
  test('appending is what is left, under a key', async () => {
    const [head] = await database.db.$client<{ id: string; hash: Uint8Array }[]>`
      select id, last_event_hash as hash from dossiers where event_count = 1`;
    const at = new Date('2026-11-24T08:00:00Z');
    const event = {
      ...{
        dossierId: head?.id ?? '',
        sequence: 2,
        event: 'take',
        fromState: 'submitted',
        toState: 'submitted',
      },
      ...{
        actorKind: 'staff',
        actorId: null,
        actorName: 'x',
        at,
        reason: null,
        detail: {},
        requestId: randomUUID(),
      },
    };
    const { hash, keyId } = chainLink(testSecrets.chains, dossierLink(event), head?.hash ?? null);
    const append = (key: string | null) => database.db.$client`
      insert into dossier_events (dossier_id, sequence, event, from_state, to_state, actor_kind, actor_name, at, request_id, hash,
        key_id)
      values (${event.dossierId}, 2, 'take', 'submitted', 'submitted', 'staff', 'x', ${at}, ${event.requestId},
        ${Buffer.from(hash)}, ${key})`;
    await expect(append(null)).rejects.toThrow(/chained under a key/);
    await append(keyId);
    const [count] = await database.db.$client<{ count: number }[]>`
      select count(*)::int as count from dossier_events`;
    expect(count?.count).toBe(2);
  });
});
