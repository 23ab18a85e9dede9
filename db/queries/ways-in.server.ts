// By what an account is entered: its password, its contacts, its second factor, its sessions. Whoever changes one of them holds the row
// of the account from before he looks until he commits, and whoever signs in does, too: a session is either there and ends, or finds
// another password. Nothing else writes these tables (tests/house/one-door.test.ts).
import { and, desc, eq, gt, inArray, isNull, lt, lte, ne, sql } from 'drizzle-orm';

import { present } from '../../app/values/present.ts';
import type { ContactWay } from '../../app/vocabulary/message-ways.ts';
import type { Queryable, Transaction } from '../client.server.ts';
import { violatesUnique } from '../faults.server.ts';
import {
  accountEvents,
  contactCodes,
  credentials,
  identityVisits,
  linkedIdentities,
  passwordLinks,
  recoveryCodes,
  residentProfiles,
  secondFactors,
  sessions,
  signInPlaces,
  trustedDevices,
  users,
} from '../schema/people.ts';
import { rolesOfUser, type RoleHeld, type UserRow } from './people.server.ts';
import type { PersonKeys } from './persons.server.ts';

export async function lockUser(tx: Transaction, userId: string): Promise<UserRow | undefined> {
  const [row] = await tx.select().from(users).where(eq(users.id, userId)).for('update');
  return row;
}

/** @returns undefined where no password opens the account */
export async function passwordHashOf(db: Queryable, userId: string): Promise<string | undefined> {
  const [row] = await db
    .select({ hash: credentials.passwordHash })
    .from(credentials)
    .where(eq(credentials.userId, userId));
  return row?.hash;
}

/** The accounts that a password opens. */
export async function listAccountsWithPassword(db: Queryable): Promise<ReadonlySet<string>> {
  const rows = await db.select({ userId: credentials.userId }).from(credentials);
  return new Set(rows.map(({ userId }) => userId));
}

/** The passwords of accounts that are being made. */
export async function insertPasswords(
  db: Queryable,
  passwords: readonly { readonly userId: string; readonly passwordHash: string }[],
): Promise<void> {
  if (passwords.length > 0) await db.insert(credentials).values([...passwords]);
}

/** Makes an account whose contact was confirmed just now. @returns false where somebody has one with it meanwhile */
export async function insertResident(
  tx: Transaction,
  person: {
    readonly id: string;
    readonly name: string;
    readonly way: ContactWay;
    readonly contact: string;
    /** None where it is opened from the provider of identities. */
    readonly passwordHash: string | undefined;
  },
  at: Date,
): Promise<boolean> {
  const { id, name, way, contact, passwordHash } = person;
  const rows = await tx
    .insert(users)
    .values({
      ...(way === 'phone' ? { phone: contact } : { email: contact, emailVerified: true }),
      ...{ id, name, kind: 'resident', createdAt: at, updatedAt: at },
    })
    .onConflictDoNothing({ target: way === 'phone' ? users.phone : users.email })
    .returning({ id: users.id });
  if (rows.length === 0) return false;
  if (passwordHash !== undefined) await insertPasswords(tx, [{ userId: id, passwordHash }]);
  return true;
}

/**
 * The first password or a new one. A member of the staff who sets it holds the address to which the link went. With the one before ends
 * the link with the provider of identities: whoever knew that password could have linked himself.
 */
export async function setPassword(
  tx: Transaction,
  userId: string,
  passwordHash: string,
  at: Date,
): Promise<void> {
  await lockUser(tx, userId);
  if ((await passwordHashOf(tx, userId)) !== undefined)
    await tx.delete(linkedIdentities).where(eq(linkedIdentities.userId, userId));
  await tx
    .insert(credentials)
    .values({ userId, passwordHash, setAt: at })
    .onConflictDoUpdate({ target: credentials.userId, set: { passwordHash, setAt: at } });
  await tx
    .update(users)
    .set({ emailVerified: sql`${users.email} is not null`, updatedAt: at })
    .where(eq(users.id, userId));
  await endWaysIn(tx, userId);
}

/** The same password, hashed as it is today: nothing ends. One that was set meanwhile stays. */
export async function renewPasswordHash(
  db: Queryable,
  userId: string,
  hash: string,
  passwordHash: string,
): Promise<void> {
  await db
    .update(credentials)
    .set({ passwordHash })
    .where(and(eq(credentials.userId, userId), eq(credentials.passwordHash, hash)));
}

/** Nothing opens the account until another password is set. */
export async function takePasswordAway(tx: Transaction, userId: string): Promise<void> {
  await lockUser(tx, userId);
  await tx.delete(credentials).where(eq(credentials.userId, userId));
  await tx.delete(linkedIdentities).where(eq(linkedIdentities.userId, userId));
  await endWaysIn(tx, userId);
}

/**
 * @param change `contact`: confirmed; null takes it away. `ownSession`: the digest of the session of whoever does it, which stays
 * @returns false where it opens another account
 */
export async function setContact(
  tx: Transaction,
  userId: string,
  change: {
    readonly way: ContactWay;
    readonly contact: string | null;
    readonly ownSession: Uint8Array | undefined;
  },
  at: Date,
): Promise<boolean> {
  const { way, contact, ownSession } = change;
  const values = way === 'phone' ? { phone: contact } : { email: contact, emailVerified: contact !== null };
  try {
    // Within the transaction, which goes on where another account has the contact, or takes it in the same instant.
    await tx.transaction((inner) =>
      inner
        .update(users)
        .set({ ...values, updatedAt: at })
        .where(eq(users.id, userId)),
    );
  } catch (error) {
    if (violatesUnique(error, `users_${way}_unique`)) return false;
    throw error;
  }
  await endWaysIn(tx, userId, ownSession);
  return true;
}

/**
 * Closes or reopens an account; closing ends its sessions and its link with the provider of identities.
 * @param suspendedBy the chairman who suspends the account; left out, a suspension stands until the account is opened
 */
export async function setAccountClosed(
  tx: Transaction,
  userId: string,
  at: Date | null,
  suspendedBy?: string,
): Promise<void> {
  const suspension = at === null ? { suspendedBy: null } : present({ suspendedBy });
  await tx
    .update(users)
    .set({ disabledAt: at, ...suspension, updatedAt: sql`now()` })
    .where(eq(users.id, userId));
  if (at === null) return;
  await endOtherSessions(tx, userId, undefined);
  await tx.delete(linkedIdentities).where(eq(linkedIdentities.userId, userId));
}

/**
 * A resident leaves: nothing opens the account, reaches its owner or was kept for him any more. Its row stays, as what has to be kept is his.
 * @param name what stands in the place of his
 */
export async function eraseAccount(tx: Transaction, userId: string, name: string, at: Date): Promise<void> {
  await tx
    .update(users)
    .set({
      ...{ name, email: null, emailVerified: false, phone: null, noticeChoice: null },
      ...{ disabledAt: at, updatedAt: at },
    })
    .where(eq(users.id, userId));
  await tx.delete(credentials).where(eq(credentials.userId, userId));
  await tx.delete(linkedIdentities).where(eq(linkedIdentities.userId, userId));
  await tx.delete(signInPlaces).where(eq(signInPlaces.userId, userId));
  await tx.delete(accountEvents).where(eq(accountEvents.userId, userId));
  await tx.delete(residentProfiles).where(eq(residentProfiles.userId, userId));
  await endWaysIn(tx, userId);
}

/** Sessions, codes and links that rest on a password or a contact which is not what it was. */
async function endWaysIn(tx: Transaction, userId: string, ownSession?: Uint8Array): Promise<void> {
  await endOtherSessions(tx, userId, ownSession);
  await tx.delete(contactCodes).where(eq(contactCodes.userId, userId));
  await tx.delete(passwordLinks).where(eq(passwordLinks.userId, userId));
}

export type SessionRow = typeof sessions.$inferSelect;

/** The account is held: see above. */
export async function insertSession(tx: Transaction, session: SessionRow): Promise<void> {
  await tx.insert(sessions).values(session);
}

/** Whose session it is, with what says who he is: every page that knows him begins with it, so that it is one statement. */
export interface SessionHolder {
  readonly session: SessionRow;
  readonly user: UserRow;
  /** Null: he has no second factor. */
  readonly factor: { readonly since: Date } | null;
  /** Those that hold. */
  readonly roles: readonly RoleHeld[];
  readonly keys: PersonKeys | null;
}

/**
 * @param now by the system's time, as all of sessions; `rolesAt`: by the portal's clock
 * @returns undefined for a session that is none, or over at `now`, and that of a closed account
 */
export async function findSession(
  db: Queryable,
  tokenDigest: Uint8Array,
  { now, rolesAt }: { readonly now: Date; readonly rolesAt: Date },
): Promise<SessionHolder | undefined> {
  const { identityIndex, phoneIndex, profile } = residentProfiles;
  const [row] = await db
    .select({
      session: sessions,
      user: users,
      factor: { since: secondFactors.since },
      roles: rolesOfUser(rolesAt),
      keys: { identityIndex, phoneIndex, profile },
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .leftJoin(secondFactors, eq(secondFactors.userId, users.id))
    .leftJoin(residentProfiles, eq(residentProfiles.userId, users.id))
    .where(and(eq(sessions.tokenDigest, tokenDigest), gt(sessions.expiresAt, now), isNull(users.disabledAt)));
  return row;
}

/**
 * Its owner showed his second factor in it: from now on another token names it.
 * @returns when it began; undefined where there is none by this token
 */
export async function replaceSession(
  tx: Transaction,
  tokenDigest: Uint8Array,
  next: Pick<SessionRow, 'tokenDigest' | 'factorShownAt'>,
): Promise<Date | undefined> {
  const [row] = await tx
    .update(sessions)
    .set(next)
    .where(eq(sessions.tokenDigest, tokenDigest))
    .returning({ createdAt: sessions.createdAt });
  return row?.createdAt;
}

export async function extendSession(db: Queryable, tokenDigest: Uint8Array, expiresAt: Date): Promise<void> {
  await db.update(sessions).set({ expiresAt }).where(eq(sessions.tokenDigest, tokenDigest));
}

export async function deleteSession(db: Queryable, tokenDigest: Uint8Array): Promise<void> {
  await db.delete(sessions).where(eq(sessions.tokenDigest, tokenDigest));
}

/** Those that are not over, the latest first. */
export const listSessionsOf = (db: Queryable, userId: string, now: Date): Promise<SessionRow[]> =>
  db
    .select()
    .from(sessions)
    .where(and(eq(sessions.userId, userId), gt(sessions.expiresAt, now)))
    .orderBy(desc(sessions.createdAt));

/**
 * Some of his, and no browser is trusted any more.
 * @param began when each began: it keeps that under every token
 * @returns how many ended
 */
export async function endSessionsBegun(
  tx: Transaction,
  userId: string,
  began: readonly Date[],
): Promise<number> {
  await lockUser(tx, userId);
  await tx.delete(trustedDevices).where(eq(trustedDevices.userId, userId));
  const rows = await tx
    .delete(sessions)
    .where(and(eq(sessions.userId, userId), inArray(sessions.createdAt, [...began])))
    .returning({ createdAt: sessions.createdAt });
  return rows.length;
}

/** No browser is trusted any more either. @param ownSession the digest of the one that stays; undefined: none does */
export async function endOtherSessions(
  tx: Transaction,
  userId: string,
  ownSession: Uint8Array | undefined,
): Promise<void> {
  await lockUser(tx, userId);
  await tx
    .delete(sessions)
    .where(
      and(
        eq(sessions.userId, userId),
        ownSession === undefined ? undefined : ne(sessions.tokenDigest, ownSession),
      ),
    );
  await tx.delete(trustedDevices).where(eq(trustedDevices.userId, userId));
}

export type TrustedDeviceRow = typeof trustedDevices.$inferSelect;

/** The account is held. */
export async function insertTrustedDevice(tx: Transaction, row: TrustedDeviceRow): Promise<void> {
  await tx.insert(trustedDevices).values(row);
}

export async function isTrustedDevice(
  db: Queryable,
  { userId, tokenDigest, now }: Pick<TrustedDeviceRow, 'userId' | 'tokenDigest'> & { readonly now: Date },
): Promise<boolean> {
  const { userId: owner, tokenDigest: digest, expiresAt } = trustedDevices;
  const holds = and(eq(digest, tokenDigest), eq(owner, userId), gt(expiresAt, now));
  return (await db.select({ userId: owner }).from(trustedDevices).where(holds)).length > 0;
}

/** The latest first. */
export const listTrustedDevices = (db: Queryable, userId: string, now: Date): Promise<TrustedDeviceRow[]> =>
  db
    .select()
    .from(trustedDevices)
    .where(and(eq(trustedDevices.userId, userId), gt(trustedDevices.expiresAt, now)))
    .orderBy(desc(trustedDevices.trustedAt));

/** @param tokenDigest of one; undefined: all of his */
export async function deleteTrustedDevices(
  db: Queryable,
  userId: string,
  tokenDigest?: Uint8Array,
): Promise<void> {
  const { userId: owner, tokenDigest: digest } = trustedDevices;
  await db
    .delete(trustedDevices)
    .where(and(eq(owner, userId), tokenDigest === undefined ? undefined : eq(digest, tokenDigest)));
}

/** Everybody signs in again. @param ownSession the digest of the one that stays; undefined: none does */
export async function deleteAllSessions(db: Queryable, ownSession?: Uint8Array): Promise<void> {
  await db
    .delete(sessions)
    .where(ownSession === undefined ? undefined : ne(sessions.tokenDigest, ownSession));
  await db.delete(trustedDevices);
}

export async function deleteSessionsOver(db: Queryable, now: Date): Promise<void> {
  await db.delete(sessions).where(lte(sessions.expiresAt, now));
  await db.delete(trustedDevices).where(lte(trustedDevices.expiresAt, now));
}

/** @param place a keyed digest */
export async function saveSignInPlace(
  db: Queryable,
  { userId, place, at }: { readonly userId: string; readonly place: Uint8Array; readonly at: Date },
): Promise<void> {
  await db
    .insert(signInPlaces)
    .values({ userId, place, lastAt: at })
    .onConflictDoUpdate({ target: [signInPlaces.userId, signInPlaces.place], set: { lastAt: at } });
}

export async function isSignInPlace(db: Queryable, userId: string, place: Uint8Array): Promise<boolean> {
  const rows = await db
    .select({ userId: signInPlaces.userId })
    .from(signInPlaces)
    .where(and(eq(signInPlaces.userId, userId), eq(signInPlaces.place, place)));
  return rows.length > 0;
}

/** Those where nobody signed in since `before`. */
export async function forgetSignInPlaces(db: Queryable, before: Date): Promise<void> {
  await db.delete(signInPlaces).where(lte(signInPlaces.lastAt, before));
}

export type SecondFactorRow = typeof secondFactors.$inferSelect;

export async function findSecondFactor(db: Queryable, userId: string): Promise<SecondFactorRow | undefined> {
  const [row] = await db.select().from(secondFactors).where(eq(secondFactors.userId, userId));
  return row;
}

/** Who has one, with since when. */
export async function listSecondFactors(db: Queryable): Promise<ReadonlyMap<string, Date>> {
  const rows = await db.select({ id: secondFactors.userId, since: secondFactors.since }).from(secondFactors);
  return new Map(rows.map(({ id, since }) => [id, since]));
}

/** In the place of the one before; the account is held. @param ownSession the digest of the session in which it was set up: it stays */
export async function saveSecondFactor(
  tx: Transaction,
  factor: SecondFactorRow,
  codeDigests: readonly Uint8Array[],
  ownSession: Uint8Array | undefined,
): Promise<void> {
  await removeSecondFactor(tx, factor.userId, ownSession);
  await tx.insert(secondFactors).values(factor);
  await tx
    .insert(recoveryCodes)
    .values(codeDigests.map((codeDigest) => ({ userId: factor.userId, codeDigest })));
}

/** With its recovery codes. @returns false where there was none */
export async function removeSecondFactor(
  tx: Transaction,
  userId: string,
  ownSession: Uint8Array | undefined,
): Promise<boolean> {
  await endOtherSessions(tx, userId, ownSession);
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId));
  const rows = await tx
    .delete(secondFactors)
    .where(eq(secondFactors.userId, userId))
    .returning({ userId: secondFactors.userId });
  return rows.length > 0;
}

/** @returns false where a code of this half minute, or of a later one, was taken already */
export async function takeFactorStep(tx: Transaction, userId: string, step: number): Promise<boolean> {
  const rows = await tx
    .update(secondFactors)
    .set({ lastStep: step })
    .where(and(eq(secondFactors.userId, userId), lt(secondFactors.lastStep, step)))
    .returning({ userId: secondFactors.userId });
  return rows.length > 0;
}

/** @returns false where it is none of his, or used already */
export async function takeRecoveryCode(
  tx: Transaction,
  userId: string,
  codeDigest: Uint8Array,
): Promise<boolean> {
  const rows = await tx
    .delete(recoveryCodes)
    .where(and(eq(recoveryCodes.userId, userId), eq(recoveryCodes.codeDigest, codeDigest)))
    .returning({ userId: recoveryCodes.userId });
  return rows.length > 0;
}

export const countRecoveryCodes = (db: Queryable, userId: string): Promise<number> =>
  db.$count(recoveryCodes, eq(recoveryCodes.userId, userId));

export type LinkedIdentityRow = typeof linkedIdentities.$inferSelect;

export async function findLinkedIdentity(
  db: Queryable,
  userId: string,
): Promise<LinkedIdentityRow | undefined> {
  const [row] = await db.select().from(linkedIdentities).where(eq(linkedIdentities.userId, userId));
  return row;
}

/** @returns the id of the account that is opened as this subject */
export async function findUserByIdentity(db: Queryable, subject: Uint8Array): Promise<string | undefined> {
  const [row] = await db
    .select({ userId: linkedIdentities.userId })
    .from(linkedIdentities)
    .where(eq(linkedIdentities.subject, subject));
  return row?.userId;
}

/**
 * @param ownSession the digest of the session in which it is done: it stays
 * @returns false where the account has a link, or the subject another account: also where that comes to be in the same instant
 */
export async function linkIdentity(
  tx: Transaction,
  row: LinkedIdentityRow,
  ownSession: Uint8Array | undefined,
): Promise<boolean> {
  await endOtherSessions(tx, row.userId, ownSession);
  const rows = await tx
    .insert(linkedIdentities)
    .values(row)
    .onConflictDoNothing()
    .returning({ userId: linkedIdentities.userId });
  return rows.length > 0;
}

/** @returns false where there was none */
export async function unlinkIdentity(
  tx: Transaction,
  userId: string,
  ownSession: Uint8Array | undefined,
): Promise<boolean> {
  await endOtherSessions(tx, userId, ownSession);
  const rows = await tx
    .delete(linkedIdentities)
    .where(eq(linkedIdentities.userId, userId))
    .returning({ userId: linkedIdentities.userId });
  return rows.length > 0;
}

type IdentityVisitRow = typeof identityVisits.$inferSelect;

export async function insertIdentityVisit(db: Queryable, visit: IdentityVisitRow): Promise<void> {
  await db.insert(identityVisits).values(visit);
}

/** @returns undefined for one that is none, taken or over */
export async function findIdentityVisit(
  db: Queryable,
  tokenDigest: Uint8Array,
  now: Date,
): Promise<IdentityVisitRow | undefined> {
  const [row] = await db
    .select()
    .from(identityVisits)
    .where(and(eq(identityVisits.tokenDigest, tokenDigest), gt(identityVisits.expiresAt, now)));
  return row;
}

/** @returns false where it was taken meanwhile: of two at once one takes it */
export async function takeIdentityVisit(db: Queryable, tokenDigest: Uint8Array): Promise<boolean> {
  const rows = await db
    .delete(identityVisits)
    .where(eq(identityVisits.tokenDigest, tokenDigest))
    .returning({ tokenDigest: identityVisits.tokenDigest });
  return rows.length > 0;
}

export async function forgetIdentityVisits(db: Queryable, now: Date): Promise<void> {
  await db.delete(identityVisits).where(lte(identityVisits.expiresAt, now));
}
