// Payments as rows: one an attempt, and every notification as it came.
import type { PaymentMethod, PaymentState, RefundWay } from '../../services-catalog/payment-states.ts';
import type { RowLock, Sql } from '../client.server.ts';

export interface PaymentRow {
  readonly id: string;
  readonly dossierId: string;
  readonly reference: string;
  readonly amount: number;
  readonly method: PaymentMethod;
  readonly state: PaymentState;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly decidedAt: Date | null;
  readonly gatewayTransaction: string | null;
  readonly bankCode: string | null;
  readonly responseCode: string | null;
  readonly receiptNumber: string | null;
  /** When the gateway first said, signed and with the right amount, that the money came. */
  readonly saidPaidAt: Date | null;
  readonly refund: RefundRow | null;
  /** It is a part of another payment, which goes back. */
  readonly partOf: string | null;
  /** đồng of it that go back in a part of their own, and that went back so already. */
  readonly partGoesBack: number;
  readonly partWentBack: number;
}

/** @returns đồng of a payment that no part of it takes back */
export const keptOf = ({
  amount,
  partGoesBack,
  partWentBack,
}: Pick<PaymentRow, 'amount' | 'partGoesBack' | 'partWentBack'>): number =>
  amount - partGoesBack - partWentBack;

export interface RefundRow {
  /** đồng */
  readonly amount: number;
  readonly way: RefundWay;
  /** "2026-11-25" */
  readonly returnedOn: string;
  readonly evidence: string;
  readonly note: string;
  readonly recordedByName: string;
}

/** @returns the đồng of a payment whose parts are in one of these states */
export const partsOf = (sql: Sql, id: 'payments.id' | 'p.id', states: readonly PaymentState[]) =>
  sql`(select coalesce(sum(part.amount), 0)::int from payments part
    where part.part_of = ${sql(id)} and part.state = any(${[...states]}))`;

/** In which a part of a payment is not the office's any more. */
export const partsThatGo = ['refund-due', 'refunded'] as const satisfies readonly PaymentState[];

function selection(sql: Sql) {
  return sql`
    select id, dossier_id as "dossierId", reference, amount, method, state, created_at as "createdAt",
      expires_at as "expiresAt", decided_at as "decidedAt", gateway_transaction as "gatewayTransaction",
      bank_code as "bankCode", response_code as "responseCode", receipt_number as "receiptNumber",
      said_paid_at as "saidPaidAt",
      (select jsonb_build_object('amount', r.amount, 'way', r.way, 'returnedOn', r.returned_on, 'evidence', r.evidence,
         'note', r.note, 'recordedByName', r.recorded_by_name)
       from payment_refunds r where r.payment_id = payments.id) as refund,
      part_of as "partOf", ${partsOf(sql, 'payments.id', ['refund-due'])} as "partGoesBack",
      ${partsOf(sql, 'payments.id', ['refunded'])} as "partWentBack" from payments`;
}

export async function findPayment(
  sql: Sql,
  reference: string,
  lock?: RowLock,
): Promise<PaymentRow | undefined> {
  const [row] = await sql<PaymentRow[]>`
    ${selection(sql)} where reference = ${reference} ${lock ? sql`for update` : sql``}`;
  return row;
}

export async function listPaymentsOf(sql: Sql, dossierId: string): Promise<PaymentRow[]> {
  const rows = await sql<
    PaymentRow[]
  >`${selection(sql)} where dossier_id = ${dossierId} order by created_at, id`;
  return [...rows];
}

/** @returns whether money that was paid for the dossier was returned at that moment or later */
export async function hasGoneBack(sql: Sql, dossierId: string, since: Date): Promise<boolean> {
  const rows = await sql`
    select from payments where dossier_id = ${dossierId} and state = 'refunded' and decided_at >= ${since} limit 1`;
  return rows.length > 0;
}

/** @param receipt number of a receipt @returns the days on which its money went back, the last first, and how much of it */
export async function findReturned(
  sql: Sql,
  dossierId: string,
  receipt: string,
): Promise<readonly { readonly amount: number; readonly on: string }[]> {
  return sql`
    select r.amount, r.returned_on as "on" from payments p
    join payments own on own.dossier_id = p.dossier_id and (own.id = p.id or own.part_of = p.id)
    join payment_refunds r on r.payment_id = own.id
    where p.dossier_id = ${dossierId} and p.receipt_number = ${receipt} order by r.returned_on desc, r.id desc`;
}

/** @returns the ids of his dossiers for which money may have left him: somebody looks into it */
export async function listUnderReview(sql: Sql, ownerId: string): Promise<ReadonlySet<string>> {
  const rows = await sql<{ id: string }[]>`
    select distinct d.id from payments p join dossiers d on d.id = p.dossier_id
    where d.owner_id = ${ownerId} and p.state = 'under-review'`;
  return new Set(rows.map(({ id }) => id));
}

export interface Asking {
  readonly now: Date;
  /** How long after an attempt under review was asked about it is asked about again, milliseconds. */
  readonly reviewEvery: number;
  readonly limit: number;
}

/**
 * Attempts to ask the gateway about: those whose window is over and whose outcome nobody told, and those under review.
 * Whoever was not asked about for longest comes first, so that many that stay open never keep out the others.
 */
export async function listPaymentsToAsk(
  sql: Sql,
  { now, reviewEvery, limit }: Asking,
): Promise<PaymentRow[]> {
  const before = new Date(now.getTime() - reviewEvery);
  const rows = await sql<PaymentRow[]>`
    ${selection(sql)} where method = 'vnpay' and ((state = 'pending' and expires_at <= ${now})
      or (state = 'under-review' and (asked_at is null or asked_at <= ${before})))
    order by asked_at nulls first, expires_at limit ${limit}`;
  return [...rows];
}

export async function setLastQueriedAt(sql: Sql, id: string, at: Date): Promise<void> {
  await sql`update payments set asked_at = ${at} where id = ${id}`;
}

export interface NewPayment {
  readonly dossierId: string;
  readonly reference: string;
  readonly amount: number;
  readonly method: PaymentMethod;
  readonly state: 'pending' | 'settled';
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly decidedAt?: Date;
  readonly recordedBy?: string;
  readonly receiptNumber?: string;
}

export async function insertPayment(sql: Sql, payment: NewPayment): Promise<void> {
  await sql`
    insert into payments (dossier_id, reference, amount, method, state, created_at, expires_at, decided_at, recorded_by,
      receipt_number)
    values (${payment.dossierId}, ${payment.reference}, ${payment.amount}, ${payment.method}, ${payment.state},
      ${payment.createdAt}, ${payment.expiresAt},
      ${payment.decidedAt ?? null}, ${payment.recordedBy ?? null}, ${payment.receiptNumber ?? null})`;
}

export interface PaymentDecision {
  readonly id: string;
  readonly state: PaymentState;
  readonly at: Date;
  readonly transaction?: string;
  readonly bankCode?: string;
  readonly responseCode?: string;
  readonly receiptNumber?: string;
}

export async function decidePayment(sql: Sql, decision: PaymentDecision): Promise<void> {
  await sql`
    update payments set state = ${decision.state}, decided_at = ${decision.at},
      gateway_transaction = coalesce(${decision.transaction ?? null}, gateway_transaction),
      bank_code = coalesce(${decision.bankCode ?? null}, bank_code),
      response_code = coalesce(${decision.responseCode ?? null}, response_code),
      receipt_number = coalesce(${decision.receiptNumber ?? null}, receipt_number)
    where id = ${decision.id}`;
}

/** The first time that the gateway says so counts. */
export async function setReportedPaidAt(sql: Sql, id: string, at: Date): Promise<void> {
  await sql`update payments set said_paid_at = coalesce(said_paid_at, ${at}) where id = ${id}`;
}

export interface PartThatGoesBack {
  readonly payment: Pick<PaymentRow, 'id' | 'dossierId' | 'method' | 'partGoesBack'>;
  /** đồng; 0: all of it is kept. */
  readonly amount: number;
  /** Of the part, where it is new. */
  readonly reference: string;
  readonly at: Date;
}

/** Sets how much of a settled payment goes back; what was returned of it already is a part of its own, and stays. */
export async function setPartThatGoesBack(
  sql: Sql,
  { payment, amount, reference, at }: PartThatGoesBack,
): Promise<void> {
  if (amount === payment.partGoesBack) return;
  if (payment.partGoesBack > 0)
    await sql`
      update payments set decided_at = ${at}, state = ${amount === 0 ? 'settled' : 'refund-due'},
        amount = ${amount === 0 ? payment.partGoesBack : amount}
      where part_of = ${payment.id} and state = 'refund-due'`;
  else
    await sql`
      insert into payments (dossier_id, part_of, reference, amount, method, state, created_at, expires_at, decided_at)
      values (${payment.dossierId}, ${payment.id}, ${reference}, ${amount}, ${payment.method}, 'refund-due', ${at}, ${at}, ${at})`;
}

export type NewRefund = Omit<RefundRow, 'recordedByName'> & {
  readonly paymentId: string;
  readonly recordedBy: string;
  readonly recordedByName: string;
  readonly recordedAt: Date;
};

export async function insertRefund(sql: Sql, refund: NewRefund): Promise<void> {
  await sql`
    insert into payment_refunds (payment_id, amount, way, returned_on, evidence, note, recorded_by, recorded_by_name,
      recorded_at)
    values (${refund.paymentId}, ${refund.amount}, ${refund.way}, ${refund.returnedOn}, ${refund.evidence},
      ${refund.note}, ${refund.recordedBy}, ${refund.recordedByName}, ${refund.recordedAt})`;
}
