// The published services that somebody looks for, with the revision of each.
import type { ServiceQuery } from '#app/read-models/finding.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { findServices } from './find-services.ts';
import { readServices, type PublishedService } from './read-services.server.ts';

/** @returns closest first; without words, in the catalog's order */
export async function findPublishedServices(
  deps: Pick<Deps, 'db' | 'clock' | 'unit' | 'gateway'>,
  query: ServiceQuery,
): Promise<readonly PublishedService[]> {
  const publishedServices = await readServices(deps);
  const byCode = new Map(publishedServices.map((one) => [one.procedure.code, one]));
  const { services } = findServices(publishedServices, query);
  return services.flatMap(({ code }) => byCode.get(code) ?? []);
}
