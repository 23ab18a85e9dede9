// How much waits for the unit that answers for consultations, and for whoever approves the answers: for the navigation, which
// every page of the staff carries.
import { consultation as kind } from '#app/publications/kinds/consultation.ts';
import { localDate } from '#catalog/local-date.ts';
import { countToDo } from '#db/queries/consultation-work.server.ts';
import { readWorkingCalendar } from '../catalog/read-catalog.server.ts';
import { accountsOf, type Staff } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { SectionTies } from '../publishing/ties.server.ts';
import { answersDue, endDue, moderationDue } from './time-limits.ts';

/**
 * @param ties his own
 * @returns comments that wait for moderation or a second look, answers and proposals that he may approve, and whether anything is
 *   late; undefined for
 *   whoever has no business with it
 */
export async function countConsultationsToDo(
  deps: Pick<Deps, 'db' | 'clock'>,
  staff: Staff,
  ties: readonly SectionTies[],
): Promise<{ waiting: number; late: boolean } | undefined> {
  const hisTies = ties.filter((tie) => tie.kind === kind.id && tie.as.length > 0);
  if (hisTies.length === 0) return undefined;
  const sections = {
    moderates: hisTies.map(({ id }) => id),
    approves: hisTies.filter(({ as }) => as.includes('approver')).map(({ id }) => id),
  };
  const now = deps.clock.now();
  const counts = await countToDo(deps.db, accountsOf(staff), sections, now);
  const { waitingSince, unansweredSince, unendedSince } = counts;
  const waiting = counts.waiting + counts.toApprove + counts.proposals;
  if (waitingSince === null && unansweredSince === null && unendedSince === null)
    return { waiting, late: false };
  const calendar = await readWorkingCalendar(deps);
  // What has waited longest is due first.
  const due = [
    ...(waitingSince === null ? [] : [moderationDue(waitingSince, calendar)]),
    ...(unansweredSince === null ? [] : [answersDue({ closesAt: unansweredSince }, calendar)]),
    ...(unendedSince === null ? [] : [endDue(unendedSince, calendar)]),
  ];
  return { waiting, late: due.some((day) => localDate(now) > day) };
}
