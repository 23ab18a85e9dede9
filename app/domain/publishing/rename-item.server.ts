// Gives an item another address; the old one leads to it for ever.
import { changeItem, findItemBySlug, moveAddress } from '#db/queries/content.server.ts';
import { lockSections } from '#db/queries/content-sections.server.ts';
import type { Actor } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import { tellFollowers } from '../kernel/changes.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { slugOf } from '../kernel/slug.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { slugsBelow } from './publish-item.server.ts';
import { reachItemFor } from './reach-item.server.ts';
import { addressOf, hrefOf } from '#app/publications/section-address.ts';

/**
 * @param input `slug` as it was typed; `seen`: as the page showed the item, left out where there was none
 * @returns refused as `reachItemFor` does, `invalid` for an address that another item or section has
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
    const { item, section } = access;
    if (slug === '') return refuse('invalid', 'Địa chỉ cần có ít nhất một chữ cái hoặc chữ số.');
    if (slug === item.slug) return { ok: true, href: hrefOf(section, slug) };
    await lockSections(tx);
    const itemAtSlug = await findItemBySlug(tx, section.id, slug);
    if (itemAtSlug !== undefined || (await slugsBelow(tx, section)).includes(slug))
      return refuse('invalid', 'Địa chỉ này đã có bài hoặc chuyên mục khác. Hãy chọn địa chỉ khác.');
    await changeItem(tx, item.id, { slug });
    if (item.firstPublishedAt !== null)
      await moveAddress(tx, addressOf(section, item.slug), addressOf(section, slug), deps.clock.now());
    await tellFollowers(deps, tx, { kind: 'item', id: item.id, sectionId: item.sectionId });
    await recordAuditEvent(deps, tx, actor, {
      subject: `content:${item.id}`,
      event: 'renamed',
      detail: { from: item.slug, to: slug },
    });
    return { ok: true, href: hrefOf(section, slug) };
  });
}
