// What the nightly look at other agencies' sites found (Đ13.1b), and who wants no reminders by mail.
import { date, index, integer, pgTable, text } from 'drizzle-orm/pg-core';

import { linkProblemIds } from '../../app/vocabulary/link-states.ts';
import { instant } from './columns.ts';
import { userId } from './people.ts';

export const linkChecks = pgTable(
  'link_checks',
  {
    url: text().primaryKey(),
    lastTriedAt: instant('last_tried_at').notNull(),
    lastGoodAt: instant('last_good_at'),
    /** Of the last answer; null when there was none. */
    httpStatus: integer('http_status'),
    /** Null: it opened. */
    problem: text({ enum: linkProblemIds }),
    /** Where the site says that the page is from now on. */
    movedTo: text('moved_to'),
    /** Nights in a row. */
    failures: integer().notNull().default(0),
    /** The last night that was counted: a job that runs twice counts once. */
    failedOn: date('failed_on', { mode: 'string' }),
    /** When the people who answer for it were told that it is broken. */
    toldAt: instant('told_at'),
  },
  (t) => [index('link_checks_failures').on(t.failures)],
);

/** Whoever stands here gets no daily reminder. */
export const remindersOff = pgTable('reminders_off', {
  userId: userId('user_id', 'cascade').primaryKey(),
  since: instant('since').notNull(),
});
