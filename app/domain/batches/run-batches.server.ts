// Does what batches ask for, dossier by dossier, by the same use case as a single act: its own transaction, its own mail,
// its own check of the version. A process that is killed leaves the rest to whichever is free; what it had done already is
// known by its request id, and is not done twice.
import { randomUUID } from 'node:crypto';
import { printedPapers, labelOf, type BatchAct, type PrintedPaper } from '#app/lists/batches.ts';
import type { ItemOutcome } from '#app/vocabulary/batches.ts';
import {
  claimBatch,
  listWaitingItems,
  releaseBatch,
  settleItem,
  nameItemFile,
  finishBatch,
  listItemFiles,
  nameBatchFile,
  type BatchRow,
  type WaitingItem,
} from '#db/queries/batches.server.ts';
import { listUnsettledDrafts } from '#db/queries/certificate-drafts.server.ts';
import { nameFilesToRemove } from '#db/queries/files-to-remove.server.ts';
import { findStaff } from '../accounts/find-staff.server.ts';
import { putLabelOn, takeLabelOff } from '../dossiers/queue/label-dossier.server.ts';
import { actOnDossier } from '../dossiers/decisions/act-on-dossier.server.ts';
import type { Staff } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { openPaper } from '../dossiers/papers/open-paper.server.ts';
import type { Outcome } from '../kernel/refusal.ts';
import { drawPdf } from '../drawing/draw-pdf.server.ts';
import { removeNamedFiles } from '../kernel/remove-files.server.ts';
import type { bindPdfs } from '../drawing/bind-pdfs.server.ts';
import { actOfRow, batchFileContext } from './batch-act.ts';
import { signsResult, unsettledDraft } from './possible-acts.server.ts';

/** Without a sign of life for so long, its process counts as gone. One item takes a tenth of that. */
const leaseSeconds = 20;
/** So many items before another batch has its turn. */
const itemsATurn = 10;

/**
 * Works on batches until none is free any more.
 * @param stopping when it is aborted, the turn at hand is the last
 * @returns how many items were settled
 */
export async function runBatches(deps: Deps, stopping?: AbortSignal): Promise<number> {
  let count = 0;
  while (stopping?.aborted !== true) {
    const batch = await claimBatch(deps.db, leaseSeconds);
    if (batch === undefined) break;
    count += await takeTurn(deps, batch);
  }
  return count;
}

async function takeTurn(deps: Deps, batch: BatchRow): Promise<number> {
  const items = await listWaitingItems(deps.db, batch.id, itemsATurn);
  if (items.length > 0) {
    // As he stands now: a role that was taken from him since he asked does nothing any more.
    const actor = await findStaff(deps, batch.staffId);
    for (const item of items) {
      const settlement = await settle(deps, actor, batch, item);
      await settleItem(deps.db, batch.id, {
        position: item.position,
        ...settlement,
        at: deps.clock.now(),
        seconds: leaseSeconds,
      });
    }
  }
  if (items.length < itemsATurn) await endBatch(deps, batch);
  else await releaseBatch(deps.db, batch.id);
  return items.length;
}

interface Settlement {
  readonly outcome: ItemOutcome;
  readonly told: string;
}

async function settle(
  deps: Deps,
  actor: Staff | undefined,
  batch: BatchRow,
  item: WaitingItem,
): Promise<Settlement> {
  const act = actOfRow(batch);
  if (actor === undefined) return refused('Tài khoản của người yêu cầu không còn mở.');
  if (act === undefined) return refused('Việc này không còn xử lý hàng loạt được.');
  try {
    return await doOne(deps, actor, batch, act, item);
  } catch (error) {
    deps.log.error({ error, batch: batch.id, dossier: item.code }, 'an item of a batch failed');
    return {
      outcome: 'failed',
      told: 'Cổng gặp lỗi khi làm hồ sơ này. Hãy mở hồ sơ xem đã làm được chưa, rồi làm lại.',
    };
  }
}

async function doOne(
  deps: Deps,
  actor: Staff,
  batch: BatchRow,
  act: BatchAct,
  item: WaitingItem,
): Promise<Settlement> {
  const { code, version, requestId } = item;
  if (act.kind === 'print') {
    const drawing = await drawItem(deps, actor, batch.id, item, act.paper);
    return drawing.ok ? { outcome: 'done', told: 'Đã in vào tệp chung.' } : refused(drawing.refusal.message);
  }
  if (act.kind === 'label') {
    const { label } = batch.wire;
    const input = { code, labelId: typeof label === 'string' ? label : '' };
    const labelOutcome = await (act.labelling === 'put-on' ? putLabelOn : takeLabelOff)(deps, actor, input);
    return labelOutcome.ok
      ? { outcome: 'done', told: labelOutcome.message }
      : refused(labelOutcome.refusal.message);
  }
  if (signsResult(act.event) && (await listUnsettledDrafts(deps.db, [item.dossierId])).size > 0)
    return refused(unsettledDraft);
  const outcome = await actOnDossier(deps, actor, {
    code,
    event: act.event,
    version,
    requestId,
    reason: batch.reason ?? undefined,
    wire: batch.wire,
    // Asked for when the batch was.
    signer: 'confirmed',
  });
  return outcome.ok ? { outcome: 'done', told: outcome.message } : refused(outcome.refusal.message);
}

const refused = (sentence: string): Settlement => ({ outcome: 'refused', told: sentence });

/**
 * Draws the paper of one dossier and keeps it sealed until all are bound.
 * @param item `storageKey`: of an attempt that broke off, which is removed
 * @returns refused as the paper is to whoever opens it by itself
 */
async function drawItem(
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

/**
 * Ends a batch: what it printed is bound to one file, and the single papers go.
 * @param batch of which no item waits; papers that cannot be bound do not keep it from ending
 */
async function endBatch(deps: Deps, batch: BatchRow): Promise<void> {
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
