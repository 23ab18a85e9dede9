// Heartbeats: which minutes the portal lived through, an hour a row.
import { gte, lt, sql } from 'drizzle-orm';

import type { MeasuredHour } from '../../app/operation/availability.ts';
import type { Queryable } from '../client.server.ts';
import { availabilityHours } from '../schema/operations.ts';

/** Adds the bits of `hour` to those that other processes, and this one before, have marked. */
export async function markMinutes(db: Queryable, hour: MeasuredHour): Promise<void> {
  const { alive, failing } = availabilityHours;
  await db
    .insert(availabilityHours)
    .values(hour)
    .onConflictDoUpdate({
      target: availabilityHours.hour,
      set: { alive: sql`${alive} | excluded.alive`, failing: sql`${failing} | excluded.failing` },
    });
}

/** Hours that begin in the span, in order. */
export async function listMeasuredHours(db: Queryable, from: Date): Promise<MeasuredHour[]> {
  return db
    .select()
    .from(availabilityHours)
    .where(gte(availabilityHours.hour, from))
    .orderBy(availabilityHours.hour);
}

/** The first hour that is remembered. */
export async function findFirstHour(db: Queryable): Promise<MeasuredHour | undefined> {
  const [row] = await db.select().from(availabilityHours).orderBy(availabilityHours.hour).limit(1);
  return row;
}

export async function deleteHoursBefore(db: Queryable, at: Date): Promise<void> {
  await db.delete(availabilityHours).where(lt(availabilityHours.hour, at));
}
