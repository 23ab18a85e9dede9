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
  type AnyPgColumn,
} from 'drizzle-orm/pg-core';

import {
  approvedRoyalties,
  statedRoyalties,
  unpaidRoyalties,
  type RoyaltyState,
  type StatementState,
} from '../../app/publications/royalty-steps.ts';
import type { StepPeople } from '../../app/steps/step-people.ts';
import { digest, instant, ownId, sealed, wordList } from './columns.ts';
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

/** Authors without an account: the name that stands under what they wrote, and the number by which they are one person. */
export const royaltyContributors = pgTable(
  'royalty_contributors',
  {
    id: ownId(),
    name: text().notNull(),
    /** The unit he is of, or what tells him from another of this name. */
    note: text().notNull().default(''),
    /** Identity number, or tax code, sealed; null: entered by an earlier release, and nothing is approved for him. */
    number: sealed(),
    /** Two rows with one index are one person under two names. */
    identityIndex: digest('identity_index'),
    /** Which keys made the index. */
    indexedBy: text('indexed_by'),
  },
  (t) => [
    uniqueIndex('royalty_contributors_person').on(
      sql`lower(${t.name})`,
      sql`lower(${t.note})`,
      sql`coalesce(${t.identityIndex}, ''::bytea)`,
    ),
    check('royalty_contributors_number', sql`(${t.number} is null) = (${t.identityIndex} is null)`),
  ],
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
    /** The rule of the day on which it is paid; until then, of the day it was drawn up. */
    withholding: jsonb().$type<{ readonly percent: number; readonly from: number }>(),
    /** VND; what its lines come to, less what they take back. Below 0: the payees owe it. */
    gross: integer().notNull(),
    /** VND; until it is paid, what it would be if it were the only one of its day. Below 0: given back. */
    withheld: integer().notNull(),
    /** All that its approver saw. */
    approvedSight: text('approved_sight'),
    /** Paid under an earlier release by whoever drew it up or approved it. */
    byFewer: boolean('by_fewer').notNull().default(false),
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
    check('royalty_statements_paid', sql`(${t.state} = 'paid') = (${t.paidOn} is not null)`),
    check('royalty_statements_approver', sql`${t.approvedBy} is null or ${t.approvedBy} <> ${t.drawnBy}`),
    check(
      'royalty_statements_payer',
      sql`${t.paidBy} is null or ${t.byFewer} or (${t.paidBy} <> ${t.drawnBy} and ${t.paidBy} <> ${t.approvedBy})`,
    ),
  ],
);

/** What one person was paid by a statement. Written once: the tax of a day is judged by all that he was paid on it. */
export const royaltyPayments = pgTable(
  'royalty_payments',
  {
    id: ownId(),
    statementId: uuid('statement_id')
      .notNull()
      .references(() => royaltyStatements.id),
    /** One of the names under which he stands there. */
    authorId: userId('author_id'),
    contributorId: uuid('contributor_id').references(() => royaltyContributors.id),
    paidOn: date('paid_on', { mode: 'string' }).notNull(),
    lines: integer().notNull(),
    /** VND */
    gross: integer().notNull(),
    withheld: integer().notNull(),
  },
  (t) => [
    uniqueIndex('royalty_payments_payee').on(
      t.statementId,
      sql`coalesce(${t.authorId}, ${t.contributorId}::text)`,
    ),
    index('royalty_payments_day').on(t.paidOn),
    check('royalty_payments_payee', sql`(${t.authorId} is null) <> (${t.contributorId} is null)`),
    check('royalty_payments_tax', sql`${t.withheld} <= greatest(${t.gross}, 0)`),
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
    /** VND; below 0: taken back. */
    amount: integer().notNull(),
    /** The paid line of which it takes something back, and why. */
    corrects: uuid().references((): AnyPgColumn => royalties.id),
    correctionReason: text('correction_reason').notNull().default(''),
    /** All of it was taken back: its author may be paid for the work anew. */
    reversed: boolean().notNull().default(false),
    /** 1, 2 …: proposed by an earlier release beside another line of the same author. */
    extra: integer().notNull().default(0),
    state: text().$type<RoyaltyState>().notNull().default('proposed'),
    lock: integer().notNull().default(1),
    proposedBy: userId('proposed_by').notNull(),
    proposedAt: instant('proposed_at').notNull(),
    /** Whoever proposed or changed it is a writer for good. */
    people: jsonb()
      .$type<StepPeople>()
      .notNull()
      .default(sql`'{"writer": [], "editor": [], "approver": []}'::jsonb`),
    /** All that was approved. */
    approvedSight: text('approved_sight'),
    decidedBy: userId('decided_by'),
    decidedAt: instant('decided_at'),
    refusalReason: text('refusal_reason'),
    statementId: uuid('statement_id').references(() => royaltyStatements.id),
  },
  (t) => [
    // Nobody is paid twice for an item: two proposals at once meet here. Two names of one person meet in the use cases.
    uniqueIndex('royalties_once')
      .on(t.itemId, sql`coalesce(${t.authorId}, ${t.contributorId}::text)`, t.extra)
      .where(
        sql`${t.state} not in (${wordList(unpaidRoyalties)}) and ${t.corrects} is null and not ${t.reversed}`,
      ),
    index('royalties_corrects').on(t.corrects),
    index('royalties_item').on(t.itemId),
    index('royalties_author').on(t.authorId),
    index('royalties_statement').on(t.statementId),
    check('royalties_payee', sql`(${t.authorId} is null) <> (${t.contributorId} is null)`),
    check(
      'royalties_in_statement',
      sql`(${t.state} in (${wordList(statedRoyalties)})) = (${t.statementId} is not null)`,
    ),
    check(
      'royalties_amount',
      sql`${t.coefficient} > 0 and case when ${t.corrects} is null then ${t.amount} > 0
        else ${t.amount} < 0 and ${t.correctionReason} <> '' end`,
    ),
    check('royalties_reason', sql`${t.coefficient} = ${t.tableCoefficient} or ${t.coefficientReason} <> ''`),
    // Nobody approves his own: not what he wrote, not what he is paid.
    check(
      'royalties_approver',
      sql`${t.state} not in (${wordList(approvedRoyalties)}) or
        (${t.decidedBy} is not null and ${t.decidedBy} <> ${t.proposedBy} and ${t.decidedBy} is distinct from ${t.authorId}
          and not jsonb_exists(${t.people} -> 'writer', ${t.decidedBy}))`,
    ),
  ],
);
