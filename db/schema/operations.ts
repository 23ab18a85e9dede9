// The portal's own running: what is wrong with it and who was told, its backups and the trials of them (Đ21.1, Đ22).
import { bigint, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';

import { backupRunKinds } from '../../app/vocabulary/backup-runs.ts';
import { instant } from './columns.ts';

/** Something that administrators have to mend. One row a trouble: a new time of the same one begins it anew. */
export const troubles = pgTable('troubles', {
  /** "backup", "job:check-links". */
  id: text().primaryKey(),
  /** Whole sentences: what is wrong, and what to do. */
  words: text().notNull(),
  since: instant('since').notNull(),
  /** The last time when it was seen. */
  seenAt: instant('seen_at').notNull(),
  /** When administrators were written to; null when the day's mails were used up. */
  toldAt: instant('told_at'),
  endedAt: instant('ended_at'),
});

export const backupRuns = pgTable(
  'backup_runs',
  {
    id: uuid().primaryKey(),
    kind: text({ enum: backupRunKinds }).notNull(),
    beganAt: instant('began_at').notNull(),
    /** Null while it runs, and for good when the portal was stopped meanwhile. */
    endedAt: instant('ended_at'),
    /** The archive's name within the folder of backups. */
    file: text().notNull(),
    bytes: bigint({ mode: 'number' }),
    rows: integer(),
    files: integer(),
    /** Why it failed, a whole sentence; null when it did not. */
    problem: text(),
  },
  (t) => [index('backup_runs_began').on(t.kind, t.beganAt.desc())],
);
