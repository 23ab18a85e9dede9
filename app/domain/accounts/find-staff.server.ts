// A member of the staff as he stands now: what he asked for earlier is done with the roles of this hour.
import { findUser, listRolesOf } from '#db/queries/people.server.ts';
import type { Staff } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';

type From = Pick<Deps, 'db' | 'clock'>;

/** @returns undefined for an account that is closed, or nobody's of the staff */
export async function findStaff(from: From, userId: string): Promise<Staff | undefined> {
  const user = await findUser(from.db, userId);
  if (user?.kind !== 'staff' || user.disabledAt !== null) return undefined;
  return staffOf(from, user);
}

/** @returns him with the roles that hold now; `sectors`: those in which he is an officer */
export async function staffOf(
  { db, clock }: From,
  user: { readonly id: string; readonly name: string; readonly position?: string | null | undefined },
): Promise<Staff> {
  const roles = await listRolesOf(db, user.id, clock.now());
  return {
    kind: 'staff',
    userId: user.id,
    name: user.name,
    position: user.position ?? 'Cán bộ',
    roles: roles.map((row) => row.role),
    sectors: roles.filter((row) => row.role === 'officer').flatMap((row) => row.sectors),
  };
}
