// Keeps an item at the head of its section's list, or lets it go down with the others.
import { changeItem } from '#db/queries/content.server.ts';
import type { Actor } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import { tellFollowers } from '../kernel/changes.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { Outcome } from '../kernel/refusal.ts';
import { reachItemFor } from './reach-item.server.ts';

/** @returns done, too, for what stands so already; refused as `not-found` and as `itemSteps` says */
export async function pinItem(
  deps: Deps,
  actor: Actor,
  input: { readonly item: string; readonly pinned: boolean },
): Promise<Outcome<object>> {
  return deps.db.transaction(async (tx) => {
    const access = await reachItemFor(deps, tx, actor, input.item, 'pin');
    if (!access.ok) return access;
    const { item } = access;
    if (item.pinned === input.pinned) return { ok: true };
    await changeItem(tx, item.id, { pinned: input.pinned });
    await tellFollowers(deps, tx, { kind: 'item', id: item.id, sectionId: item.sectionId });
    await recordAuditEvent(deps, tx, actor, {
      subject: `content:${item.id}`,
      event: input.pinned ? 'pinned' : 'unpinned',
    });
    return { ok: true };
  });
}
