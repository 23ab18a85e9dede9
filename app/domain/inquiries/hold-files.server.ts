// Files that go with what somebody writes, before it is sent: he has no account, so they are held under a number that
// stands on his page alone. A photograph is stored upright and without what the camera wrote into it.
import { createHash, randomUUID } from 'node:crypto';

import type { InquiryKind } from '#app/inquiries/kind.ts';
import {
  deleteHeldFile,
  deleteOldHeldFiles,
  insertHeldFile,
  listHeldFiles,
  type HeldFileRow,
} from '#db/queries/inquiries-held-files.server.ts';
import { driverOf } from '#db/client.server.ts';
import { nameFilesToRemove } from '#db/queries/files-to-remove.server.ts';
import type { HeldInquiryFile } from '#app/read-models/inquiries.ts';
import { attachmentLimits } from '#app/values/file-limits.ts';
import { fileSize } from '#app/values/file-size.ts';
import { allOrNothing } from '../kernel/all-or-nothing.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { isUuid } from '#app/values/uuid.ts';
import { dayMs } from '#app/values/durations.ts';
import type { IncomingFile } from '../kernel/incoming-file.ts';
import { nameNewFiles, storeNewFile } from '../kernel/new-files.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { removeNamedFiles } from '../kernel/remove-files.server.ts';
import { fitFile } from '../writing/fit-file.server.ts';
import { inquiryFileContext } from './inquiry-contents.server.ts';

const viewOf = ({ id, fileName, bytes }: HeldFileRow): HeldInquiryFile => ({ id, fileName, bytes });

/**
 * What is held of a batch.
 * @returns the oldest first; empty for a number that is none
 */
export async function readHeldFiles(deps: Deps, batch: string): Promise<readonly HeldInquiryFile[]> {
  if (!isUuid(batch)) return [];
  return (await listHeldFiles(deps.db.$client, { batch })).map(viewOf);
}

/**
 * Holds what is fit, and says of every other file why not.
 * @param request `batch`: the number on the page; "" for the first file of a page
 * @returns `batch`: the number under which they are held, a new one where the page had none; `refused`: a sentence
 *   for each file that is not
 */
export async function holdFiles(
  deps: Deps,
  kind: InquiryKind,
  { batch: batchText, files }: { readonly batch: string; readonly files: readonly IncomingFile[] },
): Promise<{ readonly batch: string; readonly refused: readonly string[] }> {
  const batch = isUuid(batchText) ? batchText : randomUUID();
  const refusals: string[] = [];
  for (const file of files) {
    const outcome =
      kind.attachments === undefined
        ? refuse('invalid', 'Mẫu này không kèm tệp.')
        : await holdFile(deps, batch, file);
    if (!outcome.ok) refusals.push(outcome.refusal.message);
  }
  return { batch, refused: refusals };
}

async function holdFile(deps: Deps, batch: string, file: IncomingFile): Promise<Outcome<object>> {
  const fit = await fitFile(deps, file, { documents: 'shown' });
  if (!fit.ok) return fit;
  const { fileName, mediaType, content } = fit.file;
  const id = randomUUID();
  const storageKey = `inquiries/files/${id}`;
  await nameNewFiles(deps, [storageKey]);
  return allOrNothing(deps.db, async (sql, tx): Promise<Outcome<object>> => {
    const others = await listHeldFiles(sql, { batch, lock: true });
    if (others.length >= attachmentLimits.filesPerSlot)
      return refuse(
        'invalid',
        `Chỉ gửi kèm được ${attachmentLimits.filesPerSlot} tệp: "${fileName}" chưa nhận.`,
      );
    if (others.reduce((sum, { bytes }) => sum + bytes, content.byteLength) > attachmentLimits.dossierBytes)
      return refuse(
        'invalid',
        `Tất cả các tệp không được quá ${fileSize(attachmentLimits.dossierBytes)}: "${fileName}" chưa nhận.`,
      );
    await storeNewFile(deps, tx, storageKey, deps.keys.seal(content, inquiryFileContext(id)));
    await insertHeldFile(sql, {
      id,
      batch,
      fileName,
      mediaType,
      bytes: content.byteLength,
      sha256: createHash('sha256').update(content).digest(),
      storageKey,
      heldAt: deps.clock.now(),
    });
    return { ok: true };
  });
}

/**
 * Whoever writes takes a file back before he sends. Does nothing where it is not held (any more).
 * @param file what the page says; an id of no form is none that is held
 */
export async function releaseHeldFile(deps: Deps, file: { batch: string; id: string }): Promise<void> {
  if (!isUuid(file.batch) || !isUuid(file.id)) return;
  await deps.db.transaction(async (tx) => {
    const storageKey = await deleteHeldFile(driverOf(tx), file);
    if (storageKey !== undefined) await nameFilesToRemove(tx, [storageKey], deps.clock.now());
  });
  await removeNamedFiles(deps);
}

/** Whoever was writing two days ago is not writing any more. */
const heldMs = 2 * dayMs;

/** @returns how many files were removed that nobody sent */
export async function removeHeldFiles(deps: Deps): Promise<number> {
  const now = deps.clock.now();
  const before = new Date(now.getTime() - heldMs);
  const removedCount = await deps.db.transaction(async (tx) => {
    const keys = await deleteOldHeldFiles(driverOf(tx), { before, limit: 1000 });
    await nameFilesToRemove(tx, keys, now);
    return keys.length;
  });
  await removeNamedFiles(deps);
  if (removedCount > 0)
    deps.log.info({ removed: removedCount }, 'files of inquiries that were never sent were removed');
  return removedCount;
}
