// An administrator closes an account of the staff, or opens it again.
import { removeSubscriber } from '#db/queries/following.server.ts';
import { findUser, isStaffUser } from '#db/queries/people.server.ts';
import { setAccountClosed, lockRoles } from '#db/queries/staff-roles.server.ts';
import type { Actor } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import { tellFollowers } from '../kernel/changes.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { allOrNothing } from '../kernel/all-or-nothing.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { emailIndex } from '../personal-data/email-index.ts';
import { nameIn, reachMember, stillAdministered } from './assign-role.server.ts';

/**
 * A closed account cannot sign in, and its sessions end at once; what it did keeps its name.
 * @param input `closed`: false opens it again
 * @returns refused as `not-allowed` to all but administrators, `not-found`, `not-possible` for one's own account and where no administrator
 *   without an end would be left
 */
export async function closeAccount(
  deps: Deps,
  actor: Actor,
  input: { userId: string; closed: boolean },
): Promise<Outcome<object>> {
  const member = await reachMember(deps, actor, input.userId);
  if (!member.ok) return member;
  if (actor.kind === 'staff' && actor.userId === input.userId) {
    return refuse(
      'not-possible',
      'Bạn không thể tự khóa tài khoản của mình. Hãy nhờ một quản trị viên khác.',
    );
  }
  const now = deps.clock.now();
  const outcome = await allOrNothing(deps.db, async (_sql, tx) => {
    await lockRoles(tx);
    await setAccountClosed(tx, input.userId, input.closed ? now : null);
    // The address goes with the post: what it follows ends, and it is not stored on.
    const user = input.closed ? await findUser(tx, input.userId) : undefined;
    if (user !== undefined && isStaffUser(user))
      await removeSubscriber(tx, { emailIndex: emailIndex(deps.keys, 'subscriber', user.email) });
    await recordAuditEvent(deps, tx, actor, {
      subject: `user:${input.userId}`,
      event: input.closed ? 'account-closed' : 'account-reopened',
    });
    await tellFollowers(deps, tx, { kind: 'assignments' });
    return stillAdministered(tx, now);
  });
  if (outcome.ok) {
    deps.log.info(
      { by: nameIn(actor), user: input.userId },
      input.closed ? 'account closed' : 'account reopened',
    );
  }
  return outcome;
}
