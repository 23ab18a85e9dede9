// An administrator gives a member of staff a role, for a period when it is a delegation, or takes it back. With what somebody
// acts on dossiers, takes money, signs or moderates it is proposed, and done when another person approves it.
import * as z from 'zod';

import { present } from '#app/values/present.ts';
import {
  isApproverRole,
  isGivenByTwo,
  isSecondPersonRole,
  isStaffRole,
  staffRoleIds,
  staffRoles,
  type StaffRole,
  isWeighty,
} from '#app/vocabulary/staff-roles.ts';
import { formatDate } from '#catalog/local-date.ts';
import { sectorName } from '#catalog/sectors.ts';
import { driverOf, type Transaction } from '#db/client.server.ts';
import { findUser } from '#db/queries/people.server.ts';
import { isIdentified } from '#db/queries/persons.server.ts';
import {
  countLastingAdministrators,
  lockRoles,
  removeRole,
  saveRole,
} from '#db/queries/staff-roles.server.ts';
import { endOtherSessions } from '#db/queries/ways-in.server.ts';
import { isAdministrator, type Actor, type Staff } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import { tellFollowers } from '../kernel/changes.ts';
import { allOrNothing } from '../kernel/all-or-nothing.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { requireProof } from '../kernel/proof.ts';
import { refuse, refuseAt, type Outcome } from '../kernel/refusal.ts';
import { proposalKind, subjectOfAccount, type Concerned } from '../proposals/proposal-kind.ts';
import { propose, type Proposed } from '../proposals/propose.server.ts';
import { notAdministrator } from './list-staff.server.ts';
import { meetMember } from './member-sight.server.ts';
import { tellApprovers } from './tell-approvers.server.ts';

export interface AssignRole {
  readonly userId: string;
  /** One of `staffRoleIds`. */
  readonly role: string;
  /** For officers: the sectors in which he decides. */
  readonly sectors: readonly string[];
  readonly from?: Date | undefined;
  readonly until?: Date | undefined;
  /** As his page showed it; left out where there was none. */
  readonly seen?: string | undefined;
}

/** Done, or proposed to be done. */
export type DoneOrProposed = Partial<Proposed>;

const grantSchema = z.object({
  role: z.enum(staffRoleIds),
  sectors: z.array(z.string()),
  /** Absent: from the moment on at which it is approved. */
  from: z.coerce.date().optional(),
  until: z.coerce.date().optional(),
});

/**
 * @returns `proposal` where another person has to approve it: every role but a contributor's, and any role for oneself. Refused as `not-allowed` to all
 *   but administrators, `not-found`, `changed-meanwhile` where his page showed another role,
 *   `invalid`, at the input, without a role, without a sector where the role needs one, or for a time that ends before it begins,
 *   `not-possible` where no administrator without an end would be left, and where a second person would be nobody knows who, and as
 *   `propose` refuses
 */
export async function assignRole(
  deps: Deps,
  actor: Actor,
  input: AssignRole,
): Promise<Outcome<DoneOrProposed>> {
  const member = await reachMember(deps, actor, input.userId);
  if (!member.ok) return member;
  const { staff } = member;
  const { userId, role, from, until } = input;
  if (!isStaffRole(role)) return noSuchRole();
  if (role === 'officer' && input.sectors.length === 0)
    return refuseAt('sectors', 'Chọn ít nhất một lĩnh vực mà cán bộ này giải quyết.');
  const problem = periodProblem(from ?? deps.clock.now(), until);
  if (problem !== undefined) return refuseAt('until', problem);
  const sectors = role === 'officer' ? [...new Set(input.sectors)] : [];
  const content = { role, sectors, ...present({ from, until }) };
  const needsAnother = isGivenByTwo(role) || userId === staff.userId;
  const outcome = await allOrNothing<DoneOrProposed>(deps.db, async (_sql, tx) => {
    await lockRoles(tx);
    const next = { sectors, from, until: until ?? null };
    const met = await meetMember(tx, { userId, part: { role }, seen: input.seen, next });
    if (!met.ok || met.repeated) return met;
    if (isSecondPersonRole(role) && !(await isIdentified(driverOf(tx), userId)))
      return refuse('not-possible', unidentifiedFor(role));
    return needsAnother
      ? propose(deps, tx, staff, roleProposal, { about: `role:${userId}:${role}`, userId, content })
      : giveRole(deps, tx, staff, { userId, ...content });
  });
  if (outcome.ok)
    deps.log.info({ by: staff.userId, user: userId, role, ...present(outcome) }, 'role given or proposed');
  return outcome;
}

const noSuchRole = () => refuseAt('role', 'Chọn vai trò');

/** Whoever is asked as the second person has to be known. */
const unidentifiedFor = (role: StaffRole): string =>
  `Tài khoản này chưa có số định danh nên chưa giữ được vai trò ${staffRoles[role]}: người duyệt, ký việc của người khác phải được biết rõ là ai. Hãy nhập số ở mục “Định danh” trên trang của cán bộ ấy, rồi giao vai trò.`;

/** @param by who is written down as having given it; `proposedBy`: the account that asked for it, where another approved */
async function giveRole(
  deps: Deps,
  tx: Transaction,
  by: Staff,
  {
    userId,
    role,
    sectors,
    from: start,
    until,
    proposedBy,
  }: AssignRole & { readonly role: StaffRole; readonly proposedBy?: string },
): Promise<Outcome<object>> {
  const now = deps.clock.now();
  const from = start ?? now;
  await saveRole(tx, { userId, role, sectors, from, until: until ?? null });
  await endSessionsOf(tx, userId, by);
  await recordAuditEvent(deps, tx, by, {
    subject: `user:${userId}`,
    event: 'role-given',
    detail: {
      role,
      sectors,
      from: from.toISOString(),
      ...present({ until: until?.toISOString(), proposedBy }),
    },
  });
  // Who may act on a procedure, the pages of procedures tell.
  await tellFollowers(deps, tx, { kind: 'assignments' });
  return stillAdministered(tx, now);
}

/** What he is signed in to rests on what he was; where he himself did it, he stays there. */
const endSessionsOf = (tx: Transaction, userId: string, by: Staff): Promise<void> =>
  endOtherSessions(tx, userId, by.userId === userId ? by.session?.tokenDigest : undefined);

const lastDay = (until: Date): string => formatDate(new Date(until.getTime() - 1));

/** A person whose name somebody knows is told from another by the address. */
export const addressOf = (concerned: Concerned | undefined): readonly string[] =>
  concerned === undefined ? [] : [`thư điện tử của người được nhắc đến: ${concerned.email}`];

export const roleProposal = proposalKind({
  id: 'role',
  schema: grantSchema,
  concernedDecides: false,
  provesAgain: true,
  subject: subjectOfAccount,
  words: ({ role, sectors, from, until }, concerned) => ({
    title: `giao vai trò ${staffRoles[role]} cho ${concerned?.name ?? ''}`,
    details: [
      ...addressOf(concerned),
      ...(sectors.length === 0 ? [] : [`lĩnh vực: ${sectors.map(sectorName).join(', ')}`]),
      `từ ${from === undefined ? 'khi được duyệt' : formatDate(from)}${until === undefined ? ', không thời hạn' : ` đến hết ${lastDay(until)}`}`,
    ],
  }),
  async carryOut(deps, tx, { role, sectors, from, until }, { concerned, approver, row, at }) {
    if (concerned === undefined) return memberMissing();
    if (isSecondPersonRole(role) && !(await isIdentified(driverOf(tx), concerned.id)))
      return refuse('not-possible', unidentifiedFor(role));
    const problem = periodProblem(from !== undefined && from > at ? from : at, until);
    if (problem !== undefined)
      return refuse('not-possible', 'Thời gian giữ vai trò đã qua. Hãy từ chối rồi đề nghị lại.');
    return giveRole(deps, tx, approver, {
      ...{ userId: concerned.id, role, sectors, proposedBy: row.proposedBy },
      ...present({ from, until }),
    });
  },
});

/**
 * @returns `proposal` where another person has to approve it: that an administrator or the chairman is none any more, unless he says so
 *   of himself. Refused as `not-allowed` to all but administrators, `not-found`, `invalid` without a role, `changed-meanwhile` where he has
 *   it no more, where no administrator would be left, and as `propose` refuses
 */
export async function withdrawRole(
  deps: Deps,
  actor: Actor,
  { userId, role, seen }: { userId: string; role: string; seen?: string },
): Promise<Outcome<DoneOrProposed>> {
  const member = await reachMember(deps, actor, userId);
  if (!member.ok) return member;
  if (!isStaffRole(role)) return noSuchRole();
  const { staff } = member;
  const needsAnother = isApproverRole(role) && userId !== staff.userId;
  const outcome = await allOrNothing<DoneOrProposed>(deps.db, async (_sql, tx) => {
    await lockRoles(tx);
    const met = await meetMember(tx, { userId, part: { role }, seen });
    if (!met.ok) return met;
    // Taken away at once by one person alone, it is told to whoever could set it right.
    if (!needsAnother && userId !== staff.userId && isWeighty(role))
      await tellApprovers(deps, tx, staff, { userId, what: 'without-role' });
    return needsAnother
      ? propose(deps, tx, staff, roleEndProposal, {
          about: `role:${userId}:${role}`,
          userId,
          content: { role },
        })
      : endRole(deps, tx, staff, { userId, role });
  });
  if (outcome.ok)
    deps.log.info(
      { by: staff.userId, user: userId, role, ...present(outcome) },
      'role taken back or proposed',
    );
  return outcome;
}

async function endRole(
  deps: Deps,
  tx: Transaction,
  by: Staff,
  { userId, role, proposedBy }: { userId: string; role: StaffRole; proposedBy?: string },
): Promise<Outcome<object>> {
  if (!(await removeRole(tx, userId, role))) {
    return refuse('changed-meanwhile', 'Cán bộ này không còn giữ vai trò đó. Hãy tải lại trang.');
  }
  await endSessionsOf(tx, userId, by);
  await recordAuditEvent(deps, tx, by, {
    subject: `user:${userId}`,
    event: 'role-withdrawn',
    detail: { role, ...present({ proposedBy }) },
  });
  await tellFollowers(deps, tx, { kind: 'assignments' });
  return stillAdministered(tx, deps.clock.now());
}

export const roleEndProposal = proposalKind({
  id: 'role-end',
  schema: z.object({ role: z.enum(staffRoleIds) }),
  concernedDecides: true,
  provesAgain: true,
  subject: subjectOfAccount,
  words: ({ role }, concerned) => ({
    title: `thu lại vai trò ${staffRoles[role]} của ${concerned?.name ?? ''}`,
    details: addressOf(concerned),
  }),
  carryOut: async (deps, tx, { role }, { concerned, approver, row }) =>
    concerned === undefined
      ? memberMissing()
      : endRole(deps, tx, approver, { userId: concerned.id, role, proposedBy: row.proposedBy }),
});

/** @returns Vietnamese, what is wrong with the period of a role or a membership; undefined when nothing is */
export const periodProblem = (from: Date, until: Date | undefined): string | undefined =>
  until !== undefined && until <= from ? 'Ngày kết thúc phải sau ngày bắt đầu.' : undefined;

/** @returns the refusal (`not-found`) where there is no such member of the staff */
export const memberMissing = () => refuse('not-found', 'Không tìm thấy cán bộ này.');

/**
 * @returns the administrator who changes something of a member of staff; refused as `not-allowed` to others, `unproven`, `not-found` where
 *   there is none
 */
export async function reachMember(
  deps: Deps,
  actor: Actor,
  userId: string,
  may: (actor: Actor) => actor is Staff = isAdministrator,
): Promise<Outcome<{ readonly staff: Staff }>> {
  if (!may(actor)) return notAdministrator;
  const proof = requireProof(actor);
  if (!proof.ok) return proof;
  const user = await findUser(deps.db, userId);
  return user?.kind === 'staff' ? { ok: true, staff: actor } : memberMissing();
}

/**
 * Somebody must be able to give roles tomorrow, too. Ask it after the change, in its transaction.
 * @returns refused as `not-possible` where nobody is left who can sign in at `now` and is an administrator without an end
 */
export async function stillAdministered(tx: Transaction, now: Date): Promise<Outcome<object>> {
  return (await countLastingAdministrators(tx, now)) > 0
    ? { ok: true }
    : refuse(
        'not-possible',
        'Phải còn ít nhất một quản trị viên không thời hạn. Hãy giao vai trò cho người khác trước.',
      );
}
