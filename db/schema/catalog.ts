// The catalog as revisions: what is published now, and what every dossier was filed under.
import {
  bigserial,
  boolean,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';

import { revisionSources } from '../../services-catalog/draft-steps.ts';
import { componentIds } from '../../services-catalog/components.ts';
import { pointDecisions } from '../../services-catalog/review-steps.ts';
import { calendarDayKindIds } from '../../services-catalog/working-calendar.ts';
import { formDefinitionSchema } from '../../forms/definition-schema.ts';
import { publishedProcedureSchema } from '../../services-catalog/procedure-schema.ts';
import { checkedJson, instant, ownId } from './columns.ts';
import { userId } from './people.ts';
import { proposals } from './proposals.ts';

/** Who stands behind what staff published; null for what came with a version of the portal. */
const publication = {
  authoredBy: userId('authored_by'),
  approvedBy: userId('approved_by'),
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
    id: ownId(),
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
    id: ownId(),
    formCode: text('form_code').notNull(),
    version: integer().notNull(),
    definition: checkedJson(formDefinitionSchema).notNull(),
    digest: text().notNull(),
    source: text({ enum: revisionSources }).notNull().default('synchronised'),
    ...publication,
  },
  (t) => [uniqueIndex('form_versions_version').on(t.formCode, t.version)],
);

/** What people of the commune said of points under review. Append-only: the latest word on a point holds. */
export const factReviews = pgTable(
  'fact_reviews',
  {
    id: bigserial({ mode: 'number' }).primaryKey(),
    procedureCode: text('procedure_code')
      .notNull()
      .references(() => procedures.code),
    component: text({ enum: componentIds }).notNull(),
    /** The point, in the words of the revision in which it was open. */
    note: text().notNull(),
    /** Of the component's facts: said of these and of no others, so that a change of them opens the point again. */
    factsDigest: text('facts_digest').notNull(),
    decision: text({ enum: pointDecisions }).notNull(),
    /** What it was compared with, or why it was taken back. */
    ground: text().notNull().default(''),
    decidedBy: userId('decided_by').notNull(),
    decidedByName: text('decided_by_name').notNull(),
    decidedAt: instant('decided_at').notNull(),
  },
  (t) => [index('fact_reviews_latest').on(t.procedureCode, t.component, t.id.desc())],
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

type CalendarDay = typeof calendarDays.$inferSelect;

/** Each change of them that was proposed and approved. Rows are written once: by them the calendar of an earlier day is known. */
export const calendarChanges = pgTable(
  'calendar_changes',
  {
    /** Of the proposal. */
    id: uuid()
      .primaryKey()
      .references(() => proposals.id),
    at: instant('at').notNull(),
    days: jsonb()
      .$type<
        readonly {
          readonly date: string;
          /** What stood there, and stands there since; null: an ordinary day. */
          readonly before: CalendarDay | null;
          readonly after: CalendarDay | null;
          /** On what ground: of a day that was past, with the number and sign of a document. */
          readonly basis: string;
        }[]
      >()
      .notNull(),
    /** Open dossiers whose due date moved. */
    moved: integer().notNull(),
    proposedByName: text('proposed_by_name').notNull(),
    approvedByName: text('approved_by_name').notNull(),
  },
  (t) => [index('calendar_changes_at').on(t.at)],
);
