// Everybody who has a part in publishing, with his capacities in each section: for mails, which go to many at once.
import type { BoardCapacity } from '#app/publications/board-steps.ts';
import { localDate } from '#catalog/local-date.ts';
import type { Queryable } from '#db/client.server.ts';
import { listBoardPeople } from '#db/queries/board-people.server.ts';
import { delegationsThatHold, type SectionOwners } from '#db/queries/content-sections.server.ts';
import type { Colleague } from '#db/queries/staff-at-work.server.ts';
import { unknownPerson, type Staff } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { Viewer } from './board-rows.server.ts';
import { capacitiesBy } from './ties.server.ts';

export interface BoardPerson extends Viewer, Colleague {
  readonly roles: Staff['roles'];
  /** Đ11: the units that he belongs to. */
  readonly units: readonly string[];
  /** It is known who he is: he can be the second person. */
  readonly identified: boolean;
  readonly in: (section: SectionOwners) => readonly BoardCapacity[];
}

/** @returns everybody with an open account of staff, as his roles and delegations are at this moment */
export async function boardPeople(
  { clock }: Pick<Deps, 'clock'>,
  db: Queryable,
): Promise<readonly BoardPerson[]> {
  const now = clock.now();
  const delegations = await delegationsThatHold(db, localDate(now), now);
  const rows = await listBoardPeople(db, now);
  return rows.map((row) => {
    const { id, name, email, roles, units, assigned, identity } = row;
    const accounts = rows.flatMap((other) =>
      other.id === id || (identity !== null && other.identity === identity) ? [other.id] : [],
    );
    const staff: Staff = {
      kind: 'staff',
      userId: id,
      name,
      position: row.position ?? '',
      roles,
      sectors: [],
      person: unknownPerson,
    };
    return {
      id,
      accounts,
      identified: identity !== null,
      name,
      email,
      roles,
      units,
      in: capacitiesBy(staff, {
        units,
        assigned,
        delegations: delegations.filter(({ toUser }) => toUser === id),
      }),
    };
  });
}
