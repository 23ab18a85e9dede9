// Mails and short messages wait here, written in the transaction that caused them, until a worker has sent them.
import { sql } from 'drizzle-orm';
import { type AnyPgColumn, bigserial, index, integer, pgTable, text } from 'drizzle-orm/pg-core';

import { messageWays } from '../../app/vocabulary/message-ways.ts';
import { instant } from './columns.ts';

/** Of what a mail is: the part of its key after the first colon. */
export const mailAbout = (dedupeKey: AnyPgColumn) => sql<string>`split_part(${dedupeKey}, ':', 2)`;

export const outbox = pgTable(
  'outbox',
  {
    id: bigserial({ mode: 'number' }).primaryKey(),
    /** "inquiry:<id>:3": the same cause writes one mail. Its second part says of what the mail is, and is found by it. */
    dedupeKey: text('dedupe_key').notNull().unique(),
    kind: text().notNull(),
    way: text({ enum: messageWays }).notNull().default('mail'),
    /** An address, or a telephone number in E.164. */
    recipient: text().notNull(),
    /** Of a short message, which has none: what it is about, for administrators. */
    subject: text().notNull(),
    body: text().notNull(),
    /** The body for mail programs that show HTML; null in mails from before there was any. */
    html: text(),
    /** Where one press in the mail program ends such mails (RFC 8058); null for mails that nobody subscribed to. */
    unsubscribe: text(),
    /** What in its text opens something beside the tokens of addresses: a code. Gone, as those, once it was delivered. */
    secret: text(),
    createdAt: instant('created_at').notNull().defaultNow(),
    nextAttemptAt: instant('next_attempt_at').notNull().defaultNow(),
    /** Of a short message of the night: the morning from which it waits. */
    heldUntil: instant('held_until'),
    /** Of a code: afterwards it opens nothing, and is not sent. */
    usefulUntil: instant('useful_until'),
    attempts: integer().notNull().default(0),
    sentAt: instant('sent_at'),
    /** Given up: shown to administrators. */
    failedAt: instant('failed_at'),
    lastError: text('last_error'),
    /** Since when it says neither to whom it went nor what it said. */
    emptiedAt: instant('emptied_at'),
  },
  (t) => [
    index('outbox_waiting')
      .on(t.nextAttemptAt)
      .where(sql`${t.sentAt} is null and ${t.failedAt} is null`),
    index('outbox_full')
      .on(sql`coalesce(${t.sentAt}, ${t.failedAt})`)
      .where(sql`${t.emptiedAt} is null`),
    index('outbox_sms_sent')
      .on(t.sentAt)
      .where(sql`${t.way} = 'sms'`),
    index('outbox_about').on(mailAbout(t.dedupeKey)),
  ],
);
