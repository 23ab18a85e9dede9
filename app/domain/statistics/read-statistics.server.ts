// Đ14.3: the figures of the services of level 3 and 4, as they are published.
import { acceptsOnlineSubmission, type Procedure } from '#catalog/procedure.ts';
import type { ServiceFigures } from '#catalog/service-figures.ts';
import { findFigures, listFigures } from '#db/queries/service-statistics.server.ts';
import { readPublishedCatalog } from '../catalog/read-catalog.server.ts';
import type { Deps } from '../kernel/deps.server.ts';

export interface PublishedFigures {
  readonly procedure: Procedure;
  readonly figures: ServiceFigures;
}

export interface Statistics {
  /** When the youngest of the figures was computed; absent while none were. */
  readonly computedAt?: Date;
  readonly services: readonly PublishedFigures[];
}

export async function readStatistics(deps: Pick<Deps, 'db'>): Promise<Statistics> {
  const stored = new Map((await listFigures(deps.db)).map((row) => [row.procedureCode, row]));
  const services = (await readPublishedCatalog(deps)).flatMap(({ procedure }) => {
    const row = acceptsOnlineSubmission(procedure) ? stored.get(procedure.code) : undefined;
    return row === undefined ? [] : [{ procedure, figures: row.figures, computedAt: row.computedAt }];
  });
  const latest = Math.max(...services.map(({ computedAt }) => computedAt.getTime()));
  return {
    services: services.map(({ procedure, figures }) => ({ procedure, figures })),
    ...(Number.isFinite(latest) ? { computedAt: new Date(latest) } : {}),
  };
}

export async function readServiceFigures(
  deps: Pick<Deps, 'db'>,
  procedure: Procedure,
): Promise<ServiceFigures | undefined> {
  if (!acceptsOnlineSubmission(procedure)) return undefined;
  return (await findFigures(deps.db, procedure.code))?.figures;
}
