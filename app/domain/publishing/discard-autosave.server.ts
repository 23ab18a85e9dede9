// Drops what somebody typed and did not save: he goes on from the newest version.
import { removeAutosave } from '#db/queries/content.server.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { Outcome } from '../kernel/refusal.ts';
import { reachItem } from './reach-item.server.ts';

/** @returns done, too, where he typed nothing; refused as `not-found`, `not-allowed` to all but staff */
export async function discardAutosave(
  deps: Deps,
  actor: Actor,
  input: { readonly item: string },
): Promise<Outcome<object>> {
  const access = await reachItem(deps, deps.db, actor, input.item);
  if (!access.ok) return access;
  await removeAutosave(deps.db, access.item.id, access.staff.userId);
  return { ok: true };
}
