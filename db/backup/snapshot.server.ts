// One moment of the database, read by COPY within one repeatable-read transaction. The embedded server comes without
// pg_dump, and a commune's machine may have none that fits its server: the schema is in our migrations, the rows are here.
import { connect } from '../client.server.ts';
import { appliedMigrations } from '../migrations.server.ts';
import {
  listTables,
  readingStatement,
  readRows,
  settledNotation,
  type Connection,
  type CopiedSchema,
  type CopiedSequence,
  type CopiedTable,
} from './tables.server.ts';

export interface Snapshot {
  readonly schema: CopiedSchema;
  /** Rows in COPY's text notation, whole rows a time, in the order of the primary key. */
  rows(table: CopiedTable): AsyncIterable<Uint8Array>;
  /** The keys of all stored files that rows name, batch by batch. */
  fileKeys(): AsyncIterable<readonly string[]>;
}

/**
 * Reads one moment of a database while others go on writing.
 * @param url as the owner of the tables
 * @throws Error named NothingMigrated when the portal has never been started on this database
 */
export async function withSnapshot<T>(url: string, work: (snapshot: Snapshot) => Promise<T>): Promise<T> {
  const db = connect(url, { max: 1 });
  try {
    return (await db.$client.begin('isolation level repeatable read read only', async (sql) => {
      await sql.unsafe(settledNotation);
      const migrations = await appliedMigrations(sql);
      if (migrations === undefined) {
        const error = new Error('the portal has never been started on this database');
        error.name = 'NothingMigrated';
        throw error;
      }
      const tables = await listTables(sql);
      // As pg_dump does: no migration changes a table between its moment and its turn.
      await sql.unsafe(
        `lock table ${tables.map(({ name }) => `public."${name}"`).join(', ')} in access share mode`,
      );
      const sequences = await readSequences(sql);
      return work({
        schema: { migrations, tables, sequences },
        rows: async function* (table) {
          yield* readRows(sql, await readingStatement(sql, table));
        },
        fileKeys: () => readFileKeys(sql, tables),
      });
    })) as T;
  } finally {
    await db.$client.end();
  }
}

async function readSequences(sql: Connection): Promise<CopiedSequence[]> {
  const names = await sql.unsafe<{ name: string }[]>(
    `select sequencename as name from pg_sequences where schemaname = 'public' order by 1`,
  );
  const sequences: CopiedSequence[] = [];
  for (const { name } of names) {
    const [at] = await sql.unsafe<{ value: string; called: boolean }[]>(
      `select last_value::text as value, is_called as called from public."${name}"`,
    );
    if (at !== undefined) sequences.push({ name, ...at });
  }
  return sequences;
}

/** A stored file is named in a column of one of these names; of pictures, in a list of their widths too. */
async function* readFileKeys(
  sql: Connection,
  tables: readonly CopiedTable[],
): AsyncGenerator<readonly string[]> {
  const columns = tables.flatMap(({ name, columns: all }) =>
    all
      .filter((column) => column === 'storage_key' || column === 'original_key')
      .map((column) => ({ name, column })),
  );
  const parts = columns.map(
    ({ name, column }) => `select "${column}" as key from public."${name}" where "${column}" is not null`,
  );
  parts.push(`select v ->> 'storageKey' from public.content_files, jsonb_array_elements(variants) v`);
  const batches = sql.unsafe<{ key: string }[]>(parts.join(' union all ')).cursor(5000);
  for await (const batch of batches) yield batch.map(({ key }) => key);
}
