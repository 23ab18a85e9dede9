// A database of its own for a test file: a clone of the template, dropped when the file is done.
import { randomBytes } from 'node:crypto';

import postgres from 'postgres';
import { afterAll, beforeAll, inject } from 'vitest';

import { present } from '#app/values/present.ts';
import { connect, type Database } from '#db/client.server.ts';
import type { DatabaseServer } from './database-server.ts';
import { testSecrets } from './keys.ts';
import { askSetUp } from './set-up.ts';

export interface TestDatabase {
  /** As the portal works: under the application's login. */
  readonly db: Database;
  /** As the owner of the tables, to prepare what the portal may not write. */
  readonly owner: Database;
  readonly url: string;
  /** The same with the application's login. */
  readonly loginUrl: string;
}

let server: Promise<DatabaseServer> | undefined;

/** The PostgreSQL of this run, when its template is ready. */
export const databaseServer = (): Promise<DatabaseServer> =>
  (server ??= askSetUp(inject('databaseServerUrl')));

/**
 * Call it at the top of a test file; the properties may be read from `beforeAll` on.
 * @param template of which it is a clone; the one that is migrated and has what every portal starts with, unless said
 */
export function useDatabase(
  template: () => Promise<string> = async () => (await databaseServer()).template,
): TestDatabase {
  let made: TestDatabase | undefined;
  const ready = (): TestDatabase => {
    if (made === undefined) throw new Error('the test database is there from beforeAll on');
    return made;
  };
  const name = `test_${randomBytes(6).toString('hex')}`;

  // Whoever needs the demonstration first fills it in.
  beforeAll(async () => {
    await cloneDatabase(await template(), name);
    made = await openDatabase(name);
  }, 120_000);

  afterAll(async () => {
    if (made !== undefined) await Promise.all([made.db.$client.end(), made.owner.$client.end()]);
    await onServer((sql) => sql.unsafe(`drop database if exists ${name} with (force)`));
  });

  return {
    get db() {
      return ready().db;
    },
    get owner() {
      return ready().owner;
    },
    get url() {
      return ready().url;
    },
    get loginUrl() {
      return ready().loginUrl;
    },
  };
}

/** Files as they are, and not each page through the log: half the work. */
export const cloneDatabase = (template: string, name: string): Promise<unknown> =>
  onServer((sql) => sql.unsafe(`create database ${name} template ${template} strategy file_copy`));

/** Whoever calls it ends both pools. */
export async function openDatabase(name: string): Promise<TestDatabase> {
  const { loginUrl: templateUrl, socket } = await databaseServer();
  const url = await urlOf(name);
  const loginUrl = inDatabase(templateUrl, name);
  const { chains } = testSecrets;
  return {
    // Each reads the catalogs of its database anew, some hundredth of a second.
    db: connect(loginUrl, { max: 4, chains, socket }),
    owner: connect(url, { max: 2, chains, socket }),
    url,
    loginUrl,
  };
}

const urlOf = async (name: string): Promise<string> => inDatabase((await databaseServer()).url, name);

function inDatabase(address: string, name: string): string {
  const url = new URL(address);
  url.pathname = `/${name}`;
  return url.href;
}

/** Runs `work` on the test server, in its first database. */
export async function onServer<T>(work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const { url, socket } = await databaseServer();
  const sql = postgres(url, { max: 1, onnotice: () => {}, ...present({ path: socket }) });
  try {
    return await work(sql);
  } finally {
    await sql.end();
  }
}

/**
 * An empty database on the test server, for tests of migrations and seeds; dropped after the file.
 * @param options of `create database`
 */
export async function emptyDatabase(options = ''): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `empty_${randomBytes(6).toString('hex')}`;
  await onServer((sql) => sql.unsafe(`create database ${name} strategy file_copy ${options}`));
  return {
    url: await urlOf(name),
    drop: async () =>
      void (await onServer((sql) => sql.unsafe(`drop database if exists ${name} with (force)`))),
  };
}
