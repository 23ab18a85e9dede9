// Whoever lost his telephone and his recovery codes is helped by two: an administrator proposes that his second factor goes, another person
// approves, and he is told at once.
import * as z from 'zod';

import { findSecondFactor } from '#db/queries/ways-in.server.ts';
import type { Actor } from '../kernel/actor.ts';
import { allOrNothing } from '../kernel/all-or-nothing.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { proposalKind, subjectOfAccount } from '../proposals/proposal-kind.ts';
import { propose, type Proposed } from '../proposals/propose.server.ts';
import { accountWords } from './account-words.ts';
import { addressOf, memberMissing, reachMember } from './assign-role.server.ts';
import { takeFactorAway } from './second-factor.server.ts';

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
