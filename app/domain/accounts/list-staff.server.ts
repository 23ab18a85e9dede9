// The staff's accounts with their roles, for administrators.
import type { StaffMember } from '#app/read-models/staff-accounts.ts';
import { present } from '#app/values/present.ts';
import { listUnitMembers, listUnits } from '#db/queries/content-sections.server.ts';
import { listStaffLinks, type StaffLinkRow } from '#db/queries/password-links.server.ts';
import { isStaffUser, listRoles, listUsers } from '#db/queries/people.server.ts';
import { listIdentified } from '#db/queries/persons.server.ts';
import { listAccountsWithPassword, listSecondFactors, listSessionsOf } from '#db/queries/ways-in.server.ts';
import { isAdministrator, isChairman, isLeader, type Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { holdsAt } from '../kernel/holds-at.ts';
import { administratorsOnly, refuse, type Outcome } from '../kernel/refusal.ts';
import { memberSeen } from './member-sight.server.ts';

interface UnitName {
  readonly id: string;
  readonly name: string;
}

export const notAdministrator = administratorsOnly('quản lý tài khoản cán bộ');

/** What the reader does with accounts: an administrator looks after them, the chairman stops any. */
interface StaffPowers {
  readonly administers: boolean;
  readonly stops: boolean;
}

/** @returns refused as `not-allowed` to all but administrators and leaders */
export async function listStaff(
  deps: Deps,
  actor: Actor,
): Promise<Outcome<{ staff: readonly StaffMember[]; powers: StaffPowers }>> {
  if (!isAdministrator(actor) && !isLeader(actor)) return notAdministrator;
  const [users, roles, members, links, withPassword, identities, factors] = await Promise.all([
    listUsers(deps.db, 'staff'),
    listRoles(deps.db),
    listUnitMembers(deps.db),
    listStaffLinks(deps.db),
    listAccountsWithPassword(deps.db),
    listIdentified(deps.db.$client),
    listSecondFactors(deps.db),
  ]);
  const now = deps.clock.now();
  const isSame = (one: string, other: string) =>
    one !== other && identities.has(one) && identities.get(one) === identities.get(other);
  const staff = users.filter(isStaffUser).map((user): StaffMember => ({
    id: user.id,
    name: user.name,
    email: user.email,
    position: user.position ?? 'Cán bộ',
    roles: roles
      .filter((row) => row.userId === user.id)
      .map((row) => ({
        role: row.role,
        sectors: row.sectors,
        from: row.validFrom,
        ...present({ until: row.validUntil }),
        holds: holdsAt(row, now),
      })),
    units: members
      .filter(({ userId }) => userId === user.id)
      .map((row) => ({
        unit: row.unitId,
        ...present({ from: row.validFrom, until: row.validUntil }),
        holds: holdsAt(row, now),
      })),
    identified: identities.has(user.id),
    sameAs: users.filter(({ id }) => isSame(user.id, id)).map(({ email }) => email ?? ''),
    ...present({
      closedAt: user.disabledAt,
      suspendedBy: users.find(({ id }) => id === user.suspendedBy)?.name,
      factorSince: factors.get(user.id),
      link: withPassword.has(user.id) ? undefined : linkOf(links, user.id, now),
    }),
  }));
  return { ok: true, staff, powers: { administers: isAdministrator(actor), stops: isChairman(actor) } };
}

function linkOf(links: readonly StaffLinkRow[], id: string, now: Date): StaffMember['link'] {
  const link = links.find(({ userId }) => userId === id);
  if (link === undefined) return undefined;
  const { purpose, sentAt, expiresAt } = link;
  return { purpose, sentAt, expiresAt, over: now >= expiresAt };
}

/** @returns refused as `not-allowed` to all but administrators and leaders, `not-found` */
export async function openStaffMember(
  deps: Deps,
  actor: Actor,
  id: string,
): Promise<
  Outcome<{
    member: StaffMember;
    /** At how many devices he is signed in. */
    signedIn: number;
    units: readonly UnitName[];
    /** The words for what the forms of roles and of units show. */
    seen: { readonly roles: string; readonly units: string };
    powers: StaffPowers;
  }>
> {
  const staffList = await listStaff(deps, actor);
  if (!staffList.ok) return staffList;
  const member = staffList.staff.find((candidate) => candidate.id === id);
  if (member === undefined) return refuse('not-found', 'Không tìm thấy cán bộ này.');
  const [units, sessions] = await Promise.all([listUnits(deps.db), listSessionsOf(deps.db, id, new Date())]);
  const seen = await memberSeen(deps.db, id, units);
  return { ok: true, member, signedIn: sessions.length, units, seen, powers: staffList.powers };
}
