// Somebody wants news by mail and gives an address. Whether it follows already, waits or is unknown, the reply is the
// same; only the mail differs. Nothing else is sent there until its reader confirms.
import type { FollowedKindId } from '#app/addresses/followed-addresses.ts';
import { paths } from '#app/addresses/paths.ts';
import { enqueueMail } from '#db/queries/outbox.server.ts';
import { listFollowings, saveFollowing } from '#db/queries/following.server.ts';
import { emailField } from '../accounts/account-input.ts';
import { accountWords } from '../accounts/account-words.ts';
import { admit, type Submission } from '../admission/admit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { requireOpenPortal } from '../kernel/openings.server.ts';
import { refuse, refuseAt, type Outcome } from '../kernel/refusal.ts';
import { findFollowed } from './find-followed.server.ts';
import { subscriberOf, tokenOf } from './subscriber.server.ts';
import { alreadyFollowingMail, confirmFollowingMail } from './following-mails.ts';

export interface FollowRequest {
  readonly kind: FollowedKindId;
  readonly target: string;
  /** As it came. */
  readonly email: unknown;
}

export const followingDoor = 'following';

/**
 * @param sender whence it comes: each asking writes a mail to somebody who may not have asked
 * @returns `invalid` about the address or the plain question, `not-found` for what nobody reads, else why it is not let in
 */
export async function askToFollow(
  deps: Deps,
  { kind, target, email }: FollowRequest,
  sender: Omit<Submission, 'door' | 'contact'>,
): Promise<Outcome<object>> {
  const open = await requireOpenPortal(deps.db);
  if (!open.ok) return open;
  const thing = await findFollowed(deps, { kind, target });
  if (thing === undefined) return refuse('not-found', 'Không tìm thấy trang này.');
  const address = emailField.safeParse(email);
  if (!address.success) return refuseAt('email', address.error.issues[0]?.message ?? accountWords.email);
  const admission = await admit(deps, undefined, { ...sender, door: followingDoor, contact: address.data });
  if (!admission.ok) return admission;
  // The mail was sent: a page that is sent twice does not send another, to whomever.
  if (admission.repeated) return { ok: true };
  const at = deps.clock.now();
  await deps.db.transaction(async (tx) => {
    const subscriber = await subscriberOf(deps, tx, address.data, at);
    const token = tokenOf(deps, subscriber);
    const earlierFollowing = (await listFollowings(tx, [subscriber.id])).find(
      (one) => one.kind === kind && one.target === target && one.endedAt === null,
    );
    const mail = { recipient: address.data, kind: 'following' };
    if (earlierFollowing !== undefined && earlierFollowing.confirmedAt !== null) {
      await enqueueMail(
        tx,
        {
          ...mail,
          dedupeKey: `following-already:${earlierFollowing.id}:${at.toISOString()}`,
          ...alreadyFollowingMail(deps.unit, thing, deps.unit.publicUrl + paths.followings(token)),
        },
        at,
      );
      return;
    }
    const following = await saveFollowing(tx, {
      subscriberId: subscriber.id,
      kind,
      target,
      askedAt: at,
      confirmedAt: null,
    });
    const link = deps.unit.publicUrl + paths.confirmFollowing(token, following.id);
    await enqueueMail(
      tx,
      {
        ...mail,
        dedupeKey: `following-confirm:${following.id}:${at.toISOString()}`,
        ...confirmFollowingMail(deps.unit, thing, link),
      },
      at,
    );
  });
  return { ok: true };
}
