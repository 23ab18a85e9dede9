// Files that are to go from the file storage: named with the rows that went, or ahead of rows that may not come, so that none is
// forgotten when the process dies between the two.
import { index, pgTable, text } from 'drizzle-orm/pg-core';

import { fileScanStates } from '../../app/vocabulary/file-scans.ts';
import { instant } from './columns.ts';

export const filesToRemove = pgTable('files_to_remove', {
  storageKey: text('storage_key').primaryKey(),
  since: instant('since').notNull(),
});

/** What was found in a file from outside; without a row, it is not scanned yet. */
export const fileScans = pgTable(
  'file_scans',
  {
    /** The key in the storage; of a picture with its sizes, `content/<id>`. */
    fileKey: text('file_key').primaryKey(),
    state: text({ enum: fileScanStates }).notNull(),
    /** What was found, or why the scanner refused it. */
    found: text(),
    /** The scanner with its signatures: newer ones look again. */
    scanner: text().notNull(),
    scannedAt: instant('scanned_at').notNull(),
  },
  (t) => [index('file_scans_age').on(t.scannedAt)],
);
