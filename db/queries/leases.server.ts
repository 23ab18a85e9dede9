// Work in the background is one process's at a time: its lease runs out where the process is gone.
import { and, isNull, lt, or, sql, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';

/** From now, by the clock of the database, which all processes share. */
export const leaseFor = (seconds: number): SQL => sql`now() + make_interval(secs => ${seconds})`;

/** Is there work left that no process has taken up, or one that is gone? */
export const isFree = (work: {
  readonly finishedAt: PgColumn;
  readonly leasedUntil: PgColumn;
}): SQL | undefined =>
  and(isNull(work.finishedAt), or(isNull(work.leasedUntil), lt(work.leasedUntil, sql`now()`)));
