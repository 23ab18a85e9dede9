// The plan for when the portal stands still, by versions (Điều 22c, d).
import { sql } from 'drizzle-orm';
import { check, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';

import { contingencyPlan } from '../../app/operation/contingency.ts';
import { approvalStateIds, approvalUnderWay, approvedOnce } from '../../app/steps/approved-by-another.ts';
import { approvalColumns } from './approval.ts';
import { checkedJson, wordList } from './columns.ts';

export const contingencyPlans = pgTable(
  'contingency_plans',
  {
    id: uuid().primaryKey(),
    state: text({ enum: approvalStateIds }).notNull().default('draft'),
    plan: checkedJson(contingencyPlan).notNull(),
    ...approvalColumns,
  },
  (t) => [
    // One is in use, and one at most is under way.
    uniqueIndex('contingency_plans_in_use')
      .on(t.state)
      .where(sql`${t.state} = 'approved'`),
    uniqueIndex('contingency_plans_under_way')
      .on(sql`(true)`)
      .where(sql`${t.state} in (${wordList(approvalUnderWay)})`),
    check(
      'contingency_plans_approved',
      sql`(${t.state} in (${wordList(approvedOnce)})) = (${t.approvedAt} is not null)`,
    ),
  ],
);
