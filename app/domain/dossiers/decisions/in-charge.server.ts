// Who of the staff is to act on a dossier as it stands: whom a reminder or a message of its applicant reaches.
import { states } from '#catalog/lifecycle.ts';
import type { Sql } from '#db/client.server.ts';
import type { DossierRow } from '#db/queries/dossiers.server.ts';
import { listConcernedIn } from '#db/queries/persons.server.ts';
import { findColleague, listColleagues, type Colleague } from '#db/queries/staff-at-work.server.ts';
import type { AssignmentBook } from '../../assignments/book.server.ts';
import { responsibleIn, standInOf } from '../../assignments/responsible.server.ts';

type Standing = Pick<DossierRow, 'id' | 'holderId' | 'ownerId' | 'sector' | 'procedureCode'>;

/**
 * Who of the staff has to finish a dossier: whoever holds it, and while he is away who stands in; else whoever answers for the
 * procedure, else the officers of the sector.
 * @returns empty where the sector has nobody
 */
export async function whoFinishes(
  sql: Sql,
  book: AssignmentBook,
  dossier: Standing,
  now: Date,
): Promise<readonly Colleague[]> {
  const { holderId, sector, procedureCode: code } = dossier;
  const holder = holderId === null ? undefined : await findColleague(sql, holderId);
  if (holder !== undefined) return [holder, ...standInOf(book, holder.id)];
  const concerned = await listConcernedIn(sql, dossier);
  const responsible = responsibleIn(book, { code, sector }, concerned);
  if (responsible !== undefined) return [responsible];
  return (await listColleagues(sql, 'officer', sector, now)).filter(({ id }) => !concerned.includes(id));
}

/**
 * The same wherever it lies: at the desk the desk, where nobody there holds it; while a leader reads its result whoever
 * handed that over; while the applicant supplements, where it will come back.
 * @returns empty where nobody is at work there
 */
export async function whoIsInCharge(
  sql: Sql,
  book: AssignmentBook,
  dossier: DossierRow,
  now: Date,
): Promise<readonly Colleague[]> {
  const { holderId, sector, state, receivedAt, submission } = dossier;
  if (holderId === null && officeOf({ state, receivedAt }) === 'one-stop-desk')
    return listColleagues(sql, 'one-stop-desk', sector, now);
  return whoFinishes(sql, book, { ...dossier, holderId: holderId ?? submission?.submittedBy ?? null }, now);
}

/**
 * Where a dossier lies; while the applicant supplements, where it will come back.
 * @returns `officer` also while a leader signs; `one-stop-desk` for what is at an end, too
 */
export function officeOf({ state, receivedAt }: Pick<DossierRow, 'state' | 'receivedAt'>) {
  const { holder } = states[state];
  const withOfficers = holder === 'officer' || holder === 'leader';
  return withOfficers || (holder === 'applicant' && receivedAt !== null) ? 'officer' : 'one-stop-desk';
}
