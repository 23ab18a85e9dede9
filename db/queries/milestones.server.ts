// Marks that one-time work was done, so that it is done once.
import type { Queryable } from '../client.server.ts';
import { milestones } from '../schema/people.ts';

/** @returns false when it had been reached before */
export async function reachMilestone(db: Queryable, name: string): Promise<boolean> {
  const rows = await db.insert(milestones).values({ name }).onConflictDoNothing().returning();
  return rows.length > 0;
}
