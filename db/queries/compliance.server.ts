// What was found when the portal's security was checked, year by year.
import { asc, eq } from 'drizzle-orm';

import type { Queryable, Transaction } from '../client.server.ts';
import { complianceFindings } from '../schema/operations.ts';
import { users } from '../schema/people.ts';

export type FindingRow = typeof complianceFindings.$inferSelect & { readonly foundByName: string };

/** All of a year, the first one first. */
export async function listFindings(db: Queryable, year: number): Promise<FindingRow[]> {
  const rows = await db
    .select({ finding: complianceFindings, foundByName: users.name })
    .from(complianceFindings)
    .innerJoin(users, eq(users.id, complianceFindings.foundBy))
    .where(eq(complianceFindings.year, year))
    .orderBy(asc(complianceFindings.id));
  return rows.map(({ finding, foundByName }) => ({ ...finding, foundByName }));
}

export async function insertFinding(
  tx: Transaction,
  row: Omit<typeof complianceFindings.$inferInsert, 'id'>,
): Promise<void> {
  await tx.insert(complianceFindings).values(row);
}

/** Years in which something was checked, the last first. */
export async function listCheckedYears(db: Queryable): Promise<number[]> {
  const rows = await db.selectDistinct({ year: complianceFindings.year }).from(complianceFindings);
  return rows.map(({ year }) => year).sort((a, b) => b - a);
}
