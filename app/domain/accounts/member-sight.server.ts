// What the page of a member of the staff showed of his roles and units, part by part, so that nothing is written over what somebody else
// saved meanwhile (decision 081).
import { staffRoleIds, staffRoles, type StaffRole } from '#app/vocabulary/staff-roles.ts';
import { listUnitMembers } from '#db/queries/content-sections.server.ts';
import { listRoles } from '#db/queries/people.server.ts';
import type { Queryable } from '#db/client.server.ts';
import { meetSeen, seenOf, type ShownParts } from '../kernel/seen.server.ts';

interface Held {
  readonly sectors?: readonly string[];
  readonly from: Date | null;
  readonly until: Date | null;
}

/** Of a role or a unit that he has not, too: who gives it may be the second to do so. */
const shown = (held: Held | undefined) => held ?? null;

type Part = { readonly role: StaffRole } | { readonly unit: string; readonly name: string };

const partOf = (part: { readonly role: string } | { readonly unit: string }): string =>
  'role' in part ? `role:${part.role}` : `unit:${part.unit}`;

async function heldOf(db: Queryable, userId: string): Promise<ReadonlyMap<string, Held>> {
  const [roles, units] = [await listRoles(db), await listUnitMembers(db)];
  return new Map([
    ...roles
      .filter((row) => row.userId === userId)
      .map(
        ({ role, sectors, validFrom, validUntil }) =>
          [partOf({ role }), { sectors, from: validFrom, until: validUntil }] as const,
      ),
    ...units
      .filter((row) => row.userId === userId)
      .map(
        ({ unitId, validFrom, validUntil }) =>
          [partOf({ unit: unitId }), { from: validFrom, until: validUntil }] as const,
      ),
  ]);
}

/** @returns the words for the forms of his page, of roles and of units */
export async function memberSeen(
  db: Queryable,
  userId: string,
  units: readonly { readonly id: string }[],
): Promise<{ readonly roles: string; readonly units: string }> {
  const held = await heldOf(db, userId);
  const seen = (parts: readonly string[]) =>
    seenOf(Object.fromEntries(parts.map((part) => [part, shown(held.get(part))])) satisfies ShownParts);
  return {
    roles: seen(staffRoleIds.map((role) => partOf({ role }))),
    units: seen(units.map(({ id }) => partOf({ unit: id }))),
  };
}

/**
 * Is it as the page showed it? In the transaction that writes, with the roles locked.
 * @param input `next`: what would be stored, `from` left out where it is from now on; left out where it is taken away
 * @returns as `meetSeen`
 */
export async function meetMember(
  db: Queryable,
  {
    userId,
    part,
    seen,
    next,
  }: {
    readonly userId: string;
    readonly part: Part;
    readonly seen: string | undefined;
    readonly next?: Omit<Held, 'from'> & { readonly from: Date | undefined };
  },
) {
  const name = partOf(part);
  const held = (await heldOf(db, userId)).get(name);
  return meetSeen({
    seen,
    now: { [name]: shown(held) },
    // What began with the first press does not begin again with the second.
    ...(next && { next: { [name]: { ...next, from: next.from ?? held?.from ?? null } } }),
    one: 'role' in part ? `vai trò ${staffRoles[part.role]}` : `thời gian thuộc đơn vị ${part.name}`,
  });
}
