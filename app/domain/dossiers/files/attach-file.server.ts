// A file comes to a draft, or to what a supplement asks for. Bounded, sealed, then stored.
import { createHash, randomUUID } from 'node:crypto';

import { finishTransfer } from '#db/queries/file-transfers.server.ts';
import { insertFile, listFiles, listSupplements } from '#db/queries/dossier-parts.server.ts';
import type { Procedure } from '#catalog/procedure.ts';
import type { NewFile } from '#db/queries/dossier-moves.server.ts';
import { nameFilesToRemove } from '#db/queries/files-to-remove.server.ts';
import { raiseVersion, type DossierRow } from '#db/queries/dossiers.server.ts';
import type { Sql } from '#db/client.server.ts';
import { accountOf, type Actor } from '../../kernel/actor.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import { refuse, type Outcome } from '../../kernel/refusal.ts';
import { allOrNothing } from '../../kernel/all-or-nothing.server.ts';
import { attachmentLimits } from '#app/values/file-limits.ts';
import { present } from '#app/values/present.ts';
import { fileSize } from '#app/values/file-size.ts';
import { cleanName, unfitness, type IncomingFile } from '../../kernel/incoming-file.ts';
import { reachFiled } from '../dossier-access.server.ts';
import { slotsOf, slotsToSupply } from './dossier-documents.ts';
import { fitFile } from '../../writing/fit-file.server.ts';
import { pinnedTo, summarise, type Pinned } from '../decisions/dossier-facts.server.ts';
import type { AttachmentSummary } from '#app/read-models/dossiers.ts';

export interface AttachFile extends IncomingFile {
  readonly code: string;
  readonly slot: string;
  /** The transfer that brought it, part by part: ends with the file being attached, or not at all. */
  readonly transferId?: string;
}

/** @returns the context under which a file's content is sealed: the id of its attachment */
export const fileContext = (id: string): string => `attachment:${id}`;

/**
 * A photograph is stored as `fitFile` makes it. Bounds, in bytes and files: `attachmentLimits`.
 * @returns refused as `not-found` to whoever does not file the dossier, `invalid` where kind, size or slot do not fit,
 *   `not-possible` where nothing may be sent now, `changed-meanwhile` for a transfer that has ended; as `fitFile` refuses
 */
export async function attachFile(
  deps: Deps,
  actor: Actor,
  input: AttachFile,
): Promise<Outcome<{ attachment: AttachmentSummary }>> {
  const unfit = unfitness(input);
  if (unfit !== undefined) return refuse('invalid', unfit);
  // The catalog is read before the transaction, which holds a connection of its own.
  const before = await reachFiled(deps.db.$client, actor, input.code);
  if (!before.ok) return before;
  const pinned = await pinnedTo(deps, before.dossier);
  const fit = await fitFile(deps, input, { as: 'scan' });
  if (!fit.ok) return fit;
  const { file } = fit;
  const stored = await allOrNothing(
    deps.db,
    async (sql, tx): Promise<Outcome<{ attachment: AttachmentSummary; storageKey: string }>> => {
      // Locked, so that files sent side by side are counted one after the other.
      const access = await reachFiled(sql, actor, input.code, 'locked');
      if (!access.ok) return access;
      const { dossier } = access;
      const full = await noRoom(sql, dossier, pinned, { slot: input.slot, bytes: file.content.byteLength });
      if (full !== undefined) return full;
      const at = deps.clock.now();
      if (input.transferId !== undefined) {
        const parts = await finishTransfer(tx, { dossierId: dossier.id, id: input.transferId, at });
        if (parts === undefined) return refuse('changed-meanwhile', 'Tệp này đã được nhận rồi.');
        await nameFilesToRemove(tx, parts, at);
      }
      // Nothing is refused from here on; a fault alone may leave a file without its row.
      const newFile = await storeFile(deps, accountOf(actor), dossier, input.slot, file);
      await insertFile(sql, dossier.id, newFile, at);
      await raiseVersion(sql, dossier.id, at);
      return {
        ok: true,
        attachment: summarise({ ...newFile, uploadedAt: at, supersededAt: null }, pinned),
        storageKey: newFile.storageKey,
      };
    },
  );
  if (!stored.ok) return stored;
  const { storageKey, attachment } = stored;
  const scan = await deps.scanFile?.(storageKey);
  return { ok: true, attachment: { ...attachment, ...present({ scan }) } };
}

/**
 * Why a file has no place in a slot of the dossier.
 * @param file `slot`: `document:<id>` or `field:<id>`; `bytes`: its size
 * @returns the refusal: `invalid` for an unknown slot, too many files in it or too many bytes in all, `not-possible` where nothing
 *   may be sent now; undefined when it has a place
 */
export async function noRoom(
  sql: Sql,
  dossier: DossierRow,
  { procedure, form }: Pinned,
  { slot: slotName, bytes }: { readonly slot: string; readonly bytes: number },
) {
  const slot = slotsOf(procedure, form).find((candidate) => candidate.slot === slotName);
  if (slot === undefined) return refuse('invalid', 'Hãy chọn giấy tờ mà tệp này thuộc về.');
  const whyClosed = await slotClosedReason(sql, dossier, slotName, procedure);
  if (whyClosed !== undefined) return refuse('not-possible', whyClosed);
  const files = (await listFiles(sql, dossier.id)).filter((file) => file.supersededAt === null);
  const most = Math.min(slot.maxFiles ?? attachmentLimits.filesPerSlot, attachmentLimits.filesPerSlot);
  if (files.filter((file) => file.slot === slotName).length >= most) {
    return refuse('invalid', `Mỗi loại giấy tờ chỉ gửi được ${most} tệp. Hãy bỏ bớt một tệp rồi gửi lại.`);
  }
  const heldBytes = files.filter((file) => file.slot !== 'result').reduce((sum, file) => sum + file.bytes, 0);
  return heldBytes + bytes > attachmentLimits.dossierBytes
    ? refuse(
        'invalid',
        `Tất cả các tệp của hồ sơ không được quá ${fileSize(attachmentLimits.dossierBytes)}. Hãy giảm dung lượng rồi gửi lại.`,
      )
    : undefined;
}

/**
 * Seals and stores a file under a new id; the row that names it is the caller's to write.
 * @param uploadedBy id of the account
 * @param slot `document:<id>`, `field:<id>`, `result` or `result-draft`
 * @returns the row: its name without folders and control characters
 */
export async function storeFile(
  deps: Deps,
  uploadedBy: string,
  dossier: DossierRow,
  slot: string,
  file: IncomingFile,
): Promise<NewFile> {
  const id = randomUUID();
  const storageKey = `dossiers/${dossier.id}/${id}`;
  await deps.files.put(storageKey, deps.keys.seal(file.content, fileContext(id)));
  return {
    id,
    slot,
    fileName: cleanName(file.fileName),
    mediaType: file.mediaType,
    bytes: file.content.byteLength,
    sha256: createHash('sha256').update(file.content).digest(),
    storageKey,
    uploadedBy,
  };
}

/**
 * The content of a file that `storeFile` stored.
 * @throws Error when it is missing or was altered, or its key is not in the ring
 */
export async function readStoredFile(
  { keys, files }: Pick<Deps, 'keys' | 'files'>,
  { id, storageKey }: { readonly id: string; readonly storageKey: string },
): Promise<Uint8Array> {
  return keys.open(await files.get(storageKey), fileContext(id));
}

/**
 * Why nothing may be attached to, or removed from, the slot now.
 * @param slot `document:<id>` or `field:<id>`
 * @returns a Vietnamese sentence; undefined for a draft, and where a supplement asks for the slot, or for an answer that decides
 *   about it
 */
export async function slotClosedReason(
  sql: Sql,
  dossier: DossierRow,
  slot: string,
  procedure: Procedure,
): Promise<string | undefined> {
  if (dossier.state === 'draft') return undefined;
  if (dossier.state !== 'supplement-requested')
    return 'Hồ sơ đã được gửi nên không thay đổi giấy tờ được nữa.';
  const open = (await listSupplements(sql, dossier.id)).find((supplement) => supplement.answeredAt === null);
  const targets = open?.items.map(({ target }) => target) ?? [];
  const { required, perhaps } = slotsToSupply(procedure, targets);
  return [...required, ...perhaps].includes(slot)
    ? undefined
    : 'Chỉ bổ sung những giấy tờ mà cán bộ yêu cầu.';
}
