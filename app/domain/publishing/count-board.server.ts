// How many items wait for somebody: for the navigation, which every page of the staff carries.
import type { BoardCapacity } from '#app/publications/board-steps.ts';
import { countWaiting } from '#db/queries/content-board.server.ts';
import { accountsOf, type Staff } from '../kernel/actor.ts';
import { askOnce } from '../kernel/ask-once.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { SectionTies } from './ties.server.ts';

/** @param ties his own */
export function countBoard(
  { db }: Pick<Deps, 'db'>,
  staff: Staff,
  ties: readonly SectionTies[],
): Promise<number> {
  const sections = (capacity: BoardCapacity) =>
    ties.filter(({ as }) => as.includes(capacity)).map(({ id }) => id);
  return askOnce(db, `on the board for ${staff.userId}`, () =>
    countWaiting(db, accountsOf(staff), {
      writer: sections('writer'),
      editor: sections('editor'),
      approver: sections('approver'),
    }),
  );
}
