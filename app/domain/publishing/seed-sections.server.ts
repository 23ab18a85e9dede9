// The units and sections that the regulation demands, written once; what staff changed since stays.
import { builtInSections } from '#app/publications/sections.ts';
import { units } from '#app/publications/units.ts';
import {
  insertSection,
  insertUnits,
  changeSection,
  findSection,
  widenSection,
} from '#db/queries/content-sections.server.ts';
import { reachMilestone } from '#db/queries/milestones.server.ts';
import { addressOf } from '#app/publications/section-address.ts';
import type { Transaction } from '#db/client.server.ts';
import { changeItem, listNewestFact, moveAddress } from '#db/queries/content.server.ts';
import { own } from '#forms/own.ts';
import { tellFollowers } from '../kernel/changes.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { portalItself, recordAuditEvent } from '../kernel/audit.server.ts';

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

const planning = 'quy-hoach-phat-trien';

/** What the question of the field was answered with → the section of that field. */
const sectionOfField: Readonly<Record<string, string>> = {
  investment: 'uu-dai-dau-tu',
  construction: 'quy-hoach-xay-dung',
  land: 'su-dung-dat',
  resources: 'tai-nguyen',
  waste: 'chat-thai-moi-truong',
  commerce: 'cho-thuong-mai',
};

/**
 * Once, for portals that are older: planning held all six fields in one section and news came from one unit. Each field gets
 * its section and its items, by what they were filed under; sections get the units that provide for them (Đ11).
 * @param tx in which a milestone says that it is done for the first time
 */
async function divideByUnits(deps: Pick<Deps, 'followers' | 'clock'>, tx: Transaction): Promise<void> {
  for (const { id, contributors } of builtInSections) {
    if (contributors !== undefined) await changeSection(tx, id, { contributors });
  }
  const whole = await findSection(tx, planning);
  if (whole === undefined) return;
  // The land officer's while it was all; what staff chose themselves stays.
  if (whole.unitId === 'dia-chinh') await changeSection(tx, planning, { unitId: 'van-phong' });
  await widenSection(tx, planning, Object.values(sectionOfField));
  for (const { item, value } of await listNewestFact(tx, planning, 'field')) {
    const target = own(sectionOfField, value ?? '');
    const section = target === undefined ? undefined : await findSection(tx, target);
    // What names no field, or whose section is not there, is about planning as a whole.
    if (section?.parentId !== planning) continue;
    await changeItem(tx, item.id, { sectionId: section.id });
    if (item.firstPublishedAt !== null)
      await moveAddress(
        tx,
        item.id,
        { from: addressOf(whole, item.slug), to: addressOf(section, item.slug) },
        deps.clock.now(),
      );
    await tellFollowers(deps, tx, { kind: 'item', id: item.id, sectionId: section.id });
    await recordAuditEvent(deps, tx, portalItself, {
      subject: `content:${item.id}`,
      event: 'moved',
      detail: { from: planning, to: section.id },
    });
  }
}
