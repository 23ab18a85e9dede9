// Đ23: what the services were used for in a year, each with its sector and level, by the count of the public pages (Đ14.3).
import type { Procedure } from '#catalog/procedure.ts';
import type { ServiceFigures } from '#catalog/service-figures.ts';
import { localDate } from '#catalog/local-date.ts';
import { readServices } from '../catalog/read-services.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { countFigures } from './count-figures.server.ts';

export interface YearOfService {
  readonly code: string;
  /** As it is offered today; absent: it is published no more. */
  readonly procedure?: Procedure;
  /** Its months are those of the year. */
  readonly figures: ServiceFigures;
}

/** Published services in the order of the catalog, then those that are published no more and were used in the year. */
export async function readYearOfServices(
  deps: Pick<Deps, 'db' | 'clock'>,
  year: number,
): Promise<readonly YearOfService[]> {
  const thisMonth = localDate(deps.clock.now()).slice(0, 7);
  const months = Array.from(
    { length: 12 },
    (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`,
  ).filter((month) => month <= thisMonth);
  const { codes, of } = await countFigures(deps, { year, months });
  const published = (await readServices(deps)).map(({ offered }) => offered);
  const gone = codes.filter((code) => !published.some((one) => one.code === code)).sort();
  const all: readonly YearOfService[] = [
    ...published.map((procedure) => ({ code: procedure.code, procedure, figures: of(procedure.code) })),
    ...gone.map((code) => ({ code, figures: of(code) })),
  ];
  return all.filter(({ procedure, figures }) => procedure !== undefined || isUsed(figures));
}

const isUsed = ({ months, filedThisYear, handledThisYear }: ServiceFigures): boolean =>
  filedThisYear > 0 || handledThisYear > 0 || months.some(({ views }) => views > 0);
