// What batches leave behind goes after a time: papers after a day, the list of what was done after a month. The steps
// themselves stand in the trail of each dossier.
import { batchBounds } from '#app/lists/batches.ts';
import { deleteOldBatches, takeOldBatchFiles } from '#db/queries/batches.server.ts';
import { nameFilesToRemove } from '#db/queries/files-to-remove.server.ts';
import { hourMs } from '#app/values/durations.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { removeNamedFiles } from '../kernel/remove-files.server.ts';

/**
 * Removes bound papers `batchBounds.fileHours` after the end of their batch, and batches after `batchBounds.days`.
 * @returns how many batches went
 */
export async function forgetBatches(deps: Deps): Promise<number> {
  const now = deps.clock.now();
  const before = (hours: number) => new Date(now.getTime() - hours * hourMs);
  const count = await deps.db.transaction(async (tx) => {
    await nameFilesToRemove(tx, await takeOldBatchFiles(tx, before(batchBounds.fileHours)), now);
    return deleteOldBatches(tx, before(batchBounds.days * 24));
  });
  await removeNamedFiles(deps);
  return count;
}
