// How many items wait for somebody: for the navigation, which every page of the staff carries.
import { listBoardItems } from '#db/queries/content-board.server.ts';
import type { Staff } from '../actor.ts';
import type { Deps } from '../deps.server.ts';
import { waitsFor } from './board-rows.server.ts';
import { capacitiesOf } from './ties.server.ts';

export async function countBoard(deps: Deps, staff: Staff): Promise<number> {
  const viewer = { userId: staff.userId, in: await capacitiesOf(deps, deps.db, staff) };
  const rows = await listBoardItems(deps.db, { underWay: true });
  return rows.filter((row) => waitsFor(viewer, row)).length;
}
