// Whether anything at all was changed: a digest of each table.
import type { Sql } from '#db/client.server.ts';

/** @param except what may change by a look alone: who asked how often, who looked */
export async function tableDigests(
  sql: Sql,
  except: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const tables = await sql<{ name: string }[]>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> all (${[...except]})`;
  const digests = new Map<string, string>();
  for (const { name } of tables) {
    const [row] = await sql.unsafe<{ digest: string }[]>(
      `select md5(coalesce(string_agg(md5(t::text), '' order by md5(t::text)), '')) as digest from "${name}" t`,
    );
    digests.set(name, row?.digest ?? '');
  }
  return digests;
}
