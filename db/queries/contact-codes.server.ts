// Codes and confirmations on their way to telephones and addresses.
import { and, desc, eq, gt, lt, sql } from 'drizzle-orm';

import type { ContactCodePurpose } from '../../app/vocabulary/contact-codes.ts';
import type { ContactWay, NoticeChoice } from '../../app/vocabulary/message-ways.ts';
import type { Queryable, Transaction } from '../client.server.ts';
import { contactCodes, users } from '../schema/people.ts';
import type { UserRow } from './people.server.ts';

export type ContactCodeRow = typeof contactCodes.$inferSelect;

export async function insertContactCode(tx: Queryable, code: Omit<ContactCodeRow, 'tries'>): Promise<void> {
  await tx.insert(contactCodes).values(code);
}

export async function findContactCode(db: Queryable, id: string): Promise<ContactCodeRow | undefined> {
  const [row] = await db.select().from(contactCodes).where(eq(contactCodes.id, id));
  return row;
}

/** Locked until the transaction ends: what it opens is opened once. */
export async function lockContactCode(tx: Transaction, id: string): Promise<ContactCodeRow | undefined> {
  const [row] = await tx.select().from(contactCodes).where(eq(contactCodes.id, id)).for('update');
  return row;
}

/** One after the other: of two with this id the second finds what the first wrote. Until the transaction ends. */
export async function holdContactCodeId(tx: Transaction, id: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`contact-code:${id}`}, 0))`);
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

/** @param choice null: by what there is */
export async function setNoticeChoice(
  db: Queryable,
  userId: string,
  choice: NoticeChoice | null,
  at: Date,
): Promise<void> {
  await db.update(users).set({ noticeChoice: choice, updatedAt: at }).where(eq(users.id, userId));
}
