// The outbox: mail is written in the transaction that causes it, and sent afterwards.
import { and, isNull } from 'drizzle-orm';

import type { Queryable, Sql } from '../client.server.ts';
import { outbox } from '../schema/notifications.ts';

export interface QueuedMail {
  /** "dossier-submitted:<dossier>:<event number>": the same cause writes one mail. */
  readonly dedupeKey: string;
  readonly kind: string;
  readonly recipient: string;
  readonly subject: string;
  /** Plain text. */
  readonly body: string;
  readonly html: string;
}

/** Puts a mail into the outbox; one with the same key that is there already stays as it is. */
export async function enqueueMail(db: Queryable, mail: QueuedMail, at = new Date()): Promise<void> {
  await enqueueMails(db, [mail], at);
}

const atOnce = 500;

/** Many mails with one cause, in few statements. */
export async function enqueueMails(
  db: Queryable,
  mails: readonly QueuedMail[],
  at = new Date(),
): Promise<void> {
  for (let from = 0; from < mails.length; from += atOnce) {
    const some = mails.slice(from, from + atOnce);
    await db
      .insert(outbox)
      .values(some.map((mail) => ({ ...mail, createdAt: at, nextAttemptAt: at })))
      .onConflictDoNothing();
  }
}

/** The same in one statement of the driver, for use cases that keep to its transactions. */
export async function queueMails(sql: Sql, mails: readonly QueuedMail[], at: Date): Promise<void> {
  if (mails.length === 0) return;
  await sql`
    insert into outbox (dedupe_key, kind, recipient, subject, body, html, created_at, next_attempt_at)
    select m."dedupeKey", m.kind, m.recipient, m.subject, m.body, m.html, ${at}::timestamptz, ${at}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(mails)}::text::jsonb)
      as m("dedupeKey" text, kind text, recipient text, subject text, body text, html text)
    on conflict (dedupe_key) do nothing`;
}

export interface WaitingMail extends Omit<QueuedMail, 'html'> {
  readonly html: string | null;
  readonly id: string;
  readonly attempts: number;
}

/** The next mail that is due, locked for this transaction; one that another worker holds is passed over. */
export async function takeNextMail(sql: Sql, now: Date): Promise<WaitingMail | undefined> {
  const [row] = await sql<WaitingMail[]>`
    select id::text, dedupe_key as "dedupeKey", kind, recipient, subject, body, html, attempts from outbox
    where sent_at is null and failed_at is null and next_attempt_at <= ${now}
    order by outbox.next_attempt_at, outbox.id limit 1 for update skip locked`;
  return row;
}

export async function markSent(sql: Sql, id: string, at: Date): Promise<void> {
  await sql`update outbox set sent_at = ${at}, attempts = attempts + 1, last_error = null where id = ${id}`;
}

/** Mails to people who never lived are not sent at all. */
export async function markMailsSent(
  sql: Sql,
  { recipientLike, at }: { readonly recipientLike: string; readonly at: Date },
): Promise<void> {
  await sql`
    update outbox set sent_at = ${at} where sent_at is null and recipient like ${recipientLike}`;
}

/** @param nextAttemptAt undefined when it is given up */
export async function markUnsent(
  sql: Sql,
  id: string,
  error: string,
  at: Date,
  nextAttemptAt?: Date,
): Promise<void> {
  await sql`
    update outbox set attempts = attempts + 1, last_error = ${error.slice(0, 500)},
      next_attempt_at = ${nextAttemptAt ?? at},
      failed_at = ${nextAttemptAt === undefined ? at : null}
    where id = ${id}`;
}

export interface OutboxItem {
  readonly id: string;
  readonly kind: string;
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
  readonly createdAt: Date;
  readonly sentAt: Date | null;
  readonly failedAt: Date | null;
  readonly attempts: number;
  readonly lastError: string | null;
}

export async function listMails(
  sql: Sql,
  page: number,
  size: number,
): Promise<{ items: OutboxItem[]; total: number }> {
  const items = await sql<OutboxItem[]>`
    select id::text, kind, recipient, subject, body, created_at as "createdAt", sent_at as "sentAt",
      failed_at as "failedAt", attempts, last_error as "lastError"
    from outbox order by outbox.id desc limit ${size} offset ${(page - 1) * size}`;
  const [count] = await sql<{ total: number }[]>`select count(*)::int as total from outbox`;
  return { items: [...items], total: count?.total ?? 0 };
}

/** Puts a mail that was given up, or that waits for its next attempt, in front again. @returns false when it was sent */
export async function retryMail(sql: Sql, id: string, at: Date): Promise<boolean> {
  const rows = await sql`
    update outbox set failed_at = null, attempts = 0, next_attempt_at = ${at}
    where id = ${id} and sent_at is null returning id`;
  return rows.length > 0;
}

/** Mails that are neither sent nor given up. */
export async function countWaitingMails(db: Queryable): Promise<number> {
  return db.$count(outbox, and(isNull(outbox.sentAt), isNull(outbox.failedAt)));
}
