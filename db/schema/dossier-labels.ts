// Short labels that the staff put on dossiers to find them again. They say how work stands, never who somebody is.
import { sql } from 'drizzle-orm';
import { index, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';

import { labelToneIds } from '../../app/vocabulary/dossier-labels.ts';
import { instant, ownId } from './columns.ts';
import { userId } from './people.ts';
import { dossierId } from './dossiers.ts';

export const dossierLabels = pgTable(
  'dossier_labels',
  {
    id: ownId(),
    name: text().notNull(),
    tone: text({ enum: labelToneIds }).notNull(),
    madeBy: userId('made_by').notNull(),
    madeAt: instant('made_at').notNull(),
  },
  (t) => [uniqueIndex('dossier_labels_name').on(sql`lower(${t.name})`)],
);

export const labelledDossiers = pgTable(
  'labelled_dossiers',
  {
    dossierId: dossierId('cascade').notNull(),
    labelId: uuid('label_id')
      .notNull()
      .references(() => dossierLabels.id, { onDelete: 'cascade' }),
    putBy: userId('put_by').notNull(),
    putAt: instant('put_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.dossierId, t.labelId] }),
    index('labelled_dossiers_label').on(t.labelId, t.dossierId),
  ],
);
