// The files of a paper are put in order, one step at a time: pages that were photographed go into one PDF as they stand.
import { listFiles, orderFiles } from '#db/queries/dossier-parts.server.ts';
import { raiseVersion } from '#db/queries/dossiers.server.ts';
import type { Actor } from '../../kernel/actor.ts';
import { allOrNothing } from '../../kernel/all-or-nothing.server.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import { refuse, type Outcome } from '../../kernel/refusal.ts';
import { slotClosedReason } from './attach-file.server.ts';
import { reachFiled } from '../dossier-access.server.ts';
import { pinnedTo } from '../decisions/dossier-facts.server.ts';

/**
 * @param input `by`: -1 is before the file above it, 1 behind the one below; at the end of the list it stays where it is
 * @returns refused as `not-found` for a file that is gone or has given way, and to whoever does not file the dossier;
 *   `not-possible` where nothing may be sent now
 */
export async function moveFile(
  deps: Deps,
  actor: Actor,
  input: { readonly code: string; readonly id: string; readonly by: -1 | 1 },
): Promise<Outcome<object>> {
  const before = await reachFiled(deps.db.$client, actor, input.code);
  if (!before.ok) return before;
  const { procedure } = await pinnedTo(deps, before.dossier);
  return allOrNothing(deps.db, async (sql): Promise<Outcome<object>> => {
    const access = await reachFiled(sql, actor, input.code, 'locked');
    if (!access.ok) return access;
    const { dossier } = access;
    const files = (await listFiles(sql, dossier.id)).filter((file) => file.supersededAt === null);
    const file = files.find(({ id }) => id === input.id);
    if (file === undefined) return refuse('not-found', 'Không tìm thấy tệp này.');
    const whyClosed = await slotClosedReason(sql, dossier, file.slot, procedure);
    if (whyClosed !== undefined) return refuse('not-possible', whyClosed);
    const ids = files.filter(({ slot }) => slot === file.slot).map(({ id }) => id);
    const from = ids.indexOf(file.id);
    const to = Math.max(0, Math.min(ids.length - 1, from + input.by));
    await orderFiles(sql, ids.toSpliced(from, 1).toSpliced(to, 0, file.id));
    await raiseVersion(sql, dossier.id, deps.clock.now());
    return { ok: true };
  });
}
