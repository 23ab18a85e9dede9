// Whoever lost his telephone and his recovery codes is helped by two: an administrator proposes that his second factor goes, another person
// approves, and he is told at once.
import * as z from 'zod';

import { listUsers } from '#db/queries/people.server.ts';
import { findSecondFactor } from '#db/queries/ways-in.server.ts';
import type { Actor, SystemActor } from '../kernel/actor.ts';
import { allOrNothing } from '../kernel/all-or-nothing.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { proposalKind, subjectOfAccount } from '../proposals/proposal-kind.ts';
import { propose, type Proposed } from '../proposals/propose.server.ts';
import { accountWords } from './account-words.ts';
import { addressOf, memberMissing, reachMember } from './assign-role.server.ts';
import { takeFactorAway } from './second-factor.server.ts';
import { tellApprovers } from './tell-approvers.server.ts';

/** @returns refused as `not-allowed` to all but administrators, `not-found`, `not-possible` of oneself, `changed-meanwhile` where he has none */
export async function proposeFactorEnd(
  deps: Deps,
  actor: Actor,
  { userId }: { readonly userId: string },
): Promise<Outcome<Proposed>> {
  const member = await reachMember(deps, actor, userId);
  if (!member.ok) return member;
  const { staff } = member;
  if (staff.userId === userId) return refuse('not-possible', accountWords.ownFactor);
  return allOrNothing<Proposed>(deps.db, async (_sql, tx) => {
    if ((await findSecondFactor(tx, userId)) === undefined)
      return refuse('changed-meanwhile', accountWords.factorGone);
    return propose(deps, tx, staff, factorEndProposal, {
      about: `second-factor:${userId}`,
      userId,
      content: {},
    });
  });
}

/** Whoever runs the server, whom the portal knows by nothing but his shell. */
const operator: SystemActor = { kind: 'system', name: 'Người quản trị máy chủ (npm run second-factor:end)' };

/**
 * Where nobody is left who could propose or approve it: by whoever runs the server, who could write it into the database as well. Written
 * down; its owner, the chairman and the administrators are told.
 * @param email of the account
 * @returns refused as `not-found`, `changed-meanwhile` where he has none
 */
export async function endFactorFromServer(
  deps: Pick<Deps, 'db' | 'clock' | 'unit'>,
  email: string,
): Promise<Outcome<object>> {
  return allOrNothing<object>(deps.db, async (_sql, tx) => {
    const user = (await listUsers(tx, 'staff')).find((one) => one.email === email.trim().toLowerCase());
    if (user === undefined) return refuse('not-found', `Không có cán bộ nào dùng địa chỉ ${email}.`);
    const taken = await takeFactorAway(deps, tx, operator, { userId: user.id });
    if (taken.ok) await tellApprovers(deps, tx, operator, { userId: user.id, what: 'without-factor' });
    return taken;
  });
}

export const factorEndProposal = proposalKind({
  id: 'second-factor-end',
  schema: z.object({}),
  concernedDecides: false,
  provesAgain: true,
  subject: subjectOfAccount,
  words: (_, concerned) => ({
    title: `gỡ xác thực hai lớp của ${concerned?.name ?? ''}`,
    details: [...addressOf(concerned), 'chỉ duyệt sau khi gặp hoặc gọi điện cho chính người ấy'],
  }),
  carryOut: async (deps, tx, _, { concerned, approver, row }) =>
    concerned === undefined
      ? memberMissing()
      : takeFactorAway(deps, tx, approver, { userId: concerned.id, proposedBy: row.proposedBy }),
});
