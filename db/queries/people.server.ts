// Accounts as rows: who somebody is, in which roles, his sealed profile, and how often a door was tried.
import { and, eq, gt, inArray, isNull, like, lte, or, sql } from 'drizzle-orm';

import type { StaffRole } from '../../app/vocabulary/staff-roles.ts';
import type { Queryable, Sql } from '../client.server.ts';
import { rateLimits, residentProfiles, sessions, staffRoles, users } from '../schema/people.ts';

export type UserRow = typeof users.$inferSelect;
export type StaffRoleRow = typeof staffRoles.$inferSelect;

export async function findUser(db: Queryable, id: string): Promise<UserRow | undefined> {
  const [row] = await db.select().from(users).where(eq(users.id, id)).limit(1);
  return row;
}

export async function findUserByEmail(db: Queryable, email: string): Promise<UserRow | undefined> {
  const [row] = await db.select().from(users).where(eq(users.email, email.toLowerCase())).limit(1);
  return row;
}

/** The roles that hold at `at`: a delegation outside its period gives nothing. */
export async function listRolesOf(db: Queryable, userId: string, at: Date): Promise<StaffRoleRow[]> {
  return db
    .select()
    .from(staffRoles)
    .where(
      and(
        eq(staffRoles.userId, userId),
        lte(staffRoles.validFrom, at),
        or(isNull(staffRoles.validUntil), gt(staffRoles.validUntil, at)),
      ),
    );
}

/** Whoever can sign in at `at` and has one of the roles then. */
export async function listStaffInRoles(
  db: Queryable,
  roles: readonly StaffRole[],
  at: Date,
): Promise<{ id: string; name: string; email: string }[]> {
  return db
    .selectDistinct({ id: users.id, name: users.name, email: users.email })
    .from(users)
    .innerJoin(staffRoles, eq(staffRoles.userId, users.id))
    .where(
      and(
        inArray(staffRoles.role, [...roles]),
        isNull(users.disabledAt),
        lte(staffRoles.validFrom, at),
        or(isNull(staffRoles.validUntil), gt(staffRoles.validUntil, at)),
      ),
    );
}

/** Staff first, then residents, by name in Vietnamese order. */
export async function listUsers(db: Queryable): Promise<UserRow[]> {
  return db
    .select()
    .from(users)
    .orderBy(sql`${users.kind} desc`, sql`${users.name} collate "vi-x-icu"`);
}

export async function listRoles(db: Queryable): Promise<StaffRoleRow[]> {
  return db.select().from(staffRoles);
}

export async function markEmailVerified(db: Queryable, userId: string): Promise<void> {
  await db
    .update(users)
    .set({ emailVerified: true, updatedAt: sql`now()` })
    .where(eq(users.id, userId));
}

/** Removes an account nobody ever confirmed, so that the address can be registered afresh. */
export async function removeUnconfirmedUser(db: Queryable, email: string): Promise<void> {
  await db
    .delete(users)
    .where(
      and(eq(users.email, email.toLowerCase()), eq(users.emailVerified, false), eq(users.kind, 'resident')),
    );
}

/** Is there an account whose password the whole world knows? Live mode refuses to start then. */
export async function hasDemoAccounts(db: Queryable): Promise<boolean> {
  const [row] = await db
    .select({ id: users.id })
    .from(users)
    .where(like(users.email, '%@demo.phuan'))
    .limit(1);
  return row !== undefined;
}

export async function findProfile(driver: Sql, userId: string): Promise<Uint8Array | undefined> {
  const [row] = await driver<{ profile: Uint8Array }[]>`
    select profile from resident_profiles where user_id = ${userId}`;
  return row?.profile;
}

export async function storeProfile(
  db: Queryable,
  row: { userId: string; profile: Uint8Array; identityIndex: Uint8Array | null; at: Date },
): Promise<void> {
  const values = { profile: row.profile, identityIndex: row.identityIndex, updatedAt: row.at };
  await db
    .insert(residentProfiles)
    .values({ userId: row.userId, ...values })
    .onConflictDoUpdate({ target: residentProfiles.userId, set: values });
}

/**
 * Counts one attempt in a window of `windowMs` that starts with the first.
 * @returns how many attempts the window holds now, this one included
 */
export async function countAttempt(db: Queryable, key: string, now: Date, windowMs: number): Promise<number> {
  const at = now.getTime();
  const begun = sql`${rateLimits.lastRequest} <= ${at - windowMs}`;
  const [row] = await db
    .insert(rateLimits)
    .values({ id: key, key, count: 1, lastRequest: at })
    .onConflictDoUpdate({
      target: rateLimits.key,
      set: {
        count: sql`case when ${begun} then 1 else ${rateLimits.count} + 1 end`,
        lastRequest: sql`case when ${begun} then ${at} else ${rateLimits.lastRequest} end`,
      },
    })
    .returning({ count: rateLimits.count });
  return row?.count ?? 1;
}

export async function forgetAttempts(db: Queryable, key: string): Promise<void> {
  await db.delete(rateLimits).where(eq(rateLimits.key, key));
}

/** Housekeeping: sessions past their end and windows long closed. */
export async function purgeExpired(db: Queryable, now: Date): Promise<void> {
  await db.delete(sessions).where(lte(sessions.expiresAt, now));
  await db.delete(rateLimits).where(lte(rateLimits.lastRequest, now.getTime() - 24 * 3_600_000));
}
