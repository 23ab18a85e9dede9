// Which services are used on this portal, as two persons decided (decision 125). Rows are added: what stands follows from all of them.
import { sql } from 'drizzle-orm';
import { bigserial, check, pgTable, text, uuid } from 'drizzle-orm/pg-core';

import { openingWays } from '../../services-catalog/opening.ts';
import { instant } from './columns.ts';
import { proposals } from './proposals.ts';

export const openings = pgTable(
  'openings',
  {
    number: bigserial({ mode: 'number' }).primaryKey(),
    /** Null where nobody proposed it: of a demonstration, and of a portal that was in use before openings were decided. */
    proposalId: uuid('proposal_id').references(() => proposals.id),
    /** 'portal', or codes of procedures. */
    subjects: text().array().notNull(),
    way: text({ enum: openingWays }).notNull(),
    /** For residents. */
    words: text().notNull(),
    decidedAt: instant('decided_at').notNull(),
  },
  (t) => [
    check('openings_of_something', sql`cardinality(${t.subjects}) > 0`),
    check('openings_in_words', sql`(${t.way} = 'here') = (${t.words} = '')`),
  ],
);
