// What is wrong with the portal, and whom to tell.
import { and, count, eq, gt, isNull, lte, or, sql } from 'drizzle-orm';

import type { Queryable, Transaction } from '../client.server.ts';
import { outbox } from '../schema/notifications.ts';
import { troubles } from '../schema/operations.ts';
import { staffEmail, staffRoles, users } from '../schema/people.ts';

export type TroubleRow = typeof troubles.$inferSelect;

/** One at a time raises or ends a trouble, whichever process sees it; until the transaction ends. */
export async function lockTroubles(tx: Transaction): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('troubles'))`);
}

export async function findTrouble(db: Queryable, id: string): Promise<TroubleRow | undefined> {
  const [row] = await db.select().from(troubles).where(eq(troubles.id, id));
  return row;
}

export async function saveTrouble(tx: Transaction, row: TroubleRow): Promise<void> {
  await tx.insert(troubles).values(row).onConflictDoUpdate({ target: troubles.id, set: row });
}

/** Those that are not over, the oldest first. */
export async function listOpenTroubles(db: Queryable): Promise<TroubleRow[]> {
  return db.select().from(troubles).where(isNull(troubles.endedAt)).orderBy(troubles.since, troubles.id);
}

/** Mails of alarms put into the outbox for one person since `since`. */
export async function countAlarmMails(db: Queryable, recipient: string, since: Date): Promise<number> {
  const [row] = await db
    .select({ mails: count() })
    .from(outbox)
    .where(and(eq(outbox.kind, 'alarm'), eq(outbox.recipient, recipient), gt(outbox.createdAt, since)));
  return row?.mails ?? 0;
}

/** Who answers for the portal at `at`. */
export async function listAdministrators(
  db: Queryable,
  at: Date,
): Promise<{ id: string; name: string; email: string }[]> {
  const { id, name } = users;
  return db
    .select({ id, name, email: staffEmail })
    .from(users)
    .innerJoin(staffRoles, eq(staffRoles.userId, users.id))
    .where(
      and(
        eq(staffRoles.role, 'administrator'),
        isNull(users.disabledAt),
        lte(staffRoles.validFrom, at),
        or(isNull(staffRoles.validUntil), gt(staffRoles.validUntil, at)),
      ),
    )
    .orderBy(users.id);
}
