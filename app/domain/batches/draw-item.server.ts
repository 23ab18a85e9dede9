// One paper of a batch that prints: drawn as for whoever opens it, with his look recorded, and kept sealed until all are bound.
import { randomUUID } from 'node:crypto';

import { printedPapers, type PrintedPaper } from '#app/lists/batches.ts';
import { nameItemFile, type WaitingItem } from '#db/queries/batches.server.ts';
import { nameFilesToRemove } from '#db/queries/files-to-remove.server.ts';
import { openPaper } from '../dossiers/open-paper.server.ts';
import type { Staff } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { Outcome } from '../kernel/refusal.ts';
import { batchFileContext } from './batch-act.ts';

/**
 * Draws the paper of one dossier and keeps it sealed until all are bound.
 * @param item `storageKey`: of an attempt that broke off, which is removed
 * @returns refused as the paper is to whoever opens it by itself
 */
export async function drawItem(
  deps: Deps,
  actor: Staff,
  batchId: string,
  { position, code, storageKey: brokenOff }: WaitingItem,
  paper: PrintedPaper,
): Promise<Outcome<object>> {
  const outcome = await openPaper(deps, actor, { code, paper: printedPapers[paper].segment });
  if (!outcome.ok) return outcome;
  const storageKey = `batches/${batchId}/${randomUUID()}`;
  await deps.db.transaction(async (tx) => {
    if (brokenOff !== null) await nameFilesToRemove(tx, [brokenOff], deps.clock.now());
    await nameItemFile(tx, batchId, position, storageKey);
  });
  await deps.files.put(storageKey, deps.keys.seal(outcome.content, batchFileContext(storageKey)));
  return { ok: true };
}
