// What was published urgently is looked at again by somebody who edits (Đ18): never by whoever approved it.
import { changeReview, findReviewToLookAt } from '#db/queries/content.server.ts';
import { whyNoSecond, type Actor } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { reachItem } from './reach-item.server.ts';

/**
 * @returns refused as `not-possible` when nothing waits for a second look; `not-allowed` for who is no editor of this section, and
 *   for whoever approved it in the first place
 */
export async function secondLook(
  deps: Deps,
  actor: Actor,
  input: { readonly item: string },
): Promise<Outcome<object>> {
  return deps.db.transaction(async (tx) => {
    const access = await reachItem(deps, tx, actor, input.item, 'locked');
    if (!access.ok) return access;
    const { item, staff, as } = access;
    const review = await findReviewToLookAt(tx, item.id);
    if (review === undefined) return refuse('not-possible', 'Bài này không còn chờ xem lại.');
    if (!as.includes('editor'))
      return refuse('not-allowed', 'Chỉ người biên tập chuyên mục này xem lại bài.');
    const whyNot = whyNoSecond(
      staff,
      [review.approvedBy],
      'Bạn đã duyệt khẩn bài này, nên một người khác phải xem lại.',
    );
    if (whyNot !== undefined) return refuse('not-allowed', whyNot);
    const at = deps.clock.now();
    await changeReview(tx, review.id, { secondLookBy: staff.userId, secondLookAt: at }, at);
    await recordAuditEvent(deps, tx, staff, {
      subject: `content:${item.id}`,
      event: 'looked-at-again',
      detail: { version: review.versionId },
    });
    return { ok: true };
  });
}
