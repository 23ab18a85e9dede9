// How many items wait for somebody: for the navigation, which every page of the staff carries.
import type { BoardCapacity } from '#app/publications/board-steps.ts';
import { countWaiting } from '#db/queries/content-board.server.ts';
import { listAllSections } from '#db/queries/content-sections.server.ts';
import type { Staff } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { capacitiesOf } from './ties.server.ts';

export async function countBoard(deps: Deps, staff: Staff): Promise<number> {
  const capacities = await capacitiesOf(deps, deps.db, staff);
  const ties = (await listAllSections(deps.db)).map((section) => ({
    id: section.id,
    as: capacities(section),
  }));
  const sections = (capacity: BoardCapacity) =>
    ties.filter(({ as }) => as.includes(capacity)).map(({ id }) => id);
  return countWaiting(deps.db, staff.userId, {
    writer: sections('writer'),
    editor: sections('editor'),
    approver: sections('approver'),
  });
}
