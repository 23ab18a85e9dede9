// Who of the board can make the next step of an item, by name: one person makes one of the three (Đ18), and a page that refuses him says
// who else there is.
import { boardSteps, type BoardTransition, turnIn } from '#app/publications/board-steps.ts';
import { permit } from '#app/steps/permit.ts';
import type { Queryable } from '#db/client.server.ts';
import type { ReviewRow } from '#db/queries/content.server.ts';
import type { SectionOwners } from '#db/queries/content-sections.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { boardPeople } from './board-people.server.ts';
import { reviewCase } from './review-case.ts';

/** @returns names of those who can make the step now, each person once; empty: nobody has the power and made no earlier step */
export async function peopleFor(
  deps: Pick<Deps, 'clock'>,
  db: Queryable,
  section: SectionOwners,
  review: ReviewRow,
  event: BoardTransition['event'],
): Promise<readonly string[]> {
  const now = reviewCase(review);
  const able = (await boardPeople(deps, db)).filter(
    (person) =>
      permit(
        boardSteps,
        now,
        { accounts: person.accounts, identified: person.identified, as: person.in(section) },
        { event },
      ).ok,
  );
  const persons = new Map(able.map(({ accounts, name }) => [accounts.toSorted().join(), name]));
  return [...persons.values()];
}

/** @returns the step that a review waits for others to make; undefined while it is written, and once it is approved */
export function stepOfOthers({ state }: Pick<ReviewRow, 'state'>): string | undefined {
  const turn = turnIn(state);
  return turn === undefined || turn.byAnother.length === 0 ? undefined : turn.next;
}
