// What two people opened of the portal (decision 125), for whoever takes something from residents.
import {
  afterDecision,
  portalOpening,
  takesResidents,
  type Opening,
  type Openings,
} from '#catalog/opening.ts';
import type { Queryable } from '#db/client.server.ts';
import { listOpenings } from '#db/queries/openings.server.ts';
import { readUntilTold } from './read-until-told.server.ts';
import { refuse, type Outcome } from './refusal.ts';

/** @returns what stands after all decisions; the same object while nothing more is decided */
export const readOpenings = (db: Queryable): Promise<Openings> =>
  readUntilTold(db, {
    question: 'openings',
    tables: ['openings'],
    read: async () =>
      (await listOpenings(db)).reduce<Openings>(
        (openings, { subjects, way, words }) => afterDecision(openings, subjects, { way, words }),
        new Map(),
      ),
  });

/** @returns what keeps the whole portal from taking anything, in words; undefined where it is open */
export async function whyClosed(db: Queryable): Promise<Opening | undefined> {
  const opening = portalOpening(await readOpenings(db));
  return opening.way === 'here' ? undefined : opening;
}

/** @returns refused as `not-possible`, with the words for residents, while the portal takes nothing that people write */
export async function requireOpenPortal(db: Queryable): Promise<Outcome<object>> {
  const closed = await whyClosed(db);
  return closed === undefined ? { ok: true } : refuse('not-possible', closed.words);
}

/** @returns the same while no service is open either: nobody needs an account then */
export async function requireOpenDoor(db: Queryable): Promise<Outcome<object>> {
  const openings = await readOpenings(db);
  return takesResidents(openings) ? { ok: true } : refuse('not-possible', portalOpening(openings).words);
}
