// An administrator says for which units somebody writes (Điều 11), and from when to when.
import { present } from '#app/values/present.ts';
import { listUnits, removeUnitMember, saveUnitMember } from '#db/queries/content-sections.server.ts';
import type { Actor } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { periodProblem, reachMember } from './assign-role.server.ts';

/**
 * @param input `from`: from now on when left out; `until`: the first moment at which he belongs to it no more
 * @returns refused as `not-allowed` to all but administrators, `not-found`, `invalid` for a time that ends before it begins and for a
 *   unit that there is not
 */
export async function assignUnit(
  deps: Deps,
  actor: Actor,
  input: {
    readonly userId: string;
    readonly unit: string;
    readonly from?: Date | undefined;
    readonly until?: Date | undefined;
  },
): Promise<Outcome<object>> {
  const member = await reachMember(deps, actor, input.userId);
  if (!member.ok) return member;
  const { userId, unit, from = deps.clock.now(), until } = input;
  const problem = periodProblem(from, until);
  if (problem !== undefined) return refuse('invalid', problem);
  return deps.db.transaction(async (tx) => {
    if (!(await listUnits(tx)).some(({ id }) => id === unit))
      return refuse('invalid', 'Không có đơn vị này.');
    await saveUnitMember(tx, { userId, unitId: unit, validFrom: from, validUntil: until ?? null });
    await recordAuditEvent(deps, tx, actor, {
      subject: `user:${userId}`,
      event: 'unit-joined',
      detail: { unit, from: from.toISOString(), ...present({ until: until?.toISOString() }) },
    });
    return { ok: true };
  });
}

/** @returns refused as `not-allowed` to all but administrators, `not-found`, `changed-meanwhile` where he has left already */
export async function leaveUnit(
  deps: Deps,
  actor: Actor,
  { userId, unit }: { readonly userId: string; readonly unit: string },
): Promise<Outcome<object>> {
  const member = await reachMember(deps, actor, userId);
  if (!member.ok) return member;
  return deps.db.transaction(async (tx) => {
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
