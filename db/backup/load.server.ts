// Fills an empty database from a copy, in one transaction: afterwards everything is there, or nothing is.
import { createHash } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';

import type postgres from 'postgres';

import { connect } from '../client.server.ts';
import { knownMigrations, type AppliedMigration } from '../migrations.server.ts';
import {
  listTables,
  quoted,
  readingStatement,
  readRows,
  settledNotation,
  type CopiedSchema,
  type CopiedTable,
} from './tables.server.ts';

export interface Loading {
  /** Whole rows in COPY's text notation. */
  addRows(table: CopiedTable, rows: Uint8Array): Promise<void>;
  /**
   * Reads back what was loaded.
   * @returns the tables whose rows are not those that were given
   */
  compare(): Promise<readonly string[]>;
}

/** What stands against loading a copy into a database. */
export type LoadObstacle = 'not-empty' | 'newer-version' | 'other-tables' | 'server';

export class CannotLoad extends Error {
  readonly obstacle: LoadObstacle;
  constructor(obstacle: LoadObstacle, message: string) {
    super(message);
    this.name = 'CannotLoad';
    this.obstacle = obstacle;
  }
}

/** @returns true when nobody has put anything into the database yet */
export async function isEmptyDatabase(url: string): Promise<boolean> {
  const db = connect(url, { max: 1 });
  try {
    return await isEmpty(db.$client);
  } finally {
    await db.$client.end();
  }
}

/** @throws CannotLoad when this version of the portal cannot hold a copy with these migrations */
export function migrationsOf(applied: readonly AppliedMigration[]) {
  const known = knownMigrations();
  const fits =
    applied.length > 0 &&
    applied.length <= known.length &&
    applied.every(({ hash }, n) => hash === known[n]?.hash);
  if (!fits) throw new CannotLoad('newer-version', 'its migrations are not the first of this version');
  return known.slice(0, applied.length);
}

/**
 * Makes the tables as they were when the copy was taken, and has `work` fill them. An older copy gets the schema of its
 * time; the next start of the portal migrates it, as it would have migrated the original.
 * @param url an empty database, as its owner
 * @param work ends before anything is believed: what it throws leaves the database as it was
 * @param options `replaces`: the database is not empty, and what is in it makes room; it is called once nobody can write there any more,
 *   before anything is gone. `note`: stands in the database from then on
 * @throws CannotLoad
 */
export async function loadDatabase(
  url: string,
  schema: CopiedSchema,
  work: (loading: Loading) => Promise<void>,
  {
    replaces,
    note,
  }: { readonly replaces?: (() => Promise<void>) | undefined; readonly note?: string | undefined } = {},
): Promise<void> {
  const migrations = migrationsOf(schema.migrations);
  const db = connect(url, { max: 1 });
  try {
    await db.$client.begin(async (sql) => {
      await sql.unsafe(settledNotation);
      if (replaces !== undefined) {
        await keepWritersOut(sql);
        await replaces();
        await makeRoom(sql);
      }
      if (!(await isEmpty(sql))) throw new CannotLoad('not-empty', 'the database is not empty');
      // Five hundred statements would be as many round trips.
      for (const migration of migrations) await sql.unsafe(migration.sql.join('\n;\n'));
      await rememberMigrations(sql, schema.migrations);
      await expectTables(sql, schema.tables);

      const names = schema.tables.map(({ name }) => `public.${quoted(name)}`);
      const foreignKeys = await takeForeignKeysAway(sql);
      for (const name of names) await sql.unsafe(`alter table ${name} disable trigger user`);
      // Some migrations put first rows into their tables.
      await sql.unsafe(`truncate ${names.join(', ')}`);

      const digests = new Map(schema.tables.map((table) => [table.name, createHash('sha256')]));
      await work({
        async addRows(table, rows) {
          digests.get(table.name)?.update(rows);
          await copyIn(sql, table, rows);
        },
        async compare() {
          const different: string[] = [];
          for (const table of schema.tables) {
            const loadedDigest = createHash('sha256');
            for await (const rows of readRows(sql, await readingStatement(sql, table)))
              loadedDigest.update(rows);
            if (loadedDigest.digest('hex') !== digests.get(table.name)?.digest('hex'))
              different.push(table.name);
          }
          return different;
        },
      });

      for (const { name, value, called } of schema.sequences) {
        await sql.unsafe('select setval($1::regclass, $2::bigint, $3::boolean)', [
          `public.${quoted(name)}`,
          value,
          called,
        ]);
      }
      for (const name of names) await sql.unsafe(`alter table ${name} enable trigger user`);
      // Each is checked over all rows here.
      for (const { table, name, definition } of foreignKeys) {
        await sql.unsafe(`alter table ${table} add constraint ${quoted(name)} ${definition}`);
      }
      if (note !== undefined) await putLoadNote(sql, note);
    });
    // So that the first queries are planned as before.
    await db.$client.unsafe('analyze');
  } finally {
    await db.$client.end();
  }
}

/** Whoever writes meanwhile, in whichever process, waits until this transaction is over: nothing comes between what is saved and what is replaced. */
async function keepWritersOut(sql: postgres.TransactionSql): Promise<void> {
  const names = (await listTables(sql)).map(({ name }) => `public.${quoted(name)}`);
  await sql.unsafe(`set local lock_timeout = '30s'`);
  if (names.length > 0) await sql.unsafe(`lock table ${names.join(', ')} in share mode`);
}

/** All that a portal made in the database, in the transaction that fills it anew. Whoever reads it meanwhile is not waited for long. */
async function makeRoom(sql: postgres.TransactionSql): Promise<void> {
  await sql.unsafe(`
    drop schema if exists pgboss, drizzle, public cascade;
    create schema public`);
}

/**
 * A comment on the schema, because it is written by the transaction that fills the tables, and tables of any release have room for it: a
 * machine that fails right after it leaves word for the next start.
 */
async function putLoadNote(sql: postgres.TransactionSql, note: string): Promise<void> {
  const [row] = await sql<{ text: string }[]>`select quote_literal(${note}) as text`;
  await sql.unsafe(`comment on schema public is ${row?.text ?? 'null'}`);
}

async function isEmpty(sql: Pick<postgres.Sql, 'unsafe'>): Promise<boolean> {
  const rows = await sql.unsafe(`
    select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('public', 'drizzle') and c.relkind in ('r', 'p', 'v', 'm', 'S') limit 1`);
  return rows.length === 0;
}

/** The table of drizzle's migrator, as it makes it. */
async function rememberMigrations(
  sql: postgres.TransactionSql,
  applied: readonly AppliedMigration[],
): Promise<void> {
  await sql.unsafe(`
    create schema if not exists drizzle;
    create table drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint);`);
  for (const { hash, at } of applied) {
    await sql.unsafe('insert into drizzle.__drizzle_migrations (hash, created_at) values ($1, $2::bigint)', [
      hash,
      at,
    ]);
  }
}

async function expectTables(sql: postgres.TransactionSql, copied: readonly CopiedTable[]): Promise<void> {
  const made = (await listTables(sql)).map(asText);
  const tables = copied.map(asText);
  if (made.length !== tables.length || made.some((text, n) => text !== tables[n])) {
    throw new CannotLoad('other-tables', 'its tables are not those of its migrations');
  }
}

const asText = ({ name, columns }: CopiedTable): string => `${name}(${columns.join(',')})`;

interface ForeignKey {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
}

/** Rows come table by table, so that each may name one that is not there yet. */
async function takeForeignKeysAway(sql: postgres.TransactionSql): Promise<readonly ForeignKey[]> {
  const keys = await sql.unsafe<ForeignKey[]>(`
    select conrelid::regclass::text as "table", conname as name, pg_get_constraintdef(oid) as definition
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace order by 1, 2`);
  for (const { table, name } of keys)
    await sql.unsafe(`alter table ${table} drop constraint ${quoted(name)}`);
  return keys;
}

/**
 * One statement a piece. The driver does not end its stream when the server refuses at the very end; the question behind
 * it does, because nothing runs in a transaction that failed.
 */
async function copyIn(sql: postgres.TransactionSql, table: CopiedTable, rows: Uint8Array): Promise<void> {
  const columns = table.columns.map(quoted).join(', ');
  const into = await sql.unsafe(`copy public.${quoted(table.name)} (${columns}) from stdin`).writable();
  await new Promise<void>((resolve, reject) => {
    into.once('error', reject);
    into.write(rows, (error) => (error == null ? resolve() : reject(error)));
  });
  into.end();
  await turn();
  await sql.unsafe('select 1');
}
