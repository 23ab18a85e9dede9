// A portal's whole state for the tests of backups: what stands in every table and every file, and archives that somebody
// has tampered with.
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

import postgres from 'postgres';
import { extract, pack } from 'tar-stream';

/** Every row of every table as JSON, in an order of its own; every sequence; every constraint, trigger and index. */
export async function stateOf(url: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const sql = postgres(url, { max: 1, onnotice: () => {}, connection: { TimeZone: 'UTC' } });
  try {
    const state = new Map<string, readonly string[]>();
    const tables = await sql<{ schema: string; name: string }[]>`
      select schemaname as schema, tablename as name from pg_tables
      where schemaname in ('public', 'drizzle') order by 1, 2`;
    for (const { schema, name } of tables) {
      const rows = await sql.unsafe<{ row: string }[]>(
        `select to_jsonb(t)::text as row from ${schema}.${name} t`,
      );
      state.set(`${schema}.${name}`, rows.map(({ row }) => row).sort());
    }
    const record = async (what: string, query: string) =>
      state.set(
        what,
        (await sql.unsafe<{ line: string }[]>(query)).map(({ line }) => line),
      );
    await record(
      'sequences',
      `select sequencename || ' ' || coalesce(last_value::text, '-') as line from pg_sequences where schemaname = 'public' order by 1`,
    );
    await record(
      'constraints',
      `select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) || ' ' || convalidated::text as line
       from pg_constraint where connamespace = 'public'::regnamespace order by 1`,
    );
    await record(
      'triggers',
      `select pg_get_triggerdef(oid) || ' ' || tgenabled::text as line from pg_trigger where not tgisinternal order by 1`,
    );
    await record('indexes', `select indexdef as line from pg_indexes where schemaname = 'public' order by 1`);
    await record(
      'columns',
      `select table_name || '.' || column_name || ' ' || data_type || ' ' || coalesce(column_default, '') || ' ' || is_nullable as line
       from information_schema.columns where table_schema = 'public' order by 1`,
    );
    return state;
  } finally {
    await sql.end();
  }
}

/** Every file under `folder` with its digest. */
export function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return `${path.slice(folder.length)} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`;
    })
    .sort();
}

export interface TarPart {
  name: string;
  content: Buffer;
  type?: 'file' | 'symlink';
}

/** Writes an archive again with its parts changed. */
export async function repack(
  from: string,
  to: string,
  change: (parts: TarPart[]) => readonly TarPart[],
): Promise<void> {
  const entries = extract();
  const reading = pipeline(createReadStream(from), entries);
  const parts: TarPart[] = [];
  for await (const entry of entries) {
    const chunks: Buffer[] = [];
    for await (const chunk of entry) chunks.push(chunk);
    parts.push({ name: entry.header.name, content: Buffer.concat(chunks) });
  }
  await reading;
  const archive = pack();
  const written = pipeline(archive, createWriteStream(to));
  for (const { name, content, type = 'file' } of change(parts)) {
    if (type === 'symlink') archive.entry({ name, type, linkname: '/etc/passwd' });
    else archive.entry({ name, size: content.length }, content);
  }
  archive.finalize();
  await written;
}

/** The checksums as they should be after a change, by whoever does not hold the keys. */
export function withFreshSums(parts: readonly TarPart[]): readonly TarPart[] {
  const sums = parts
    .filter(({ name }) => !name.startsWith('SHA256SUMS'))
    .map(({ name, content }) => `${createHash('sha256').update(content).digest('hex')}  ${name}\n`)
    .join('');
  return parts.map((part) => (part.name === 'SHA256SUMS' ? { ...part, content: Buffer.from(sums) } : part));
}
