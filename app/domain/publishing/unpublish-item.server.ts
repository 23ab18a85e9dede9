// Takes an item down: its address leads to where whoever takes it down says, or tells that it is gone.
import type { Transaction } from '#db/client.server.ts';
import { changeItem, type ItemRow } from '#db/queries/content.server.ts';
import { lockSections } from '#db/queries/content-sections.server.ts';
import { showFiles } from '#db/queries/content-shown-files.server.ts';
import type { Actor } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import { tellFollowers } from '../kernel/changes.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { outdateReview } from './approved-item.server.ts';
import { leadsBack } from './item-address.server.ts';
import { reachItemFor } from './reach-item.server.ts';
import { addressOf } from '#app/publications/section-address.ts';
import { present } from '#app/values/present.ts';
import type { ActLeft } from './withdraw-item.server.ts';

/** A place of this site: never another one's, which "//" and a backslash would name. */
const ownAddress = /^\/(?![/\\])[\w\-./?=&%#]{0,500}$/;

/** @returns refused as `reachItemFor` does, `invalid` for an address that leads out of the portal or to the item itself */
export async function unpublishItem(
  deps: Deps,
  actor: Actor,
  input: {
    readonly item: string;
    /** Another address of the portal; nowhere when absent: readers are told that it was taken down. */
    readonly leadTo?: string;
    /** As the page showed the item; left out where there was none. */
    readonly seen?: string;
    /** Of a legal document: it stands, where nothing is said. */
    readonly act?: ActLeft;
  },
): Promise<Outcome<object>> {
  const leadTo = input.leadTo?.trim() ?? '';
  return deps.db.transaction(async (tx) => {
    const access = await reachItemFor(deps, tx, actor, input.item, 'unpublish', {
      seen: input.seen,
      next: () => ({
        text: null,
        state: {
          visibility: 'unpublished',
          redirectTo: leadTo === '' ? null : leadTo,
          withdrawnReason: null,
        },
      }),
    });
    if (!access.ok || access.repeated) return access;
    const { item, section } = access;
    if (leadTo !== '' && (!ownAddress.test(leadTo) || leadTo === addressOf(section, item.slug)))
      return refuse('invalid', 'Hãy nhập một địa chỉ khác trên cổng, bắt đầu bằng “/”.');
    // Two that are taken down at once must not lead to each other.
    if (leadTo !== '') await lockSections(tx);
    if (leadTo !== '' && (await leadsBack(tx, item, leadTo)))
      return refuse('invalid', 'Địa chỉ này dẫn trở lại chính bài này. Hãy nhập một địa chỉ khác.');
    const leadToAddress = leadTo === '' ? undefined : leadTo;
    const { act } = input;
    await takeDown(tx, deps, actor, { item, leadTo: leadToAddress, act, event: 'unpublished' });
    return { ok: true };
  });
}

const whyOutdated = {
  unpublished: 'Bài đã được gỡ khỏi cổng.',
  expired: 'Bài đã tự gỡ khỏi cổng khi đến giờ gỡ.',
} as const;

/**
 * Takes an item from readers, with its files. Call it with the item locked.
 * @param removal `leadTo`: an address of the portal; absent: readers are told that it was taken down. `act`: a legal document stands,
 *   where nothing is said. `expired`: at its hour
 */
export async function takeDown(
  tx: Transaction,
  deps: Deps,
  actor: Actor,
  removal: {
    readonly item: ItemRow;
    readonly leadTo?: string | undefined;
    readonly act?: ActLeft | undefined;
    readonly event: 'unpublished' | 'expired';
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
