// A legal document whose page was taken down while its act stood turns out to be none: it does nothing to others any more.
import { findDocument } from '#db/queries/legal-documents.server.ts';
import type { Actor } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import { tellFollowers } from '../kernel/changes.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, refuseAt, type Outcome } from '../kernel/refusal.ts';
import { reachItemFor } from './reach-item.server.ts';

const longestReason = 1000;

/**
 * @param input `reason`: kept in the record, readers do not see it; `seen`: as the page showed the item
 * @returns refused as `reachItemFor` does, `not-possible` for what is counted no more, `invalid` without a reason or with a longer one
 *   than `longestReason`
 */
export async function voidAct(
  deps: Deps,
  actor: Actor,
  input: { readonly item: string; readonly reason: string; readonly seen?: string },
): Promise<Outcome<object>> {
  const reason = input.reason.normalize('NFC').trim();
  return deps.db.transaction(async (tx) => {
    const access = await reachItemFor(deps, tx, actor, input.item, 'void-act', {
      seen: input.seen,
      next: () => ({ state: { visibility: 'never-published', redirectTo: null, withdrawnReason: null } }),
    });
    if (!access.ok) return access;
    const { item } = access;
    if ((await findDocument(tx, item.id)) === undefined)
      return refuse('not-possible', 'Văn bản này không còn được tính vào hiệu lực của văn bản khác.');
    if (reason === '' || reason.length > longestReason)
      return refuseAt('reason', `Hãy ghi lý do, tối đa ${longestReason} ký tự.`);
    await tellFollowers(deps, tx, { kind: 'item', id: item.id, sectionId: item.sectionId, actVoid: true });
    await recordAuditEvent(deps, tx, actor, {
      subject: `content:${item.id}`,
      event: 'act-voided',
      detail: { note: reason },
    });
    return { ok: true };
  });
}
