// What ties somebody to the sections: read once for a request, for all of them.
import type { Queryable } from '#db/client.server.ts';
import type { SectionOwners, SectionRow, Ties } from '#db/queries/content-sections.server.ts';
import type { BoardCapacity } from '#app/publications/board-steps.ts';
import type { Actor, Staff } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { readSections } from '../kernel/sections.server.ts';
import { tiesOfStaff } from '../kernel/ties-of-staff.server.ts';
import { capacitiesIn, providesFor } from './permissions.ts';

/** @returns the capacities of `actor` in any section, as they are at this moment */
export async function capacitiesOf(
  { clock }: Pick<Deps, 'clock'>,
  db: Queryable,
  actor: Actor,
): Promise<(section: SectionOwners) => readonly BoardCapacity[]> {
  if (actor.kind !== 'staff') return () => [];
  return capacitiesBy(actor, await tiesOfStaff(db, actor, clock.now()));
}

/** @param ties all of the person's: his units, the sections that are assigned to him, and what is delegated to him today */
export const capacitiesBy =
  (staff: Staff, { units, assigned, delegations }: Ties) =>
  (section: SectionOwners): readonly BoardCapacity[] =>
    capacitiesIn(staff, {
      ofUnit: providesFor(units, section),
      assigned: assigned.includes(section.id),
      delegated: delegations
        .filter(({ sections }) => sections === null || sections.includes(section.id))
        .map(({ power }) => power),
    });

export interface SectionTies extends Pick<SectionRow, 'id' | 'kind'> {
  readonly as: readonly BoardCapacity[];
}

/**
 * What ties him to each section: for counts that every page of the staff carries, so that it is read once.
 * @returns every section, closed ones too; `as` is empty where he has no part
 */
export async function tiesOf(
  deps: Pick<Deps, 'db' | 'clock'>,
  staff: Staff,
): Promise<readonly SectionTies[]> {
  const [capacities, sections] = await Promise.all([
    capacitiesOf(deps, deps.db, staff),
    readSections(deps.db),
  ]);
  return sections.map((section) => ({
    id: section.id,
    kind: section.kind,
    as: capacities(section),
  }));
}
