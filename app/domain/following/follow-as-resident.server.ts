// A resident follows with the address of his account, which he confirmed when he opened it: nothing is asked twice.
import type { FollowedKindId } from '#app/addresses/followed-addresses.ts';
import { listFollowings, saveFollowing } from '#db/queries/following.server.ts';
import { findUser } from '#db/queries/people.server.ts';
import type { Resident } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { requireOpenPortal } from '../kernel/openings.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { findFollowed } from './find-followed.server.ts';
import { subscriberOf } from './subscriber.server.ts';

/**
 * Following twice is following once.
 * @returns refused as `not-possible` while the portal takes nothing, `not-found` for what nobody reads; `not-allowed` without a confirmed address in the account
 */
export async function followAsResident(
  deps: Deps,
  resident: Resident,
  { kind, target }: { readonly kind: FollowedKindId; readonly target: string },
): Promise<Outcome<object>> {
  const open = await requireOpenPortal(deps.db);
  if (!open.ok) return open;
  const thing = await findFollowed(deps, { kind, target });
  if (thing === undefined) return refuse('not-found', 'Không tìm thấy trang này.');
  const user = await findUser(deps.db, resident.userId);
  if (user?.emailVerified !== true || user.email === null || user.disabledAt !== null) {
    return refuse(
      'not-allowed',
      'Tin mới được gửi qua thư. Hãy thêm địa chỉ thư điện tử vào tài khoản trước.',
    );
  }
  const { email } = user;
  const at = deps.clock.now();
  await deps.db.transaction(async (tx) => {
    const { id: subscriberId } = await subscriberOf(deps, tx, email, at);
    const earlierFollowing = (await listFollowings(tx, [subscriberId])).find(
      (one) => one.kind === kind && one.target === target && one.endedAt === null,
    );
    if (earlierFollowing !== undefined && earlierFollowing.confirmedAt !== null) return;
    await saveFollowing(tx, { subscriberId, kind, target, askedAt: at, confirmedAt: at });
  });
  return { ok: true };
}
