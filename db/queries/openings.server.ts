// The decisions on what is used on this portal, in the order in which they were made.
import { asc, desc } from 'drizzle-orm';

import type { Queryable } from '../client.server.ts';
import { openings } from '../schema/openings.ts';

export type OpeningRow = typeof openings.$inferSelect;

export async function listOpenings(db: Queryable): Promise<OpeningRow[]> {
  return db.select().from(openings).orderBy(asc(openings.number));
}

/** The newest first. */
export async function listNewestOpenings(db: Queryable, most: number): Promise<OpeningRow[]> {
  return db.select().from(openings).orderBy(desc(openings.number)).limit(most);
}

export async function insertOpening(db: Queryable, row: typeof openings.$inferInsert): Promise<void> {
  await db.insert(openings).values(row);
}
