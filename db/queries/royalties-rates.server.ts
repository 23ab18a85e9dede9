// Tables of rates: written once, the newest for its date wins.
import { desc, eq, lte } from 'drizzle-orm';

import type { Queryable } from '../client.server.ts';
import { users } from '../schema/people.ts';
import { royaltyRateTables } from '../schema/royalties.ts';

export type RateTableRow = typeof royaltyRateTables.$inferSelect;

const winning = [desc(royaltyRateTables.effectiveFrom), desc(royaltyRateTables.createdAt)] as const;

/** The one that wins on the latest date first. */
export async function listRateTableRows(
  db: Queryable,
): Promise<{ table: RateTableRow; createdBy: string | null }[]> {
  return db
    .select({ table: royaltyRateTables, createdBy: users.name })
    .from(royaltyRateTables)
    .leftJoin(users, eq(users.id, royaltyRateTables.createdBy))
    .orderBy(...winning);
}

export async function rateTableOn(db: Queryable, day: string): Promise<RateTableRow | undefined> {
  const [row] = await db
    .select()
    .from(royaltyRateTables)
    .where(lte(royaltyRateTables.effectiveFrom, day))
    .orderBy(...winning)
    .limit(1);
  return row;
}

export async function insertRateTable(
  db: Queryable,
  table: typeof royaltyRateTables.$inferInsert,
): Promise<string> {
  const [row] = await db.insert(royaltyRateTables).values(table).returning({ id: royaltyRateTables.id });
  if (row === undefined) throw new Error('a table of rates was not stored');
  return row.id;
}
