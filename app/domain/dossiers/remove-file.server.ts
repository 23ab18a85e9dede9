// Takes a file away: from a draft for good; while a supplement is answered, it gives way and stays on record.
import { deleteFile, listFiles, supersedeFile } from '#db/queries/dossier-parts.server.ts';
import { raiseVersion } from '#db/queries/dossiers.server.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { allOrNothing } from '../kernel/all-or-nothing.server.ts';
import { closedReason } from './attach-file.server.ts';
import { reachFiled } from './dossier-access.server.ts';
import { pinnedTo } from './dossier-facts.server.ts';

/**
 * For whoever files the dossier.
 * @returns refused as `not-found` for a file that is gone or has given way, and to everybody else; `not-possible` where nothing
 *   may be sent now
 */
export async function removeFile(
  deps: Deps,
  actor: Actor,
  input: { code: string; id: string },
): Promise<Outcome<object>> {
  const before = await reachFiled(deps.db.$client, actor, input.code);
  if (!before.ok) return before;
  const { procedure } = await pinnedTo(deps, before.dossier);
  const outcome = await allOrNothing(deps.db, async (sql): Promise<Outcome<{ storageKey?: string }>> => {
    const access = await reachFiled(sql, actor, input.code, 'locked');
    if (!access.ok) return access;
    const { dossier } = access;
    const file = (await listFiles(sql, dossier.id)).find((candidate) => candidate.id === input.id);
    if (file === undefined || file.supersededAt !== null)
      return refuse('not-found', 'Không tìm thấy tệp này.');
    const whyClosed = await closedReason(sql, dossier, file.slot, procedure);
    if (whyClosed !== undefined) return refuse('not-possible', whyClosed);
    await raiseVersion(sql, dossier.id, deps.clock.now());
    if (dossier.state === 'draft') {
      await deleteFile(sql, file.id);
      return { ok: true, storageKey: file.storageKey };
    }
    await supersedeFile(sql, file.id, deps.clock.now());
    return { ok: true };
  });
  if (!outcome.ok) return outcome;
  const { storageKey } = outcome;
  // After the commit: a file without a row is litter, a row without a file would be a loss.
  if (storageKey !== undefined) {
    await deps.files
      .remove(storageKey)
      .catch((error: unknown) => deps.log.warn({ error: String(error) }, 'file not removed'));
  }
  return { ok: true };
}
