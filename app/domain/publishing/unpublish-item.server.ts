// Takes an item down: its address leads to where whoever takes it down, or another approver later, says, or tells that it is gone.
import type { Transaction } from '#db/client.server.ts';
import { changeItem, type ItemRow } from '#db/queries/content.server.ts';
import { lockSections } from '#db/queries/content-sections.server.ts';
import { showFiles } from '#db/queries/content-shown-files.server.ts';
import type { Actor } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import { tellFollowers } from '../kernel/changes.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { placeOnPortal } from '../kernel/place-on-portal.ts';
import { refuseAt, type Outcome } from '../kernel/refusal.ts';
import { pageOfPortal } from '../search/page-of-portal.server.ts';
import { outdateReview } from './approved-item.server.ts';
import { hrefInTheEnd, itemAt, leadsBack, pathIn } from './item-address.server.ts';
import { reachItemFor } from './reach-item.server.ts';
import { hrefOf } from '#app/publications/section-address.ts';
import { present } from '#app/values/present.ts';
import type { ActLeft } from './withdraw-item.server.ts';

/**
 * Takes an item down; of one that is taken down, changes where it leads.
 * @returns refused as `reachItemFor` does, `invalid` for an address at which no reader finds a page, or that leads back to the item
 */
export async function unpublishItem(
  deps: Deps,
  actor: Actor,
  input: {
    readonly item: string;
    /** Another page of the portal, as somebody types it; nowhere when absent: readers are told that it was taken down. */
    readonly leadTo?: string;
    /** As the page showed the item; left out where there was none. */
    readonly seen?: string;
    /** Of a legal document: it stands, where nothing is said. Without meaning once the item is taken down. */
    readonly act?: ActLeft;
  },
): Promise<Outcome<object>> {
  const leadToText = input.leadTo?.trim() ?? '';
  const place = leadToText === '' ? undefined : placeOnPortal(deps.unit, leadToText);
  const leadTo = place && `${place.path}${place.rest}`;
  return deps.db.transaction(async (tx) => {
    const access = await reachItemFor(deps, tx, actor, input.item, 'unpublish', {
      seen: input.seen,
      next: () => ({
        text: null,
        state: { visibility: 'unpublished', redirectTo: leadTo ?? null, withdrawnReason: null },
      }),
    });
    if (!access.ok || access.repeated) return access;
    const { item, section } = access;
    if (leadToText !== '' && (leadTo === undefined || leadTo.length > longestAddress)) return noPage();
    if (leadTo !== undefined) {
      // Two that are taken down at once must not lead to each other.
      await lockSections(tx);
      if (leadTo === hrefOf(section, item.slug) || (await leadsBack(tx, item, leadTo)))
        return refuseAt('leadTo', 'Địa chỉ này dẫn trở lại chính bài này. Hãy nhập một địa chỉ khác.');
      if (!(await isReadAt(tx, deps, leadTo))) return noPage();
    }
    const isDown = item.visibility === 'unpublished';
    if (isDown && item.redirectTo === (leadTo ?? null)) return { ok: true };
    const act = isDown ? undefined : input.act;
    const event = isDown ? 'lead-changed' : 'unpublished';
    await takeDown(tx, deps, actor, { item, leadTo, act, event });
    return { ok: true };
  });
}

const longestAddress = 500;

const noPage = () =>
  refuseAt(
    'leadTo',
    'Không có trang nào của Cổng ở địa chỉ này mà người đọc mở được. Hãy mở trang cần dẫn đến, rồi chép địa chỉ của nó.',
  );

/** @returns whether whoever is led to this address comes to a page that everybody may read */
async function isReadAt(tx: Transaction, { unit }: Deps, address: string): Promise<boolean> {
  const item = await itemAt(tx, pathIn(address));
  const end = item === undefined ? address : await hrefInTheEnd(tx, item);
  return end !== undefined && (await pageOfPortal({ db: tx, unit }, end)) !== undefined;
}

const whyOutdated = {
  unpublished: 'Bài đã được gỡ khỏi Cổng.',
  'lead-changed': 'Nơi dẫn người đọc của bài đã gỡ vừa được đổi.',
  expired: 'Bài đã tự gỡ khỏi Cổng khi đến giờ gỡ.',
} as const;

/**
 * Takes an item from readers, with its files. Call it with the item locked.
 * @param removal `leadTo`: an address of the portal; absent: readers are told that it was taken down. `act`: a legal document stands,
 *   where nothing is said. `lead-changed`: it is down already; `expired`: at its hour
 */
export async function takeDown(
  tx: Transaction,
  deps: Deps,
  actor: Actor,
  removal: {
    readonly item: ItemRow;
    readonly leadTo?: string | undefined;
    readonly act?: ActLeft | undefined;
    readonly event: keyof typeof whyOutdated;
  },
): Promise<void> {
  const { item, leadTo, act, event } = removal;
  await changeItem(tx, item.id, {
    visibility: 'unpublished',
    liveVersionId: null,
    redirectTo: leadTo ?? null,
    expiresAt: null,
    withdrawnAt: null,
    withdrawnReason: null,
    pinned: false,
  });
  await outdateReview(tx, deps, actor, { item, why: whyOutdated[event] });
  const at = deps.clock.now();
  await showFiles(tx, item.id, [], at);
  await tellFollowers(deps, tx, {
    ...{ kind: 'item', id: item.id, sectionId: item.sectionId, goneAt: at },
    actVoid: act === 'void',
  });
  await recordAuditEvent(deps, tx, actor, {
    subject: `content:${item.id}`,
    event,
    detail: present({ leadTo, act }),
  });
}
