// Short labels that the staff put on dossiers to find them again. They say how work stands, never who somebody is.
import { sql } from 'drizzle-orm';
import { index, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';

import { labelToneIds } from '../../app/vocabulary/dossier-labels.ts';
import { instant } from './columns.ts';
import { dossiers } from './dossiers.ts';
import { users } from './people.ts';

export const dossierLabels = pgTable(
  'dossier_labels',
  {
    id: uuid()
      .primaryKey()
      .default(sql`gen_random_uuid()`),
    name: text().notNull(),
    tone: text({ enum: labelToneIds }).notNull(),
    madeBy: text('made_by')
      .notNull()
      .references(() => users.id),
    madeAt: instant('made_at').notNull(),
  },
  (t) => [uniqueIndex('dossier_labels_name').on(sql`lower(${t.name})`)],
);

export const labelledDossiers = pgTable(
  'labelled_dossiers',
  {
    dossierId: uuid('dossier_id')
      .notNull()
      .references(() => dossiers.id, { onDelete: 'cascade' }),
    labelId: uuid('label_id')
      .notNull()
      .references(() => dossierLabels.id, { onDelete: 'cascade' }),
    putBy: text('put_by')
      .notNull()
      .references(() => users.id),
    putAt: instant('put_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.dossierId, t.labelId] }),
    index('labelled_dossiers_label').on(t.labelId, t.dossierId),
  ],
);
