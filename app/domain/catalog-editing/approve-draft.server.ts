// A second person approves a draft, to be published at once or at a date (Đ18). The approval is of exactly this body.
import type { DraftSummary, PublicationRefusal } from '#app/read-models/catalog-editing.ts';
import { present } from '#app/values/present.ts';
import { formatMoment } from '#catalog/local-date.ts';
import { changeCatalogDraft, findDraftById } from '#db/queries/catalog-drafts.server.ts';
import { lockCatalog } from '#db/queries/catalog.server.ts';
import type { Actor } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import { digestOf } from '../kernel/digest.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { obstaclesTo, publishDraft } from './publish-draft.server.ts';
import { reachDraft, summaryNow, type Decision } from './reach-draft.server.ts';

const longestWaitMs = 366 * 24 * 3_600_000;

/** @param input `publishAt`: the instant from which it is published; without one, now */
export async function approveDraft(
  deps: Deps,
  actor: Actor,
  input: Decision & { readonly publishAt?: Date | undefined },
): Promise<Outcome<{ draft: DraftSummary; published: boolean }, PublicationRefusal>> {
  const at = deps.clock.now();
  const { publishAt } = input;
  if (publishAt !== undefined) {
    const wait = publishAt.getTime() - at.getTime();
    if (!(wait > 0)) {
      return refuse(
        'invalid',
        `Chọn ngày, giờ công bố sau lúc này (${formatMoment(at)}), hoặc công bố ngay.`,
      );
    }
    if (wait > longestWaitMs) return refuse('invalid', 'Chọn ngày công bố trong vòng một năm.');
  }
  return deps.db.transaction(async (tx) => {
    // Before the draft's row, as every publication does: whoever comes second waits here.
    await lockCatalog(tx);
    const access = await reachDraft(tx, actor, 'approve', input);
    if (!access.ok) return access;
    const { draft, staff } = access;
    const clear = await obstaclesTo(tx, draft);
    if (!clear.ok) return clear;
    await changeCatalogDraft(
      tx,
      draft.id,
      {
        state: 'approved',
        approvedBy: staff.userId,
        approvedAt: at,
        approvedDigest: digestOf(draft.body),
        publishAt: publishAt ?? null,
        failure: null,
      },
      at,
    );
    await recordAuditEvent(deps, tx, actor, {
      subject: `${draft.kind}:${draft.code}`,
      event: 'approved',
      detail: {
        note: draft.changeNote,
        ...present({ publishAt: publishAt?.toISOString() }),
      },
    });
    if (publishAt === undefined) {
      const approved = await findDraftById(tx, draft.id);
      if (approved === undefined) throw new Error(`draft ${draft.id} is gone`);
      await publishDraft(tx, deps, actor, approved);
    }
    return { ok: true, draft: await summaryNow(tx, draft.id), published: publishAt === undefined };
  });
}
