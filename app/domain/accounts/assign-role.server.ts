// An administrator gives a member of staff a role, for a period when it is a delegation, or takes it back.
import { present } from '#app/values/present.ts';
import type { Transaction } from '#db/client.server.ts';
import { findUser } from '#db/queries/people.server.ts';
import {
  countLastingAdministrators,
  lockRoles,
  removeRole,
  saveRole,
} from '#db/queries/staff-roles.server.ts';
import type { StaffRole } from '#app/vocabulary/staff-roles.ts';
import { isAdministrator, type Actor } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import { tellFollowers } from '../kernel/changes.ts';
import { allOrNothing } from '../kernel/all-or-nothing.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { administratorsOnly } from './list-staff.server.ts';

export interface AssignRole {
  readonly userId: string;
  readonly role: StaffRole;
  /** For officers: the sectors in which he decides. */
  readonly sectors: readonly string[];
  readonly from?: Date | undefined;
  readonly until?: Date | undefined;
}

/**
 * @returns refused as `not-allowed` to all but administrators, `not-found`, `invalid` without a sector where the role needs
 * one, or for a time that ends before it begins, `not-possible` where no administrator without an end would be left
 */
export async function assignRole(deps: Deps, actor: Actor, input: AssignRole): Promise<Outcome<object>> {
  const member = await reachMember(deps, actor, input.userId);
  if (!member.ok) return member;
  const now = deps.clock.now();
  const from = input.from ?? now;
  if (input.role === 'officer' && input.sectors.length === 0) {
    return refuse('invalid', 'Chọn ít nhất một lĩnh vực mà cán bộ này giải quyết.');
  }
  const problem = periodProblem(from, input.until);
  if (problem !== undefined) return refuse('invalid', problem);
  const outcome = await allOrNothing(deps.db, async (_sql, tx) => {
    await lockRoles(tx);
    const sectors = input.role === 'officer' ? [...new Set(input.sectors)] : [];
    const { userId, role, until } = input;
    await saveRole(tx, { userId, role, sectors, from, until: until ?? null });
    await recordAuditEvent(deps, tx, actor, {
      subject: `user:${userId}`,
      event: 'role-given',
      detail: {
        role,
        sectors,
        from: from.toISOString(),
        ...present({ until: until?.toISOString() }),
      },
    });
    // Who may act on a procedure, the pages of procedures tell.
    await tellFollowers(deps, tx, { kind: 'assignments' });
    return stillAdministered(tx, now);
  });
  if (outcome.ok) deps.log.info({ by: nameIn(actor), user: input.userId, role: input.role }, 'role given');
  return outcome;
}

/**
 * @returns refused as `not-allowed` to all but administrators, `not-found`, `changed-meanwhile` where he has it no more, and
 * where no administrator would be left
 */
export async function withdrawRole(
  deps: Deps,
  actor: Actor,
  input: { userId: string; role: StaffRole },
): Promise<Outcome<object>> {
  const member = await reachMember(deps, actor, input.userId);
  if (!member.ok) return member;
  const outcome = await allOrNothing(deps.db, async (_sql, tx) => {
    await lockRoles(tx);
    if (!(await removeRole(tx, input.userId, input.role))) {
      return refuse('changed-meanwhile', 'Cán bộ này không còn giữ vai trò đó. Hãy tải lại trang.');
    }
    await recordAuditEvent(deps, tx, actor, {
      subject: `user:${input.userId}`,
      event: 'role-withdrawn',
      detail: { role: input.role },
    });
    await tellFollowers(deps, tx, { kind: 'assignments' });
    return stillAdministered(tx, deps.clock.now());
  });
  if (outcome.ok)
    deps.log.info({ by: nameIn(actor), user: input.userId, role: input.role }, 'role taken back');
  return outcome;
}

/** @returns Vietnamese, what is wrong with the period of a role or a membership; undefined when nothing is */
export const periodProblem = (from: Date, until: Date | undefined): string | undefined =>
  until !== undefined && until <= from ? 'Ngày kết thúc phải sau ngày bắt đầu.' : undefined;

/** @returns whether an administrator asks for a member of staff; refused as `not-allowed` to others, `not-found` where there is none */
export async function reachMember(deps: Deps, actor: Actor, userId: string): Promise<Outcome<object>> {
  if (!isAdministrator(actor)) return administratorsOnly();
  const user = await findUser(deps.db, userId);
  return user?.kind === 'staff' ? { ok: true } : refuse('not-found', 'Không tìm thấy cán bộ này.');
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

/** @returns how the log names who did it: an account's id, or the name of the part of the portal */
export const nameIn = (actor: Actor): string => (actor.kind === 'system' ? actor.name : actor.userId);
