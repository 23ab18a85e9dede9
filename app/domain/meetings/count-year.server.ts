// Đ23: the board's meetings of a year, and what became of their decisions.
import type { YearOfMeetings } from '#app/read-models/meetings.ts';
import { present } from '#app/values/present.ts';
import { localDate } from '#catalog/local-date.ts';
import { listMeetings } from '#db/queries/meetings.server.ts';
import { listDecisions } from '#db/queries/meetings-record.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { stateOf } from './decision-rows.server.ts';

/**
 * The meetings that start in a calendar year of local days, and their decisions.
 * @returns `held`: of which there are minutes, begun or confirmed; `late` as of now
 */
export async function countMeetingYear(
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
  year: number,
): Promise<YearOfMeetings> {
  const now = clock.now();
  const count = async (states: Parameters<typeof listMeetings>[1]['states']) =>
    (await listMeetings(db, { year, ...present({ states }) }, 1, 1)).total;
  const decisions = (await listDecisions(db, {})).filter(({ startsAt }) =>
    localDate(startsAt).startsWith(`${year}-`),
  );
  const countOf = (state: ReturnType<typeof stateOf>) =>
    decisions.filter((one) => stateOf(one, now) === state).length;
  return {
    held: await count(['recording', 'recorded']),
    cancelled: await count(['cancelled']),
    decisions: decisions.length,
    done: countOf('done'),
    late: countOf('late'),
  };
}
