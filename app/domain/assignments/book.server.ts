// Everything that says who answers for a procedure on a day: who is assigned, who is away, who may act at all (Đ20).
import {
  standingOn,
  type Absence,
  type AssignedPart,
  type AssignmentStanding,
} from '#catalog/assignments.ts';
import { instantAt, localDate, type LocalDate } from '#catalog/local-date.ts';
import type { Queryable } from '#db/client.server.ts';
import {
  listOfficers,
  listStandingAbsences,
  listStandingAssignments,
  type AbsenceRow,
  type AssignmentRow,
  type OfficerRow,
} from '#db/queries/assignments.server.ts';
import type { Actor } from '../kernel/actor.ts';
import type { ShownParts } from '../kernel/seen.server.ts';
import { holdsAt } from '../kernel/holds-at.ts';

export interface AssignmentBook {
  readonly today: LocalDate;
  readonly assigned: readonly AssignmentRow[];
  readonly absences: readonly AbsenceRow[];
  /** Every member of staff, by id. */
  readonly staff: ReadonlyMap<string, OfficerRow>;
  /** May he act as an officer of `sector` at `at`? */
  readonly isAble: (userId: string, sector: string, at: Date) => boolean;
  /** @param without whoever may not handle it: its own applicant */
  readonly standing: (
    procedure: { readonly code: string; readonly sector: string },
    without?: readonly string[],
  ) => AssignmentStanding;
}

/** @param code reads what is needed for this procedure alone */
export async function readAssignmentBook(db: Queryable, now: Date, code?: string): Promise<AssignmentBook> {
  const [assignments, absences, officers] = await Promise.all([
    listStandingAssignments(db, code),
    listStandingAbsences(db),
    listOfficers(db, now),
  ]);
  const staff = new Map(officers.map((officer) => [officer.id, officer]));
  const today = localDate(now);
  const isAble = (userId: string, sector: string, at: Date) => isOfficer(staff.get(userId), sector, at);
  const away = absences.map(absenceOf);
  return {
    today,
    assigned: assignments,
    absences,
    staff,
    isAble,
    standing: (procedure, without = []) =>
      standingOn(
        today,
        assignments.filter((row) => row.procedureCode === procedure.code).map(partOf),
        away,
        (userId) => !without.includes(userId) && isAble(userId, procedure.sector, now),
      ),
  };
}

function isOfficer(officer: OfficerRow | undefined, sector: string, at: Date): boolean {
  return officer?.sectors?.includes(sector) === true && officer.disabledAt === null && holdsAt(officer, at);
}

/** @returns the row as the rules of the catalog read it; without an end, it holds until somebody ends it */
export const partOf = ({ userId, part, validFrom, validUntil }: AssignmentRow): AssignedPart => ({
  userId,
  part,
  from: validFrom,
  until: validUntil ?? undefined,
});

/** @returns the row as the rules of the catalog read it; both days count */
export const absenceOf = ({ userId, deputyId, validFrom, validUntil }: AbsenceRow): Absence => ({
  userId,
  deputyId,
  from: validFrom,
  until: validUntil,
});

/** @returns what a page shows of who is assigned to procedures, now and later: a part for each of `codes` */
export const assignedParts = (rows: readonly AssignmentRow[], codes: readonly string[]): ShownParts =>
  Object.fromEntries(
    codes.map((code) => [
      code,
      rows
        .filter(({ procedureCode }) => procedureCode === code)
        .map(({ id, validUntil }) => [id, validUntil])
        .toSorted(),
    ]),
  );

/** @returns the moment at which it is asked whether somebody may act on a day that is not over: now, or the beginning of a later day */
export const beginningOf = (day: LocalDate, now: Date): Date =>
  day <= localDate(now) ? now : instantAt(day);

/** @returns whether he is the chairman: the head of the agency assigns (Đ20) */
export const mayAssign = (actor: Actor): boolean =>
  actor.kind === 'staff' && actor.roles.includes('chairman');

export const chairmanOnly = 'Chỉ Chủ tịch Ủy ban nhân dân phân công người phụ trách thủ tục.';
