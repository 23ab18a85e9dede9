// Accounts of staff from the invitation on: the links by which they set their passwords.
import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm';

import type { PasswordLinkPurpose } from '../../app/vocabulary/password-links.ts';
import type { Queryable, RowLock, Transaction } from '../client.server.ts';
import { credentials, passwordLinks, sessions, staffEmail, users } from '../schema/people.ts';

export type PasswordLinkRow = typeof passwordLinks.$inferSelect;

/** @returns false where the address has an account already */
export async function insertStaff(
  tx: Transaction,
  staff: { readonly id: string; readonly name: string; readonly email: string; readonly position: string },
): Promise<boolean> {
  const rows = await tx
    .insert(users)
    .values({ ...staff, kind: 'staff' })
    .onConflictDoNothing({ target: users.email })
    .returning({ id: users.id });
  return rows.length > 0;
}

/** A new link takes the place of the one before: only the last mail opens anything. */
export async function savePasswordLink(
  tx: Transaction,
  link: Omit<PasswordLinkRow, 'usedAt'>,
): Promise<void> {
  await tx
    .insert(passwordLinks)
    .values(link)
    .onConflictDoUpdate({ target: passwordLinks.userId, set: { ...link, usedAt: null } });
}

export interface OpenLinkRow {
  readonly userId: string;
  readonly purpose: PasswordLinkPurpose;
  readonly name: string;
  readonly email: string;
}

/** Whom a link lets set a password at `now`. @param lock until the transaction ends, so that it works once */
export async function findPasswordLink(
  db: Queryable,
  tokenDigest: Uint8Array,
  now: Date,
  lock?: RowLock,
): Promise<OpenLinkRow | undefined> {
  const query = db
    .select({
      userId: passwordLinks.userId,
      purpose: passwordLinks.purpose,
      name: users.name,
      email: staffEmail,
    })
    .from(passwordLinks)
    .innerJoin(users, eq(users.id, passwordLinks.userId))
    .where(
      and(
        eq(passwordLinks.tokenDigest, tokenDigest),
        isNull(passwordLinks.usedAt),
        sql`${passwordLinks.expiresAt} > ${now}`,
        isNull(users.disabledAt),
      ),
    );
  const [row] = await (lock ? query.for('update', { of: passwordLinks }) : query);
  return row;
}

export async function listPasswordLinks(db: Queryable): Promise<PasswordLinkRow[]> {
  return db.select().from(passwordLinks);
}

/** The accounts that a password opens. */
export async function listAccountsWithPassword(db: Queryable): Promise<ReadonlySet<string>> {
  const rows = await db
    .select({ userId: credentials.userId })
    .from(credentials)
    .where(isNotNull(credentials.password));
  return new Set(rows.map(({ userId }) => userId));
}

/** The first password or a new one; whoever set it holds the address of the mail. */
export async function setPassword(
  tx: Transaction,
  userId: string,
  passwordHash: string,
  at: Date,
): Promise<void> {
  await takePasswordAway(tx, userId);
  await tx.insert(credentials).values({
    id: `credential-${userId}`,
    accountId: userId,
    providerId: 'credential',
    userId,
    password: passwordHash,
  });
  await tx.update(users).set({ emailVerified: true, updatedAt: at }).where(eq(users.id, userId));
  await tx.update(passwordLinks).set({ usedAt: at }).where(eq(passwordLinks.userId, userId));
}

/** Nothing opens the account until another password is set, and whoever is in is out. */
export async function takePasswordAway(tx: Transaction, userId: string): Promise<void> {
  await tx
    .delete(credentials)
    .where(and(eq(credentials.userId, userId), eq(credentials.providerId, 'credential')));
  await tx.delete(sessions).where(eq(sessions.userId, userId));
}
