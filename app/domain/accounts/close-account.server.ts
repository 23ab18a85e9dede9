// An administrator closes an account of the staff, or opens it again. That of an administrator or the chairman is closed, and that of
// whoever has a role of weight opened again, when another person approves it: closing any other takes from one, gives nobody anything, and
// stops whoever took the account over.
import * as z from 'zod';

import { present } from '#app/values/present.ts';
import { isApproverRole, isWeighty } from '#app/vocabulary/staff-roles.ts';
import type { Transaction } from '#db/client.server.ts';
import { removeSubscriber } from '#db/queries/following.server.ts';
import { findUser, isStaffUser } from '#db/queries/people.server.ts';
import { listRolesFrom, lockRoles } from '#db/queries/staff-roles.server.ts';
import { lockUser, setAccountClosed } from '#db/queries/ways-in.server.ts';
import type { Actor, Staff } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import { tellFollowers } from '../kernel/changes.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { allOrNothing } from '../kernel/all-or-nothing.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { emailIndex } from '../personal-data/email-index.ts';
import { proposalKind, subjectOfAccount, type ProposalKind } from '../proposals/proposal-kind.ts';
import { propose } from '../proposals/propose.server.ts';
import { accountWords } from './account-words.ts';
import {
  addressOf,
  memberMissing,
  reachMember,
  stillAdministered,
  type DoneOrProposed,
} from './assign-role.server.ts';
import { tellApprovers } from './tell-approvers.server.ts';

/**
 * A closed account cannot sign in, and its sessions end at once; what it did keeps its name.
 * @param input `closed`: false opens it again
 * @returns `proposal` where another person has to approve it. Refused as `not-allowed` to all but administrators, `not-found`,
 *   `not-possible` for one's own account and where no administrator without an end would be left, and as `propose` refuses
 */
export async function closeAccount(
  deps: Deps,
  actor: Actor,
  { userId, closed }: { userId: string; closed: boolean },
): Promise<Outcome<DoneOrProposed>> {
  const member = await reachMember(deps, actor, userId);
  if (!member.ok) return member;
  const { staff } = member;
  if (staff.userId === userId) {
    return refuse(
      'not-possible',
      'Bạn không thể tự khóa tài khoản của mình. Hãy nhờ một quản trị viên khác.',
    );
  }
  const outcome = await allOrNothing<DoneOrProposed>(deps.db, async (_sql, tx) => {
    await lockRoles(tx);
    if (!closed && (await findUser(tx, userId))?.suspendedBy != null)
      return refuse('not-possible', accountWords.suspended);
    // Of those that are to come, too; what is over weighs nothing.
    const roles = await listRolesFrom(tx, userId, deps.clock.now());
    return roles.some(closed ? isApproverRole : isWeighty)
      ? propose(deps, tx, staff, closed ? closingProposal : reopeningProposal, {
          about: `account:${userId}`,
          userId,
          content: {},
        })
      : closeAtOnce(deps, tx, staff, { userId, closed });
  });
  if (outcome.ok) {
    deps.log.info(
      { by: staff.userId, user: userId, ...present(outcome) },
      closed ? 'account closed, or proposed to be' : 'account reopened, or proposed to be',
    );
  }
  return outcome;
}

/** By one alone: an account that somebody took over cannot wait for a second person. Others learn of it in the same moment. */
async function closeAtOnce(
  deps: Deps,
  tx: Transaction,
  by: Staff,
  change: { readonly userId: string; readonly closed: boolean },
): Promise<Outcome<object>> {
  if (change.closed) await tellApprovers(deps, tx, by, { userId: change.userId, what: 'closed' });
  return setClosed(deps, tx, by, change);
}

async function setClosed(
  deps: Deps,
  tx: Transaction,
  by: Staff,
  { userId, closed, proposedBy }: { userId: string; closed: boolean; proposedBy?: string },
): Promise<Outcome<object>> {
  const now = deps.clock.now();
  if (!closed && (await lockUser(tx, userId))?.suspendedBy != null)
    return refuse('not-possible', accountWords.suspended);
  await setAccountClosed(tx, userId, closed ? now : null);
  // The address goes with the post: what it follows ends, and it is not stored on.
  const user = closed ? await findUser(tx, userId) : undefined;
  if (user !== undefined && isStaffUser(user))
    await removeSubscriber(tx, { emailIndex: emailIndex(deps.keys, 'subscriber', user.email) });
  await recordAuditEvent(deps, tx, by, {
    subject: `user:${userId}`,
    event: closed ? 'account-closed' : 'account-reopened',
    detail: present({ proposedBy }),
  });
  await tellFollowers(deps, tx, { kind: 'assignments' });
  return stillAdministered(tx, now);
}

const accountProposal = (
  facts: Pick<ProposalKind, 'concernedDecides'> & {
    readonly id: 'account-closed' | 'account-reopened';
    readonly verb: string;
  },
) =>
  proposalKind({
    id: facts.id,
    schema: z.object({}),
    concernedDecides: facts.concernedDecides,
    provesAgain: true,
    subject: subjectOfAccount,
    words: (_, concerned) => ({
      title: `${facts.verb} tài khoản của ${concerned?.name ?? ''}`,
      details: addressOf(concerned),
    }),
    carryOut: async (deps, tx, _, { concerned, approver, row }) =>
      concerned === undefined
        ? memberMissing()
        : setClosed(deps, tx, approver, {
            userId: concerned.id,
            closed: facts.id === 'account-closed',
            proposedBy: row.proposedBy,
          }),
  });

export const closingProposal = accountProposal({
  id: 'account-closed',
  verb: 'khóa',
  concernedDecides: true,
});

export const reopeningProposal = accountProposal({
  id: 'account-reopened',
  verb: 'mở lại',
  concernedDecides: false,
});
