// The schema on an empty database, on one that has it, and under an owner who may not make roles.
import { readFileSync } from 'node:fs';

import * as kit from 'drizzle-kit/api';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { connect } from '#db/client.server.ts';
import { migrateDatabase } from '#db/migrate.server.ts';
import * as schema from '#db/schema/index.ts';
import { emptyDatabase, onServer } from '../support/database.ts';
import { testSecrets } from '../support/keys.ts';

interface Snapshot {
  readonly id: string;
}
/** The package's own types do not resolve without databases that are not used here. */
const { generateDrizzleJson, generateMigration } = kit as unknown as {
  readonly generateDrizzleJson: (schema: Record<string, unknown>, previous: string) => Snapshot;
  readonly generateMigration: (previous: Snapshot, current: Snapshot) => Promise<string[]>;
};

// It gives every array an enumerable method, which whoever comes after in this worker would see.
Reflect.deleteProperty(Array.prototype, 'random');

const drops: (() => Promise<void>)[] = [];
const plainOwner = 'plain_owner';

beforeAll(async () => {
  await onServer((sql) =>
    sql.unsafe(
      `drop role if exists ${plainOwner}; create role ${plainOwner} login password 'x' nocreaterole`,
    ),
  );
});
afterAll(async () => {
  for (const drop of drops) await drop();
});

async function empty(options = ''): Promise<string> {
  const { url, drop } = await emptyDatabase(options);
  drops.push(drop);
  return url;
}

async function tables(url: string): Promise<number> {
  const sql = postgres(url, { max: 1 });
  const [row] = await sql<{ count: number }[]>`
    select count(*)::int as count from pg_tables where schemaname = 'public'`;
  await sql.end();
  return row?.count ?? 0;
}

test('The migrations make every table of the schema, and a second run changes nothing', async () => {
  const url = await empty();
  const { loginUrl } = await migrateDatabase(url, testSecrets);
  const made = await tables(url);
  expect(made).toBeGreaterThan(20);
  expect(await migrateDatabase(url, testSecrets)).toEqual({ loginUrl, carriedOver: undefined });
  expect(await tables(url)).toBe(made);
});

test('Processes that start at once migrate once', async () => {
  const url = await empty();
  await Promise.all([
    migrateDatabase(url, testSecrets),
    migrateDatabase(url, testSecrets),
    migrateDatabase(url, testSecrets),
  ]);
  const sql = postgres(url, { max: 1 });
  const [row] = await sql<
    { count: number }[]
  >`select count(*)::int as count from drizzle.__drizzle_migrations`;
  await sql.end();
  const journal = JSON.parse(readFileSync('db/migrations/meta/_journal.json', 'utf8')) as {
    entries: unknown[];
  };
  expect(row?.count).toBe(journal.entries.length);
});

test('The written migrations are what the schema asks for', async () => {
  const journal = JSON.parse(readFileSync('db/migrations/meta/_journal.json', 'utf8')) as {
    entries: { idx: number; tag: string }[];
  };
  const last = String(journal.entries.at(-1)?.idx).padStart(4, '0');
  const written = JSON.parse(readFileSync(`db/migrations/meta/${last}_snapshot.json`, 'utf8')) as Snapshot;
  const wanted = generateDrizzleJson({ ...schema }, written.id);
  expect(await generateMigration(written, wanted)).toEqual([]);
});

test('An owner who may not make roles works as himself, and cannot rewrite events either', async () => {
  const url = new URL(await empty(`owner ${plainOwner}`));
  url.username = plainOwner;
  url.password = 'x';
  expect(await migrateDatabase(url.href, testSecrets)).toMatchObject({ loginUrl: undefined });
  const db = connect(url.href, { max: 1 });
  await expect(db.$client`truncate dossier_events cascade`).rejects.toThrow(/append-only/);
  await db.$client.end();
});

test('A database that does not speak UTF-8 is refused with the reason', async () => {
  const url = await empty("encoding 'LATIN1' locale 'C' locale_provider libc template template0");
  await expect(migrateDatabase(url, testSecrets)).rejects.toThrow(/LATIN1; cổng cần UTF8/);
});

test('A database of a build before the first release is refused with the reason, and stays as it is', async () => {
  const url = await empty();
  await migrateDatabase(url, testSecrets);
  const sql = postgres(url, { max: 1 });
  await sql`update drizzle.__drizzle_migrations set hash = 'of another build', created_at = created_at - 1000`;
  await expect(migrateDatabase(url, testSecrets)).rejects.toThrow('bản dựng trước');
  expect(await sql`select distinct hash from drizzle.__drizzle_migrations`).toEqual([
    { hash: 'of another build' },
  ]);
  await sql.end();
});
