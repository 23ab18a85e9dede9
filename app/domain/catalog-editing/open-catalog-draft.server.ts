// Opens a draft of what is published, or goes on with the one that is under way: two editors share it.
import type { DraftSummary } from '#app/read-models/catalog-editing.ts';
import { findDraftUnderWay, insertCatalogDraft } from '#db/queries/catalog-drafts.server.ts';
import type { Actor } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, staffOnly, type Outcome } from '../kernel/refusal.ts';
import { kindOfDraft } from './draft-kinds.server.ts';
import { mayEdit } from './permissions.ts';
import { summaryOf, type DraftOf } from './reach-draft.server.ts';

/**
 * @returns refused as `not-found` where nothing of this code is published or being drafted, `not-allowed` to all but editors of its
 *   sector
 */
export async function openCatalogDraft(
  deps: Deps,
  actor: Actor,
  { kind, code }: DraftOf,
): Promise<Outcome<{ draft: DraftSummary }>> {
  if (actor.kind !== 'staff') return staffOnly();
  return deps.db.transaction(async (tx) => {
    const kindOf = kindOfDraft(kind);
    const underWay = await findDraftUnderWay(tx, kind, code);
    const live = await kindOf.live(tx, code);
    if (underWay === undefined && live === undefined) {
      return refuse('not-found', kind === 'form' ? 'Không có mẫu đơn này.' : 'Không có thủ tục này.');
    }
    if (!mayEdit(actor, await kindOf.subjectOf(tx, code, underWay))) {
      return refuse('not-allowed', 'Bạn không phụ trách lĩnh vực này, nên chỉ được xem.');
    }
    if (underWay !== undefined) return { ok: true, draft: summaryOf(underWay) };
    if (live === undefined) throw new Error('there is one of the two');
    const newDraft = await insertCatalogDraft(tx, {
      kind,
      code,
      baseId: live.id,
      body: live.body,
      createdBy: actor.userId,
      editors: [],
      at: deps.clock.now(),
    });
    // A click at the same moment opened it: it is his as well as theirs.
    if (newDraft) {
      await recordAuditEvent(deps, tx, actor, {
        subject: `${kind}:${code}`,
        event: 'draft-opened',
      });
    }
    const draft = await findDraftUnderWay(tx, kind, code);
    if (draft === undefined) throw new Error(`the draft of ${code} was not stored`);
    return { ok: true, draft: summaryOf(draft) };
  });
}
