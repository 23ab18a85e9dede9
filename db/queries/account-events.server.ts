// What was noted of who came in to an account, and who was refused there.
import { desc, eq, lte, sql } from 'drizzle-orm';

import type { AccountEvent } from '../../app/vocabulary/security-events.ts';
import type { Queryable } from '../client.server.ts';
import { accountEvents } from '../schema/people.ts';

export interface AccountEventRow {
  readonly id: string;
  readonly event: AccountEvent;
  readonly device: string | null;
  readonly at: Date;
}

export async function insertAccountEvent(
  db: Queryable,
  event: Omit<AccountEventRow, 'id'> & { readonly userId: string },
): Promise<void> {
  await db.insert(accountEvents).values(event);
}

/** The latest first. */
export async function listAccountEvents(
  db: Queryable,
  userId: string,
  most: number,
): Promise<readonly AccountEventRow[]> {
  const { id, event, device, at } = accountEvents;
  return db
    .select({ id: sql<string>`${id}::text`, event, device, at })
    .from(accountEvents)
    .where(eq(accountEvents.userId, userId))
    .orderBy(desc(at), desc(id))
    .limit(most);
}

export async function forgetAccountEvents(db: Queryable, before: Date): Promise<void> {
  await db.delete(accountEvents).where(lte(accountEvents.at, before));
}
