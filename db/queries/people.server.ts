// Accounts as rows: who somebody is, in which roles, his sealed profile, and how often a door was tried.
import { randomUUID } from 'node:crypto';

import { and, eq, gt, inArray, isNull, like, lte, or, sql } from 'drizzle-orm';

import { accountEventDays } from '../../app/vocabulary/security-events.ts';
import { signInPlaceDays } from '../../app/vocabulary/sign-in-places.ts';
import { dayMs, hourMs } from '../../app/values/durations.ts';
import type { StaffRole } from '../../app/vocabulary/staff-roles.ts';
import type { Queryable } from '../client.server.ts';
import {
  contactCodes,
  passwordLinks,
  rateLimits,
  residentProfiles,
  staffEmail,
  staffRoles,
  users,
} from '../schema/people.ts';

import { forgetAccountEvents } from './account-events.server.ts';
import { deleteSessionsOver, forgetIdentityVisits, forgetSignInPlaces } from './ways-in.server.ts';

export type UserRow = typeof users.$inferSelect;
/** Who works here has an address. */
export type StaffUserRow = UserRow & { readonly email: string };

export const isStaffUser = (user: UserRow): user is StaffUserRow =>
  user.kind === 'staff' && user.email !== null;

export type StaffRoleRow = typeof staffRoles.$inferSelect;

export async function findUser(db: Queryable, id: string): Promise<UserRow | undefined> {
  const [row] = await db.select().from(users).where(eq(users.id, id)).limit(1);
  return row;
}

/** @returns the names by id; of nobody who is unknown */
export async function namesOf(db: Queryable, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(inArray(users.id, [...ids]));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** @returns the addresses and numbers that open these accounts, numbers in E.164 */
export async function listContactsOf(db: Queryable, ids: readonly string[]): Promise<readonly string[]> {
  const rows = await db
    .select({ email: users.email, phone: users.phone })
    .from(users)
    .where(inArray(users.id, [...ids]));
  return rows.flatMap(({ email, phone }) => [email, phone].filter((contact) => contact !== null));
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

export type RoleHeld = Pick<StaffRoleRow, 'role' | 'sectors'>;

/** The same within a statement about `users`. */
export const rolesOfUser = (at: Date) =>
  sql<RoleHeld[]>`(select coalesce(jsonb_agg(jsonb_build_object('role', r.role, 'sectors', r.sectors)), '[]')
    from ${staffRoles} r where r.user_id = ${users}.id and r.valid_from <= ${at.toISOString()}::timestamptz
    and (r.valid_until is null or r.valid_until > ${at.toISOString()}::timestamptz))`;

/** Whoever can sign in at `at` and has one of the roles then. */
export async function listStaffInRoles(
  db: Queryable,
  roles: readonly StaffRole[],
  at: Date,
): Promise<{ id: string; name: string; email: string; position: string | null }[]> {
  return db
    .selectDistinct({ id: users.id, name: users.name, email: staffEmail, position: users.position })
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

/** Staff first, then residents, by name in Vietnamese order. @param kind these alone: residents are as many as the commune has */
export async function listUsers(db: Queryable, kind?: UserRow['kind']): Promise<UserRow[]> {
  return db
    .select()
    .from(users)
    .where(kind === undefined ? undefined : eq(users.kind, kind))
    .orderBy(sql`${users.kind} desc`, sql`person_order(${users.name}) collate "vi-x-icu"`);
}

export async function listRoles(db: Queryable): Promise<StaffRoleRow[]> {
  return db.select().from(staffRoles);
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

export interface SealedProfile {
  readonly profile: Uint8Array;
  readonly identityIndex: Uint8Array | null;
  readonly phoneIndex: Uint8Array | null;
  readonly indexedBy: string;
}

export async function storeProfile(
  db: Queryable,
  { userId, at, ...sealed }: SealedProfile & { readonly userId: string; readonly at: Date },
): Promise<void> {
  const values = { ...sealed, updatedAt: at };
  await db
    .insert(residentProfiles)
    .values({ userId, ...values })
    .onConflictDoUpdate({ target: residentProfiles.userId, set: values });
}

/**
 * Counts one attempt in a window of `windowMs` that starts with the first.
 * @returns how many attempts the window holds now, this one included, and how long it still lasts
 */
export async function countAttempt(
  db: Queryable,
  key: string,
  now: Date,
  windowMs: number,
): Promise<{ readonly count: number; readonly leftMs: number }> {
  const at = now.getTime();
  const isNewWindow = sql`${rateLimits.lastRequest} <= ${at - windowMs}`;
  const [row] = await db
    .insert(rateLimits)
    // An id of its own: of two at once the second then meets the first at `key`, where it is counted, and nowhere else.
    .values({ id: randomUUID(), key, count: 1, lastRequest: at })
    .onConflictDoUpdate({
      target: rateLimits.key,
      set: {
        count: sql`case when ${isNewWindow} then 1 else ${rateLimits.count} + 1 end`,
        lastRequest: sql`case when ${isNewWindow} then ${at} else ${rateLimits.lastRequest} end`,
      },
    })
    .returning({ count: rateLimits.count, begunAt: rateLimits.lastRequest });
  return { count: row?.count ?? 1, leftMs: Math.max(0, (row?.begunAt ?? at) + windowMs - at) };
}

/** Pauses between attempts: none after the first `free` ones, then twice as long each time, up to the longest. */
export interface GrowingPauses {
  readonly free: number;
  readonly firstMs: number;
  readonly longestMs: number;
  /** Without an attempt for so long, the next one is the first again. */
  readonly forgottenAfterMs: number;
}

/**
 * Counts one attempt unless a pause runs; what comes during a pause neither counts nor makes it longer. In one
 * statement, so that many at once are one after the other.
 * @returns how long the pause still lasts; 0 when the attempt may go on
 */
export async function takeAttempt(
  db: Queryable,
  key: string,
  now: Date,
  { free, firstMs, longestMs, forgottenAfterMs }: GrowingPauses,
): Promise<number> {
  const at = now.getTime();
  const doublings = sql`least(${rateLimits.count} - ${free}::int, 30)`;
  const pause = sql`case when ${rateLimits.count} < ${free}::int then 0
    else least(${longestMs}::float8, ${firstMs}::float8 * power(2, ${doublings})) end`;
  const [attempt] = await db
    .insert(rateLimits)
    // An id of its own: of two at once the second then meets the first at `key`, where it is counted, and nowhere else.
    .values({ id: randomUUID(), key, count: 1, lastRequest: at })
    .onConflictDoUpdate({
      target: rateLimits.key,
      set: {
        count: sql`case when ${rateLimits.lastRequest} <= ${at - forgottenAfterMs}::bigint then 1 else ${rateLimits.count} + 1 end`,
        lastRequest: at,
      },
      // Of two at once, in two processes, the later may come with the earlier time: where there is no pause none is waited for.
      setWhere: sql`${rateLimits.count} < ${free}::int or ${rateLimits.lastRequest} + ${pause} <= ${at}::float8`,
    })
    .returning({ count: rateLimits.count });
  if (attempt !== undefined) return 0;
  const [running] = await db
    .select({ until: sql<number>`(${rateLimits.lastRequest} + ${pause})::float8` })
    .from(rateLimits)
    .where(eq(rateLimits.key, key));
  return Math.max(0, (running?.until ?? at) - at);
}

/** An attempt that was none: what was sought was there. */
export async function takeBackAttempt(db: Queryable, key: string): Promise<void> {
  await db
    .update(rateLimits)
    .set({ count: sql`greatest(${rateLimits.count} - 1, 0)` })
    .where(eq(rateLimits.key, key));
}

export async function forgetAttempts(db: Queryable, key: string): Promise<void> {
  await db.delete(rateLimits).where(eq(rateLimits.key, key));
}

/** Housekeeping: sessions, codes and links past their end, windows long closed, places long left. */
export async function purgeExpired(db: Queryable, now: Date): Promise<void> {
  // They are opened and read by the real clock, whatever the portal's says.
  await deleteSessionsOver(db, new Date());
  await forgetIdentityVisits(db, new Date());
  await forgetAccountEvents(db, new Date(Date.now() - accountEventDays * dayMs));
  // As long as its page stands another one may be asked for.
  await db.delete(contactCodes).where(lte(contactCodes.expiresAt, new Date(now.getTime() - hourMs)));
  await db
    .delete(passwordLinks)
    .where(and(eq(passwordLinks.purpose, 'forgotten'), lte(passwordLinks.expiresAt, now)));
  await forgetSignInPlaces(db, new Date(now.getTime() - signInPlaceDays * dayMs));
  await db.delete(rateLimits).where(lte(rateLimits.lastRequest, now.getTime() - dayMs));
}
