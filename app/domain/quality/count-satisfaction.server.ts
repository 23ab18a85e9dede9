// What residents said of their dossiers in a period: for the report of a year (Đ23), by the count of the pages.
import type { GradeCounts } from '#app/quality/satisfaction.ts';
import { followFigures, readQualitySums } from '#db/queries/figures.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { wholeDays, type Days } from './gather.server.ts';

/** @param days both included; no limit where one is left out */
export async function countDossierSatisfaction({ db }: Pick<Deps, 'db'>, days: Days): Promise<GradeCounts> {
  await followFigures(db);
  return (await readQualitySums(db, wholeDays(days))).satisfaction.overall;
}
