// How members of the staff want their pages, and the lists that they saved for themselves.
import { sql } from 'drizzle-orm';
import { jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';

import { instant, ownId } from './columns.ts';
import { userId } from './people.ts';

/** A row a person; what was never chosen has none. */
export const staffPreferences = pgTable('staff_preferences', {
  userId: userId('user_id', 'cascade').primaryKey(),
  /** How his lists of dossiers are drawn, as `app/lists/queue-layout.ts` reads it. */
  queue: jsonb().$type<unknown>().notNull(),
  changedAt: instant('changed_at').notNull(),
});

/** A narrowed list of dossiers under a name of its owner's; nobody else sees it. */
export const savedLists = pgTable(
  'saved_lists',
  {
    id: ownId(),
    userId: userId('user_id', 'cascade').notNull(),
    name: text().notNull(),
    /** The query of its address, as `app/lists/queue.ts` reads it. No words looked for: they are names of residents. */
    query: text().notNull(),
    savedAt: instant('saved_at').notNull(),
  },
  (t) => [uniqueIndex('saved_lists_name').on(t.userId, sql`lower(${t.name})`)],
);
