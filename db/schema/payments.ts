// Payments: one row an attempt, and every notification as it came.
import { sql } from 'drizzle-orm';
import {
  bigserial,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';

import { instant } from './columns.ts';
import { dossiers } from './dossiers.ts';

export const payments = pgTable(
  'payments',
  {
    id: uuid()
      .primaryKey()
      .default(sql`gen_random_uuid()`),
    dossierId: uuid('dossier_id')
      .notNull()
      .references(() => dossiers.id),
    /** vnp_TxnRef: unique for ever, one an attempt. */
    reference: text().notNull().unique(),
    /** Whole đồng. */
    amount: integer().notNull(),
    method: text({ enum: ['vnpay', 'desk'] }).notNull(),
    /**
     * Pending is not failed: only a verified answer of the gateway, or the desk, decides.
     * `refund-due`: money came for a dossier that no longer owes any; it must go back.
     */
    state: text({ enum: ['pending', 'settled', 'failed', 'under-review', 'expired', 'refund-due'] })
      .notNull()
      .default('pending'),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    decidedAt: instant('decided_at'),
    gatewayTransaction: text('gateway_transaction'),
    bankCode: text('bank_code'),
    responseCode: text('response_code'),
    recordedBy: text('recorded_by'),
  },
  (t) => [
    index('payments_dossier').on(t.dossierId),
    index('payments_pending')
      .on(t.expiresAt)
      .where(sql`${t.state} = 'pending'`),
    // One settlement a dossier, whatever is notified twice or out of order.
    uniqueIndex('payments_settled_once')
      .on(t.dossierId)
      .where(sql`${t.state} = 'settled'`),
    check('payments_amount', sql`${t.amount} > 0`),
  ],
);

/** Raw exchanges with the gateway, the secret hash left out; kept as evidence. */
export const paymentNotifications = pgTable(
  'payment_notifications',
  {
    id: bigserial({ mode: 'number' }).primaryKey(),
    reference: text().notNull(),
    source: text({ enum: ['ipn', 'return', 'querydr'] }).notNull(),
    verified: boolean().notNull(),
    answer: text().notNull(),
    parameters: jsonb().$type<Record<string, string>>().notNull(),
    at: instant('at').notNull(),
  },
  (t) => [index('payment_notifications_reference').on(t.reference)],
);

/** What the stand-in gateway remembers; used only when no real terminal is configured. */
export const standInTransactions = pgTable('stand_in_transactions', {
  reference: text().primaryKey(),
  parameters: jsonb().$type<Record<string, string>>().notNull(),
  state: text({ enum: ['open', 'paid', 'failed', 'cancelled'] })
    .notNull()
    .default('open'),
  transactionNo: text('transaction_no').notNull(),
  answeredAt: instant('answered_at'),
  ipnAttempts: integer('ipn_attempts').notNull().default(0),
  ipnAnswer: text('ipn_answer'),
  ipnNextAt: instant('ipn_next_at'),
});
