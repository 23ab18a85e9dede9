// How much lies with whom, and the trend of twelve months, for the leaders of the commune: every number is the length of a list.
import type { Workload } from '#app/read-models/workload.ts';
import { addMonths, instantAt, localDate } from '#catalog/local-date.ts';
import { followFigures } from '#db/queries/figures.server.ts';
import {
  countByMonth,
  countInSeveralUnits,
  listLoadOfHolders,
  listLoadOfUnits,
} from '#db/queries/workload.server.ts';
import { readWorkingCalendar } from '../../catalog/read-catalog.server.ts';
import { hasCapacity, type Actor } from '../../kernel/actor.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import { queueMoment, queueScope } from './queue-scope.server.ts';

const months = 12;

/** @returns undefined for who leads nobody */
export async function readWorkload(deps: Deps, actor: Actor): Promise<Workload | undefined> {
  const scope = queueScope(actor);
  if (scope === undefined || !hasCapacity(actor, 'leader')) return undefined;
  const sql = deps.db.$client;
  const now = deps.clock.now();
  const moment = queueMoment(now, await readWorkingCalendar(deps));
  const first = addMonths(`${localDate(now).slice(0, 7)}-01`, 1 - months);
  const since = instantAt(first);
  await followFigures(deps.db);
  const [holders, units, inSeveralUnits, counted] = await Promise.all([
    listLoadOfHolders(sql, scope, moment),
    listLoadOfUnits(sql, scope, moment),
    countInSeveralUnits(sql, scope, moment),
    countByMonth(sql, scope, moment, since),
  ]);
  return {
    holders,
    units,
    inSeveralUnits,
    months: Array.from({ length: months }, (_, index) => {
      const month = addMonths(first, index).slice(0, 7);
      const { filed = 0, open = 0, settled = 0 } = counted.find((row) => row.month === month) ?? {};
      return { month, filed, open, settled };
    }),
  };
}
