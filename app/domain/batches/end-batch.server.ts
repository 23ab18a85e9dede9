// Ends a batch of which no item waits; one that printed has its papers bound to one file first.
import { randomUUID } from 'node:crypto';

import { labelOf } from '#app/lists/batches.ts';
import { finishBatch, listItemFiles, nameBatchFile, type BatchRow } from '#db/queries/batches.server.ts';
import { nameFilesToRemove } from '#db/queries/files-to-remove.server.ts';
import { drawPdf } from '../drawing/draw-pdf.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { removeNamedFiles } from '../kernel/remove-files.server.ts';
import { actOfRow, batchFileContext } from './batch-act.ts';
import type { bindPdfs } from '../drawing/bind-pdfs.server.ts';

/**
 * Ends a batch: what it printed is bound to one file, and the single papers go.
 * @param batch of which no item waits; papers that cannot be bound do not keep it from ending
 */
export async function endBatch(deps: Deps, batch: BatchRow): Promise<void> {
  const files = batch.paper === null ? [] : await listItemFiles(deps.db, batch.id);
  const storageKey = files.length === 0 ? null : await bindPapers(deps, batch, files);
  const at = deps.clock.now();
  await deps.db.transaction(async (tx) => {
    // A file that an earlier attempt had begun is nobody's.
    const brokenOff = batch.storageKey === null ? [] : [batch.storageKey];
    await nameFilesToRemove(tx, [...files, ...brokenOff], at);
    await finishBatch(tx, batch.id, { at, storageKey });
  });
  if (files.length > 0) await removeNamedFiles(deps);
}

/** @returns where it lies; null where they could not be bound, which the page of the batch says */
async function bindPapers(deps: Deps, batch: BatchRow, files: readonly string[]): Promise<string | null> {
  const storageKey = `batches/${batch.id}/${randomUUID()}`;
  try {
    const papers: Uint8Array[] = [];
    for (const file of files) papers.push(deps.keys.open(await deps.files.get(file), batchFileContext(file)));
    const act = actOfRow(batch);
    const pdf = await drawPdf<typeof bindPdfs>(deps, 'known', 'bindPdfs', [
      { title: act === undefined ? 'Giấy tờ' : labelOf(act), at: batch.startedAt, files: papers },
    ]);
    if (!pdf.ok) return null;
    await nameBatchFile(deps.db, batch.id, storageKey);
    await deps.files.put(storageKey, deps.keys.seal(pdf.content, batchFileContext(storageKey)));
    return storageKey;
  } catch (error) {
    deps.log.error({ error, batch: batch.id }, 'the papers of a batch could not be bound');
    return null;
  }
}
