// A transaction around an outcome: a refusal undoes what was written on the way to it, numbers included.
import { inTransaction, type Database, type Sql, type Transaction } from '#db/client.server.ts';
import type { Refusal } from '#app/steps/refusal.ts';
import type { Outcome } from './refusal.ts';
import { refuseAway } from './store-away.ts';

/**
 * @param work answers with a refusal, or throws: either way nothing of what it wrote stands
 * @returns its answer; refused as `busy` where it needs a file and the storage does not answer
 */
export async function allOrNothing<T, R extends Refusal = Refusal>(
  db: Database,
  work: (sql: Sql, tx: Transaction) => Promise<Outcome<T, R>>,
): Promise<Outcome<T, R | Refusal>> {
  let refusedOutcome: { readonly ok: false; readonly refusal: R } | undefined;
  try {
    return await inTransaction(db, async (sql, tx) => {
      const outcome = await work(sql, tx);
      if (!outcome.ok) {
        refusedOutcome = outcome;
        throw new Error('undone because it was refused');
      }
      return outcome;
    });
  } catch (error) {
    return refusedOutcome ?? refuseAway(error);
  }
}
