// The published services that somebody looks for, with the revision of each.
import type { Sought } from '#app/read-models/finding.ts';
import { findServices } from './find-services.ts';
import { readPublishedCatalog, type PublishedProcedure, type Reading } from './read-catalog.server.ts';

/** @returns closest first; without words, in the catalog's order */
export async function findPublishedServices(
  deps: Reading,
  sought: Sought,
): Promise<readonly PublishedProcedure[]> {
  const published = await readPublishedCatalog(deps);
  const byCode = new Map(published.map((one) => [one.procedure.code, one]));
  const { services } = findServices(
    published.map(({ procedure }) => procedure),
    sought,
  );
  return services.flatMap(({ code }) => byCode.get(code) ?? []);
}
