// Who the commune is: its name, kind, codes, addresses, people in office, by versions that hold from a day to a day.
import { sql } from 'drizzle-orm';
import { check, date, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';

import { communeFacts } from '../../app/commune/facts.ts';
import { versionStateIds } from '../../app/commune/steps.ts';
import { approvedOnce } from '../../app/steps/approved-by-another.ts';
import { approvalColumns } from './approval.ts';
import { checkedJson, instant, wordList } from './columns.ts';
import { userId } from './people.ts';

/**
 * Days are local dates. That approved versions do not overlap is an exclusion constraint, and that what was approved is
 * never rewritten a trigger: both in the migration, as drizzle knows neither.
 */
export const communeVersions = pgTable(
  'commune_versions',
  {
    id: uuid().primaryKey(),
    state: text({ enum: versionStateIds }).notNull().default('draft'),
    /** The first day. */
    validFrom: date('valid_from', { mode: 'string' }).notNull(),
    /** The last day; null while no later version is approved, and on what is not. */
    validTo: date('valid_to', { mode: 'string' }),
    facts: checkedJson(communeFacts).notNull(),
    /** The decree, or why: "Nghị quyết 1685/NQ-UBTVQH15". */
    basis: text().notNull(),
    /** `approvedBy` null with a time: whoever installed the portal. */
    ...approvalColumns,
    /** Null: the portal itself, at its installation. */
    startedBy: userId('started_by'),
    savedBy: userId('saved_by'),
    /** When readers were given it: the search index and all kept pages followed. */
    followedAt: instant('followed_at'),
  },
  (t) => [
    index('commune_versions_from').on(t.state, t.validFrom),
    check(
      'commune_versions_approved',
      sql`(${t.state} in (${wordList(approvedOnce)})) = (${t.approvedAt} is not null)`,
    ),
    check('commune_versions_days', sql`${t.validTo} is null or ${t.validTo} >= ${t.validFrom}`),
  ],
);
