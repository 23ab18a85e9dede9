// Whoever prepared a draft submits it for approval: whole, and with a note of what changes and why.
import type { DraftSummary, PublicationRefusal } from '#app/read-models/catalog-editing.ts';
import { sameValue } from '#catalog/same-value.ts';
import { changeCatalogDraft, findDraftById } from '#db/queries/catalog-drafts.server.ts';
import type { Actor } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { kindOfDraft } from './draft-kinds.server.ts';
import { tidyNote } from './notes.ts';
import { obstaclesTo } from './publish-draft.server.ts';
import { reachDraft, summaryOf, undecided, type Decision } from './reach-draft.server.ts';
import { tellApprovers } from './tell-staff.server.ts';

/**
 * Refused: not possible for a draft that says what is published already, invalid without a note of the change, and as
 * `obstaclesTo` says.
 */
export async function submitDraft(
  deps: Deps,
  actor: Actor,
  input: Decision & { readonly note: string },
): Promise<Outcome<{ draft: DraftSummary }, PublicationRefusal>> {
  return deps.db.transaction(async (tx) => {
    const access = await reachDraft(tx, actor, 'submit', input);
    if (!access.ok) return access;
    const { draft, staff } = access;
    const tidied = tidyNote(input.note, 'Hãy ghi nội dung thay đổi và lý do, để người duyệt biết.');
    if (!tidied.ok) return tidied;
    const { note } = tidied;
    const live = await kindOfDraft(draft.kind).live(tx, draft.code);
    if (live !== undefined && sameValue(live.body, draft.body)) {
      return refuse('not-possible', 'Bản nháp giống hệt bản đang công bố: không có gì để duyệt.');
    }
    const clear = await obstaclesTo(tx, draft);
    if (!clear.ok) return clear;
    const at = deps.clock.now();
    await changeCatalogDraft(
      tx,
      draft.id,
      {
        ...undecided,
        state: 'submitted',
        submittedBy: staff.userId,
        submittedAt: at,
        changeNote: note,
        failure: null,
      },
      at,
    );
    await recordAuditEvent(deps, tx, actor, {
      subject: `${draft.kind}:${draft.code}`,
      event: 'submitted',
      detail: { note },
    });
    const submitted = await findDraftById(tx, draft.id);
    if (submitted === undefined) throw new Error(`draft ${draft.id} is gone`);
    await tellApprovers(tx, deps, submitted);
    return { ok: true, draft: summaryOf(submitted) };
  });
}
