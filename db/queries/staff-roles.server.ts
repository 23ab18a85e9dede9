// What staff may do, as administrators give and take it.
import { and, eq, exists, gt, inArray, isNull, lte, or, sql } from 'drizzle-orm';

import { approverRoles, type StaffRole } from '../../app/vocabulary/staff-roles.ts';
import type { Queryable, Transaction } from '../client.server.ts';
import { credentials, staffEmail, staffRoles, users } from '../schema/people.ts';

/** One change of roles at a time, so that the last administrator cannot be lost in a race; until the transaction ends. */
export async function lockRoles(tx: Transaction): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('staff-roles'))`);
}

export interface RoleGrant {
  readonly userId: string;
  readonly role: StaffRole;
  readonly sectors: readonly string[];
  readonly from: Date;
  readonly until: Date | null;
}

/** Gives the role, or changes its sectors and period. */
export async function saveRole(tx: Transaction, grant: RoleGrant): Promise<void> {
  const { userId, role } = grant;
  const set = { sectors: [...grant.sectors], validFrom: grant.from, validUntil: grant.until };
  await tx
    .insert(staffRoles)
    .values({ userId, role, ...set })
    .onConflictDoUpdate({ target: [staffRoles.userId, staffRoles.role], set });
}

/** @returns false when the person does not have it */
export async function removeRole(tx: Transaction, userId: string, role: StaffRole): Promise<boolean> {
  const rows = await tx
    .delete(staffRoles)
    .where(and(eq(staffRoles.userId, userId), eq(staffRoles.role, role)))
    .returning({ role: staffRoles.role });
  return rows.length > 0;
}

/** Whoever can sign in and has one of the roles at `at`; left out, those that decide on what an administrator proposes. */
export async function listApprovers(
  db: Queryable,
  at: Date,
  roles: readonly StaffRole[] = approverRoles,
): Promise<readonly { readonly id: string; readonly name: string; readonly email: string }[]> {
  return db
    .selectDistinct({ id: users.id, name: users.name, email: staffEmail })
    .from(staffRoles)
    .innerJoin(users, eq(users.id, staffRoles.userId))
    .where(
      and(
        inArray(staffRoles.role, [...roles]),
        isNull(users.disabledAt),
        lte(staffRoles.validFrom, at),
        or(isNull(staffRoles.validUntil), gt(staffRoles.validUntil, at)),
        hasPassword(db),
      ),
    )
    .orderBy(users.id);
}

/** One who was invited and has no password yet cannot sign in. */
const hasPassword = (db: Queryable) =>
  exists(
    db
      .select({ one: sql`1` })
      .from(credentials)
      .where(eq(credentials.userId, users.id)),
  );

/** Administrators who can sign in at `at`, without end. */
export async function countLastingAdministrators(tx: Transaction, at: Date): Promise<number> {
  const rows = await tx
    .select({ id: users.id })
    .from(staffRoles)
    .innerJoin(users, eq(users.id, staffRoles.userId))
    .where(
      and(
        eq(staffRoles.role, 'administrator'),
        isNull(users.disabledAt),
        isNull(staffRoles.validUntil),
        lte(staffRoles.validFrom, at),
        hasPassword(tx),
      ),
    );
  return rows.length;
}

/** The roles of an account that hold at `at`, or will. */
export async function listRolesFrom(db: Queryable, userId: string, at: Date): Promise<StaffRole[]> {
  const rows = await db
    .select({ role: staffRoles.role })
    .from(staffRoles)
    .where(
      and(eq(staffRoles.userId, userId), or(isNull(staffRoles.validUntil), gt(staffRoles.validUntil, at))),
    );
  return rows.map(({ role }) => role);
}
