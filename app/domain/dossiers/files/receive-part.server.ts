// The next part of a file that comes in parts. Where the connection broke off, the sender asks how far it came and goes
// on from there; with its last part the file is looked at as any other, and attached.
import { randomUUID } from 'node:crypto';

import { addPart, findTransfer, type FileTransferRow } from '#db/queries/file-transfers.server.ts';
import { inTransaction } from '#db/client.server.ts';
import { own } from '#forms/own.ts';
import type { Actor } from '../../kernel/actor.ts';
import { attachmentLimits } from '#app/values/file-limits.ts';
import { attachmentKinds, withExtension, kindProblem } from '../../kernel/incoming-file.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import { isUuid } from '#app/values/uuid.ts';
import { refuse, type Outcome } from '../../kernel/refusal.ts';
import { discardFiles } from '../../kernel/remove-files.server.ts';
import { orStoreAway } from '../../kernel/store-away.ts';
import { sniff } from '../../writing/sniff.server.ts';
import { attachFile } from './attach-file.server.ts';
import { reachFiled } from '../dossier-access.server.ts';
import { dropTransfer } from './drop-transfer.server.ts';

export interface Progress {
  /** Bytes that came so far. */
  readonly received: number;
  readonly bytes: number;
}

export interface ReceivePart {
  readonly code: string;
  readonly id: string;
  /** Where the part belongs: how much the sender believes to have come. */
  readonly offset: number;
  readonly content: Uint8Array;
}

const noTransfer = () => refuse('not-found', 'Lần gửi này không còn nữa. Hãy chọn lại tệp.');
const partContext = (transferId: string, storageKey: string) => `transfer:${transferId}:${storageKey}`;

const progressOf = ({ received, bytes }: FileTransferRow): Progress => ({ received, bytes });

/**
 * How far a file has come.
 * @returns bytes; refused as `not-found` for a transfer that is gone, and to whoever does not file the dossier
 */
export async function readTransfer(
  deps: Deps,
  actor: Actor,
  { code, id }: { readonly code: string; readonly id: string },
): Promise<Outcome<Progress>> {
  const access = await reachFiled(deps.db.$client, actor, code);
  if (!access.ok) return access;
  const transfer = isUuid(id) ? await findTransfer(deps.db, { dossierId: access.dossier.id, id }) : undefined;
  return transfer === undefined ? noTransfer() : { ok: true, ...progressOf(transfer) };
}

/**
 * Takes the next part; with the last one the file is attached.
 * @param input `offset`, in bytes; an empty part at the end asks again for what the last part asked for
 * @returns refused as `changed-meanwhile` when the part does not begin where the one before ended, `invalid` when it is longer than
 *   `attachmentLimits.partBytes`, `not-found` for a transfer that is gone; with the last part, as `attachFile` refuses
 */
export async function receivePart(deps: Deps, actor: Actor, input: ReceivePart): Promise<Outcome<Progress>> {
  const { code, id } = input;
  if (!isUuid(id)) return noTransfer();
  if (input.content.byteLength > attachmentLimits.partBytes)
    return refuse('invalid', 'Phần gửi lên quá lớn. Hãy tải lại trang rồi gửi lại tệp.');
  const access = await reachFiled(deps.db.$client, actor, code);
  if (!access.ok) return access;
  const partOutcome = await orStoreAway(() => storePart(deps, access.dossier.id, input));
  if (!partOutcome.ok) return partOutcome;
  const { transfer } = partOutcome;
  if (transfer.finishedAt !== null || transfer.received < transfer.bytes)
    return { ok: true, ...progressOf(transfer) };

  const attachOutcome = await orStoreAway(() => attachWhole(deps, actor, code, transfer));
  if (attachOutcome.ok || attachOutcome.refusal.code === 'busy')
    return attachOutcome.ok ? { ok: true, ...progressOf(transfer) } : attachOutcome;
  const now = await findTransfer(deps.db, { dossierId: transfer.dossierId, id });
  // Asked twice at once: the other request attached it.
  if (now !== undefined && now.finishedAt !== null) return { ok: true, ...progressOf(now) };
  await dropTransfer(deps, actor, { code, id });
  return attachOutcome;
}

async function storePart(
  deps: Deps,
  dossierId: string,
  { id, offset, content }: ReceivePart,
): Promise<Outcome<{ transfer: FileTransferRow }>> {
  const storageKey = `transfers/${id}/${randomUUID()}`;
  let isStored = false;
  let isNamed = false;
  try {
    return await inTransaction(deps.db, async (_sql, tx): Promise<Outcome<{ transfer: FileTransferRow }>> => {
      const transfer = await findTransfer(tx, { dossierId, id, lock: true });
      if (transfer === undefined) return noTransfer();
      if (transfer.finishedAt !== null) return { ok: true, transfer };
      const bytes = content.byteLength;
      if (offset !== transfer.received || offset + bytes > transfer.bytes)
        return refuse('changed-meanwhile', 'Phần này không nối tiếp phần trước. Hãy gửi lại.');
      if (bytes === 0) return { ok: true, transfer };
      isStored = true;
      await deps.files.put(storageKey, deps.keys.seal(content, partContext(id, storageKey)));
      await addPart(tx, { id, storageKey, bytes });
      isNamed = true;
      const parts = [...transfer.parts, storageKey];
      return { ok: true, transfer: { ...transfer, received: offset + bytes, parts } };
    });
  } finally {
    // What no row names is no use to anybody. A commit that failed leaves litter, which is better than a loss.
    if (isStored && !isNamed) await discardFiles(deps, [storageKey]);
  }
}

async function attachWhole(deps: Deps, actor: Actor, code: string, transfer: FileTransferRow) {
  const { id, slot, fileName } = transfer;
  const parts: Uint8Array[] = [];
  for (const key of transfer.parts)
    parts.push(deps.keys.open(await deps.files.get(key), partContext(id, key)));
  const content = new Uint8Array(Buffer.concat(parts));
  const mediaType = (await sniff(content)) ?? '';
  const kind = own(attachmentKinds, mediaType);
  if (kind === undefined) return refuse('invalid', kindProblem(fileName));
  const file = { fileName: withExtension(fileName, kind), mediaType, content };
  return attachFile(deps, actor, { code, slot, ...file, transferId: id });
}
