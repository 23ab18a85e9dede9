// Whoever prepared a draft submits it for approval: whole, and with a note of what changes and why.
import type { DraftSummary, PublicationRefusal } from '#app/read-models/catalog-editing.ts';
import { driverOf } from '#db/client.server.ts';
import { changeCatalogDraft } from '#db/queries/catalog-drafts.server.ts';
import type { Actor } from '../actor.ts';
import { recordAuditEvent } from '../audit.server.ts';
import type { Deps } from '../deps.server.ts';
import { refuse, type Outcome } from '../refusal.ts';
import { tidyNote } from './notes.ts';
import { obstaclesTo } from './publish-draft.server.ts';
import { reachDraft, summaryNow, undecided, type Decision } from './reach-draft.server.ts';

export async function submitDraft(
  deps: Deps,
  actor: Actor,
  input: Decision & { readonly note: string },
): Promise<Outcome<{ draft: DraftSummary }, PublicationRefusal>> {
  return deps.db.transaction(async (tx) => {
    const reached = await reachDraft(tx, actor, 'submit', input);
    if (!reached.ok) return reached;
    const { draft, staff } = reached;
    const note = tidyNote(input.note);
    if (note === '') return refuse('invalid', 'Hãy ghi nội dung thay đổi và lý do, để người phê duyệt biết.');
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
    await recordAuditEvent(deps, driverOf(tx), actor, {
      subject: `${draft.kind}:${draft.code}`,
      event: 'submitted',
      detail: { note },
    });
    return { ok: true, draft: await summaryNow(tx, draft.id) };
  });
}
