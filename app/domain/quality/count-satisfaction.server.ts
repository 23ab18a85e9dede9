// What residents said of their dossiers in a period: for the report of a year (Đ23), by the count of the pages.
import { countSatisfaction, type GradeCounts } from '#app/quality/satisfaction.ts';
import { listRated } from '#db/queries/quality.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { spanOf, type Days } from './gather.server.ts';

/** @param days both included; no limit where one is left out */
export async function countDossierSatisfaction({ db }: Pick<Deps, 'db'>, days: Days): Promise<GradeCounts> {
  return countSatisfaction(await listRated(db, spanOf(days))).overall;
}
