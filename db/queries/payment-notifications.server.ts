// What the gateway said, as it came: evidence, one row an exchange however often it is repeated.
import type { ExchangeSource } from '../../services-catalog/payment-states.ts';
import type { Sql } from '../client.server.ts';

export interface Notification {
  readonly reference: string;
  readonly source: ExchangeSource;
  readonly verified: boolean;
  readonly answer: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly at: Date;
}

export async function recordNotification(sql: Sql, notification: Notification): Promise<void> {
  const { at } = notification;
  await sql`
    insert into payment_notifications (reference, source, verified, answer, parameters, at, last_at, last_answer)
    values (${notification.reference}, ${notification.source}, ${notification.verified}, ${notification.answer},
      ${JSON.stringify(notification.parameters)}::text::jsonb, ${at}, ${at}, ${notification.answer})
    on conflict (reference, source, verified, md5((parameters - 'vnp_ResponseId')::text)) do update set
      times = payment_notifications.times + 1, last_at = excluded.last_at, last_answer = excluded.last_answer`;
}

/** Counts an exchange that is known. @returns false when it is not */
export async function countRepetition(sql: Sql, notification: Notification): Promise<boolean> {
  const rows = await sql`
    update payment_notifications set times = times + 1, last_at = ${notification.at},
      last_answer = ${notification.answer}
    where ${sameAs(sql, notification)} returning id`;
  return rows.length > 0;
}

/** Was this very notification taken in before, and did it end there (00, 02)? */
export async function wasTakenIn(
  sql: Sql,
  notification: Pick<Notification, 'reference' | 'parameters'>,
): Promise<boolean> {
  const rows = await sql`
    select 1 from payment_notifications
    where ${sameAs(sql, { ...notification, source: 'ipn', verified: true })} and answer in ('00', '02')`;
  return rows.length > 0;
}

function sameAs(sql: Sql, { reference, source, verified, parameters }: Omit<Notification, 'answer' | 'at'>) {
  return sql`reference = ${reference} and source = ${source} and verified = ${verified}
    and md5((parameters - 'vnp_ResponseId')::text)
      = md5((${JSON.stringify(parameters)}::text::jsonb - 'vnp_ResponseId')::text)`;
}

export interface NotificationRow extends Omit<Notification, 'reference' | 'verified'> {
  readonly times: number;
  readonly lastAt: Date;
}

/** What was believed, in the order it first came: whoever forges as much as he likes pushes nothing of it out of sight. */
export async function listNotifications(sql: Sql, reference: string): Promise<NotificationRow[]> {
  const rows = await sql<NotificationRow[]>`
    select source, answer, parameters, at, times, last_at as "lastAt" from payment_notifications
    where reference = ${reference} and verified order by id limit 200`;
  return [...rows];
}

export interface Forgeries {
  readonly times: number;
  readonly lastAt: Date;
}

/** What named the reference and was not believed; undefined when there is none. */
export async function countForgeries(sql: Sql, reference: string): Promise<Forgeries | undefined> {
  const [row] = await sql<{ times: number; lastAt: Date | null }[]>`
    select coalesce(sum(times), 0)::int as times, max(last_at) as "lastAt" from payment_notifications
    where reference = ${reference} and not verified`;
  return row === undefined || row.lastAt === null ? undefined : { times: row.times, lastAt: row.lastAt };
}
