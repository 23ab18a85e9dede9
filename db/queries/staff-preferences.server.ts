// What members of the staff have chosen for their own pages. Read in one statement, because every page of the staff asks.
import type { Sql } from '../client.server.ts';

export interface SavedListRow {
  readonly id: string;
  readonly name: string;
  readonly query: string;
}

export interface PreferencesRow {
  /** As it was stored; null when he has chosen nothing. */
  readonly queue: unknown;
  /** By name, as Vietnamese sorts. */
  readonly saved: readonly SavedListRow[];
}

export async function findPreferences(sql: Sql, userId: string): Promise<PreferencesRow> {
  const [row] = await sql<PreferencesRow[]>`
    select (select queue from staff_preferences where user_id = ${userId}) as queue,
      (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'name', name, 'query', query) order by name collate "vi-x-icu"), '[]')
        from saved_lists where user_id = ${userId}) as saved`;
  return row ?? { queue: null, saved: [] };
}

export async function putQueuePreferences(
  sql: Sql,
  { userId, queue, at }: { readonly userId: string; readonly queue: object; readonly at: Date },
): Promise<void> {
  await sql`
    insert into staff_preferences (user_id, queue, changed_at) values (${userId}, ${JSON.stringify(queue)}::text::jsonb, ${at})
    on conflict (user_id) do update set queue = excluded.queue, changed_at = excluded.changed_at`;
}

/**
 * A list of this name, in any case, is replaced where it stands.
 * @param most how many one person may have
 * @returns false when he has as many already
 */
export async function putSavedList(
  sql: Sql,
  list: {
    readonly userId: string;
    readonly name: string;
    readonly query: string;
    readonly at: Date;
    readonly most: number;
  },
): Promise<boolean> {
  const { userId, name, query, at, most } = list;
  const rows = await sql`
    insert into saved_lists (user_id, name, query, saved_at)
    select ${userId}, ${name}, ${query}, ${at}
    where (select count(*) from saved_lists where user_id = ${userId} and lower(name) <> lower(${name})) < ${most}
    on conflict (user_id, lower(name)) do update set name = excluded.name, query = excluded.query
    returning id`;
  return rows.length > 0;
}

/** @returns its name; undefined when he has no such list */
export async function deleteSavedList(sql: Sql, userId: string, id: string): Promise<string | undefined> {
  const [row] = await sql<{ name: string }[]>`
    delete from saved_lists where user_id = ${userId} and id = ${id} returning name`;
  return row?.name;
}
