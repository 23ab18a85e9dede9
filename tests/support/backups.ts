// A portal's whole state for the tests of backups: what stands in every table and every file, and archives that somebody
// has tampered with.
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { gunzipSync } from 'node:zlib';

import postgres from 'postgres';
import { extract, pack } from 'tar-stream';

import type { RingProof } from '#app/domain/personal-data/key-ring.server.ts';
import { readArchive } from '#app/domain/backups/read-archive.server.ts';

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

/** @param names all, unless said */
export async function partsOf(file: string, ...names: readonly string[]): Promise<TarPart[]> {
  const entries = extract();
  const reading = pipeline(createReadStream(file), entries);
  const parts: TarPart[] = [];
  for await (const entry of entries) {
    const chunks: Buffer[] = [];
    for await (const chunk of entry) chunks.push(chunk);
    const { name } = entry.header;
    if (names.length === 0 || names.includes(name)) parts.push({ name, content: Buffer.concat(chunks) });
  }
  await reading;
  return parts;
}

/** An archive that ends behind the name and the size of its next part. */
export async function beginningOf(
  parts: readonly TarPart[],
  next: { readonly name: string; readonly size: number },
): Promise<Buffer> {
  const whole = pack();
  for (const { name, content } of parts) whole.entry({ name, size: content.length }, content);
  whole.finalize();
  const chunks: Uint8Array[] = [];
  for await (const chunk of whole) chunks.push(chunk);
  const started = pack();
  started.entry(next);
  const [header] = (await once(started, 'data')) as [Uint8Array];
  started.destroy();
  const end = 1024;
  return Buffer.concat([Buffer.concat(chunks).subarray(0, -end), header]);
}

/** Writes an archive again with its parts changed. */
export async function repack(
  from: string,
  to: string,
  change: (parts: TarPart[]) => readonly TarPart[],
): Promise<void> {
  const parts = await partsOf(from);
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

/** The same by whoever holds the keys: what he forgets to list, or lists otherwise, is refused all the same. */
export function signed(parts: readonly TarPart[], proof: RingProof): readonly TarPart[] {
  const list = parts.find(({ name }) => name === 'SHA256SUMS')?.content ?? Buffer.alloc(0);
  const signature = Buffer.from(`${Buffer.from(proof.sign(list)).toString('hex')}\n`);
  return parts.map((part) => (part.name === 'SHA256SUMS.hmac' ? { ...part, content: signature } : part));
}

/** @returns one part written anew, the others as they are */
export const replaced = (
  parts: readonly TarPart[],
  name: string,
  change: (content: Buffer) => Buffer | string,
): readonly TarPart[] =>
  parts.map((part) => (part.name === name ? { ...part, content: Buffer.from(change(part.content)) } : part));

/** What an archive holds: the rows of each table as lines, the digest of each file, how many pieces each table has. */
export async function contentsOf(file: string, keys: Parameters<typeof readArchive>[1]) {
  const rows = new Map<string, string[]>();
  const pieces = new Map<string, number>();
  const files = new Map<string, string>();
  const columns = new Map<string, readonly string[]>();
  const archive = await readArchive(file, keys, {
    async schema({ tables }) {
      for (const table of tables) columns.set(table.name, table.columns);
    },
    async file(key, content) {
      const digest = createHash('sha256');
      for await (const some of content) digest.update(some);
      files.set(key, digest.digest('hex'));
    },
    async rows(table, sealed) {
      const lines = gunzipSync(sealed).toString('utf8').split('\n').slice(0, -1);
      rows.set(table, [...(rows.get(table) ?? []), ...lines]);
      pieces.set(table, (pieces.get(table) ?? 0) + 1);
    },
  });
  return {
    ...{ archive, rows, pieces, files },
    /** The values of one column. */
    column(table: string, name: string): readonly (string | undefined)[] {
      const place = columns.get(table)?.indexOf(name) ?? -1;
      return (rows.get(table) ?? []).map((line) => line.split('\t')[place]);
    },
  };
}
