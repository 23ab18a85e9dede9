// The report of a year on the portal's activity (Điều 23): its figures, what the office wrote, who approved it, where it went.
import { sql } from 'drizzle-orm';
import { check, date, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';

import { reportFigures } from '../../app/publications/yearly-report/figures.ts';
import { reportStateIds } from '../../app/publications/yearly-report/steps.ts';
import { checkedJson, instant } from './columns.ts';
import { users } from './people.ts';

const userId = (name: string) => text(name).references(() => users.id);

/** The commune as the paper names it; kept from its approval on, for names change and old papers don't. */
export interface IssuingUnit {
  readonly name: string;
  readonly headerLines: readonly string[];
  readonly place: string;
}

export const yearlyReports = pgTable(
  'yearly_reports',
  {
    year: integer().primaryKey(),
    state: text({ enum: reportStateIds }).notNull().default('draft'),
    /** Rises with every change: whoever acts on what is no longer there is told. */
    lock: integer().notNull().default(1),
    figures: checkedJson(reportFigures).notNull(),
    figuresAt: instant('figures_at').notNull(),
    /** What the office wrote, by part. */
    texts: jsonb().$type<Readonly<Record<string, string>>>().notNull(),
    recipients: jsonb().$type<readonly string[]>().notNull(),
    /** Ids of everybody who wrote at it: none of them approves it. */
    writers: jsonb().$type<readonly string[]>().notNull(),
    startedBy: userId('started_by').notNull(),
    startedAt: instant('started_at').notNull(),
    savedBy: userId('saved_by').notNull(),
    savedAt: instant('saved_at').notNull(),
    submittedBy: userId('submitted_by'),
    submittedAt: instant('submitted_at'),
    returnedBy: userId('returned_by'),
    returnedAt: instant('returned_at'),
    returnReason: text('return_reason'),
    approvedBy: userId('approved_by'),
    approvedAt: instant('approved_at'),
    /** As it stands on the paper. */
    signerName: text('signer_name'),
    issuingUnit: jsonb('issuing_unit').$type<IssuingUnit>(),
    number: text(),
    datedOn: date('dated_on', { mode: 'string' }),
    sentOn: date('sent_on', { mode: 'string' }),
    sentHow: text('sent_how'),
    sentBy: userId('sent_by'),
    sentAt: instant('sent_at'),
  },
  (t) => [
    check(
      'yearly_reports_approved',
      sql`(${t.state} in ('approved', 'sent')) = (${t.approvedAt} is not null and ${t.signerName} is not null and ${t.issuingUnit} is not null)`,
    ),
    check(
      'yearly_reports_sent',
      sql`(${t.state} = 'sent') = (${t.sentOn} is not null and ${t.number} is not null and ${t.datedOn} is not null and ${t.sentHow} is not null and ${t.sentAt} is not null)`,
    ),
  ],
);
