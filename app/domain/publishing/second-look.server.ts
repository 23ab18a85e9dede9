// What was published urgently is looked at again by somebody who edits (Đ18): never by whoever wrote, edited or approved it.
import { changeReview, findReviewToLookAt } from '#db/queries/content.server.ts';
import type { Actor } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { caseActorOf, reachItem } from './reach-item.server.ts';
import { planReview } from './review-case.ts';

/**
 * @param input `review`: the urgent publication that the page showed; left out where there was none
 * @returns refused as `changed-meanwhile` where another waits by now, `not-possible` when nothing waits for a second look; `not-allowed` for who is no editor of this section, and
 *   for whoever had a part in it before
 */
export async function secondLook(
  deps: Deps,
  actor: Actor,
  input: { readonly item: string; readonly review?: string },
): Promise<Outcome<object>> {
  return deps.db.transaction(async (tx) => {
    const access = await reachItem(deps, tx, actor, input.item, 'locked');
    if (!access.ok) return access;
    const { item, staff } = access;
    const review = await findReviewToLookAt(tx, item.id);
    if (review === undefined) return refuse('not-possible', 'Bài này không còn chờ xem lại.');
    if (input.review !== undefined && input.review !== review.id)
      return refuse(
        'changed-meanwhile',
        'Sau khi bạn mở trang này, bài được đăng khẩn lần nữa hoặc đã có người xem lại. Hãy xem bản hiện nay rồi bấm lần nữa.',
      );
    const planOutcome = planReview(deps, caseActorOf(access), review, { event: 'second-look' });
    if (!planOutcome.ok) return planOutcome;
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
