// The last number of every series: read to be kept outside the database, and raised again in a database that was set back.
import { sql } from 'drizzle-orm';

import type { Queryable, Transaction } from '../client.server.ts';
import { numberSeries } from '../schema/dossiers.ts';

/** The last number that was given, by series. */
export type NumberMarks = Readonly<Record<string, number>>;

export async function readNumberMarks(db: Queryable): Promise<NumberMarks> {
  const rows = await db.select().from(numberSeries).orderBy(numberSeries.series);
  return Object.fromEntries(rows.map(({ series, last }) => [series, last]));
}

/** @returns the series that stood lower than `marks`, with the number from which each goes on */
export async function raiseNumbers(tx: Transaction, marks: NumberMarks): Promise<NumberMarks> {
  const wanted = Object.entries(marks).map(([series, last]) => ({ series, last }));
  if (wanted.length === 0) return {};
  const raised = await tx.execute<{ series: string; last: number }>(sql`
    insert into number_series (series, last)
    select series, last from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as mark(series text, last integer)
    on conflict (series) do update set last = excluded.last where number_series.last < excluded.last
    returning series, last`);
  return Object.fromEntries(raised.map(({ series, last }) => [series, last]));
}
