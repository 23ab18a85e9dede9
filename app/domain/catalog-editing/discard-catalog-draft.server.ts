// A draft of the catalog is given up: what is published stays, and the history says that there was one.
import { changeCatalogDraft } from '#db/queries/catalog-drafts.server.ts';
import type { Actor } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { Outcome } from '../kernel/refusal.ts';
import { reachDraft, type Decision } from './reach-draft.server.ts';

/** @returns `isNew`: nothing of it was ever published, so that nothing is left of it */
export async function discardDraft(
  deps: Deps,
  actor: Actor,
  input: Decision,
): Promise<Outcome<{ isNew: boolean }>> {
  return deps.db.transaction(async (tx) => {
    const access = await reachDraft(tx, actor, 'discard', input);
    if (!access.ok) return access;
    const { draft } = access;
    await changeCatalogDraft(tx, draft.id, { state: 'discarded' }, deps.clock.now());
    await recordAuditEvent(deps, tx, actor, {
      subject: `${draft.kind}:${draft.code}`,
      event: 'discarded',
    });
    return { ok: true, isNew: draft.baseId === null };
  });
}
