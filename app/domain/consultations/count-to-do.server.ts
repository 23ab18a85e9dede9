// How much waits for the unit that answers for consultations: for the navigation, which every page of the staff carries.
import { consultation as kind } from '#app/publications/kinds/consultation.ts';
import { localDate } from '#catalog/local-date.ts';
import { countToDo } from '#db/queries/consultations.server.ts';
import { readWorkingCalendar } from '../catalog/read-catalog.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { SectionTies } from '../publishing/ties.server.ts';
import { answersDue, moderationDue } from './time-limits.ts';

/**
 * @param ties his own
 * @returns how many comments wait for moderation, and whether that or an answer is late; undefined for whoever has no
 *   business with it
 */
export async function countConsultationsToDo(
  deps: Pick<Deps, 'db' | 'clock'>,
  ties: readonly SectionTies[],
): Promise<{ waiting: number; late: boolean } | undefined> {
  const sections = ties.filter((tie) => tie.kind === kind.id && tie.as.length > 0).map(({ id }) => id);
  if (sections.length === 0) return undefined;
  const now = deps.clock.now();
  const { waiting, waitingSince, unansweredSince } = await countToDo(deps.db, sections, now);
  if (waitingSince === null && unansweredSince === null) return { waiting, late: false };
  const calendar = await readWorkingCalendar(deps);
  // What has waited longest is due first.
  const due = [
    ...(waitingSince === null ? [] : [moderationDue(waitingSince, calendar)]),
    ...(unansweredSince === null ? [] : [answersDue({ closesAt: unansweredSince }, calendar)]),
  ];
  return { waiting, late: due.some((day) => localDate(now) > day) };
}
