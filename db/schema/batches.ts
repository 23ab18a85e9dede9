// One act on many dossiers, as somebody of the staff asked for it, with what becomes of each.
import { sql } from 'drizzle-orm';
import {
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';

import type { Wire } from '../../forms/kinds/kind.ts';
import { labellingIds } from '../../app/vocabulary/dossier-labels.ts';
import { itemOutcomes } from '../../app/vocabulary/batches.ts';
import { instant, ownId } from './columns.ts';
import { userId } from './people.ts';
import { dossierId } from './dossiers.ts';

export const batches = pgTable(
  'batches',
  {
    id: ownId(),
    /** Whoever asked for it: each step is his. */
    staffId: userId('staff_id', 'cascade').notNull(),
    /** One sending starts one batch, however often it is sent. */
    requestId: uuid('request_id').notNull().unique(),
    // Exactly one of the three that follow says what is done.
    /** An event of the table of dossiers. */
    event: text(),
    /** Which paper is printed, as addresses name it. */
    paper: text(),
    /** What is done with the label that `wire` names. */
    labelling: text({ enum: labellingIds }),
    /** One for all. */
    reason: text(),
    /** What the table asks beside it, as it was sent. */
    wire: jsonb()
      .$type<Wire>()
      .notNull()
      .default(sql`'{}'::jsonb`),
    /** The query of the list from which it was started: the way back. */
    list: text().notNull(),
    startedAt: instant('started_at').notNull(),
    finishedAt: instant('finished_at'),
    /** The papers bound to one file, sealed; named before it is stored, so it counts once the batch has ended. */
    storageKey: text('storage_key'),
    /** Whoever works on it has it until then; by the clock of the database, which stands still for no test and no process. */
    leasedUntil: instant('leased_until'),
    /** Of several that are under way each has its turn. */
    workedAt: instant('worked_at'),
  },
  (t) => [
    index('batches_staff').on(t.staffId, t.startedAt),
    index('batches_under_way')
      .on(t.workedAt)
      .where(sql`${t.finishedAt} is null`),
    check('batches_act', sql`num_nonnulls(${t.event}, ${t.paper}, ${t.labelling}) = 1`),
  ],
);

export const batchItems = pgTable(
  'batch_items',
  {
    batchId: uuid('batch_id')
      .notNull()
      .references(() => batches.id, { onDelete: 'cascade' }),
    /** As they stood in the list, from 1. */
    position: integer().notNull(),
    dossierId: dossierId('cascade').notNull(),
    /** The version on which was decided. */
    version: integer().notNull(),
    /** Of the step: a process that was killed after it makes it once more, and nothing happens twice. */
    requestId: uuid('request_id')
      .notNull()
      .unique()
      .default(sql`gen_random_uuid()`),
    /** Null while it waits. */
    outcome: text({ enum: itemOutcomes }),
    /** Vietnamese: what was done, or why not. */
    told: text(),
    settledAt: instant('settled_at'),
    /** The paper that was drawn, sealed, until all are bound to one file. */
    storageKey: text('storage_key'),
  },
  (t) => [
    primaryKey({ columns: [t.batchId, t.position] }),
    uniqueIndex('batch_items_dossier').on(t.dossierId, t.batchId),
    check('batch_items_settled', sql`(${t.outcome} is null) = (${t.settledAt} is null)`),
  ],
);
