// Which services an event in a life leads to, and which belong together because the same events do.
import type { LifeEventId } from '#catalog/life-events.ts';
import { filingOf } from '#catalog/offer.ts';
import type { Procedure } from '#catalog/procedure.ts';
import { byRank } from './by-rank.ts';

/**
 * @param others keeps, at the end, what the event does not lead to
 * @returns what a life event leads to: what it is about first, then what can be filed here, then the plainest name
 */
export function servicesFor(
  all: readonly Procedure[],
  event: LifeEventId,
  { others = false }: { readonly others?: boolean } = {},
): readonly Procedure[] {
  const rank = (procedure: Procedure) =>
    (procedure.lifeEvents[0] === event ? 4 : procedure.lifeEvents.includes(event) ? 2 : 0) +
    (filingOf(procedure).at === 'here' ? 1 : 0);
  return byRank(
    all
      .filter(({ lifeEvents: events }) => others || events.includes(event))
      .map((procedure) => ({ procedure, rank: rank(procedure) })),
  );
}

/**
 * @param most how many at most
 * @returns others that the same life events lead to, those that share more of them first, then those of the same sector
 */
export function relatedServices(all: readonly Procedure[], to: Procedure, most = 5): readonly Procedure[] {
  const related = all.flatMap((procedure) => {
    const shared = procedure.lifeEvents.filter((event) => to.lifeEvents.includes(event)).length;
    if (procedure.code === to.code || shared === 0) return [];
    return [{ procedure, rank: shared * 2 + (procedure.sector === to.sector ? 1 : 0) }];
  });
  return byRank(related).slice(0, most);
}
