// The mails of a transaction of the driver: what moves a dossier, a payment or an inquiry tells of it in the same breath.
import type { Sql } from '../client.server.ts';
import type { QueuedMail } from './outbox.server.ts';

/** Puts mails into the outbox in one statement; one with the same key that is there already stays as it is. */
export async function queueMails(sql: Sql, mails: readonly QueuedMail[], at: Date): Promise<void> {
  if (mails.length === 0) return;
  await sql`
    insert into outbox (dedupe_key, kind, recipient, subject, body, html, created_at, next_attempt_at)
    select m."dedupeKey", m.kind, m.recipient, m.subject, m.body, m.html, ${at}::timestamptz, ${at}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(mails)}::text::jsonb)
      as m("dedupeKey" text, kind text, recipient text, subject text, body text, html text)
    on conflict (dedupe_key) do nothing`;
}
