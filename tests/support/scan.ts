// Looks for words everywhere in a database: in every column of every table, sealed or not, whichever kind it has.
import type { Sql } from '#db/client.server.ts';
import type { KeyRing } from '#app/domain/kernel/key-ring.ts';

/** Seals nothing: what is stored can be read by whoever looks through the tables. */
export const clearKeys: KeyRing = {
  seal: (clear) => Buffer.from(clear),
  open: (sealed) => Buffer.from(sealed),
  blindIndex: (value) => Buffer.from(value, 'utf8'),
};

/**
 * @param words ASCII, in any case
 * @returns "table.column" of each column that holds them
 */
export async function columnsHolding(sql: Sql, words: string): Promise<string[]> {
  const columns = await sql<{ table: string; column: string; type: string }[]>`
    select c.table_name as table, c.column_name as column, c.data_type as type
    from information_schema.columns c
      join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
    where c.table_schema = 'public' and t.table_type = 'BASE TABLE' order by 1, c.ordinal_position`;
  const found: string[] = [];
  for (const { table, column, type } of columns) {
    const text = type === 'bytea' ? `encode("${column}", 'escape')` : `"${column}"::text`;
    const [row] = await sql.unsafe<{ there: boolean }[]>(
      `select exists (select from "${table}" where ${text} ilike $1) as there`,
      [`%${words}%`],
    );
    if (row?.there === true) found.push(`${table}.${column}`);
  }
  return found;
}
