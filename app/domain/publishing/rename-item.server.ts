// Gives an item another address; the old one stays its own, and leads to it for ever.
import { changeItem, changeReview, findOpenReview, moveAddress } from '#db/queries/content.server.ts';
import { lockSections } from '#db/queries/content-sections.server.ts';
import { withPerson } from '#app/steps/step-people.ts';
import type { Actor } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import { tellFollowers } from '../kernel/changes.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { slugOf } from '../kernel/slug.ts';
import { refuse, refuseAt, type Outcome } from '../kernel/refusal.ts';
import { outdateReview } from './approved-item.server.ts';
import { slugsTaken } from './item-address.server.ts';
import { reachItemFor } from './reach-item.server.ts';
import { addressOf, hrefOf } from '#app/publications/section-address.ts';

/**
 * @param input `slug` as it was typed; `seen`: as the page showed the item, left out where there was none
 * @returns refused as `reachItemFor` does, `invalid` for an address that another item or section has or had, `not-possible` for
 *   what was given up before it came out
 */
export async function renameItem(
  deps: Deps,
  actor: Actor,
  input: { readonly item: string; readonly slug: string; readonly seen?: string },
): Promise<Outcome<{ href: string }>> {
  const slug = slugOf(input.slug);
  return deps.db.transaction(async (tx) => {
    const access = await reachItemFor(deps, tx, actor, input.item, 'rename', {
      seen: input.seen,
      next: () => ({ address: slug }),
    });
    if (!access.ok) return access;
    const { item, section, staff } = access;
    if (slug === '') return refuseAt('slug', 'Địa chỉ cần có ít nhất một chữ cái hoặc chữ số.');
    if (slug === item.slug) return { ok: true, href: hrefOf(section, slug) };
    const review = await findOpenReview(tx, item.id);
    if (item.firstPublishedAt === null && review === undefined)
      return refuse('not-possible', 'Bài này đã bỏ. Hãy lưu lại bài rồi đổi địa chỉ.');
    await lockSections(tx);
    if ((await slugsTaken(tx, section, item, slug)).has(slug))
      return refuseAt(
        'slug',
        'Địa chỉ này là của bài hoặc chuyên mục khác, nay hoặc trước đây. Hãy chọn địa chỉ khác.',
      );
    const at = deps.clock.now();
    await changeItem(tx, item.id, { slug });
    if (item.firstPublishedAt !== null)
      await moveAddress(
        tx,
        item.id,
        { from: addressOf(section, item.slug), to: addressOf(section, slug) },
        at,
      );
    // Of what is not public yet, the address is a part of what somebody else approves.
    else if (review !== undefined)
      await changeReview(tx, review.id, { people: withPerson(review.people, 'editor', staff.userId) }, at);
    await outdateReview(tx, deps, actor, { item, why: `Địa chỉ đã đổi thành ${addressOf(section, slug)}.` });
    await tellFollowers(deps, tx, { kind: 'item', id: item.id, sectionId: item.sectionId });
    await recordAuditEvent(deps, tx, actor, {
      subject: `content:${item.id}`,
      event: 'renamed',
      detail: { from: item.slug, to: slug },
    });
    return { ok: true, href: hrefOf(section, slug) };
  });
}
