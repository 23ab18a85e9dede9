// Who answers for which procedure, who is away, and who could be assigned: rows (Đ20).
import { and, asc, desc, eq, sql } from 'drizzle-orm';

import type { Queryable, Transaction } from '../client.server.ts';
import { procedureAssignments, staffAbsences } from '../schema/assignments.ts';
import { unitMembers, units } from '../schema/content.ts';
import { staffEmail, staffRoles, users } from '../schema/people.ts';
import { memberAt } from './content-sections.server.ts';

export type AssignmentRow = typeof procedureAssignments.$inferSelect;
export type AbsenceRow = typeof staffAbsences.$inferSelect;

/** One change at a time, so that no two main officers come to share a day; until the transaction ends. */
export async function lockAssignments(tx: Transaction): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('assignments'))`);
}

/** What holds, held or will hold, without what was called off. @param code of one procedure alone */
export async function listStandingAssignments(db: Queryable, code?: string): Promise<AssignmentRow[]> {
  return db
    .select()
    .from(procedureAssignments)
    .where(
      and(
        eq(procedureAssignments.calledOff, false),
        code === undefined ? undefined : eq(procedureAssignments.procedureCode, code),
      ),
    )
    .orderBy(asc(procedureAssignments.validFrom), asc(procedureAssignments.assignedAt));
}

/** Everything that was ever decided about one procedure, the latest first. */
export async function listAssignmentHistory(
  db: Queryable,
  code: string,
): Promise<(AssignmentRow & { readonly name: string; readonly assignedByName: string })[]> {
  const by = sql<string>`(select b.name from users b where b.id = ${procedureAssignments.assignedBy})`;
  const rows = await db
    .select({ row: procedureAssignments, name: users.name, assignedByName: by })
    .from(procedureAssignments)
    .innerJoin(users, eq(users.id, procedureAssignments.userId))
    .where(eq(procedureAssignments.procedureCode, code))
    .orderBy(desc(procedureAssignments.validFrom), desc(procedureAssignments.assignedAt));
  return rows.map(({ row, ...names }) => ({ ...row, ...names }));
}

export async function findAssignment(db: Queryable, id: string): Promise<AssignmentRow | undefined> {
  const [row] = await db.select().from(procedureAssignments).where(eq(procedureAssignments.id, id));
  return row;
}

export async function insertAssignments(
  tx: Transaction,
  rows: readonly (typeof procedureAssignments.$inferInsert)[],
): Promise<void> {
  await tx.insert(procedureAssignments).values([...rows]);
}

/** Ends it with a day, or calls it off. */
export async function endAssignmentRow(
  tx: Transaction,
  id: string,
  end: { readonly validUntil: string } | { readonly calledOff: true },
  by: { readonly endedBy: string; readonly endedAt: Date },
): Promise<void> {
  await tx
    .update(procedureAssignments)
    .set({ ...end, ...by })
    .where(eq(procedureAssignments.id, id));
}

/** Without those that were called off. */
export async function listStandingAbsences(db: Queryable): Promise<AbsenceRow[]> {
  return db
    .select()
    .from(staffAbsences)
    .where(eq(staffAbsences.calledOff, false))
    .orderBy(desc(staffAbsences.validFrom), desc(staffAbsences.recordedAt));
}

export async function insertAbsence(tx: Transaction, row: typeof staffAbsences.$inferInsert): Promise<void> {
  await tx.insert(staffAbsences).values(row);
}

export async function endAbsenceRow(
  tx: Transaction,
  id: string,
  end: { readonly validUntil: string } | { readonly calledOff: true },
  by: { readonly endedBy: string; readonly endedAt: Date },
): Promise<void> {
  await tx
    .update(staffAbsences)
    .set({ ...end, ...by })
    .where(eq(staffAbsences.id, id));
}

export interface OfficerRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly position: string | null;
  readonly disabledAt: Date | null;
  /** Of his role as an officer; null: he is none. */
  readonly sectors: readonly string[] | null;
  readonly validFrom: Date | null;
  readonly validUntil: Date | null;
  /** The units he belongs to at the moment asked for, by name. */
  readonly units: readonly string[];
}

/** Every member of staff with his role as an officer, whoever has one, had one, or left. */
export async function listOfficers(db: Queryable, at: Date): Promise<OfficerRow[]> {
  return db
    .select({
      id: users.id,
      name: users.name,
      email: staffEmail,
      position: users.position,
      disabledAt: users.disabledAt,
      sectors: staffRoles.sectors,
      validFrom: staffRoles.validFrom,
      validUntil: staffRoles.validUntil,
      units: sql<string[]>`coalesce((select jsonb_agg(unit.name order by unit.name) from ${unitMembers} m
        join ${units} unit on unit.id = m.unit_id where m.user_id = "users"."id" and ${memberAt(at)}), '[]'::jsonb)`,
    })
    .from(users)
    .leftJoin(staffRoles, and(eq(staffRoles.userId, users.id), eq(staffRoles.role, 'officer')))
    .where(eq(users.kind, 'staff'))
    .orderBy(sql`person_order(${users.name}) collate "vi-x-icu"`);
}
