// Payments as rows: one an attempt, and every notification as it came.
import type { Sql } from '../client.server.ts';

export type PaymentState = 'pending' | 'settled' | 'failed' | 'under-review' | 'expired' | 'refund-due';

export interface PaymentRow {
  readonly id: string;
  readonly dossierId: string;
  readonly reference: string;
  readonly amount: number;
  readonly method: 'vnpay' | 'desk';
  readonly state: PaymentState;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly decidedAt: Date | null;
  readonly gatewayTransaction: string | null;
  readonly bankCode: string | null;
  readonly responseCode: string | null;
}

type Raw = Omit<PaymentRow, 'createdAt' | 'expiresAt' | 'decidedAt'> & {
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly decidedAt: string | null;
};

const toRow = (raw: Raw): PaymentRow => ({
  ...raw,
  createdAt: new Date(raw.createdAt),
  expiresAt: new Date(raw.expiresAt),
  decidedAt: raw.decidedAt === null ? null : new Date(raw.decidedAt),
});

function selection(sql: Sql) {
  return sql`
    select id, dossier_id as "dossierId", reference, amount, method, state, created_at as "createdAt",
      expires_at as "expiresAt", decided_at as "decidedAt", gateway_transaction as "gatewayTransaction",
      bank_code as "bankCode", response_code as "responseCode" from payments`;
}

export async function findPayment(
  sql: Sql,
  reference: string,
  lock = false,
): Promise<PaymentRow | undefined> {
  const [raw] = lock
    ? await sql<Raw[]>`${selection(sql)} where reference = ${reference} for update`
    : await sql<Raw[]>`${selection(sql)} where reference = ${reference}`;
  return raw && toRow(raw);
}

export async function listPaymentsOf(sql: Sql, dossierId: string): Promise<PaymentRow[]> {
  const rows = await sql<Raw[]>`${selection(sql)} where dossier_id = ${dossierId} order by created_at, id`;
  return rows.map(toRow);
}

/** Attempts whose window is over and whose outcome nobody has told yet. */
export async function listOverduePayments(sql: Sql, now: Date, limit: number): Promise<PaymentRow[]> {
  const rows = await sql<Raw[]>`
    ${selection(sql)} where state = 'pending' and expires_at <= ${now.toISOString()} order by expires_at limit ${limit}`;
  return rows.map(toRow);
}

export interface NewPayment {
  readonly dossierId: string;
  readonly reference: string;
  readonly amount: number;
  readonly method: 'vnpay' | 'desk';
  readonly state: 'pending' | 'settled';
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly decidedAt?: Date;
  readonly recordedBy?: string;
}

export async function insertPayment(sql: Sql, payment: NewPayment): Promise<void> {
  await sql`
    insert into payments (dossier_id, reference, amount, method, state, created_at, expires_at, decided_at, recorded_by)
    values (${payment.dossierId}, ${payment.reference}, ${payment.amount}, ${payment.method}, ${payment.state},
      ${payment.createdAt.toISOString()}, ${payment.expiresAt.toISOString()},
      ${payment.decidedAt?.toISOString() ?? null}, ${payment.recordedBy ?? null})`;
}

export interface PaymentDecision {
  readonly id: string;
  readonly state: PaymentState;
  readonly at: Date;
  readonly transaction?: string;
  readonly bankCode?: string;
  readonly responseCode?: string;
}

export async function decidePayment(sql: Sql, decision: PaymentDecision): Promise<void> {
  await sql`
    update payments set state = ${decision.state}, decided_at = ${decision.at.toISOString()},
      gateway_transaction = coalesce(${decision.transaction ?? null}, gateway_transaction),
      bank_code = coalesce(${decision.bankCode ?? null}, bank_code),
      response_code = coalesce(${decision.responseCode ?? null}, response_code)
    where id = ${decision.id}`;
}

export interface Notification {
  readonly reference: string;
  readonly source: 'ipn' | 'return' | 'querydr';
  readonly verified: boolean;
  readonly answer: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly at: Date;
}

export async function insertNotification(sql: Sql, notification: Notification): Promise<void> {
  await sql`
    insert into payment_notifications (reference, source, verified, answer, parameters, at)
    values (${notification.reference}, ${notification.source}, ${notification.verified}, ${notification.answer},
      ${JSON.stringify(notification.parameters)}::jsonb, ${notification.at.toISOString()})`;
}

export interface LedgerRow {
  readonly reference: string;
  readonly code: string;
  readonly procedureRevisionId: string;
  readonly amount: number;
  readonly method: 'vnpay' | 'desk';
  readonly state: PaymentState;
  readonly createdAt: string;
  readonly decidedAt: string | null;
  readonly receiptNumber: string | null;
}

export async function listLedger(
  sql: Sql,
  filter: { state?: PaymentState | undefined; page: number; size: number },
): Promise<{ items: LedgerRow[]; counts: { state: PaymentState; count: number }[] }> {
  const state = filter.state ?? null;
  const items = await sql<LedgerRow[]>`
    select p.reference, d.code, d.procedure_revision_id as "procedureRevisionId", p.amount, p.method, p.state,
      p.created_at as "createdAt", p.decided_at as "decidedAt",
      case when p.state = 'settled' then (select number from papers where dossier_id = d.id and kind = 'payment-receipt'
        order by issued_at desc limit 1) end as "receiptNumber"
    from payments p join dossiers d on d.id = p.dossier_id
    where ${state}::text is null or p.state = ${state}::text
    order by p.created_at desc, p.id limit ${filter.size} offset ${(filter.page - 1) * filter.size}`;
  const counts = await sql<{ state: PaymentState; count: number }[]>`
    select state, count(*)::int as count from payments group by state`;
  return { items: [...items], counts: [...counts] };
}

export interface OwedRow {
  readonly code: string;
  readonly version: number;
  readonly state: string;
  readonly amountDue: number;
  readonly procedureRevisionId: string;
}

/** Filed dossiers that still owe something; nobody's own, for nobody records what he himself paid. */
export async function listOwed(sql: Sql, exceptOwner: string): Promise<OwedRow[]> {
  return [
    ...(await sql<OwedRow[]>`
      select code, version, state, amount_due as "amountDue", procedure_revision_id as "procedureRevisionId"
      from dossiers where amount_due > 0 and paid_at is null and owner_id <> ${exceptOwner}
        and state in ('payment-required', 'submitted', 'received', 'processing', 'completed')
      order by submitted_at limit 200`),
  ];
}
