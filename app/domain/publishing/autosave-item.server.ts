// Keeps what somebody types while he types it: his alone, as he typed it, and never a version.
import { findVersion, savedSince, storeAutosave } from '#db/queries/content.server.ts';
import type { Wire } from '#forms/kinds/kind.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { isUuid } from '#app/values/uuid.ts';
import { notInThisSection, reachItem } from './reach-item.server.ts';

/**
 * @param input `version`: the one that was opened. `wire`: the inputs of the page, right or not yet: half a date is looked at when
 *   it is saved as a version; its text is clean
 * @returns refused as `not-found`, `not-allowed` to whoever has no part in the section
 */
export async function autosaveItem(
  deps: Deps,
  actor: Actor,
  input: { readonly item: string; readonly version: string; readonly wire: Wire },
): Promise<Outcome<{ savedAt: Date }>> {
  return deps.db.transaction(async (tx): Promise<Outcome<{ savedAt: Date }>> => {
    // Under lock: what was typed before a save comes in after it now and then, and the save has taken it in.
    const access = await reachItem(deps, tx, actor, input.item, 'locked');
    if (!access.ok) return access;
    const { item, staff, as } = access;
    if (as.length === 0) return notInThisSection();
    const version = isUuid(input.version) ? await findVersion(tx, input.version) : undefined;
    if (version?.itemId !== item.id) return refuse('not-found', 'Không có bản này.');
    const savedAt = deps.clock.now();
    if (!(await savedSince(tx, version, staff.userId)))
      await storeAutosave(tx, {
        itemId: item.id,
        userId: staff.userId,
        versionId: version.id,
        wire: input.wire,
        savedAt,
      });
    return { ok: true, savedAt };
  });
}
