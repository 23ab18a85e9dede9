// The mails and short messages of a transaction of the driver: what moves a dossier, a payment or an inquiry tells of it in the same breath.
import type { Sql } from '../client.server.ts';
import type { QueuedMail, QueuedMessage } from './outbox.server.ts';
import { tellOfMailsBy } from './told-of-commits.server.ts';

/** Puts mails into the outbox in one statement, to go out at `due`; one with the same key that is there already stays as it is. */
export function queueMails(sql: Sql, mails: readonly QueuedMail[], at: Date, due = at): Promise<void> {
  return queueMessages(sql, mails, at, due);
}

/** Mails and short messages alike. */
export async function queueMessages(
  sql: Sql,
  messages: readonly QueuedMessage[],
  at: Date,
  due = at,
): Promise<void> {
  if (messages.length === 0) return;
  await intoOutbox(sql, messages, { at, due });
  tellOfMailsBy(sql);
}

/** As a statement, or as a part of one that tells of them once it is answered. @param condition on which they are queued */
export const intoOutbox = (
  sql: Sql,
  messages: readonly QueuedMessage[],
  { at, due }: { readonly at: Date; readonly due: Date },
  condition = sql`true`,
) => sql`
  insert into outbox (dedupe_key, kind, way, recipient, subject, body, html, secret, created_at, next_attempt_at)
  select m."dedupeKey", m.kind, coalesce(m.way, 'mail'), m.recipient, m.subject, m.body, m.html,
    m.secret, ${at}::timestamptz, ${due}::timestamptz
  from jsonb_to_recordset(${JSON.stringify(messages)}::text::jsonb)
    as m("dedupeKey" text, kind text, way text, recipient text, subject text, body text, html text, secret text)
  where ${condition}
  on conflict (dedupe_key) do nothing`;

/** An event of a case, of which mails and short messages tell. */
interface OfEvent {
  readonly id: string;
  /** The event's number. */
  readonly sequence: number;
}

const causedBy = (sql: Sql, { id, sequence }: OfEvent) =>
  sql`split_part(dedupe_key, ':', 2) = ${id} and split_part(dedupe_key, ':', 3) = ${String(sequence)}`;

/** Whether one of them has left, or may have: an attempt that failed is none that nobody received. */
export async function hasLeft(sql: Sql, event: OfEvent): Promise<boolean> {
  const rows = await sql`
    select 1 from outbox where ${causedBy(sql, event)} and (sent_at is not null or attempts > 0) limit 1`;
  return rows.length > 0;
}

/**
 * Takes them out of the outbox. One that a worker is sending now is waited for.
 * @returns false where one has left: the others are gone, so roll back
 */
export async function withdrawMessages(sql: Sql, event: OfEvent): Promise<boolean> {
  await sql`delete from outbox where ${causedBy(sql, event)} and sent_at is null and attempts = 0`;
  return !(await hasLeft(sql, event));
}
