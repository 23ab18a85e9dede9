// Keeps what somebody types while he types it: his alone, as he typed it, and never a version.
import { findVersion, storeAutosave } from '#db/queries/content.server.ts';
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
  const access = await reachItem(deps, deps.db, actor, input.item);
  if (!access.ok) return access;
  const { item, staff, as } = access;
  if (as.length === 0) return notInThisSection();
  const version = isUuid(input.version) ? await findVersion(deps.db, input.version) : undefined;
  if (version?.itemId !== item.id) return refuse('not-found', 'Không có bản này.');
  const savedAt = deps.clock.now();
  await storeAutosave(deps.db, {
    itemId: item.id,
    userId: staff.userId,
    versionId: version.id,
    wire: input.wire,
    savedAt,
  });
  return { ok: true, savedAt };
}
