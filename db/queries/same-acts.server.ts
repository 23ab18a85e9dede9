// Presses of the same act wait for one another.
import { sql } from 'drizzle-orm';

import type { Transaction } from '../client.server.ts';

/** @param digest of who acts and of all that is asked for; held until the transaction ends */
export async function lockAct(tx: Transaction, digest: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`act:${digest}`}, 0))`);
}
