// What a copy of the database consists of, and the one statement by which a table is read: for the copy, and for the
// look at what was loaded. Ordered by the primary key and with a settled notation, so that equal tables give equal bytes.
import type postgres from 'postgres';

import type { AppliedMigration } from '../migrations.server.ts';

/** A table as it stands in a copy; names are PostgreSQL's own. */
export interface CopiedTable {
  readonly name: string;
  /** What is stored; a generated column is computed anew. */
  readonly columns: readonly string[];
}

export interface CopiedSequence {
  readonly name: string;
  /** As text: it may be larger than a number holds. */
  readonly value: string;
  readonly called: boolean;
}

/** Everything beside the rows. */
export interface CopiedSchema {
  readonly migrations: readonly AppliedMigration[];
  readonly tables: readonly CopiedTable[];
  readonly sequences: readonly CopiedSequence[];
}

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A connection within a transaction. */
export type Connection = Pick<postgres.TransactionSql, 'unsafe'>;

/** How values are written: the same on every server, whatever its configuration says. */
export const settledNotation = `
  set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres'; set local timezone = 'UTC';
  set local extra_float_digits = 3; set local bytea_output = 'hex'; set local client_encoding = 'UTF8';
  set local statement_timeout = 0; set local lock_timeout = 0; set local idle_in_transaction_session_timeout = 0;`;

/** @returns the tables of the schema `public`, by name */
export async function listTables(sql: Connection): Promise<CopiedTable[]> {
  return sql.unsafe<CopiedTable[]>(`
    select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where n.nspname = 'public' and c.relkind = 'r'
    group by c.relname order by c.relname collate "C"`);
}

/** @returns the statement that reads a table's rows in the order of its primary key, whatever the database's collation */
export async function readingStatement(sql: Connection, { name, columns }: CopiedTable): Promise<string> {
  const keys = await sql.unsafe<{ column: string; isText: boolean }[]>(
    `select a.attname as "column", a.attcollation <> 0 as "isText"
     from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
     where i.indrelid = ('public.' || quote_ident($1))::regclass and i.indisprimary
     order by array_position(i.indkey::int2[], a.attnum)`,
    [name],
  );
  const order = keys.map(({ column, isText }) => `${quoted(column)}${isText ? ' collate "C"' : ''}`);
  if (order.length === 0) throw new Error(`the table ${name} has no primary key`);
  return `copy (select ${columns.map(quoted).join(', ')} from public.${quoted(name)} order by ${order.join(', ')}) to stdout`;
}

/** Rows in COPY's text notation: whole rows a time, each ending in a line feed. */
export async function* readRows(sql: Connection, statement: string): AsyncGenerator<Uint8Array> {
  const rows = await sql.unsafe(statement).readable();
  for await (const some of rows) yield some as Uint8Array;
  // The driver stops its socket while rows wait to be read, and leaves it so when the last of them came with the end.
  rows._read(0);
}
