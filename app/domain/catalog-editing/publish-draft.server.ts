// An approved draft becomes what is published: revision or version, history, page cache and mails in one transaction.
import type { PublicationRefusal } from '#app/read-models/catalog-editing.ts';
import type { StepPlan } from '#app/steps/plan.ts';
import { present } from '#app/values/present.ts';
import type { DraftTransition } from '#catalog/draft-steps.ts';
import type { Transaction } from '#db/client.server.ts';
import { changeCatalogDraft, type CatalogDraftRow } from '#db/queries/catalog-drafts.server.ts';
import type { Actor } from '../kernel/actor.ts';
import { portalItself, recordAuditEvent } from '../kernel/audit.server.ts';
import { digestOf } from '../kernel/digest.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { kindOfDraft } from './draft-kinds.server.ts';
import { planOn } from './permissions.ts';
import { tellAuthor } from './tell-staff.server.ts';

/** @returns refused as `not-possible` when another revision came in between, `invalid` with everything that is missing in the draft */
export async function obstaclesTo(
  tx: Transaction,
  draft: CatalogDraftRow,
): Promise<Outcome<object, PublicationRefusal>> {
  const kind = kindOfDraft(draft.kind);
  const live = await kind.live(tx, draft.code);
  if ((live?.id ?? null) !== draft.baseId) {
    return refuse(
      'not-possible',
      'Bản đang công bố đã thay đổi sau khi mở bản nháp này. Hãy lấy lại bản nháp, xem lại rồi gửi duyệt.',
    );
  }
  const refusal = await kind.obstacles(tx, draft);
  return refusal === undefined ? { ok: true } : { ok: false, refusal };
}

/** @returns the portal's own step; refused before its hour, and for what was not approved */
export const planPublication = (draft: CatalogDraftRow, at: Date) =>
  planOn(portalItself, { kind: draft.kind, sectors: [] }, draft, { event: 'publish' }, at);

/**
 * Call it under the catalog's lock, with the draft's row locked and its obstacles looked at in this transaction.
 * @param actor who approved it just now, or the portal at its hour
 * @throws Error when what was approved is not what would be published
 */
export async function publishDraft(
  tx: Transaction,
  deps: Deps,
  actor: Actor,
  draft: CatalogDraftRow,
  { state }: StepPlan<DraftTransition>,
): Promise<void> {
  if (draft.approvedDigest !== digestOf(draft.body))
    throw new Error(`draft ${draft.id} is not what was approved`);
  const { resultId, detail } = await kindOfDraft(draft.kind).publish(tx, deps, draft);
  const at = deps.clock.now();
  await changeCatalogDraft(tx, draft.id, { state, publishedAt: at, resultId, failure: null }, at);
  await recordAuditEvent(deps, tx, actor, {
    subject: `${draft.kind}:${draft.code}`,
    event: 'published',
    detail: { ...detail, note: draft.changeNote },
  });
  await tellAuthor(tx, deps, draft, {
    kind: 'catalog-draft-published',
    actor,
    ...present({ by: draft.approvedByName }),
  });
}
