// Who answers for which procedure from when to when, and who is away (Đ20). Nothing is deleted: the history is the table.
import { sql } from 'drizzle-orm';
import { boolean, check, date, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';

import { assignmentPartIds } from '../../services-catalog/assignments.ts';
import { procedures } from './catalog.ts';
import { instant } from './columns.ts';
import { userId } from './people.ts';
import { dossierId } from './dossiers.ts';

/** Days are local dates, both included. */
export const procedureAssignments = pgTable(
  'procedure_assignments',
  {
    id: uuid().primaryKey(),
    procedureCode: text('procedure_code')
      .notNull()
      .references(() => procedures.code),
    userId: userId('user_id').notNull(),
    part: text({ enum: assignmentPartIds }).notNull(),
    validFrom: date('valid_from', { mode: 'string' }).notNull(),
    /** Null: until it is ended. */
    validUntil: date('valid_until', { mode: 'string' }),
    /** Readers are told his name; else his post alone. */
    named: boolean().notNull(),
    /** Where readers reach him; empty: the commune's own telephone. */
    telephone: text().notNull(),
    /** The decision by which he was assigned; may be empty. */
    basis: text().notNull(),
    assignedBy: userId('assigned_by').notNull(),
    assignedAt: instant('assigned_at').notNull(),
    /** When its end was set or it was called off, other than at its beginning. */
    endedBy: userId('ended_by'),
    endedAt: instant('ended_at'),
    /** It never held: replaced or taken back before its first day was over. */
    calledOff: boolean('called_off').notNull().default(false),
  },
  (t) => [
    index('procedure_assignments_procedure').on(t.procedureCode, t.validFrom),
    index('procedure_assignments_user').on(t.userId),
    check('procedure_assignments_days', sql`${t.validUntil} is null or ${t.validUntil} >= ${t.validFrom}`),
  ],
);

export const staffAbsences = pgTable(
  'staff_absences',
  {
    id: uuid().primaryKey(),
    userId: userId('user_id').notNull(),
    deputyId: userId('deputy_id').notNull(),
    validFrom: date('valid_from', { mode: 'string' }).notNull(),
    validUntil: date('valid_until', { mode: 'string' }).notNull(),
    reason: text().notNull(),
    recordedBy: userId('recorded_by').notNull(),
    recordedAt: instant('recorded_at').notNull(),
    endedBy: userId('ended_by'),
    endedAt: instant('ended_at'),
    calledOff: boolean('called_off').notNull().default(false),
  },
  (t) => [
    index('staff_absences_user').on(t.userId, t.validFrom),
    check('staff_absences_days', sql`${t.validUntil} >= ${t.validFrom}`),
    check('staff_absences_deputy', sql`${t.deputyId} <> ${t.userId}`),
  ],
);

export const dossierReminderKinds = [
  'reception-soon',
  'reception-late',
  'due-soon',
  'late',
  'verification-soon',
  'verification-late',
] as const;
export type DossierReminderKind = (typeof dossierReminderKinds)[number];

/** Of which dossiers staff were reminded by mail: once for each due date. */
export const dossierReminders = pgTable(
  'dossier_reminders',
  {
    dossierId: dossierId('cascade').notNull(),
    kind: text({ enum: dossierReminderKinds }).notNull(),
    dueAt: instant('due_at').notNull(),
    remindedAt: instant('reminded_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.dossierId, t.kind, t.dueAt] })],
);
