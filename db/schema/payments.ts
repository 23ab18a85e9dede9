// Payments: one row an attempt, and every notification as it came.
import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  bigserial,
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';

import {
  exchangeSourceIds,
  paymentMethodIds,
  paymentStates,
  refundWayList,
  standInStates,
  unfinishedPayments,
} from '../../services-catalog/payment-states.ts';
import { instant, ownId, wordList } from './columns.ts';
import { dossierId } from './dossiers.ts';

export const payments = pgTable(
  'payments',
  {
    id: ownId(),
    dossierId: dossierId().notNull(),
    /** Part of the money of this payment that goes back, because less is due; `settled`: it is kept after all. */
    partOf: uuid('part_of').references((): AnyPgColumn => payments.id),
    /** vnp_TxnRef: unique for ever, one an attempt. */
    reference: text().notNull().unique(),
    /** Whole đồng. */
    amount: integer().notNull(),
    method: text({ enum: paymentMethodIds }).notNull(),
    /**
     * Pending is not failed: only a verified answer of the gateway, or the desk, decides.
     * `refund-due`: money came for a dossier that owes none, or owes less by now, or that ended without being handled; it must go back.
     */
    state: text({ enum: paymentStates }).notNull().default('pending'),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    decidedAt: instant('decided_at'),
    gatewayTransaction: text('gateway_transaction'),
    bankCode: text('bank_code'),
    responseCode: text('response_code'),
    /** Who took the money at the desk. */
    recordedBy: text('recorded_by'),
    /** When the gateway first said, signed and with the right amount, that the money came. */
    saidPaidAt: instant('said_paid_at'),
    /** When the gateway was last asked about it. */
    askedAt: instant('asked_at'),
    /** Of the receipt that its settlement issued. */
    receiptNumber: text('receipt_number'),
  },
  (t) => [
    index('payments_dossier').on(t.dossierId),
    // What somebody has to look after: the gateway is asked, or a person decides.
    index('payments_unfinished')
      .on(t.state, t.expiresAt)
      .where(sql`${t.state} in (${wordList(unfinishedPayments)})`),
    // The ledger, the latest first: all, and of one state.
    index('payments_created').on(t.createdAt.desc().nullsFirst(), t.id),
    index('payments_state').on(t.state, t.createdAt.desc().nullsFirst(), t.id),
    index('payments_receipts')
      .on(t.decidedAt.desc().nullsFirst(), t.receiptNumber.desc().nullsFirst())
      .where(sql`${t.receiptNumber} is not null`),
    // What one person took at the desk.
    index('payments_taken')
      .on(t.recordedBy, t.createdAt)
      .where(sql`${t.method} = 'desk'`),
    index('payments_parts')
      .on(t.partOf)
      .where(sql`${t.partOf} is not null`),
    // What goes back of a payment is one sum, until it is returned.
    uniqueIndex('payments_part_once')
      .on(t.partOf)
      .where(sql`${t.state} = 'refund-due'`),
    check('payments_amount', sql`${t.amount} > 0`),
  ],
);

/**
 * Raw exchanges with the gateway, the secret hash left out; kept as evidence. The same one again is the same row: whoever
 * holds an address of a return can open it as often as he likes.
 */
export const paymentNotifications = pgTable(
  'payment_notifications',
  {
    id: bigserial({ mode: 'number' }).primaryKey(),
    reference: text().notNull(),
    source: text({ enum: exchangeSourceIds }).notNull(),
    verified: boolean().notNull(),
    answer: text().notNull(),
    parameters: jsonb().$type<Record<string, string>>().notNull(),
    at: instant('at').notNull(),
    times: integer().notNull().default(1),
    lastAt: instant('last_at').notNull(),
    /** What the latest of them was answered; `answer` is what the first was. */
    lastAnswer: text('last_answer').notNull(),
  },
  (t) => [
    // Each answer to a query has an id of its own, whatever it says.
    uniqueIndex('payment_notifications_once').on(
      t.reference,
      t.source,
      t.verified,
      sql`md5((${t.parameters} - 'vnp_ResponseId')::text)`,
    ),
  ],
);

/** Money that went back to whoever paid it. Written once. */
export const paymentRefunds = pgTable(
  'payment_refunds',
  {
    id: ownId(),
    paymentId: uuid('payment_id')
      .notNull()
      .unique()
      .references(() => payments.id),
    /** Whole đồng. */
    amount: integer().notNull(),
    way: text({ enum: refundWayList }).notNull(),
    returnedOn: date('returned_on', { mode: 'string' }).notNull(),
    /** Number of the paper that proves it: phiếu chi, ủy nhiệm chi, the gateway's number of the refund. */
    evidence: text().notNull(),
    note: text().notNull().default(''),
    recordedBy: text('recorded_by').notNull(),
    recordedByName: text('recorded_by_name').notNull(),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [check('payment_refunds_amount', sql`${t.amount} > 0`)],
);

/** What the stand-in gateway remembers; used only when no real terminal is configured. */
export const standInTransactions = pgTable('stand_in_transactions', {
  reference: text().primaryKey(),
  parameters: jsonb().$type<Readonly<Record<string, string>>>().notNull(),
  state: text({ enum: standInStates }).notNull().default('open'),
  transactionNo: text('transaction_no').notNull(),
  answeredAt: instant('answered_at'),
  ipnAttempts: integer('ipn_attempts').notNull().default(0),
  ipnAnswer: text('ipn_answer'),
  ipnNextAt: instant('ipn_next_at'),
});
