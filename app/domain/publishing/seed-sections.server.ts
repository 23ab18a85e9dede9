// The units and sections that the regulation demands, written once; what staff changed since stays.
import { builtInSections } from '#app/publications/sections.ts';
import { units } from '#app/publications/units.ts';
import { insertSection, insertUnits } from '#db/queries/content-sections.server.ts';
import { reachMilestone } from '#db/queries/milestones.server.ts';
import { tellFollowers } from '../kernel/changes.ts';
import { divideByUnits } from './divide-by-units.server.ts';
import type { Deps } from '../kernel/deps.server.ts';

/**
 * At each start of the portal, in one transaction: what is new in this version comes, once.
 * @throws Error of the database; nothing has come then
 */
export async function seedSections(deps: Pick<Deps, 'db' | 'followers' | 'clock'>): Promise<void> {
  await deps.db.transaction(async (tx) => {
    // When the board began: meetings and reports of the year are owed from then on.
    await reachMilestone(tx, 'content-units');
    // A unit that a later version adds comes; what staff renamed stays.
    await insertUnits(
      tx,
      Object.entries(units).map(([id, name]) => ({ id, name })),
    );
    for (const [position, section] of builtInSections.entries()) {
      // Each by itself: a section that a later version adds comes, and one that staff removed does not come back.
      if (!(await reachMilestone(tx, `content-section:${section.id}`))) continue;
      const { id, path, title, intro, kind, parent, demand, unit, contributors, limitDays } = section;
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
        contributors: contributors ?? [],
        limitDays: limitDays ?? null,
      });
      await tellFollowers(deps, tx, { kind: 'section', id, openedOrClosed: false });
    }
    if (await reachMilestone(tx, 'content-by-units')) await divideByUnits(deps, tx);
  });
}
