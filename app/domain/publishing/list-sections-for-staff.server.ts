// The sections as staff manage them: whose each is, who edits it, how much is in it, and what the reader may do.
import type { StaffSection } from '#app/read-models/publishing.ts';
import {
  countItems,
  listAllSections,
  listSectionMembers,
  listStaff,
  listUnits,
  unitsOf,
} from '#db/queries/content-sections.server.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { staffOnly, type Outcome } from '../kernel/refusal.ts';
import { seenOf } from '../kernel/seen.server.ts';
import { memberParts, sectionParts } from './section-facts.ts';
import { sectionPowers } from './permissions.ts';
import { sectionView } from './section-view.ts';

export interface StaffSections {
  readonly sections: readonly StaffSection[];
  readonly units: readonly { readonly id: string; readonly name: string }[];
  /** Members of the board, whom the head may assign sections to. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly mayManage: boolean;
  readonly mayAssign: boolean;
  readonly mayAddFor: readonly string[];
}

/**
 * @returns closed sections too; `people` are those who may be made editors of a section, `mayAddFor` the units whose sections this
 *   person may add. Refused as `not-allowed` to all but staff
 */
export async function listSectionsForStaff(
  { db, clock }: Deps,
  actor: Actor,
): Promise<Outcome<StaffSections>> {
  if (actor.kind !== 'staff') return staffOnly();
  const members = await listSectionMembers(db);
  const counts = await countItems(db);
  const units = await listUnits(db);
  const powers = sectionPowers(actor, await unitsOf(db, actor.userId, clock.now()));
  const staff = await listStaff(db, clock.now());
  return {
    ok: true,
    sections: (await listAllSections(db)).map((row) => {
      const own = members.filter(({ sectionId }) => sectionId === row.id);
      return {
        ...sectionView(row),
        members: own.map(({ id, name }) => ({ id, name })),
        closed: row.closedAt !== null,
        items: counts.get(row.id) ?? 0,
        seen: seenOf(sectionParts(row)),
        membersSeen: seenOf(memberParts(own.map(({ id }) => id))),
      };
    }),
    units,
    people: staff.filter(({ roles }) => roles.includes('editor')).map(({ id, name }) => ({ id, name })),
    mayManage: powers.manage,
    mayAssign: powers.assign,
    mayAddFor: units.map(({ id }) => id).filter(powers.mayAddFor),
  };
}
