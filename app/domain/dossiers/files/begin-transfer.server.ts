// A file is announced that will come in parts: what cannot be taken is refused before a byte of it is sent.
import { randomUUID } from 'node:crypto';

import {
  deleteTransfer,
  findOldestTransfer,
  insertTransfer,
  surveyTransfers,
} from '#db/queries/file-transfers.server.ts';
import { nameFilesToRemove } from '#db/queries/files-to-remove.server.ts';
import type { Actor } from '../../kernel/actor.ts';
import { allOrNothing } from '../../kernel/all-or-nothing.server.ts';
import { attachmentLimits } from '#app/values/file-limits.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import { cleanName, sizeProblem } from '../../kernel/incoming-file.ts';
import { refuse, type Outcome } from '../../kernel/refusal.ts';
import { noRoom } from './attach-file.server.ts';
import { reachFiled } from '../dossier-access.server.ts';
import { pinnedTo } from '../decisions/dossier-facts.server.ts';

export interface BeginTransfer {
  readonly code: string;
  readonly slot: string;
  readonly fileName: string;
  /** Of the whole file. */
  readonly bytes: number;
}

/** @returns the transfer's id, for its owner alone */
export async function beginTransfer(
  deps: Deps,
  actor: Actor,
  input: BeginTransfer,
): Promise<Outcome<{ id: string }>> {
  const { slot, bytes } = input;
  const fileName = cleanName(input.fileName);
  const wrong = sizeProblem(fileName, bytes);
  if (wrong !== undefined) return refuse('invalid', wrong);
  const before = await reachFiled(deps.db.$client, actor, input.code);
  if (!before.ok) return before;
  const pinned = await pinnedTo(deps, before.dossier);
  return allOrNothing(deps.db, async (sql, tx): Promise<Outcome<{ id: string }>> => {
    const access = await reachFiled(sql, actor, input.code, 'locked');
    if (!access.ok) return access;
    const { dossier } = access;
    const full = await noRoom(sql, dossier, pinned, { slot, bytes });
    if (full !== undefined) return full;
    const at = deps.clock.now();
    const dossierId = dossier.id;
    // Whoever begins again and again leaves behind what nobody goes on with: the oldest makes room.
    for (let under = await surveyTransfers(tx, dossierId); ; under = await surveyTransfers(tx, dossierId)) {
      if (under.files < attachmentLimits.filesPerSlot && under.bytes + bytes <= attachmentLimits.dossierBytes)
        break;
      const oldest = await findOldestTransfer(tx, dossierId);
      if (oldest === undefined) break;
      await nameFilesToRemove(tx, await deleteTransfer(tx, { dossierId, id: oldest }), at);
    }
    const id = randomUUID();
    await insertTransfer(tx, { id, dossierId, slot, fileName, bytes, begunAt: at });
    return { ok: true, id };
  });
}
