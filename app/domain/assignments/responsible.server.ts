// Who answers for a procedure now (Đ20): to whom its new dossiers go, whom readers are told, who is reminded.
import type { ResponsibleForReaders } from '#app/read-models/assignments.ts';
import { present } from '#app/values/present.ts';
import { holdsOn } from '#catalog/assignments.ts';
import type { Queryable, Transaction } from '#db/client.server.ts';
import { localDate } from '#catalog/local-date.ts';
import { listStandingAbsences } from '#db/queries/assignments.server.ts';
import type { Colleague } from '#db/queries/staff-at-work.server.ts';
import { tellFollowers } from '../kernel/changes.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { absenceOf, partOf, readAssignmentBook, type AssignmentBook } from './book.server.ts';

interface OfProcedure {
  readonly code: string;
  readonly sector: string;
}

export interface Responsible extends Colleague {
  /** The name of whom he stands in for. */
  readonly insteadOf?: string;
}

/**
 * @param without accounts of whoever may not handle it: whom it concerns himself
 * @returns undefined where nobody is assigned, or can act: it lies with the officers of its sector
 */
export async function findResponsible(
  db: Queryable,
  procedure: OfProcedure,
  now: Date,
  without?: readonly string[],
): Promise<Responsible | undefined> {
  return responsibleIn(await readAssignmentBook(db, now, procedure.code), procedure, without);
}

/**
 * @param without accounts of whoever may not handle it: whom it concerns himself
 * @returns undefined where nobody answers for it today
 */
export function responsibleIn(
  book: AssignmentBook,
  procedure: OfProcedure,
  without?: readonly string[],
): Responsible | undefined {
  const { responsibleId, insteadOf } = book.standing(procedure, without);
  const officer = responsibleId === undefined ? undefined : book.staff.get(responsibleId);
  if (officer === undefined) return undefined;
  const { id, name, email } = officer;
  return { id, name, email, ...present({ insteadOf: insteadOf && book.staff.get(insteadOf)?.name }) };
}

/** @returns the ids of whoever is away on the day of `now` */
export async function awayOn(db: Queryable, now: Date): Promise<ReadonlySet<string>> {
  const today = localDate(now);
  const away = (await listStandingAbsences(db)).map(absenceOf).filter((one) => holdsOn(one, today));
  return new Set(away.map(({ userId }) => userId));
}

/** @returns who stands in for somebody today, whatever he holds; empty while he is there, and when the stand-in's account is closed */
export function standInOf(book: AssignmentBook, userId: string): readonly Colleague[] {
  const absence = book.absences
    .map(absenceOf)
    .find((one) => one.userId === userId && holdsOn(one, book.today));
  const deputy = absence === undefined ? undefined : book.staff.get(absence.deputyId);
  return deputy?.disabledAt !== null ? [] : [{ id: deputy.id, name: deputy.name, email: deputy.email }];
}

/**
 * What the page of a procedure tells of who handles it: name or post, unit, telephone, as the chairman decided for him.
 * @returns undefined where nobody is assigned
 */
export async function readResponsible(
  { db, clock, unit }: Pick<Deps, 'db' | 'clock' | 'unit'>,
  procedure: OfProcedure,
): Promise<ResponsibleForReaders | undefined> {
  const book = await readAssignmentBook(db, clock.now(), procedure.code);
  const { responsibleId, insteadOf } = book.standing(procedure);
  const officer = responsibleId === undefined ? undefined : book.staff.get(responsibleId);
  if (officer === undefined) return undefined;
  const holding = book.assigned.filter((row) => holdsOn(partOf(row), book.today));
  const ownAssignment = holding.find(({ userId }) => userId === officer.id);
  // Whoever stands in without being assigned himself is told as the one he stands in for.
  const assignment = ownAssignment ?? holding.find(({ userId }) => userId === insteadOf);
  return {
    ...(assignment?.named === true && { name: officer.name }),
    position: officer.position ?? 'Cán bộ',
    units: officer.units,
    telephone:
      ownAssignment === undefined || ownAssignment.telephone === '' ? unit.phone : ownAssignment.telephone,
    standsIn: insteadOf !== undefined,
  };
}

/** At the beginning of a day: periods begin and end, and pages that name somebody are drawn anew. */
export async function turnAssignments(deps: Pick<Deps, 'db' | 'followers'>): Promise<void> {
  await deps.db.transaction((tx: Transaction) => tellFollowers(deps, tx, { kind: 'assignments' }));
}
