// The catalog as revisions: what is published now, and what every dossier was filed under.
import { sql } from 'drizzle-orm';
import { boolean, date, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';

import { revisionSources } from '../../services-catalog/draft-steps.ts';
import { calendarDayKindIds } from '../../services-catalog/working-calendar.ts';
import { formDefinitionSchema } from '../../forms/definition-schema.ts';
import { publishedProcedureSchema } from '../../services-catalog/procedure-schema.ts';
import { checkedJson, instant } from './columns.ts';
import { users } from './people.ts';

/** Who stands behind what staff published; null for what came with a version of the portal. */
const publication = {
  authoredBy: text('authored_by').references(() => users.id),
  approvedBy: text('approved_by').references(() => users.id),
  /** What changed and why, in the words of whoever changed it. */
  changeNote: text('change_note').notNull().default(''),
  publishedAt: instant('published_at').notNull().defaultNow(),
};

export const procedures = pgTable('procedures', {
  code: text().primaryKey(),
  slug: text().notNull().unique(),
  sector: text().notNull(),
  level: integer().notNull(),
  /** The live revision; null while the procedure is not published. */
  currentRevisionId: uuid('current_revision_id'),
});

export const procedureRevisions = pgTable(
  'procedure_revisions',
  {
    id: uuid()
      .primaryKey()
      .default(sql`gen_random_uuid()`),
    procedureCode: text('procedure_code')
      .notNull()
      .references(() => procedures.code),
    number: integer().notNull(),
    body: checkedJson(publishedProcedureSchema).notNull(),
    /** SHA-256 of the canonical body: synchronising the same catalog twice changes nothing. */
    digest: text().notNull(),
    source: text({ enum: revisionSources }).notNull(),
    ...publication,
  },
  (t) => [uniqueIndex('procedure_revisions_number').on(t.procedureCode, t.number)],
);

export const formVersions = pgTable(
  'form_versions',
  {
    id: uuid()
      .primaryKey()
      .default(sql`gen_random_uuid()`),
    formCode: text('form_code').notNull(),
    version: integer().notNull(),
    definition: checkedJson(formDefinitionSchema).notNull(),
    digest: text().notNull(),
    source: text({ enum: revisionSources }).notNull().default('synchronised'),
    ...publication,
  },
  (t) => [uniqueIndex('form_versions_version').on(t.formCode, t.version)],
);

/** Deviations from Monday–Friday: days off, worked Saturdays, half days, each with its legal basis. */
export const calendarDays = pgTable(
  'calendar_days',
  {
    date: date({ mode: 'string' }).primaryKey(),
    kind: text({ enum: calendarDayKindIds }).notNull(),
    label: text().notNull(),
    legalBasis: text('legal_basis').notNull(),
    /** True while the year's calendar is not issued: due dates are recomputed when it is. */
    provisional: boolean().notNull().default(false),
  },
  (t) => [index('calendar_days_kind').on(t.kind)],
);
