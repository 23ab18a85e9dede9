// What was let in, and who is kept out.
import { and, desc, eq, gt, inArray, isNull, lte, sql } from 'drizzle-orm';

import type { BlockScope } from '../../app/vocabulary/block-scopes.ts';
import type { Queryable, Transaction } from '../client.server.ts';
import { admissions, senderBlocks } from '../schema/admissions.ts';
import { inquiries } from '../schema/inquiries.ts';
import { users } from '../schema/people.ts';

export type Admission = typeof admissions.$inferInsert;

/** @returns false when this request was let in before, or its challenge served another one */
export async function insertAdmission(db: Queryable, admission: Admission): Promise<boolean> {
  const inserted = await db
    .insert(admissions)
    .values(admission)
    .onConflictDoNothing()
    .returning({ id: admissions.requestId });
  return inserted.length > 0;
}

export async function findAdmission(
  db: Queryable,
  requestId: string,
): Promise<typeof admissions.$inferSelect | undefined> {
  const [admission] = await db.select().from(admissions).where(eq(admissions.requestId, requestId));
  return admission;
}

/** The request by which an inquiry of any kind came in. */
export async function findRequestOfInquiry(db: Queryable, code: string): Promise<string | undefined> {
  const [inquiry] = await db
    .select({ requestId: inquiries.requestId })
    .from(inquiries)
    .where(eq(inquiries.code, code));
  return inquiry?.requestId;
}

/** @returns how many were removed */
export async function removeAdmissions(db: Queryable, before: Date): Promise<number> {
  const rows = await db
    .delete(admissions)
    .where(lte(admissions.at, before))
    .returning({ id: admissions.requestId });
  return rows.length;
}

/** The block that keeps one of these senders out the longest. */
export async function findBlock(
  db: Queryable,
  senders: readonly Uint8Array[],
  now: Date,
): Promise<{ readonly reason: string; readonly until: Date } | undefined> {
  const [block] = await db
    .select({ reason: senderBlocks.reason, until: senderBlocks.until })
    .from(senderBlocks)
    .where(
      and(
        inArray(senderBlocks.sender, [...senders]),
        isNull(senderBlocks.liftedAt),
        gt(senderBlocks.until, now),
      ),
    )
    .orderBy(desc(senderBlocks.until))
    .limit(1);
  return block;
}

/** One at a time blocks; until the transaction ends. */
export async function lockBlocks(tx: Transaction): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('sender-blocks'))`);
}

export async function insertBlock(db: Queryable, block: typeof senderBlocks.$inferInsert): Promise<void> {
  await db.insert(senderBlocks).values(block);
}

/** @returns false when there is no such block, or it was lifted or ran out before */
export async function liftBlock(db: Queryable, id: string, now: Date): Promise<boolean> {
  const lifted = await db
    .update(senderBlocks)
    .set({ liftedAt: now })
    .where(and(eq(senderBlocks.id, id), isNull(senderBlocks.liftedAt), gt(senderBlocks.until, now)))
    .returning({ id: senderBlocks.id });
  return lifted.length > 0;
}

export interface BlockRow {
  readonly id: string;
  readonly scope: BlockScope;
  readonly hint: string;
  readonly reason: string;
  readonly blockedAt: Date;
  readonly until: Date;
  readonly blockedBy: string;
  readonly liftedAt: Date | null;
}

/** The newest first. @param page from 1 */
export async function listBlocks(
  db: Queryable,
  page: number,
  pageSize: number,
): Promise<{ readonly rows: readonly BlockRow[]; readonly total: number }> {
  const rows = await db
    .select({
      id: senderBlocks.id,
      scope: senderBlocks.scope,
      hint: senderBlocks.hint,
      reason: senderBlocks.reason,
      blockedAt: senderBlocks.blockedAt,
      until: senderBlocks.until,
      blockedBy: users.name,
      liftedAt: senderBlocks.liftedAt,
    })
    .from(senderBlocks)
    .innerJoin(users, eq(users.id, senderBlocks.blockedBy))
    .orderBy(desc(senderBlocks.blockedAt), senderBlocks.id)
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  const [count] = await db.select({ total: sql<number>`count(*)::int` }).from(senderBlocks);
  return { rows, total: count?.total ?? 0 };
}
