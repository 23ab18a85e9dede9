// An administrator says for which units somebody writes (Điều 11).
import { listUnits, replaceUnitsOf } from '#db/queries/content-sections.server.ts';
import type { Actor } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { reachMember } from './assign-role.server.ts';

/** @param input `units`: all that he belongs to from now on, by id; none: he writes for no unit */
export async function assignUnits(
  deps: Deps,
  actor: Actor,
  input: { readonly userId: string; readonly units: readonly string[] },
): Promise<Outcome<object>> {
  const member = await reachMember(deps, actor, input.userId);
  if (!member.ok) return member;
  const units = [...new Set(input.units)];
  return deps.db.transaction(async (tx) => {
    const known = new Set((await listUnits(tx)).map(({ id }) => id));
    if (!units.every((id) => known.has(id))) return refuse('invalid', 'Không có đơn vị này.');
    await replaceUnitsOf(tx, input.userId, units);
    await recordAuditEvent(deps, tx, actor, {
      subject: `user:${input.userId}`,
      event: 'units-assigned',
      detail: { units },
    });
    return { ok: true };
  });
}
