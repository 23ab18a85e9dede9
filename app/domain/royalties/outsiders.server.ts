// Authors without an account: their names and notes are for whoever sees the lines in which they are paid, here as in the
// ledger and on the page of an author.
import type { Queryable } from '#db/client.server.ts';
import { listContributors } from '#db/queries/royalties.server.ts';
import type { Staff } from '../kernel/actor.ts';
import { seesAll } from './permissions.ts';

/**
 * @param item on which he works, and whose lines he therefore sees
 * @returns in Vietnamese order of names
 */
export async function outsidersSeenBy(db: Queryable, staff: Staff, item: string) {
  return listContributors(db, seesAll(staff) ? undefined : { proposer: staff.userId, item });
}
