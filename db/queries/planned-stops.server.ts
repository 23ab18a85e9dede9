// Stops that were announced: to come, running, and over.
import { and, desc, eq, gt, isNotNull, isNull, lt, lte, ne, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';

import type { Queryable, Transaction } from '../client.server.ts';
import { plannedStops } from '../schema/operations.ts';
import { users } from '../schema/people.ts';

export type PlannedStopRow = typeof plannedStops.$inferSelect;

/** One at a time announces, changes or ends a stop; until the transaction ends. */
export async function lockStops(tx: Transaction): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('planned-stops'))`);
}

/** To come or running, the next first. */
export async function listOpenStops(db: Queryable): Promise<PlannedStopRow[]> {
  return db.select().from(plannedStops).where(isNull(plannedStops.endedAt)).orderBy(plannedStops.fromAt);
}

/** Those that reached into the time from `since` on, cancelled ones left out. */
export async function listStopsSince(db: Queryable, since: Date, now: Date): Promise<PlannedStopRow[]> {
  const { fromAt, untilAt, ending } = plannedStops;
  return db
    .select()
    .from(plannedStops)
    .where(and(gt(untilAt, since), lt(fromAt, now), or(isNull(ending), ne(ending, 'cancelled'))));
}

const announcer = alias(users, 'announcer');
const ender = alias(users, 'ender');

export type NamedStopRow = PlannedStopRow & {
  readonly announcedByName: string;
  readonly endedByName: string | null;
};

/** Over, the last first. */
export async function listEndedStops(db: Queryable, most: number): Promise<NamedStopRow[]> {
  const rows = await db
    .select({ stop: plannedStops, announcedByName: announcer.name, endedByName: ender.name })
    .from(plannedStops)
    .innerJoin(announcer, eq(announcer.id, plannedStops.announcedBy))
    .leftJoin(ender, eq(ender.id, plannedStops.endedBy))
    .where(isNotNull(plannedStops.endedAt))
    .orderBy(desc(plannedStops.fromAt))
    .limit(most);
  return rows.map(({ stop, ...names }) => ({ ...stop, ...names }));
}

export async function insertStop(
  tx: Transaction,
  stop: Omit<PlannedStopRow, 'endedAt' | 'ending' | 'endedBy'>,
): Promise<void> {
  await tx.insert(plannedStops).values(stop);
}

export async function updateStop(
  tx: Transaction,
  id: string,
  set: Partial<Pick<PlannedStopRow, 'untilAt' | 'endedAt' | 'ending' | 'endedBy'>>,
): Promise<void> {
  await tx.update(plannedStops).set(set).where(eq(plannedStops.id, id));
}

/** Ends those whose time is over. @returns how many */
export async function endPassedStops(tx: Transaction, now: Date): Promise<number> {
  const rows = await tx
    .update(plannedStops)
    .set({ endedAt: now, ending: 'over' })
    .where(and(isNull(plannedStops.endedAt), lte(plannedStops.untilAt, now)))
    .returning({ id: plannedStops.id });
  return rows.length;
}
