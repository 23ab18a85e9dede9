// Dossiers of people who never lived: the first go through their steps one by one, all others are copied from those.
import { isReceivedOnPaper } from '#catalog/counter.ts';
import { filingOf } from '#catalog/offer.ts';
import { sectorIds } from '#catalog/sectors.ts';
import { readPublishedCatalog } from '#app/domain/catalog/read-catalog.server.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { say } from '../../progress.ts';
import { copyDossiers } from './copy-dossiers.server.ts';
import { liveDossier } from './live-dossier.server.ts';
import { seedDemoResidents } from './residents.server.ts';

/** Lives that go on at the same time; each reads beside the transaction that it holds open. */
export const atOnce = 4;
/** So many residents file step by step. */
const livingAtMost = 400;
/** A person files now and then. */
const dossiersOfResident = 12;

/** @param lived how many at most go step by step: a step takes as long as a real one */
export async function fillDossiers(
  deps: Deps,
  { count, lived: most }: { readonly count: number; readonly lived: number },
): Promise<void> {
  const services = (await readPublishedCatalog(deps))
    .map(({ procedure }) => procedure)
    .filter((procedure) => filingOf(procedure).at === 'here' || isReceivedOnPaper(procedure))
    .sort((a, b) => sectorIds.indexOf(a.sector) - sectorIds.indexOf(b.sector));
  const livedCount = Math.min(count, most);
  const residents = await seedDemoResidents(
    deps.db,
    Math.max(Math.min(count, livingAtMost), Math.ceil(count / dossiersOfResident)),
  );
  const world = { services, residents: residents.slice(0, livingAtMost) };
  const codes: string[] = [];
  let next = 0;
  const work = async () => {
    for (let index = next++; index < livedCount; index = next++) {
      codes.push(await liveDossier(deps, index, world));
      if (index % 100 === 99) say(`  ${index + 1} hồ sơ`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  await copyDossiers(deps, { codes, residents, count: count - livedCount });
}
