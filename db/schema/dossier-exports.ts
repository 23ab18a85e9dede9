// Lists of dossiers written to a file in the background, for whoever asked.
import { sql } from 'drizzle-orm';
import { index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';

import { exportFormats, exportKinds } from '../../app/vocabulary/exports.ts';
import { instant, ownId, sealed } from './columns.ts';
import { userId } from './people.ts';

/** Whose dossiers somebody saw when the file was written. */
export interface ExportScope {
  readonly everywhere: boolean;
  readonly sectors: readonly string[];
  readonly accountant: boolean;
}

export const dossierExports = pgTable(
  'dossier_exports',
  {
    id: ownId(),
    staffId: userId('staff_id', 'cascade').notNull(),
    /** One sending writes one file, however often it is sent. */
    requestId: uuid('request_id').notNull().unique(),
    kind: text({ enum: exportKinds }).notNull().default('list'),
    format: text({ enum: exportFormats }).notNull(),
    /** The query of the list, sealed: what is looked for is a name, or a number of a paper. */
    query: sealed().notNull(),
    /** What for, and to whom it goes, as whoever asked wrote it; null: nothing was written. */
    purpose: text(),
    receiver: text(),
    startedAt: instant('started_at').notNull(),
    /** How many the list has; null until it was looked up. */
    total: integer(),
    written: integer().notNull().default(0),
    /** Where the file is stored, sealed, in its order; each is named before it is stored. */
    parts: jsonb()
      .$type<readonly string[]>()
      .notNull()
      .default(sql`'[]'::jsonb`),
    bytes: integer().notNull().default(0),
    scope: jsonb().$type<ExportScope>(),
    finishedAt: instant('finished_at'),
    /** Vietnamese: why there is no file. */
    failure: text(),
    /** How often somebody began: a list that brings its process down is given up. */
    attempts: integer().notNull().default(0),
    /** Whoever writes it has it until then, by the clock of the database. */
    leasedUntil: instant('leased_until'),
  },
  (t) => [
    index('dossier_exports_staff').on(t.staffId, t.startedAt),
    index('dossier_exports_under_way')
      .on(t.startedAt)
      .where(sql`${t.finishedAt} is null`),
  ],
);
