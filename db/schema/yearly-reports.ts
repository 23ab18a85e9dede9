// The report of a year on the portal's activity (Điều 23): its figures, what the office wrote, who approved it, where it went.
import { sql } from 'drizzle-orm';
import { check, date, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';

import { reportFigures } from '../../app/publications/yearly-report/figures.ts';
import { approvedReports, reportStateIds } from '../../app/publications/yearly-report/steps.ts';
import { approvalColumns } from './approval.ts';
import { checkedJson, instant, wordList } from './columns.ts';
import { userId } from './people.ts';

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
    figures: checkedJson(reportFigures).notNull(),
    figuresAt: instant('figures_at').notNull(),
    /** What the office wrote, by part. */
    texts: jsonb().$type<Readonly<Record<string, string>>>().notNull(),
    recipients: jsonb().$type<readonly string[]>().notNull(),
    ...approvalColumns,
    startedBy: userId('started_by').notNull(),
    savedBy: userId('saved_by').notNull(),
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
      sql`(${t.state} in (${wordList(approvedReports)})) = (${t.approvedAt} is not null and ${t.signerName} is not null and ${t.issuingUnit} is not null)`,
    ),
    check(
      'yearly_reports_sent',
      sql`(${t.state} = 'sent') = (${t.sentOn} is not null and ${t.number} is not null and ${t.datedOn} is not null and ${t.sentHow} is not null and ${t.sentAt} is not null)`,
    ),
  ],
);
