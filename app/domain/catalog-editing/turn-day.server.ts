// At the turn of a day amounts of the province and decrees begin or end: what is kept of a service by then is told anew.
import { termInForce } from '#catalog/level-regimes.ts';
import { addDays, localDate, type LocalDate } from '#catalog/local-date.ts';
import { offeredOn } from '#catalog/offer.ts';
import type { Procedure } from '#catalog/procedure.ts';
import { sameValue } from '#catalog/same-value.ts';
import { readPublishedCatalog } from '../catalog/read-catalog.server.ts';
import { tellFollowers } from '../kernel/changes.ts';
import type { Deps } from '../kernel/deps.server.ts';

/** @returns how many services are offered otherwise today than yesterday */
export async function turnDay(deps: Deps): Promise<number> {
  const today = localDate(deps.clock.now());
  const yesterday = addDays(today, -1);
  const slugs = (await readPublishedCatalog(deps))
    .map(({ procedure }) => procedure)
    .filter((procedure) => !sameValue(toldOn(procedure, yesterday), toldOn(procedure, today)))
    .map(({ slug }) => slug);
  if (slugs.length > 0)
    await deps.db.transaction((tx) => tellFollowers(deps, tx, { kind: 'procedures', slugs }));
  return slugs.length;
}

function toldOn(procedure: Procedure, day: LocalDate) {
  const { offeredOn: _, ...offered } = offeredOn(procedure, day);
  return { offered, term: termInForce(offered.newerTerm, day) ?? '' };
}
