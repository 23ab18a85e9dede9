// The outbox: mails and short messages are written in the transaction that causes them, and sent afterwards.
import {
  and,
  count,
  desc,
  eq,
  gt,
  inArray,
  isNotNull,
  isNull,
  like,
  lte,
  or,
  sql,
  type SQL,
} from 'drizzle-orm';

import type { MailState } from '../../app/vocabulary/mail-states.ts';
import type { MessageWay } from '../../app/vocabulary/message-ways.ts';
import type { Queryable, Transaction } from '../client.server.ts';
import { mailAbout, outbox } from '../schema/notifications.ts';
import { tellOfMails } from './told-of-commits.server.ts';

interface Queued {
  /** "dossier-submitted:<dossier>:<event number>": the same cause writes one message; its second part says of what it is. */
  readonly dedupeKey: string;
  readonly kind: string;
  readonly recipient: string;
  readonly subject: string;
  /** What in its text opens something beside the tokens of addresses: a code. Once it was delivered, the outbox forgets it. */
  readonly secret?: string;
}

export interface QueuedMail extends Queued {
  readonly way?: 'mail';
  /** Plain text. */
  readonly body: string;
  readonly html: string;
  /** Of mails that somebody subscribed to: where a POST ends them, without a session. */
  readonly unsubscribe?: string;
}

/** `recipient` is a telephone number in E.164, `subject` what administrators read of it. */
export interface QueuedSms extends Queued {
  readonly way: 'sms';
  readonly body: string;
  /** Sent until then and not afterwards, by night as well: whoever asked for it waits. */
  readonly usefulUntil?: Date;
}

export type QueuedMessage = QueuedMail | QueuedSms;

/** Puts a mail into the outbox; one with the same key that is there already stays as it is. */
export async function enqueueMail(db: Queryable, mail: QueuedMail, at = new Date()): Promise<void> {
  await enqueueMails(db, [mail], at);
}

const atOnce = 500;

/** Many mails with one cause, in few statements. */
export function enqueueMails(db: Queryable, mails: readonly QueuedMail[], at = new Date()): Promise<void> {
  return enqueueMessages(db, mails, at);
}

/** Mails and short messages alike. */
export async function enqueueMessages(
  db: Queryable,
  messages: readonly QueuedMessage[],
  at = new Date(),
): Promise<void> {
  for (let from = 0; from < messages.length; from += atOnce) {
    const some = messages.slice(from, from + atOnce);
    await db
      .insert(outbox)
      .values(some.map((message) => ({ ...message, createdAt: at, nextAttemptAt: at })))
      .onConflictDoNothing();
  }
  if (messages.length > 0) tellOfMails(db);
}

/** Where a message carries what opens something. */
export interface MessageTexts {
  readonly body: string;
  readonly html: string | null;
  readonly unsubscribe: string | null;
}

export interface WaitingMessage extends Omit<Queued, 'secret'>, MessageTexts {
  readonly way: MessageWay;
  readonly secret: string | null;
  readonly usefulUntil: Date | null;
  readonly createdAt: Date;
  readonly id: string;
  readonly attempts: number;
}

/** As it is named outside: in the mail's Message-ID, in addresses. */
const idText = sql<string>`${outbox.id}::text`;
const isMail = (id: string) => sql`${outbox.id} = ${id}`;

/**
 * The next message that is due, locked for this transaction; one that another worker holds is passed over.
 * @param way of this alone; left out, of either
 */
export async function takeNextMessage(
  tx: Transaction,
  now: Date,
  way?: MessageWay,
): Promise<WaitingMessage | undefined> {
  const { dedupeKey, kind, recipient, subject, secret, usefulUntil, createdAt, attempts } = outbox;
  const { body, html, unsubscribe } = outbox;
  const [row] = await tx
    .select({
      id: idText,
      way: outbox.way,
      dedupeKey,
      kind,
      recipient,
      subject,
      body,
      html,
      unsubscribe,
      secret,
      usefulUntil,
      createdAt,
      attempts,
    })
    .from(outbox)
    .where(
      and(
        way === undefined ? undefined : eq(outbox.way, way),
        isNull(outbox.sentAt),
        isNull(outbox.failedAt),
        lte(outbox.nextAttemptAt, now),
      ),
    )
    .orderBy(outbox.nextAttemptAt, outbox.id)
    .limit(1)
    .for('update', { skipLocked: true });
  return row;
}

const onceMore = sql`${outbox.attempts} + 1`;

/** @param withoutSecrets its texts as they stay here; undefined: as they are */
export async function markSent(
  tx: Transaction,
  id: string,
  at: Date,
  withoutSecrets: MessageTexts | undefined,
): Promise<void> {
  await tx
    .update(outbox)
    .set({
      sentAt: at,
      attempts: onceMore,
      lastError: null,
      ...(withoutSecrets !== undefined && { ...withoutSecrets, secret: null }),
    })
    .where(isMail(id));
}

/**
 * Empties messages whose time is over: to whom they went and what they said. That there was one, of what, by which way and when,
 * stays.
 * @param over `sentBy`, `givenUpBy`: those that were delivered or given up by then
 * @returns how many; at most `limit`
 */
export async function emptyMessages(
  db: Queryable,
  over: { readonly sentBy: Date; readonly givenUpBy: Date; readonly at: Date; readonly limit: number },
): Promise<number> {
  const some = db
    .select({ id: outbox.id })
    .from(outbox)
    .where(
      and(
        isNull(outbox.emptiedAt),
        lte(sql`coalesce(${outbox.sentAt}, ${outbox.failedAt})`, over.sentBy),
        or(isNotNull(outbox.sentAt), lte(outbox.failedAt, over.givenUpBy)),
      ),
    )
    .limit(over.limit)
    .for('update', { skipLocked: true });
  const gone = { recipient: '', subject: '', body: '', html: null, unsubscribe: null, secret: null };
  const rows = await db
    .update(outbox)
    .set({ ...gone, lastError: null, emptiedAt: over.at })
    .where(inArray(outbox.id, some))
    .returning({ id: outbox.id });
  return rows.length;
}

/** Mails to people who never lived are not sent at all. */
export async function markMailsSent(
  db: Queryable,
  { recipientLike, at }: { readonly recipientLike: string; readonly at: Date },
): Promise<void> {
  await db
    .update(outbox)
    .set({ sentAt: at })
    .where(and(isNull(outbox.sentAt), like(outbox.recipient, recipientLike)));
}

/** @param nextAttemptAt undefined when it is given up */
export async function markUnsent(
  tx: Transaction,
  id: string,
  error: string,
  at: Date,
  nextAttemptAt?: Date,
): Promise<void> {
  await tx
    .update(outbox)
    .set({
      attempts: onceMore,
      lastError: error.slice(0, 500),
      nextAttemptAt: nextAttemptAt ?? at,
      failedAt: nextAttemptAt === undefined ? at : null,
    })
    .where(isMail(id));
}

/** @returns how many short messages were sent after `since`: codes, which are of use for a while alone, and notices */
export async function countSentSms(
  db: Queryable,
  since: Date,
): Promise<{ readonly codes: number; readonly notices: number }> {
  const [sent] = await db
    .select({ all: count(), codes: count(outbox.usefulUntil) })
    .from(outbox)
    .where(and(eq(outbox.way, 'sms'), gt(outbox.sentAt, since)));
  const { all, codes } = sent ?? { all: 0, codes: 0 };
  return { codes, notices: all - codes };
}

/** It waits for `until`: nobody is woken, or the hour's messages are sent. */
export async function holdMessage(tx: Transaction, id: string, until: Date): Promise<void> {
  await tx.update(outbox).set({ nextAttemptAt: until, heldUntil: until }).where(isMail(id));
}

/** What was erased leaves no mail behind: neither its words nor the addresses it went to. */
export async function deleteMailsAbout(db: Queryable, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await db.delete(outbox).where(inArray(mailAbout(outbox.dedupeKey), [...ids]));
}

export interface OutboxItem {
  readonly id: string;
  readonly way: MessageWay;
  readonly kind: string;
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
  readonly secret: string | null;
  readonly createdAt: Date;
  readonly sentAt: Date | null;
  readonly failedAt: Date | null;
  readonly heldUntil: Date | null;
  /** Since when neither its reader nor its words stand here. */
  readonly emptiedAt: Date | null;
  readonly attempts: number;
  readonly lastError: string | null;
}

const ofState: Readonly<Record<MailState, SQL | undefined>> = {
  waiting: and(isNull(outbox.sentAt), isNull(outbox.failedAt)),
  sent: isNotNull(outbox.sentAt),
  failed: and(isNull(outbox.sentAt), isNotNull(outbox.failedAt)),
};

export async function listMails(
  db: Queryable,
  {
    state,
    page,
    size,
  }: { readonly state?: MailState | undefined; readonly page: number; readonly size: number },
): Promise<{ items: OutboxItem[]; total: number }> {
  const these = state === undefined ? undefined : ofState[state];
  const { way, kind, recipient, subject, body, secret, createdAt, attempts, lastError } = outbox;
  const { sentAt, failedAt, heldUntil, emptiedAt } = outbox;
  const items = await db
    .select({
      id: idText,
      way,
      kind,
      recipient,
      subject,
      body,
      secret,
      createdAt,
      sentAt,
      failedAt,
      heldUntil,
      emptiedAt,
      attempts,
      lastError,
    })
    .from(outbox)
    .where(these)
    .orderBy(desc(outbox.id))
    .limit(size)
    .offset((page - 1) * size);
  return { items, total: await db.$count(outbox, these) };
}

/** Puts a mail that was given up, or that waits for its next attempt, in front again. @returns false when it was sent, or is empty */
export async function retryMail(db: Queryable, id: string, at: Date): Promise<boolean> {
  const rows = await db
    .update(outbox)
    .set({ failedAt: null, attempts: 0, nextAttemptAt: at })
    .where(and(isMail(id), isNull(outbox.sentAt), isNull(outbox.emptiedAt)))
    .returning({ id: outbox.id });
  if (rows.length > 0) tellOfMails(db);
  return rows.length > 0;
}

/** Mails that are neither sent nor given up. */
export async function countWaitingMails(db: Queryable): Promise<number> {
  return db.$count(outbox, ofState.waiting);
}

/** @returns when the newest mail that left did so; undefined where none did that is still known */
export async function lastSentMail(db: Queryable): Promise<Date | undefined> {
  const [row] = await db
    .select({ at: outbox.sentAt })
    .from(outbox)
    .where(and(eq(outbox.way, 'mail'), isNotNull(outbox.sentAt)))
    // By the key: of a long outbox the end is read alone.
    .orderBy(desc(outbox.id))
    .limit(1);
  return row?.at ?? undefined;
}
