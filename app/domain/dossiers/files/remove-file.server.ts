// Takes a file away: from a draft for good; while a supplement is answered, it gives way and stays on record.
import { deleteFile, listFiles, supersedeFile } from '#db/queries/dossier-parts.server.ts';
import { nameFilesToRemove } from '#db/queries/files-to-remove.server.ts';
import { raiseVersion } from '#db/queries/dossiers.server.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import { refuse, type Outcome } from '../../kernel/refusal.ts';
import { allOrNothing } from '../../kernel/all-or-nothing.server.ts';
import { removeNamedFiles } from '../../kernel/remove-files.server.ts';
import { slotClosedReason } from './attach-file.server.ts';
import { reachFiled } from '../dossier-access.server.ts';
import { pinnedTo } from '../decisions/dossier-facts.server.ts';

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
  const outcome = await allOrNothing(deps.db, async (sql, tx): Promise<Outcome<object>> => {
    const access = await reachFiled(sql, actor, input.code, 'locked');
    if (!access.ok) return access;
    const { dossier } = access;
    const file = (await listFiles(sql, dossier.id)).find((candidate) => candidate.id === input.id);
    if (file === undefined || file.supersededAt !== null)
      return refuse('not-found', 'Không tìm thấy tệp này.');
    const whyClosed = await slotClosedReason(sql, dossier, file.slot, procedure);
    if (whyClosed !== undefined) return refuse('not-possible', whyClosed);
    const at = deps.clock.now();
    await raiseVersion(sql, dossier.id, at);
    if (dossier.state === 'draft') {
      await deleteFile(sql, file.id);
      await nameFilesToRemove(tx, [file.storageKey], at);
    } else await supersedeFile(sql, file.id, at);
    return { ok: true };
  });
  if (outcome.ok) await removeNamedFiles(deps);
  return outcome;
}
