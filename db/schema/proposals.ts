// What one person proposes and another approves (docs/decisions/084-nobody-decides-alone.md).
import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';

import { proposalStateIds } from '../../app/steps/proposal-steps.ts';
import { proposalKindIds } from '../../app/vocabulary/proposals.ts';
import { instant, sealed } from './columns.ts';
import { userId } from './people.ts';

export const proposals = pgTable(
  'proposals',
  {
    id: uuid().primaryKey(),
    kind: text({ enum: proposalKindIds }).notNull(),
    /** Of one thing one proposal waits at a time: "role:<account>:chairman", "certificate:unit". */
    about: text().notNull(),
    /** Whose role, account or certificate it is; null where it is nobody's. */
    userId: userId('user_id'),
    /** What will be done: as the schema of its kind reads it. */
    content: jsonb().$type<Readonly<Record<string, unknown>>>().notNull(),
    /** What has to be sealed until then: the key of a certificate. Gone when it is decided. */
    secret: sealed(),
    state: text({ enum: proposalStateIds }).notNull().default('open'),
    /** Rises with every change: whoever decides on what is no longer there is told. */
    lock: integer().notNull().default(1),
    proposedBy: userId('proposed_by').notNull(),
    proposedAt: instant('proposed_at').notNull(),
    lapsesAt: instant('lapses_at').notNull(),
    /** Null of one that lapsed. */
    decidedBy: userId('decided_by'),
    decidedAt: instant('decided_at'),
    reason: text(),
  },
  (t) => [
    uniqueIndex('proposals_open')
      .on(t.kind, t.about)
      .where(sql`${t.state} = 'open'`),
    index('proposals_proposed').on(t.proposedAt),
    check('proposals_decided', sql`(${t.state} = 'open') = (${t.decidedAt} is null)`),
    check('proposals_secret', sql`${t.state} = 'open' or ${t.secret} is null`),
    check(
      'proposals_another',
      sql`${t.state} <> 'approved' or (${t.decidedBy} is not null and ${t.decidedBy} <> ${t.proposedBy})`,
    ),
  ],
);
