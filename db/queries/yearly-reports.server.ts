// Reports of the years as rows: one a year.
import { desc, eq, sql } from 'drizzle-orm';

import { reportFigures, type ReportFigures } from '../../app/publications/yearly-report/figures.ts';
import type { Queryable, RowLock, Transaction } from '../client.server.ts';
import { milestones } from '../schema/people.ts';
import { yearlyReports, type IssuingUnit } from '../schema/yearly-reports.ts';

export type { IssuingUnit };

type StoredRow = typeof yearlyReports.$inferSelect;

export type ReportRow = Omit<StoredRow, 'figures'> & { readonly figures: ReportFigures };

const readRow = (row: StoredRow): ReportRow => ({ ...row, figures: reportFigures.parse(row.figures) });

/** @param lock holds the report until the transaction ends */
export async function findReport(
  db: Queryable,
  year: number,
  lock?: RowLock,
): Promise<ReportRow | undefined> {
  const query = db.select().from(yearlyReports).where(eq(yearlyReports.year, year));
  const [row] = lock ? await query.for('update') : await query;
  return row && readRow(row);
}

/** The newest year first, without their figures. */
export async function listReports(db: Queryable) {
  const { year, state, number, recipients, texts, signerName, sentOn } = yearlyReports;
  return db
    .select({ year, state, number, recipients, texts, signerName, sentOn })
    .from(yearlyReports)
    .orderBy(desc(year));
}

/** @returns false when somebody began it meanwhile */
export async function insertReport(
  tx: Transaction,
  report: typeof yearlyReports.$inferInsert,
): Promise<boolean> {
  const inserted = await tx
    .insert(yearlyReports)
    .values(report)
    .onConflictDoNothing()
    .returning({ year: yearlyReports.year });
  return inserted.length > 0;
}

/** Call it with the report locked. Raises its version as well. */
export async function changeReport(
  tx: Transaction,
  year: number,
  change: Partial<Omit<StoredRow, 'year' | 'lock'>>,
): Promise<void> {
  await tx
    .update(yearlyReports)
    .set({ ...change, lock: sql`${yearlyReports.lock} + 1` })
    .where(eq(yearlyReports.year, year));
}

/** When this portal was first started with its sections. */
export async function portalSince(db: Queryable): Promise<Date | undefined> {
  const [row] = await db
    .select({ at: milestones.reachedAt })
    .from(milestones)
    .where(eq(milestones.name, 'content-units'));
  return row?.at;
}
