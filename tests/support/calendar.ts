// A change of the working calendar as two people make it: proposed by an administrator, approved by the chairman.
import { proposeCalendarChange } from '#app/domain/calendar/change-calendar.server.ts';
import type { WantedDays } from '#app/domain/calendar/day-changes.ts';
import type { Actor } from '#app/domain/kernel/actor.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { accepted, people } from './dossiers.ts';
import { approveProposal } from './sections.ts';

/** @returns the proposal's id */
export const proposedChange = async (deps: Deps, wanted: WantedDays): Promise<string> =>
  accepted(await proposeCalendarChange(deps, people.administrator, wanted)).proposal;

/** @param more `seen`: as the page of the proposal showed what would move */
export async function approveChange(
  deps: Deps,
  id: string,
  { by = people.head, ...more }: { readonly by?: Actor; readonly seen?: string } = {},
) {
  return approveProposal(deps, by, id, more);
}

export async function changeCalendar(deps: Deps, wanted: WantedDays): Promise<void> {
  accepted(await approveChange(deps, await proposedChange(deps, wanted)));
}
