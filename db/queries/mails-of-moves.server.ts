// The mails and short messages of a transaction of the driver: what moves a dossier, a payment or an inquiry tells of it in the same breath.
import type { Sql } from '../client.server.ts';
import type { QueuedMail, QueuedMessage } from './outbox.server.ts';

/** Puts mails into the outbox in one statement; one with the same key that is there already stays as it is. */
export function queueMails(sql: Sql, mails: readonly QueuedMail[], at: Date): Promise<void> {
  return queueMessages(sql, mails, at);
}

/** Mails and short messages alike. */
export async function queueMessages(sql: Sql, messages: readonly QueuedMessage[], at: Date): Promise<void> {
  if (messages.length === 0) return;
  await sql`
    insert into outbox (dedupe_key, kind, way, recipient, subject, body, html, created_at, next_attempt_at)
    select m."dedupeKey", m.kind, coalesce(m.way, 'mail'), m.recipient, m.subject, m.body, m.html,
      ${at}::timestamptz, ${at}::timestamptz
    from ${recordsOf(sql, messages)}
    on conflict (dedupe_key) do nothing`;
}

/** Messages as the rows `m` of a statement. */
export const recordsOf = (sql: Sql, messages: readonly QueuedMessage[]) =>
  sql`jsonb_to_recordset(${JSON.stringify(messages)}::text::jsonb)
      as m("dedupeKey" text, kind text, way text, recipient text, subject text, body text, html text)`;
