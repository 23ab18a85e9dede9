// Statements of payment: numbered, approved, paid; a cancelled one keeps its number.
import { desc, eq, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';

import type { Queryable } from '../client.server.ts';
import { staffEmail, users } from '../schema/people.ts';
import { royalties, royaltyContributors, royaltyPayments, royaltyStatements } from '../schema/royalties.ts';

export type StatementRow = typeof royaltyStatements.$inferSelect;

const drawer = alias(users, 'drawer');
const approver = alias(users, 'approver');
const payer = alias(users, 'payer');
const canceller = alias(users, 'canceller');

function selectStatements(db: Queryable) {
  return db
    .select({
      statement: royaltyStatements,
      drawnBy: drawer.name,
      approvedBy: approver.name,
      paidBy: payer.name,
      cancelledBy: canceller.name,
    })
    .from(royaltyStatements)
    .innerJoin(drawer, eq(drawer.id, royaltyStatements.drawnBy))
    .leftJoin(approver, eq(approver.id, royaltyStatements.approvedBy))
    .leftJoin(payer, eq(payer.id, royaltyStatements.paidBy))
    .leftJoin(canceller, eq(canceller.id, royaltyStatements.cancelledBy));
}

export type StatementLineRow = Awaited<ReturnType<typeof selectStatements>>[number];

/** The newest first. */
export async function listStatementRows(db: Queryable): Promise<StatementLineRow[]> {
  return selectStatements(db).orderBy(desc(royaltyStatements.drawnAt), desc(royaltyStatements.number));
}

export async function findStatement(db: Queryable, id: string): Promise<StatementLineRow | undefined> {
  const [row] = await selectStatements(db).where(eq(royaltyStatements.id, id));
  return row;
}

/** Holds the statement until the transaction ends. */
export async function lockStatement(db: Queryable, id: string): Promise<StatementRow | undefined> {
  const [row] = await db.select().from(royaltyStatements).where(eq(royaltyStatements.id, id)).for('update');
  return row;
}

export async function insertStatement(
  db: Queryable,
  statement: typeof royaltyStatements.$inferInsert,
): Promise<string> {
  const [row] = await db.insert(royaltyStatements).values(statement).returning({ id: royaltyStatements.id });
  if (row === undefined) throw new Error('a statement was not stored');
  return row.id;
}

/** Call it with the statement locked. */
export async function changeStatement(
  db: Queryable,
  id: string,
  change: Partial<Omit<StatementRow, 'id' | 'number' | 'lock'>>,
): Promise<void> {
  await db
    .update(royaltyStatements)
    .set({ ...change, lock: sql`${royaltyStatements.lock} + 1` })
    .where(eq(royaltyStatements.id, id));
}

/** The addresses of those authors in it who have an account. */
export async function addressesIn(
  db: Queryable,
  statement: string,
): Promise<{ id: string; email: string }[]> {
  return db
    .selectDistinct({ id: users.id, email: staffEmail })
    .from(royalties)
    .innerJoin(users, eq(users.id, royalties.authorId))
    .where(eq(royalties.statementId, statement));
}

/** Payments of one day are recorded one after another: the tax of a person is judged by all of them. */
export async function lockPayments(db: Queryable): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtext('royalty-payments'))`);
}

export type PaymentRow = typeof royaltyPayments.$inferSelect & { readonly identity: string | null };

/** @param of a local day, or a statement */
export async function listPayments(
  db: Queryable,
  of: { readonly paidOn: string } | { readonly statement: string },
): Promise<PaymentRow[]> {
  const rows = await db
    .select({
      payment: royaltyPayments,
      identity: sql<string | null>`encode(${royaltyContributors.identityIndex}, 'hex')`,
    })
    .from(royaltyPayments)
    .leftJoin(royaltyContributors, eq(royaltyContributors.id, royaltyPayments.contributorId))
    .where(
      'paidOn' in of ? eq(royaltyPayments.paidOn, of.paidOn) : eq(royaltyPayments.statementId, of.statement),
    );
  return rows.map(({ payment, identity }) => ({ ...payment, identity }));
}

export async function insertPayments(
  db: Queryable,
  payments: readonly (typeof royaltyPayments.$inferInsert)[],
): Promise<void> {
  if (payments.length > 0) await db.insert(royaltyPayments).values([...payments]);
}

/** The rule by which tax was held back on this day. @returns undefined before its first payment */
export async function ruleOfDay(
  db: Queryable,
  paidOn: string,
): Promise<{ withholding: StatementRow['withholding'] } | undefined> {
  const [row] = await db
    .select({ withholding: royaltyStatements.withholding })
    .from(royaltyStatements)
    .where(eq(royaltyStatements.paidOn, paidOn))
    .orderBy(royaltyStatements.paidAt)
    .limit(1);
  return row;
}
