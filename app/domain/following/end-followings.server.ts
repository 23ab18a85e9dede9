// Leaving: one thing or all, and the address itself where its owner wants it gone at once.
import { markEnded, removeSubscriber } from '#db/queries/following.server.ts';
import { isUuid } from '#app/values/uuid.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { holdSubscriber, type Holder } from './subscriber.server.ts';

/**
 * Leaving twice is fine, and so is leaving by a token that is gone: nothing is sent to it.
 * @param following one of them; undefined: all
 */
export async function endFollowings(deps: Deps, holder: Holder, following?: string): Promise<void> {
  if (following !== undefined && !isUuid(following)) return;
  await deps.db.transaction(async (tx) => {
    const subscriber = await holdSubscriber(deps, tx, holder);
    if (subscriber !== undefined) await markEnded(tx, subscriber.id, following, deps.clock.now());
  });
}

/**
 * The address and all that it followed, and the mails that went to it for that: now and not after the days of
 * retention. Fine where there is no such subscriber (any more).
 * @param holder who he is by the link or the account that he came with
 */
export async function eraseSubscriber(deps: Deps, holder: Holder): Promise<void> {
  await deps.db.transaction(async (tx) => {
    const subscriber = await holdSubscriber(deps, tx, holder);
    if (subscriber !== undefined) await removeSubscriber(tx, subscriber);
  });
}
