// Columns of what some write and another approves, step by step: who did what when, and who may not approve.
import { integer, jsonb, text } from 'drizzle-orm/pg-core';

import { instant } from './columns.ts';
import { userId } from './people.ts';

export const approvalColumns = {
  /** Rises with every change: whoever acts on what is no longer there is told. */
  lock: integer().notNull().default(1),
  /** Ids of everybody who wrote at it or submitted it: none of them approves it. */
  writers: jsonb().$type<readonly string[]>().notNull(),
  startedAt: instant('started_at').notNull(),
  savedAt: instant('saved_at').notNull(),
  submittedBy: userId('submitted_by'),
  submittedAt: instant('submitted_at'),
  returnedBy: userId('returned_by'),
  returnedAt: instant('returned_at'),
  returnReason: text('return_reason'),
  approvedBy: userId('approved_by'),
  approvedAt: instant('approved_at'),
};
