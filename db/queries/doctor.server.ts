// What `npm run doctor` asks the database beside what the page of health does: too much for a page, or of no concern to it.
import { sql, type SQL } from 'drizzle-orm';

import type { Database } from '../client.server.ts';
import { chainKeysOf } from '../chain-keys.server.ts';
import { auditLink, expectedHash, type AuditedEvent } from '../event-hash.server.ts';
import { readRegister } from '../event-register.server.ts';

export async function readServerClock(db: Database): Promise<Date> {
  const [row] = await db.execute<{ ms: number }>(
    sql`select extract(epoch from clock_timestamp())::float8 * 1000 as ms`,
  );
  return new Date(row?.ms ?? Number.NaN);
}

/** @returns the names of keys under which something is chained or sealed */
export async function listKeyIds(db: Database): Promise<readonly string[]> {
  const rows = await db.execute<{ id: string }>(sql`
    select distinct key_id as id from dossier_events where key_id is not null
    union select key_id from inquiry_events where key_id is not null
    union select key_id from audit_events where key_id is not null
    union select key_id from chain_anchors
    union select rtrim(encode(substring(answers from 1 for 4), 'escape')) from dossiers`);
  return rows.map(({ id }) => id).toSorted();
}

/** @returns whether the key of that name is the one under which the last event of the audit log is chained; undefined: there is none */
export async function isKeyTheSame(db: Database): Promise<boolean | undefined> {
  const driver = db.$client;
  const [event] = await driver<
    (AuditedEvent & { previousHash: Buffer | null; hash: Buffer; keyId: string })[]
  >`
    select subject, sequence, event, actor_kind as "actorKind", actor_id as "actorId", actor_name as "actorName",
      at, detail, previous_hash as "previousHash", hash, key_id as "keyId"
    from audit_events where key_id is not null and detail <> '{"erased": true}' order by at desc limit 1`;
  if (event === undefined) return undefined;
  const expected = expectedHash(chainKeysOf(driver), event.keyId, auditLink(event), event.previousHash);
  return expected !== undefined && Buffer.from(expected).equals(event.hash);
}

const families = [
  ['dossiers', 'dossier_events'],
  ['inquiries', 'inquiry_events'],
  ['audit_heads', 'audit_events'],
] as const;

/** Counted alone: events that are gone or were put in, and chains that are gone. What was rewritten, `audit:verify` finds. */
export async function countChains(db: Database) {
  const part = ([heads, events]: (typeof families)[number]) => sql`
    select (select coalesce(sum(event_count), 0)::int from ${sql.identifier(heads)}) as recorded,
      (select count(*)::int from ${sql.identifier(events)}) as there,
      (select count(*)::int from ${sql.identifier(heads)} where event_count > 0) as chains`;
  const [row] = await db.execute<{ recorded: number; there: number; chains: number }>(sql`
    select sum(recorded)::int as recorded, sum(there)::int as there, sum(chains)::int as chains
    from (${sql.join(families.map(part), sql` union all `)}) parts`);
  const { chains: begun } = await readRegister(db.$client);
  return { ...(row ?? { recorded: 0, there: 0, chains: 0 }), begun };
}

/** Rows that are written before their file, or that say which goes. */
const beforeTheirFile = new Set(['files_to_remove', 'batches', 'batch_items']);

/** @returns the files that rows name; `must`: those that have to be there */
export async function listNamedFiles(db: Database): Promise<ReadonlyMap<string, { readonly must: boolean }>> {
  const columns = await db.execute<{ table: string; column: string }>(sql`
    select table_name as "table", column_name as "column" from information_schema.columns
    where table_schema = 'public' and column_name in ('storage_key', 'original_key')`);
  const parts: SQL[] = columns.map(({ table, column }) => {
    const key = sql.identifier(column);
    return sql`select ${key} as key, ${!beforeTheirFile.has(table)}::boolean as must
      from ${sql.identifier(table)} where ${key} is not null`;
  });
  parts.push(
    sql`select v ->> 'storageKey', true from content_files, jsonb_array_elements(variants) v`,
    sql`select jsonb_array_elements_text(parts), false from dossier_exports`,
  );
  const rows = await db.execute<{ key: string; must: boolean }>(
    sql`select key, bool_and(must) as must from (${sql.join(parts, sql` union all `)}) named group by key`,
  );
  return new Map(rows.map(({ key, must }) => [key, { must }]));
}

/** @returns hashes of passwords of staff who may work, with their names */
export async function listStaffPasswords(db: Database, limit: number) {
  return [
    ...(await db.execute<{ name: string; hash: string }>(sql`
      select u.name, c.password_hash as hash from credentials c join users u on u.id = c.user_id
      where u.kind = 'staff' and u.disabled_at is null order by c.set_at desc limit ${limit}`)),
  ];
}

/** The login that the portal makes for its pages, where nobody has named one. */
export async function loginOfPages(db: Database): Promise<string> {
  const [row] = await db.execute<{ login: string }>(
    sql`select left(current_database(), 59) || '_app' as login`,
  );
  return row?.login ?? '';
}
