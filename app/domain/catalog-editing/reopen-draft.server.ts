// A draft that was submitted or approved is open again: taken back, or returned with a reason.
import type { DraftSummary } from '#app/read-models/catalog-editing.ts';
import { present } from '#app/values/present.ts';
import { changeCatalogDraft } from '#db/queries/catalog-drafts.server.ts';
import type { Actor } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { Outcome } from '../kernel/refusal.ts';
import { reachDraft, summaryNow, undecided, type Decision } from './reach-draft.server.ts';
import { tellAuthor } from './tell-staff.server.ts';

/** @param how with a `reason` the draft keeps it, and its author is told by mail */
export async function reopenDraft(
  deps: Deps,
  actor: Actor,
  input: Decision,
  how: {
    readonly step: 'take-back' | 'return';
    readonly event: 'taken-back' | 'returned';
    readonly reason?: string;
  },
): Promise<Outcome<{ draft: DraftSummary }>> {
  return deps.db.transaction(async (tx) => {
    const access = await reachDraft(tx, actor, how.step, input);
    if (!access.ok) return access;
    const { draft } = access;
    const failure = how.reason === undefined ? null : `Trả lại: ${how.reason} (${actor.name})`;
    await changeCatalogDraft(tx, draft.id, { ...undecided, state: 'open', failure }, deps.clock.now());
    await recordAuditEvent(deps, tx, actor, {
      subject: `${draft.kind}:${draft.code}`,
      event: how.event,
      detail: present({ note: how.reason }),
    });
    if (how.reason !== undefined) {
      await tellAuthor(tx, deps, draft, {
        kind: 'catalog-draft-returned',
        actor,
        by: actor.name,
        reason: how.reason,
      });
    }
    return { ok: true, draft: await summaryNow(tx, draft.id) };
  });
}
