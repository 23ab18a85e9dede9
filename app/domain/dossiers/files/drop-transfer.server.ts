// A file that will not come whole: given up by its sender, or by nobody going on with it.
import { deleteOldTransfers, deleteTransfer } from '#db/queries/file-transfers.server.ts';
import { nameFilesToRemove } from '#db/queries/files-to-remove.server.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import { isUuid } from '#app/values/uuid.ts';
import { dayMs } from '#app/values/durations.ts';
import type { Outcome } from '../../kernel/refusal.ts';
import { removeNamedFiles } from '../../kernel/remove-files.server.ts';
import { reachFiled } from '../dossier-access.server.ts';

/**
 * Gives up a file that was coming in parts, and the parts that came. What was attached meanwhile stays attached.
 * @param request `id`: of a transfer; one that is gone already is no error
 * @returns refused as `not-found` to whoever does not file the dossier
 */
export async function dropTransfer(
  deps: Deps,
  actor: Actor,
  { code, id }: { readonly code: string; readonly id: string },
): Promise<Outcome<object>> {
  const access = await reachFiled(deps.db.$client, actor, code);
  if (!access.ok) return access;
  if (isUuid(id)) {
    const { dossier } = access;
    await deps.db.transaction(async (tx) => {
      await nameFilesToRemove(tx, await deleteTransfer(tx, { dossierId: dossier.id, id }), deps.clock.now());
    });
    await removeNamedFiles(deps);
  }
  return { ok: true };
}

/** Whoever lost the network goes on the same day. */
const transferMs = dayMs;

/** @returns how many transfers went, with the parts of those that did not come whole */
export async function removeOldTransfers(deps: Deps): Promise<number> {
  const now = deps.clock.now();
  const before = new Date(now.getTime() - transferMs);
  const count = await deps.db.transaction(async (tx) => {
    const { transfers, parts } = await deleteOldTransfers(tx, { before, limit: 1000 });
    await nameFilesToRemove(tx, parts, now);
    return transfers;
  });
  await removeNamedFiles(deps);
  return count;
}
