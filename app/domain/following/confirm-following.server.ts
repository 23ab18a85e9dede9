// The link of the mail that asks. Opening it shows a button: mail scanners open links, people press.
import type { FollowedThing } from '#app/read-models/following.ts';
import { listFollowings, markConfirmed, type SubscriberRow } from '#db/queries/following.server.ts';
import type { Queryable } from '#db/client.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { findFollowed } from './find-followed.server.ts';
import { holdSubscriber, reachSubscriber, type Holder } from './subscriber.server.ts';

/** @returns what would be followed; `not-found` when the link is past its days, was left since, or is none */
export async function openConfirmation(
  deps: Deps,
  holder: Holder,
  id: string,
): Promise<Outcome<{ thing: FollowedThing }>> {
  const access = await reachFollowing(deps.db, await reachSubscriber(deps, holder), id);
  return access.ok ? { ok: true, thing: access.thing } : access;
}

/**
 * Confirming twice is fine.
 * @returns what is followed. Refused as `not-found` when the link is past its days, was left since, or is none
 */
export async function confirmFollowing(
  deps: Deps,
  holder: Holder,
  id: string,
): Promise<Outcome<{ thing: FollowedThing }>> {
  return deps.db.transaction(async (tx) => {
    const access = await reachFollowing(tx, await holdSubscriber(deps, tx, holder), id);
    if (!access.ok) return access;
    const { following, thing } = access;
    if (following.confirmedAt === null) await markConfirmed(tx, following.id, deps.clock.now());
    return { ok: true, thing };
  });
}

async function reachFollowing(db: Queryable, subscriber: SubscriberRow | undefined, id: string) {
  const rows = subscriber === undefined ? [] : await listFollowings(db, [subscriber.id]);
  const following = rows.find((one) => one.id === id && one.endedAt === null);
  const thing = following && (await findFollowed({ db }, following));
  return following === undefined || thing === undefined
    ? refuse('not-found', 'Liên kết này đã quá hạn, đã thôi nhận, hoặc bị cắt mất một đoạn khi chép.')
    : { ok: true as const, following, thing };
}
