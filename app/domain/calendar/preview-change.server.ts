// Which due dates a change of the working calendar would move: read before it is made, so that nobody is written to about a date
// that was mistyped.
import type { MovingDueDate } from '#app/read-models/calendar.ts';
import { buildCalendar } from '#catalog/working-calendar.ts';
import { listCalendarDays } from '#db/queries/calendar.server.ts';
import { findDossierById, listRunningDossierIds } from '#db/queries/dossiers.server.ts';
import { addresseeOf } from '../dossiers/addressee.ts';
import { isAdministrator, type Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { Outcome } from '../kernel/refusal.ts';
import {
  dateOf,
  dueDateIn,
  noSuchDay,
  refusedChange,
  tidy,
  type CalendarChange,
} from './change-calendar.server.ts';
import { administratorsOnly } from './read-calendar.server.ts';

/** @returns in the order of their new due dates; nothing is written. Refused as `changeCalendar` */
export async function previewCalendarChange(
  deps: Deps,
  actor: Actor,
  change: CalendarChange,
): Promise<Outcome<{ readonly moves: readonly MovingDueDate[] }>> {
  if (!isAdministrator(actor)) return administratorsOnly();
  const refusal = refusedChange(change);
  if (refusal !== undefined) return refusal;
  const sql = deps.db.$client;
  const days = await listCalendarDays(deps.db);
  const otherDays = days.filter(({ date }) => date !== dateOf(change));
  if (change.do === 'remove' && otherDays.length === days.length) return noSuchDay();
  const calendar = buildCalendar(change.do === 'save' ? [...otherDays, tidy(change.day)] : otherDays);
  const moves: MovingDueDate[] = [];
  for (const id of await listRunningDossierIds(sql)) {
    const dossier = await findDossierById(sql, id);
    const due = dossier && (await dueDateIn(deps, sql, dossier, calendar));
    if (dossier === undefined || due === undefined) continue;
    const { procedureName, dueBefore, dueAfter } = due;
    moves.push({
      ...{ code: dossier.code, procedureName, dueBefore, dueAfter },
      isTold: addresseeOf(dossier) !== undefined,
    });
  }
  return { ok: true, moves: moves.sort((one, other) => one.dueAfter.getTime() - other.dueAfter.getTime()) };
}
