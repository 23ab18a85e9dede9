// Points of TT 01/2018 that the portal cannot know, as two persons entered them for a period. Rows are added: the last one of an index
// stands.
import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';

import { indexIds } from '../../app/quality/points.ts';
import { instant } from './columns.ts';
import { proposals } from './proposals.ts';

export const qualityPoints = pgTable(
  'quality_points',
  {
    proposalId: uuid('proposal_id')
      .notNull()
      .references(() => proposals.id),
    /** "2026", "2026-q4", "2026-11" */
    period: text().notNull(),
    index: text({ enum: indexIds }).notNull(),
    /** Tenths of a point. Null: what had been entered is taken back. */
    tenths: integer(),
    basis: text().notNull(),
    proposedByName: text('proposed_by_name').notNull(),
    approvedByName: text('approved_by_name').notNull(),
    approvedAt: instant('approved_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.proposalId, t.index] }),
    index('quality_points_period').on(t.period, t.approvedAt),
    check('quality_points_most', sql`${t.tenths} between 0 and 20`),
  ],
);
