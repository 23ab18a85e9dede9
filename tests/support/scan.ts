// Looks everywhere in a database for words, and for what is left of words that are gone: in every column of every table, sealed or
// not, whichever kind it has.
import { createHash } from 'node:crypto';

import { canonicalJson } from '#db/canonical-json.ts';
import type { Sql } from '#db/client.server.ts';
import type { KeyRing } from '#app/domain/kernel/key-ring.ts';

/** Seals nothing: what is stored can be read by whoever looks through the tables. */
export const clearKeys: KeyRing = {
  seal: (clear) => Buffer.from(clear),
  open: (sealed) => Buffer.from(sealed),
  blindIndex: (value) => Buffer.from(value, 'utf8'),
};

interface Column {
  readonly table: string;
  readonly column: string;
  readonly type: string;
}

async function columnsByTable(sql: Sql): Promise<ReadonlyMap<string, readonly Column[]>> {
  const columns = await sql<Column[]>`
    select t.relname as table, c.attname as column, format_type(c.atttypid, null) as type
    from pg_class t join pg_attribute c on c.attrelid = t.oid and c.attnum > 0 and not c.attisdropped
    where t.relnamespace = 'public'::regnamespace and t.relkind in ('r', 'p') order by 1, c.attnum`;
  const tables = new Map<string, Column[]>();
  for (const column of columns) tables.set(column.table, [...(tables.get(column.table) ?? []), column]);
  return tables;
}

/** As it reads where it is text, and as digits. */
const shown = ({ column, type }: Column): string =>
  type === 'bytea'
    ? `encode("${column}", 'escape') || ' ' || encode("${column}", 'hex')`
    : `"${column}"::text`;

/** As long as the shortest digest that the portal stores (`seenOf`). */
const letters = 24;

/**
 * @param words ASCII, in any case
 * @param digests as `digestsOf` has them
 * @returns "table.column" of each column that holds the words, or any of the digests
 */
export async function columnsHolding(
  sql: Sql,
  words: string,
  digests: ReadonlySet<string> = new Set(),
): Promise<string[]> {
  const found: string[] = [];
  for (const [table, columns] of await columnsByTable(sql)) {
    const cells = columns.map((column, n) => `(${n}, ${shown(column)})`).join(', ');
    const held = digests.size === 0 ? 'false' : `cell.text ~ '[0-9a-f]{${letters}}'`;
    const rows = await sql.unsafe<{ n: number; spoken: boolean; text: string | null }[]>(
      `select cell.n, cell.text ilike $1 as spoken, case when ${held} then cell.text end as text
       from "${table}", lateral (values ${cells}) cell (n, text) where cell.text ilike $1 or ${held}`,
      [`%${words}%`],
    );
    const holds = rows.filter(
      ({ spoken, text }) =>
        spoken || text?.match(/[0-9a-f]{24,}/g)?.some((run) => digests.has(run.slice(0, letters))),
    );
    const places = new Set(holds.map(({ n }) => n));
    found.push(...columns.filter((_, n) => places.has(n)).map(({ column }) => `${table}.${column}`));
  }
  return found;
}

/**
 * What could stay behind of what was written: digests that nobody needs a key for, by which whoever guesses the rest finds a name out.
 * Of each value that holds the words, of each part of it that does, and of that digest once more, as they begin.
 * @param columns those that hold the words (`columnsHolding`)
 * @param files what lies in the storage
 */
export async function digestsOf(
  sql: Sql,
  words: string,
  columns: readonly string[],
  files: Iterable<Uint8Array>,
): Promise<ReadonlySet<string>> {
  const digests = new Set<string>();
  const add = (content: string | Uint8Array) => {
    for (const kind of ['sha256', 'sha1', 'md5'])
      digests.add(createHash(kind).update(content).digest('hex').slice(0, letters));
  };
  const has = (text: string) => text.toLowerCase().includes(words.toLowerCase());
  const addParts = (value: unknown): void => {
    const canonical = canonicalJson(value);
    if (!has(canonical)) return;
    if (typeof value === 'string') add(value);
    add(canonical);
    add(canonicalJson(createHash('sha256').update(canonical).digest('hex')));
    if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) addParts(part);
  };
  for (const one of columns) {
    const [table, column] = one.split('.');
    for (const { value } of await sql.unsafe<{ value: unknown }[]>(
      `select "${column}" as value from "${table}" where "${column}" is not null`,
    )) {
      const text = value instanceof Uint8Array ? Buffer.from(value).toString('utf8') : value;
      if (value instanceof Uint8Array && has(String(text))) add(value);
      addParts(parsed(text));
    }
  }
  for (const content of files) if (has(Buffer.from(content).toString('latin1'))) add(content);
  return digests;
}

/** What is stored as text, and is JSON. */
function parsed(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}
