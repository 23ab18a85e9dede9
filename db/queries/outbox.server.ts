// The outbox: mails and short messages are written in the transaction that causes them, and sent afterwards.
import { and, desc, eq, inArray, isNotNull, isNull, like, lte, sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';

import type { MailState } from '../../app/vocabulary/mail-states.ts';
import type { MessageWay } from '../../app/vocabulary/message-ways.ts';
import type { Queryable, Transaction } from '../client.server.ts';
import { mailAbout, outbox } from '../schema/notifications.ts';

interface Queued {
  /** "dossier-submitted:<dossier>:<event number>": the same cause writes one message; its second part says of what it is. */
  readonly dedupeKey: string;
  readonly kind: string;
  readonly recipient: string;
  readonly subject: string;
  /** What in its text opens something: a code, the token of a link. Once it was delivered, the outbox forgets it. */
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
}

export interface WaitingMessage extends Omit<Queued, 'secret'> {
  readonly way: MessageWay;
  readonly body: string;
  readonly html: string | null;
  readonly unsubscribe: string | null;
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
  const { dedupeKey, kind, recipient, subject, body, html, unsubscribe, usefulUntil, createdAt, attempts } =
    outbox;
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

/** What stands in the place of a secret. */
const secretGone = '[…]';

const withoutSecret = (text: AnyPgColumn) =>
  sql<string>`coalesce(replace(${text}, ${outbox.secret}, ${secretGone}), ${text})`;

/** Its secret and every place where that stands are gone. */
const withoutSecrets = {
  body: withoutSecret(outbox.body),
  html: withoutSecret(outbox.html),
  unsubscribe: withoutSecret(outbox.unsubscribe),
  secret: null,
};

/** @param keepsSecret where it became a file for whoever tries the portal, who reads it here as well */
export async function markSent(
  tx: Transaction,
  id: string,
  at: Date,
  { keepsSecret }: { readonly keepsSecret: boolean },
): Promise<void> {
  await tx
    .update(outbox)
    .set({ sentAt: at, attempts: onceMore, lastError: null, ...(!keepsSecret && withoutSecrets) })
    .where(isMail(id));
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

/** Nobody is woken: it waits for `until`. */
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
  readonly createdAt: Date;
  readonly sentAt: Date | null;
  readonly failedAt: Date | null;
  readonly heldUntil: Date | null;
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
  const { way, kind, recipient, subject, body, createdAt, sentAt, failedAt, heldUntil, attempts, lastError } =
    outbox;
  const items = await db
    .select({
      id: idText,
      way,
      kind,
      recipient,
      subject,
      body,
      createdAt,
      sentAt,
      failedAt,
      heldUntil,
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

/** Puts a mail that was given up, or that waits for its next attempt, in front again. @returns false when it was sent */
export async function retryMail(db: Queryable, id: string, at: Date): Promise<boolean> {
  const rows = await db
    .update(outbox)
    .set({ failedAt: null, attempts: 0, nextAttemptAt: at })
    .where(and(isMail(id), isNull(outbox.sentAt)))
    .returning({ id: outbox.id });
  return rows.length > 0;
}

/** Mails that are neither sent nor given up. */
export async function countWaitingMails(db: Queryable): Promise<number> {
  return db.$count(outbox, ofState.waiting);
}
