// The plan for when the portal stands still, as rows.
import { desc, eq, sql } from 'drizzle-orm';

import { contingencyPlan, type ContingencyPlan } from '../../app/operation/contingency.ts';
import type { Queryable, Transaction } from '../client.server.ts';
import { contingencyPlans } from '../schema/contingency.ts';

type StoredRow = typeof contingencyPlans.$inferSelect;

export type PlanRow = Omit<StoredRow, 'plan'> & { readonly plan: ContingencyPlan };

const readRow = (row: StoredRow): PlanRow => ({ ...row, plan: contingencyPlan.parse(row.plan) });

/** One person at a time; until the transaction ends. */
export async function lockPlans(tx: Transaction): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('contingency'))`);
}

/** The latest begun first. */
export async function listPlans(db: Queryable): Promise<readonly PlanRow[]> {
  return (await db.select().from(contingencyPlans).orderBy(desc(contingencyPlans.startedAt))).map(readRow);
}

export async function insertPlan(tx: Transaction, row: typeof contingencyPlans.$inferInsert): Promise<void> {
  await tx.insert(contingencyPlans).values(row);
}

/** Its lock rises. */
export async function changePlan(
  tx: Transaction,
  id: string,
  change: Partial<typeof contingencyPlans.$inferInsert>,
): Promise<void> {
  await tx
    .update(contingencyPlans)
    .set({ ...change, lock: sql`${contingencyPlans.lock} + 1` })
    .where(eq(contingencyPlans.id, id));
}
