// Drafts that nobody has touched for long.
import type { Sql } from '../client.server.ts';

/** Ids of drafts last changed before `before`, the oldest first. */
export async function listDraftsUntouchedSince(sql: Sql, before: Date, limit: number): Promise<string[]> {
  const rows = await sql<{ id: string }[]>`
    select id from dossiers where state = 'draft' and updated_at < ${before}
    order by updated_at limit ${limit}`;
  return rows.map((row) => row.id);
}
