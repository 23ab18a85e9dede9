// Đ14.3: the figures of the services of level 3 and 4, as they are published.
import { acceptsOnlineSubmission, isTakenInHere } from '#catalog/procedure.ts';
import type { ServiceSheet } from '#catalog/sheet.ts';
import type { ServiceFigures } from '#catalog/service-figures.ts';
import { findFigures, listFigures } from '#db/queries/service-statistics.server.ts';
import { readServices } from '../catalog/read-services.server.ts';
import type { Deps } from '../kernel/deps.server.ts';

export interface PublishedFigures {
  readonly sheet: ServiceSheet;
  readonly figures: ServiceFigures;
}

export interface Statistics {
  /** When the youngest of the figures was computed; absent while none were. */
  readonly computedAt?: Date;
  readonly services: readonly PublishedFigures[];
  /** Of this year, of all other procedures: what is not filed online here, and what is published no more. */
  readonly others: { readonly filed: number; readonly handled: number };
}

/** @returns the figures as they were computed last; `computedAt` is absent before the first time */
export async function readStatistics(
  deps: Pick<Deps, 'db' | 'clock' | 'unit' | 'gateway'>,
): Promise<Statistics> {
  const figuresByCode = new Map((await listFigures(deps.db)).map((row) => [row.procedureCode, row]));
  const services = (await readServices(deps)).flatMap(({ procedure, sheet }) => {
    const row =
      acceptsOnlineSubmission(procedure) && isTakenInHere(procedure)
        ? figuresByCode.get(procedure.code)
        : undefined;
    return row === undefined ? [] : [{ sheet, figures: row.figures, computedAt: row.computedAt }];
  });
  const latest = Math.max(...services.map(({ computedAt }) => computedAt.getTime()));
  const shown = new Set(services.map(({ sheet }) => sheet.code));
  const others = [...figuresByCode.values()].filter(({ procedureCode }) => !shown.has(procedureCode));
  return {
    others: {
      filed: others.reduce((sum, { figures }) => sum + figures.filedThisYear, 0),
      handled: others.reduce((sum, { figures }) => sum + figures.handledThisYear, 0),
    },
    services: services.map(({ sheet, figures }) => ({ sheet, figures })),
    ...(Number.isFinite(latest) ? { computedAt: new Date(latest) } : {}),
  };
}

/** @returns undefined for a service of level 1 or 2, and before the figures were computed for the first time */
export async function readServiceFigures(
  deps: Pick<Deps, 'db'>,
  { code, declaredLevel }: Pick<ServiceSheet, 'code' | 'declaredLevel'>,
): Promise<ServiceFigures | undefined> {
  if (declaredLevel < 3) return undefined;
  return (await findFigures(deps.db, code))?.figures;
}
