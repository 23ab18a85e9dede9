// What the page of health reads of the whole: mails that do not go out, attempts nobody told the end of, jobs, the server.
import { and, count, eq, gt, isNull, lt, max, min, sql } from 'drizzle-orm';

import type { MessageWay } from '../../app/vocabulary/message-ways.ts';
import type { Queryable } from '../client.server.ts';
import { outbox } from '../schema/notifications.ts';
import { linkChecks } from '../schema/links.ts';
import { certificateChecks, jobRuns } from '../schema/operations.ts';
import { payments } from '../schema/payments.ts';

export interface WaitingMessages {
  readonly waiting: number;
  /** Since when the one waits that waits longest: when it was written, or the morning until which it is held. */
  readonly oldest: Date | null;
  /** Given up since `since`. */
  readonly givenUp: number;
}

export async function readOutboxQueue(db: Queryable, way: MessageWay, since: Date): Promise<WaitingMessages> {
  const unsent = and(eq(outbox.way, way), isNull(outbox.sentAt));
  const [[queue], givenUp] = await Promise.all([
    db
      .select({
        waiting: count(),
        oldest: sql<Date | null>`min(greatest(${outbox.createdAt}, ${outbox.heldUntil}))`.mapWith(
          outbox.createdAt,
        ),
      })
      .from(outbox)
      .where(and(unsent, isNull(outbox.failedAt))),
    db.$count(outbox, and(unsent, gt(outbox.failedAt, since))),
  ]);
  return { waiting: queue?.waiting ?? 0, oldest: queue?.oldest ?? null, givenUp };
}

/** Attempts at the gateway whose window was over before `before`, and that nobody told the end of. */
export async function readStuckPayments(
  db: Queryable,
  before: Date,
): Promise<{ stuck: number; oldest: Date | null }> {
  const [row] = await db
    .select({ stuck: count(), oldest: min(payments.createdAt) })
    .from(payments)
    .where(and(eq(payments.method, 'vnpay'), eq(payments.state, 'pending'), lt(payments.expiresAt, before)));
  return row ?? { stuck: 0, oldest: null };
}

export async function lastLinkCheck(db: Queryable): Promise<Date | null> {
  const [row] = await db.select({ at: max(linkChecks.lastTriedAt) }).from(linkChecks);
  return row?.at ?? null;
}

export type JobRunRow = typeof jobRuns.$inferSelect;

export const listJobRuns = (db: Queryable): Promise<JobRunRow[]> => db.select().from(jobRuns);

/** @param run `problem`: null when it went well */
export async function saveJobRun(db: Queryable, run: Omit<JobRunRow, 'lastGoodAt'>): Promise<void> {
  const lastGoodAt = run.problem === null ? run.endedAt : null;
  await db
    .insert(jobRuns)
    .values({ ...run, lastGoodAt })
    .onConflictDoUpdate({
      target: jobRuns.name,
      set: { ...run, lastGoodAt: sql`coalesce(excluded.last_good_at, ${jobRuns.lastGoodAt})` },
    });
}

export type CertificateCheckRow = typeof certificateChecks.$inferSelect;

export async function findCertificateCheck(
  db: Queryable,
  host: string,
): Promise<CertificateCheckRow | undefined> {
  const [row] = await db.select().from(certificateChecks).where(eq(certificateChecks.host, host));
  return row;
}

export async function saveCertificateCheck(db: Queryable, row: CertificateCheckRow): Promise<void> {
  await db
    .insert(certificateChecks)
    .values(row)
    .onConflictDoUpdate({ target: certificateChecks.host, set: row });
}

export interface ServerFigures {
  readonly bytes: number;
  readonly connections: number;
  readonly mostConnections: number;
  /** Of the portal's own statements that run now, this one apart. */
  readonly longestSeconds: number;
}

/** Of the statements of another login, a backup's, nobody sees text or time; how many are connected, everybody. */
export async function readServerFigures(db: Queryable): Promise<ServerFigures> {
  const [row] = await db.execute<{ [K in keyof ServerFigures]: ServerFigures[K] }>(sql`
    select pg_database_size(current_database())::float8 as "bytes",
      (select sum(numbackends)::int from pg_stat_database) as "connections",
      current_setting('max_connections')::int as "mostConnections",
      coalesce((select max(extract(epoch from clock_timestamp() - query_start))::float8 from pg_stat_activity
        where datname = current_database() and state = 'active' and backend_type = 'client backend'
          and pid <> pg_backend_pid()), 0) as "longestSeconds"`);
  if (row === undefined) throw new Error('the server answers nothing of itself');
  return row;
}
