// Withdraws a published item: its page stays, under a banner that says why, and it leaves every list.
import { changeItem } from '#db/queries/content.server.ts';
import type { Actor } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import { tellFollowers } from '../kernel/changes.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuseAt, type Outcome } from '../kernel/refusal.ts';
import { present } from '#app/values/present.ts';
import { outdateReview } from './approved-item.server.ts';
import { reachItemFor } from './reach-item.server.ts';

const longestReason = 1000;

/** What becomes of a legal document whose page goes: it stands with all that it does to others, or there is no such act (decision 098). */
export type ActLeft = 'stands' | 'void';

/**
 * @param input `reason`: readers see it; `seen`: as the page showed the item, left out where there was none; `act`: it stands, where
 *   nothing is said
 * @returns refused as `reachItemFor` does, `invalid` without a reason or with a longer one than `longestReason`
 */
export async function withdrawItem(
  deps: Deps,
  actor: Actor,
  input: { readonly item: string; readonly reason: string; readonly seen?: string; readonly act?: ActLeft },
): Promise<Outcome<object>> {
  const reason = input.reason.normalize('NFC').trim();
  return deps.db.transaction(async (tx) => {
    const access = await reachItemFor(deps, tx, actor, input.item, 'withdraw', {
      seen: input.seen,
      next: ({ text, state }) => ({
        text,
        state: { ...state, visibility: 'withdrawn', withdrawnReason: reason },
      }),
    });
    if (!access.ok || access.repeated) return access;
    if (reason === '' || reason.length > longestReason)
      return refuseAt('reason', `Hãy ghi lý do cho người đọc, tối đa ${longestReason} ký tự.`);
    const { item } = access;
    await changeItem(tx, item.id, {
      visibility: 'withdrawn',
      withdrawnAt: deps.clock.now(),
      withdrawnReason: reason,
      pinned: false,
    });
    await outdateReview(tx, deps, actor, { item, why: `Bài đã bị thu hồi: ${reason}` });
    const actVoid = input.act === 'void';
    await tellFollowers(deps, tx, { kind: 'item', id: item.id, sectionId: item.sectionId, actVoid });
    await recordAuditEvent(deps, tx, actor, {
      subject: `content:${item.id}`,
      event: 'withdrawn',
      detail: { note: reason, ...present({ act: input.act }) },
    });
    return { ok: true };
  });
}
