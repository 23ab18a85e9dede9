// A database as a release before this one left it: its schema, and in it what stands in a database of today.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import postgres from 'postgres';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';

import { migrationsFolder } from '#db/migrations.server.ts';
import { temporaryFolder } from './temporary-folder.ts';

/**
 * @param into an empty database
 * @param lastMigration of the release, by name
 * @param from whose rows are copied, as far as the release had their columns
 */
export async function makeReleased(into: string, lastMigration: string, from: string): Promise<void> {
  const { path: folder, remove } = temporaryFolder();
  const old = postgres(into, { max: 1, onnotice: () => {} });
  const today = postgres(from, { max: 1, onnotice: () => {} });
  try {
    cpSync(migrationsFolder, folder, { recursive: true });
    const journalFile = join(folder, 'meta', '_journal.json');
    const journal = JSON.parse(readFileSync(journalFile, 'utf8')) as { entries: { tag: string }[] };
    const last = journal.entries.findIndex(({ tag }) => tag === lastMigration);
    if (last < 0) throw new Error(`there is no migration ${lastMigration}`);
    writeFileSync(journalFile, JSON.stringify({ ...journal, entries: journal.entries.slice(0, last + 1) }));
    await migrate(drizzle(old), { migrationsFolder: folder });
    await old.begin(async (sql) => {
      await sql`set local session_replication_role = replica`;
      for (const { table, columns } of await columnsOf(sql)) {
        const there = (await columnsOf(today)).find((one) => one.table === table)?.columns ?? [];
        const kept = columns.filter((column) => there.includes(column));
        if (kept.length === 0) continue;
        await sql`delete from ${sql(table)}`;
        const rows = today`select to_jsonb(t)::text as row from ${today(table)} t`.cursor(500);
        for await (const some of rows)
          await sql`insert into ${sql(table)} (${sql(kept)}) select ${sql(kept)}
            from jsonb_populate_recordset(null::${sql(table)}, ${`[${some.map(({ row }) => row as string).join(',')}]`}::text::jsonb)`;
      }
      const sequences = await today<{ name: string; at: string }[]>`
        select sequencename as name, last_value::text as at from pg_sequences where schemaname = 'public' and last_value is not null`;
      for (const { name, at } of sequences)
        await sql`select setval(c.oid, ${at}::bigint) from pg_class c where c.relkind = 'S' and c.relname = ${name}`;
    });
  } finally {
    await Promise.all([old.end(), today.end()]);
    remove();
  }
}

const columnsOf = (sql: Pick<postgres.ISql, never> & postgres.ISql) => sql<
  { table: string; columns: string[] }[]
>`
  select c.relname as table, array_agg(a.attname::text) as columns
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' group by c.relname`;
