// Files that are to go from the file storage: named with the rows that went, or ahead of rows that may not come, so that none is
// forgotten when the process dies between the two.
import { pgTable, text } from 'drizzle-orm/pg-core';

import { instant } from './columns.ts';

export const filesToRemove = pgTable('files_to_remove', {
  storageKey: text('storage_key').primaryKey(),
  since: instant('since').notNull(),
});
