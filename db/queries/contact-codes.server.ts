// Codes on their way to telephones and addresses, and the contacts of accounts that they confirm.
import { and, desc, eq, gt, lt, sql } from 'drizzle-orm';

import type { ContactCodePurpose, ContactWay, NoticeChoice } from '../../app/vocabulary/message-ways.ts';
import type { Queryable, Transaction } from '../client.server.ts';
import { violatesUnique } from '../faults.server.ts';
import { contactCodes, credentials, sessions, users, verifications } from '../schema/people.ts';
import type { UserRow } from './people.server.ts';

export type ContactCodeRow = typeof contactCodes.$inferSelect;

export async function insertContactCode(tx: Queryable, code: Omit<ContactCodeRow, 'tries'>): Promise<void> {
  await tx.insert(contactCodes).values(code);
}

export async function findContactCode(db: Queryable, id: string): Promise<ContactCodeRow | undefined> {
  const [row] = await db.select().from(contactCodes).where(eq(contactCodes.id, id));
  return row;
}

/** The newest code about something that was sent more than once. */
export async function findContactCodeAbout(
  db: Queryable,
  { purpose, about }: { readonly purpose: ContactCodePurpose; readonly about: string },
): Promise<ContactCodeRow | undefined> {
  const [row] = await db
    .select()
    .from(contactCodes)
    .where(and(eq(contactCodes.purpose, purpose), eq(contactCodes.about, about)))
    .orderBy(desc(contactCodes.createdAt))
    .limit(1);
  return row;
}

/** Another code takes the place of the one before, with tries of its own. */
export async function renewContactCode(
  tx: Queryable,
  id: string,
  fresh: Pick<ContactCodeRow, 'codeDigest' | 'expiresAt'>,
): Promise<void> {
  await tx
    .update(contactCodes)
    .set({ ...fresh, tries: 0 })
    .where(eq(contactCodes.id, id));
}

/** Counts a try, so that many at once are one after the other. @returns undefined where none is left or its time is over */
export async function tryContactCode(
  tx: Transaction,
  id: string,
  { now, most }: { readonly now: Date; readonly most: number },
): Promise<ContactCodeRow | undefined> {
  const [row] = await tx
    .update(contactCodes)
    .set({ tries: sql`${contactCodes.tries} + 1` })
    .where(and(eq(contactCodes.id, id), lt(contactCodes.tries, most), gt(contactCodes.expiresAt, now)))
    .returning();
  return row;
}

export async function deleteContactCode(tx: Transaction, id: string): Promise<void> {
  await tx.delete(contactCodes).where(eq(contactCodes.id, id));
}

export async function findUserByContact(
  db: Queryable,
  { way, contact }: { readonly way: ContactWay; readonly contact: string },
): Promise<UserRow | undefined> {
  const column = way === 'phone' ? users.phone : users.email;
  const [row] = await db.select().from(users).where(eq(column, contact)).limit(1);
  return row;
}

/** @returns undefined where no password opens the account */
export async function passwordHashOf(db: Queryable, userId: string): Promise<string | undefined> {
  const [row] = await db
    .select({ password: credentials.password })
    .from(credentials)
    .where(and(eq(credentials.userId, userId), eq(credentials.providerId, 'credential')));
  return row?.password ?? undefined;
}

/** @returns false where somebody opened an account with this number meanwhile */
export async function insertResidentByPhone(
  tx: Transaction,
  person: {
    readonly id: string;
    readonly name: string;
    readonly phone: string;
    readonly passwordHash: string;
  },
  at: Date,
): Promise<boolean> {
  const { id, name, phone, passwordHash } = person;
  const rows = await tx
    .insert(users)
    .values({ id, name, phone, kind: 'resident', createdAt: at, updatedAt: at })
    .onConflictDoNothing({ target: users.phone })
    .returning({ id: users.id });
  if (rows.length === 0) return false;
  await tx.insert(credentials).values({
    id: `credential-${id}`,
    accountId: id,
    providerId: 'credential',
    userId: id,
    password: passwordHash,
  });
  return true;
}

/** Every session ends with the old password. */
export async function changePassword(
  tx: Transaction,
  userId: string,
  passwordHash: string,
  at: Date,
): Promise<void> {
  await tx
    .update(credentials)
    .set({ password: passwordHash, updatedAt: at })
    .where(and(eq(credentials.userId, userId), eq(credentials.providerId, 'credential')));
  await tx.delete(sessions).where(eq(sessions.userId, userId));
  await forgetWaysIn(tx, userId);
}

/** Codes and links that went to a contact which is his no more, or for a password that is gone. */
async function forgetWaysIn(tx: Transaction, userId: string): Promise<void> {
  await tx.delete(contactCodes).where(eq(contactCodes.userId, userId));
  // better-auth keeps whose password a link sets as its value.
  await tx.delete(verifications).where(eq(verifications.value, userId));
}

/** @param contact confirmed; null takes it away. @returns false where it opens another account */
export async function setContact(
  tx: Transaction,
  userId: string,
  { way, contact }: { readonly way: ContactWay; readonly contact: string | null },
  at: Date,
): Promise<boolean> {
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
  await forgetWaysIn(tx, userId);
  return true;
}

export async function lockUser(tx: Transaction, userId: string): Promise<UserRow | undefined> {
  const [row] = await tx.select().from(users).where(eq(users.id, userId)).for('update');
  return row;
}

export async function setNoticeChoice(
  db: Queryable,
  userId: string,
  choice: NoticeChoice,
  at: Date,
): Promise<void> {
  await db.update(users).set({ noticeChoice: choice, updatedAt: at }).where(eq(users.id, userId));
}
