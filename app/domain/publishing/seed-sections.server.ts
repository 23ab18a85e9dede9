// The units and sections that the regulation demands, written once; what staff changed since stays.
import { builtInSections } from '#app/publications/sections.ts';
import { demoUnitMembers, units, type UnitId } from '#app/publications/units.ts';
import {
  insertSection,
  insertUnitMembers,
  insertUnits,
  replaceSectionMembers,
} from '#db/queries/content-sections.server.ts';
import { reachMilestone } from '#db/queries/milestones.server.ts';
import { tellFollowers } from '../kernel/changes.ts';
import type { Deps } from '../kernel/deps.server.ts';

export async function seedSections(deps: Pick<Deps, 'db' | 'followers'>): Promise<void> {
  await deps.db.transaction(async (tx) => {
    if (await reachMilestone(tx, 'content-units'))
      await insertUnits(
        tx,
        Object.entries(units).map(([id, name]) => ({ id, name })),
      );
    for (const [position, section] of builtInSections.entries()) {
      // Each by itself: a section that a later version adds comes, and one that staff removed does not come back.
      if (!(await reachMilestone(tx, `content-section:${section.id}`))) continue;
      const { id, path, title, intro, kind, parent, demand, unit, limitDays } = section;
      await insertSection(tx, {
        id,
        path,
        title,
        intro: intro ?? '',
        kind,
        parentId: parent ?? null,
        position,
        demand,
        unitId: unit,
        limitDays: limitDays ?? null,
      });
      await tellFollowers(deps, tx, { kind: 'section', id, openedOrClosed: false });
    }
  });
}

/** Who of the demonstration works in which unit, and which sections the member of the board edits. */
export async function seedDemoMembers(
  { db }: Pick<Deps, 'db'>,
  userIdOf: (account: string) => string,
): Promise<void> {
  await db.transaction(async (tx) => {
    if (!(await reachMilestone(tx, 'demo-unit-members'))) return;
    await insertUnitMembers(
      tx,
      (Object.entries(demoUnitMembers) as [UnitId, readonly string[]][]).flatMap(([unitId, accounts]) =>
        accounts.map((account) => ({ unitId, userId: userIdOf(account) })),
      ),
    );
    for (const section of ['tin-tuc', 'su-kien'])
      await replaceSectionMembers(tx, section, [userIdOf('bientap')]);
  });
}
