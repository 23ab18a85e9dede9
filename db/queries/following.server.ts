// Subscribers and what they follow, as rows. Whoever changes a subscriber's followings holds the row of the subscriber.
import { and, asc, eq, exists, gt, inArray, isNotNull, isNull, lt, min, not, or, sql } from 'drizzle-orm';

import type { Queryable, Transaction } from '../client.server.ts';
import { subscribers, followings } from '../schema/following.ts';
import { deleteMailsAbout } from './outbox.server.ts';

export type SubscriberRow = typeof subscribers.$inferSelect;
export type FollowingRow = typeof followings.$inferSelect;

/** @returns the subscriber of this address, made when there was none; locked, and his asking noted */
export async function lockSubscriberOf(
  tx: Transaction,
  fresh: Omit<SubscriberRow, 'lastDigestOn'>,
): Promise<SubscriberRow> {
  const [row] = await tx
    .insert(subscribers)
    .values(fresh)
    .onConflictDoUpdate({ target: subscribers.emailIndex, set: { askedAt: fresh.askedAt } })
    .returning();
  if (row === undefined) throw new Error('a subscriber was neither made nor found');
  return row;
}

type Sought = { readonly tokenHash: Uint8Array } | { readonly emailIndex: Uint8Array };

const isSought = (sought: Sought) =>
  'tokenHash' in sought
    ? eq(subscribers.tokenHash, sought.tokenHash)
    : eq(subscribers.emailIndex, sought.emailIndex);

export async function findSubscriber(db: Queryable, sought: Sought): Promise<SubscriberRow | undefined> {
  const [row] = await db.select().from(subscribers).where(isSought(sought));
  return row;
}

export async function lockSubscriber(tx: Transaction, sought: Sought): Promise<SubscriberRow | undefined> {
  const [row] = await tx.select().from(subscribers).where(isSought(sought)).for('update');
  return row;
}

/** With all that he follows, and the mails that went to him for it. */
export async function removeSubscriber(tx: Transaction, sought: Sought): Promise<void> {
  const his = tx.select({ id: subscribers.id }).from(subscribers).where(isSought(sought));
  const removedFollowings = await tx
    .delete(followings)
    .where(inArray(followings.subscriberId, his))
    .returning({ id: followings.id });
  const removedSubscribers = await tx
    .delete(subscribers)
    .where(isSought(sought))
    .returning({ id: subscribers.id });
  await deleteMailsAbout(
    tx,
    [...removedFollowings, ...removedSubscribers].map(({ id }) => id),
  );
}

/** What he follows, what he was asked to confirm, and what he left not long ago; the oldest first. */
export async function listFollowings(
  db: Queryable,
  subscriberIds: readonly string[],
): Promise<FollowingRow[]> {
  if (subscriberIds.length === 0) return [];
  return db
    .select()
    .from(followings)
    .where(inArray(followings.subscriberId, [...subscriberIds]))
    .orderBy(asc(followings.askedAt), asc(followings.id));
}

/** Asked for, or asked for again; `confirmedAt`: from then on he is told. */
export async function saveFollowing(
  tx: Transaction,
  row: Pick<FollowingRow, 'subscriberId' | 'kind' | 'target' | 'askedAt' | 'confirmedAt'>,
): Promise<FollowingRow> {
  const state = {
    askedAt: row.askedAt,
    confirmedAt: row.confirmedAt,
    toldUntil: row.confirmedAt,
    endedAt: null,
  };
  const [saved] = await tx
    .insert(followings)
    .values({ ...row, ...state })
    .onConflictDoUpdate({ target: [followings.subscriberId, followings.kind, followings.target], set: state })
    .returning();
  if (saved === undefined) throw new Error('a following was not saved');
  return saved;
}

export async function markConfirmed(tx: Transaction, id: string, at: Date): Promise<void> {
  await tx.update(followings).set({ confirmedAt: at, toldUntil: at }).where(eq(followings.id, id));
}

/** @param id undefined: all of them */
export async function markEnded(
  tx: Transaction,
  subscriberId: string,
  id: string | undefined,
  at: Date,
): Promise<void> {
  await tx
    .update(followings)
    .set({ endedAt: at })
    .where(
      and(
        eq(followings.subscriberId, subscriberId),
        isNull(followings.endedAt),
        id === undefined ? undefined : eq(followings.id, id),
      ),
    );
}

const inForce = and(isNotNull(followings.confirmedAt), isNull(followings.endedAt));

export interface FollowedTarget {
  readonly kind: string;
  readonly target: string;
  /** Up to when everybody was told. */
  readonly after: Date;
}

/** Everything that somebody follows. */
export async function listFollowedTargets(db: Queryable): Promise<FollowedTarget[]> {
  const { kind, target } = followings;
  const rows = await db
    .select({ kind, target, after: min(followings.toldUntil) })
    .from(followings)
    .where(inForce)
    .groupBy(kind, target)
    .orderBy(kind, target);
  return rows.flatMap(({ after, ...row }) => (after === null ? [] : [{ ...row, after }]));
}

/**
 * The next subscribers of any of the targets who had no digest on this day, locked for the transaction; those whom another
 * process has in hand are passed over.
 */
export async function takeSubscribers(
  tx: Transaction,
  {
    targets,
    on,
    afterId,
    limit,
  }: {
    readonly targets: readonly { readonly kind: string; readonly target: string }[];
    readonly on: string;
    readonly afterId: string;
    readonly limit: number;
  },
): Promise<SubscriberRow[]> {
  const isTarget = sql`exists (
    select from jsonb_to_recordset(${JSON.stringify(targets)}::text::jsonb) as t(kind text, target text)
    where t.kind = ${followings.kind} and t.target = ${followings.target})`;
  return tx
    .select()
    .from(subscribers)
    .where(
      and(
        gt(subscribers.id, afterId),
        or(isNull(subscribers.lastDigestOn), lt(subscribers.lastDigestOn, on)),
        exists(
          tx
            .select({ one: sql`1` })
            .from(followings)
            .where(and(eq(followings.subscriberId, subscribers.id), inForce, isTarget)),
        ),
      ),
    )
    .orderBy(asc(subscribers.id))
    .limit(limit)
    .for('update', { skipLocked: true });
}

/** The digest of the day is in the outbox: to whom, and what of. */
export async function markTold(
  tx: Transaction,
  {
    subscriberIds,
    followingIds,
    on,
    until,
  }: {
    readonly subscriberIds: readonly string[];
    readonly followingIds: readonly string[];
    readonly on: string;
    readonly until: Date;
  },
): Promise<void> {
  if (subscriberIds.length === 0) return;
  await tx
    .update(subscribers)
    .set({ lastDigestOn: on })
    .where(inArray(subscribers.id, [...subscriberIds]));
  await tx
    .update(followings)
    .set({ toldUntil: until })
    .where(inArray(followings.id, [...followingIds]));
}

/**
 * Removes what nobody confirmed, what was left, and the addresses of those who follow nothing any more; the mails of all that
 * too, which hold the addresses.
 * @returns how many addresses went
 */
export async function purgeFollowings(
  tx: Transaction,
  { askedBefore, endedBefore }: { readonly askedBefore: Date; readonly endedBefore: Date },
): Promise<number> {
  const removedFollowings = await tx
    .delete(followings)
    .where(
      or(
        and(isNull(followings.confirmedAt), lt(followings.askedAt, askedBefore)),
        lt(followings.endedAt, endedBefore),
      ),
    )
    .returning({ id: followings.id });
  // Whoever asks in this moment changes the row's own instant: it is looked at again, and stays.
  const removedSubscribers = await tx
    .delete(subscribers)
    .where(
      and(
        lt(subscribers.askedAt, askedBefore),
        not(
          exists(
            tx
              .select({ one: sql`1` })
              .from(followings)
              .where(eq(followings.subscriberId, subscribers.id)),
          ),
        ),
      ),
    )
    .returning({ id: subscribers.id });
  await deleteMailsAbout(
    tx,
    [...removedFollowings, ...removedSubscribers].map(({ id }) => id),
  );
  return removedSubscribers.length;
}
