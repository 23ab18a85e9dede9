// Replies that the staff wrote once to use often.
import { sql } from 'drizzle-orm';
import { integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';

import { instant } from './columns.ts';
import { procedures } from './catalog.ts';
import { userId } from './people.ts';

export const replyTemplates = pgTable(
  'reply_templates',
  {
    id: uuid().primaryKey(),
    /** The kind of inquiry that it answers. */
    kind: text().notNull(),
    /** Offered for dossiers of this procedure alone; null: whatever it is about. */
    procedureCode: text('procedure_code').references(() => procedures.code),
    title: text().notNull(),
    body: text().notNull(),
    version: integer().notNull().default(1),
    changedAt: instant('changed_at').notNull(),
    changedBy: userId('changed_by').notNull(),
  },
  (t) => [uniqueIndex('reply_templates_title').on(t.kind, sql`lower(${t.title})`)],
);
