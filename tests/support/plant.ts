// Rows of any table, written by hand with what a query looks at and nothing else, so that two differ in exactly one column.
import { randomBytes, randomUUID } from 'node:crypto';

import { afterEach } from 'vitest';

import { inTransaction, type Sql } from '#db/client.server.ts';
import type { TestDatabase } from './database.ts';

/** By the names of the columns as the database has them; bytes as hexadecimal digits after "\x". */
export type PlantedRow = Readonly<Record<string, unknown>>;

interface Planted {
  readonly table: string;
  readonly key: string;
  readonly value: string;
}

export interface Planter {
  /**
   * Whatever else a row must have it gets; no foreign key and no trigger looks. Gone after the test.
   * @param key the column that tells the rows apart
   * @returns what stands there, by the name of the row
   */
  readonly plant: <Name extends string>(
    table: string,
    base: PlantedRow,
    rows: Readonly<Record<Name, PlantedRow>>,
    key?: string,
  ) => Promise<Readonly<Record<Name, string>>>;
  /** The names of rows that were found, in their order. */
  readonly names: (found: Iterable<unknown>) => string[];
}

/** Call it at the top of a test file. */
export function usePlanter(database: TestDatabase): Planter {
  const planted: Planted[] = [];
  const nameOf = new Map<string, string>();
  afterEach(async () => {
    await unwatched(database, async (sql) => {
      for (const { table, key, value } of planted.splice(0).toReversed())
        await sql`delete from ${sql(table)} where ${sql(key)}::text = ${value}`;
    });
    nameOf.clear();
  });
  return {
    async plant<Name extends string>(
      table: string,
      base: PlantedRow,
      rows: Readonly<Record<Name, PlantedRow>>,
      key = 'id',
    ) {
      const keys: Record<string, string> = {};
      const columns = await listColumns(database.owner.$client, table);
      await unwatched(database, async (sql) => {
        for (const [name, row] of Object.entries<PlantedRow>(rows)) {
          const whole: Record<string, unknown> = { ...fillings(columns), ...base, ...row };
          const ofKey = columns.find(({ name: one }) => one === key);
          if (!(key in whole) && ofKey?.given === false) whole[key] = fillingOf(ofKey.type);
          const stored = Object.keys(whole);
          const [made] = await sql<{ value: string }[]>`
            insert into ${sql(table)} (${sql(stored)})
            select ${sql(stored)} from jsonb_populate_record(null::${sql(table)}, ${JSON.stringify(whole)}::text::jsonb)
            returning ${sql(key)}::text as value`;
          if (made === undefined) throw new Error(`nothing was planted in ${table}`);
          const { value } = made;
          planted.push({ table, key, value });
          keys[name] = value;
          // Of rows that hang on others, those keep their names.
          if (!nameOf.has(value)) nameOf.set(value, name);
        }
      });
      return keys as Readonly<Record<Name, string>>;
    },
    names: (found) => [...found].map((one) => nameOf.get(String(one)) ?? '?'),
  };
}

const unwatched = (database: TestDatabase, work: (sql: Sql) => Promise<void>) =>
  inTransaction(database.owner, async (sql) => {
    await sql`set local session_replication_role = replica`;
    await work(sql);
  });

interface Column {
  readonly name: string;
  readonly type: string;
  /** The database itself says what stands there. */
  readonly given: boolean;
  readonly mayBeEmpty: boolean;
}

const listColumns = (sql: Sql, table: string): Promise<readonly Column[]> => sql<Column[]>`
  select column_name as name, data_type as type,
    column_default is not null or is_identity = 'YES' or is_generated = 'ALWAYS' as given,
    is_nullable = 'YES' as "mayBeEmpty"
  from information_schema.columns where table_schema = 'public' and table_name = ${table}`;

const fillings = (columns: readonly Column[]) =>
  Object.fromEntries(
    columns
      .filter(({ given, mayBeEmpty }) => !given && !mayBeEmpty)
      .map(({ name, type }) => [name, fillingOf(type)]),
  );

/** What stands in two rows differs where it may have to. */
function fillingOf(type: string): unknown {
  if (type === 'text' || type === 'uuid') return randomUUID();
  if (type === 'bytea') return `\\x${randomBytes(32).toString('hex')}`;
  if (type === 'boolean') return false;
  if (type === 'jsonb') return {};
  if (type === 'ARRAY') return [];
  if (type === 'date') return '2026-11-17';
  return type.startsWith('timestamp') ? '2026-11-17T02:00:00Z' : 1;
}
