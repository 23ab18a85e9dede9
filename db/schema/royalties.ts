// What authors are paid for what the commune publishes (Đ7.2f): rates as data, a line for each author, statements of payment.
import { sql } from 'drizzle-orm';
import {
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
  approvedRoyalties,
  statedRoyalties,
  unpaidRoyalties,
  type RoyaltyState,
  type StatementState,
} from '../../app/publications/royalty-steps.ts';
import { instant, ownId, wordList } from './columns.ts';
import { contentItems, contentVersions } from './content.ts';
import { userId } from './people.ts';

/** Written once: a change is a new table, and a royalty keeps the table that it was computed with. */
export const royaltyRateTables = pgTable(
  'royalty_rate_tables',
  {
    id: ownId(),
    effectiveFrom: date('effective_from', { mode: 'string' }).notNull(),
    /** VND for a coefficient of 1. */
    unitValue: integer('unit_value').notNull(),
    legalBasis: text('legal_basis').notNull(),
    note: text().notNull().default(''),
    /** "cần rà soát": nobody compared it with the legal text yet. */
    provisional: boolean().notNull(),
    grades: jsonb().$type<readonly { readonly id: string; readonly label: string }[]>().notNull(),
    /** Kinds of work, with a coefficient in hundredths for each grade. */
    works: jsonb()
      .$type<
        readonly {
          readonly id: string;
          readonly label: string;
          readonly coefficients: Readonly<Record<string, number>>;
        }[]
      >()
      .notNull(),
    /** Income tax held back; null: none. */
    withholding: jsonb().$type<{ readonly percent: number; readonly from: number }>(),
    /** Null: shipped with the portal. */
    createdBy: userId('created_by'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    index('royalty_rate_tables_in_force').on(t.effectiveFrom.desc(), t.createdAt.desc()),
    check('royalty_rate_tables_unit', sql`${t.unitValue} > 0`),
  ],
);

/** Authors without an account. Their names stand under what they wrote; nothing else is kept of them. */
export const royaltyContributors = pgTable(
  'royalty_contributors',
  {
    id: ownId(),
    name: text().notNull(),
    /** The unit he is of, or what tells him from another of this name. */
    note: text().notNull().default(''),
  },
  (t) => [uniqueIndex('royalty_contributors_person').on(sql`lower(${t.name})`, sql`lower(${t.note})`)],
);

export const royaltyStatements = pgTable(
  'royalty_statements',
  {
    id: ownId(),
    /** "03/2026": a series of its own each year. */
    number: text().notNull().unique(),
    periodFrom: date('period_from', { mode: 'string' }).notNull(),
    periodUntil: date('period_until', { mode: 'string' }).notNull(),
    state: text().$type<StatementState>().notNull().default('drawn'),
    lock: integer().notNull().default(1),
    /** The rule of the day it was drawn up. */
    withholding: jsonb().$type<{ readonly percent: number; readonly from: number }>(),
    /** VND; what its lines come to. */
    gross: integer().notNull(),
    withheld: integer().notNull(),
    drawnBy: userId('drawn_by').notNull(),
    drawnAt: instant('drawn_at').notNull(),
    approvedBy: userId('approved_by'),
    approvedAt: instant('approved_at'),
    paidBy: userId('paid_by'),
    paidOn: date('paid_on', { mode: 'string' }),
    paidAt: instant('paid_at'),
    cancelledBy: userId('cancelled_by'),
    cancelledAt: instant('cancelled_at'),
    cancelReason: text('cancel_reason'),
  },
  (t) => [
    check('royalty_statements_money', sql`${t.gross} > 0 and ${t.withheld} between 0 and ${t.gross}`),
    check('royalty_statements_paid', sql`(${t.state} = 'paid') = (${t.paidOn} is not null)`),
    check('royalty_statements_approver', sql`${t.approvedBy} is null or ${t.approvedBy} <> ${t.drawnBy}`),
  ],
);

/** One author's part in one item. */
export const royalties = pgTable(
  'royalties',
  {
    id: ownId(),
    itemId: uuid('item_id')
      .notNull()
      .references(() => contentItems.id),
    versionId: uuid('version_id')
      .notNull()
      .references(() => contentVersions.id),
    authorId: userId('author_id'),
    contributorId: uuid('contributor_id').references(() => royaltyContributors.id),
    rateTableId: uuid('rate_table_id')
      .notNull()
      .references(() => royaltyRateTables.id),
    work: text().notNull(),
    workLabel: text('work_label').notNull(),
    grade: text().notNull(),
    gradeLabel: text('grade_label').notNull(),
    /** VND for a coefficient of 1, as the table said. */
    unitValue: integer('unit_value').notNull(),
    /** Hundredths: what the table says, and what is paid. */
    tableCoefficient: integer('table_coefficient').notNull(),
    coefficient: integer().notNull(),
    coefficientReason: text('coefficient_reason').notNull().default(''),
    /** VND */
    amount: integer().notNull(),
    state: text().$type<RoyaltyState>().notNull().default('proposed'),
    lock: integer().notNull().default(1),
    proposedBy: userId('proposed_by').notNull(),
    proposedAt: instant('proposed_at').notNull(),
    decidedBy: userId('decided_by'),
    decidedAt: instant('decided_at'),
    refusalReason: text('refusal_reason'),
    statementId: uuid('statement_id').references(() => royaltyStatements.id),
  },
  (t) => [
    // Nobody is paid twice for the same work on an item: two proposals at once meet here.
    uniqueIndex('royalties_once')
      .on(t.itemId, sql`coalesce(${t.authorId}, ${t.contributorId}::text)`, t.work)
      .where(sql`${t.state} not in (${wordList(unpaidRoyalties)})`),
    index('royalties_item').on(t.itemId),
    index('royalties_author').on(t.authorId),
    index('royalties_statement').on(t.statementId),
    check('royalties_payee', sql`(${t.authorId} is null) <> (${t.contributorId} is null)`),
    check(
      'royalties_in_statement',
      sql`(${t.state} in (${wordList(statedRoyalties)})) = (${t.statementId} is not null)`,
    ),
    check('royalties_amount', sql`${t.coefficient} > 0 and ${t.amount} > 0`),
    check('royalties_reason', sql`${t.coefficient} = ${t.tableCoefficient} or ${t.coefficientReason} <> ''`),
    // Nobody approves his own: not what he proposed, not what he is paid.
    check(
      'royalties_approver',
      sql`${t.state} not in (${wordList(approvedRoyalties)}) or
        (${t.decidedBy} is not null and ${t.decidedBy} <> ${t.proposedBy} and ${t.decidedBy} is distinct from ${t.authorId})`,
    ),
  ],
);
