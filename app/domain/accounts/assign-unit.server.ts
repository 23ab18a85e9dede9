// An administrator says for which units somebody writes (Điều 11), and from when to when. Whoever belongs to a unit reads what is sent to
// it: himself he only proposes.
import * as z from 'zod';

import { present } from '#app/values/present.ts';
import type { Transaction } from '#db/client.server.ts';
import { listUnits, removeUnitMember, saveUnitMember } from '#db/queries/content-sections.server.ts';
import { lockRoles } from '#db/queries/staff-roles.server.ts';
import { formatDate } from '#catalog/local-date.ts';
import type { Actor, Staff } from '../kernel/actor.ts';
import { allOrNothing } from '../kernel/all-or-nothing.server.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, refuseAt, type Outcome } from '../kernel/refusal.ts';
import { proposalKind, subjectOfAccount } from '../proposals/proposal-kind.ts';
import { propose } from '../proposals/propose.server.ts';
import { memberMissing, periodProblem, reachMember, type DoneOrProposed } from './assign-role.server.ts';
import { meetMember } from './member-sight.server.ts';

interface Membership {
  readonly userId: string;
  readonly unit: string;
  readonly from?: Date | undefined;
  readonly until?: Date | undefined;
  /** As his page showed it; left out where there was none. */
  readonly seen?: string | undefined;
}

/**
 * @param input `from`: from now on when left out; `until`: the first moment at which he belongs to it no more
 * @returns `proposal` where another person has to approve it: for oneself. Refused as `not-allowed` to all but administrators,
 *   `not-found`, `changed-meanwhile` where his page showed another membership, `invalid`, at the input, for a time that ends before it
 *   begins, without a unit and for one that there is not, and as `propose` refuses
 */
export async function assignUnit(
  deps: Deps,
  actor: Actor,
  input: Membership,
): Promise<Outcome<DoneOrProposed>> {
  const member = await reachMember(deps, actor, input.userId);
  if (!member.ok) return member;
  const { userId, unit, from, until } = input;
  if (unit === '') return refuseAt('unit', 'Chọn đơn vị');
  const problem = periodProblem(from ?? deps.clock.now(), until);
  if (problem !== undefined) return refuseAt('until', problem);
  return allOrNothing<DoneOrProposed>(deps.db, async (_sql, tx) => {
    const name = (await listUnits(tx)).find(({ id }) => id === unit)?.name;
    if (name === undefined) return refuseAt('unit', 'Không có đơn vị này.');
    await lockRoles(tx);
    const next = { from, until: until ?? null };
    const met = await meetMember(tx, { userId, part: { unit, name }, seen: input.seen, next });
    if (!met.ok || met.repeated) return met;
    return userId === member.staff.userId
      ? propose(deps, tx, member.staff, unitProposal, {
          about: `unit:${userId}:${unit}`,
          userId,
          content: { unit, name, ...present({ from, until }) },
        })
      : joinUnit(deps, tx, member.staff, input);
  });
}

async function joinUnit(
  deps: Deps,
  tx: Transaction,
  by: Staff,
  { userId, unit, from = deps.clock.now(), until, proposedBy }: Membership & { readonly proposedBy?: string },
): Promise<Outcome<object>> {
  await saveUnitMember(tx, { userId, unitId: unit, validFrom: from, validUntil: until ?? null });
  await recordAuditEvent(deps, tx, by, {
    subject: `user:${userId}`,
    event: 'unit-joined',
    detail: { unit, from: from.toISOString(), ...present({ until: until?.toISOString(), proposedBy }) },
  });
  return { ok: true };
}

export const unitProposal = proposalKind({
  id: 'unit',
  schema: z.object({
    unit: z.string(),
    name: z.string(),
    from: z.coerce.date().optional(),
    until: z.coerce.date().optional(),
  }),
  concernedDecides: false,
  provesAgain: true,
  subject: subjectOfAccount,
  words: ({ name, from, until }, concerned) => ({
    title: `giao cho ${concerned?.name ?? ''} thuộc đơn vị ${name}`,
    details: [
      `từ ${from === undefined ? 'khi được duyệt' : formatDate(from)}${until === undefined ? ', không thời hạn' : ` đến hết ${formatDate(new Date(until.getTime() - 1))}`}`,
    ],
  }),
  async carryOut(deps, tx, { unit, from, until }, { concerned, approver, row, at }) {
    if (concerned === undefined) return memberMissing();
    if (periodProblem(at, until) !== undefined)
      return refuse('not-possible', 'Thời gian thuộc đơn vị đã qua. Hãy từ chối rồi đề nghị lại.');
    return joinUnit(deps, tx, approver, {
      ...{ userId: concerned.id, unit, proposedBy: row.proposedBy },
      ...present({ from, until }),
    });
  },
});

/** @returns refused as `not-allowed` to all but administrators, `not-found`, `changed-meanwhile` where he has left already */
export async function leaveUnit(
  deps: Deps,
  actor: Actor,
  { userId, unit, seen }: { readonly userId: string; readonly unit: string; readonly seen?: string },
): Promise<Outcome<object>> {
  const member = await reachMember(deps, actor, userId);
  if (!member.ok) return member;
  return deps.db.transaction(async (tx) => {
    await lockRoles(tx);
    const name = (await listUnits(tx)).find(({ id }) => id === unit)?.name ?? '';
    const met = await meetMember(tx, { userId, part: { unit, name }, seen });
    if (!met.ok) return met;
    if (!(await removeUnitMember(tx, userId, unit)))
      return refuse('changed-meanwhile', 'Cán bộ này không còn thuộc đơn vị đó. Hãy tải lại trang.');
    await recordAuditEvent(deps, tx, actor, {
      subject: `user:${userId}`,
      event: 'unit-left',
      detail: { unit },
    });
    return { ok: true };
  });
}
