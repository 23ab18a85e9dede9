// What the services were used for in a span of days, each with its sector and level, by the count of the public pages (Đ14.3).
import type { Procedure } from '#catalog/procedure.ts';
import type { UseFigures } from '#catalog/service-figures.ts';
import { localDate, monthsIn, type DaySpan } from '#catalog/local-date.ts';
import { readServices } from '../catalog/read-services.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { countFigures } from './count-figures.server.ts';

export interface UseOfService {
  readonly code: string;
  /** As it is offered today; absent: it is published no more. */
  readonly procedure?: Procedure;
  readonly figures: UseFigures;
}

/**
 * @param days of the period, both counted; views are of their months, up to this one
 * @returns published services in the order of the catalog, then, by code, those that are published no more and were used in these days
 */
export async function readUseOfServices(
  deps: Pick<Deps, 'db' | 'clock' | 'unit' | 'gateway'>,
  days: DaySpan,
): Promise<readonly UseOfService[]> {
  const thisMonth = localDate(deps.clock.now()).slice(0, 7);
  const months = monthsIn(days).filter((month) => month <= thisMonth);
  const { codes, of } = await countFigures(deps, { days, months });
  const procedures = (await readServices(deps)).map(({ offered }) => offered);
  const formerCodes = codes.filter((code) => !procedures.some((one) => one.code === code)).sort();
  const services: readonly UseOfService[] = [
    ...procedures.map((procedure) => ({ code: procedure.code, procedure, figures: of(procedure.code) })),
    ...formerCodes.map((code) => ({ code, figures: of(code) })),
  ];
  return services.filter(({ procedure, figures }) => procedure !== undefined || isUsed(figures));
}

const isUsed = ({ months, filed, handled, refused, stopped }: UseFigures): boolean =>
  filed + handled + refused + stopped > 0 || months.some(({ views }) => views > 0);
