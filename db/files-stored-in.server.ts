// Which processes put new files where: the server lists it with their connections, so that files are not taken away from under one
// that was started before the settings changed.
import { sql } from 'drizzle-orm';

import { nameOfDoing, type Database } from './client.server.ts';

export type FilesPlace = 'disk' | 's3';

/** @returns what the one connection of a process that lives as long as it is called */
export const storingIn = (place: FilesPlace): string => `files on ${place}`;

/** @returns whether any process of the portal puts new files there now */
export async function isStoredIn(db: Database, place: FilesPlace): Promise<boolean> {
  const [row] = await db.execute<{ count: number }>(sql`
    select count(*)::int as count from pg_stat_activity
    where datname = current_database() and application_name = ${nameOfDoing(storingIn(place))}`);
  return row !== undefined && row.count > 0;
}
