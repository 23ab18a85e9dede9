// What the figures of a period are made of, read once: the sums of its days, and what is told as of now.
import { petition } from '#app/inquiries/kinds/petition/petition.ts';
import type { IndexFacts } from '#app/quality/service-index.ts';
import { endOfDay, instantAt, type LocalDate } from '#catalog/local-date.ts';
import { acceptsOnlinePayment, filingOf } from '#catalog/offer.ts';
import { followFigures, readQualitySums } from '#db/queries/figures.server.ts';
import { countRunning } from '#db/queries/quality.server.ts';
import { readServices } from '../catalog/read-services.server.ts';
import { listJudgedInquiries } from '../inquiries/list-judged.server.ts';
import type { Deps } from '../kernel/deps.server.ts';

/** Local days, both included; no limit when absent. */
export interface Days {
  readonly from?: LocalDate | undefined;
  readonly until?: LocalDate | undefined;
}

/** @returns bounds that the database takes where a day is left out */
export const wholeDays = ({ from = '2000-01-01', until = '9998-12-31' }: Days) => ({ from, until });

/** @returns instants, the second no more of the period */
export function spanOf(days: Days): { readonly from: Date; readonly until: Date } {
  const { from, until } = wholeDays(days);
  return { from: instantAt(from), until: endOfDay(until) };
}

/** @param days the period: of what was settled, rated, filed and paid in it; what runs is read as of now */
export async function gather(deps: Deps, days: Days): Promise<IndexFacts> {
  const { db } = deps;
  await followFigures(db);
  const [sums, services, running, petitions] = await Promise.all([
    readQualitySums(db, wholeDays(days)),
    readServices(deps),
    countRunning(db, deps.clock.now()),
    listJudgedInquiries(deps, { kind: petition, ...spanOf(days) }),
  ]);
  return {
    sums,
    running,
    petitions: { inTime: petitions.inTime.length, late: petitions.late.length },
    procedures: services.map(({ procedure, offered, open }) => ({
      code: procedure.code,
      openPoints: open.length,
      online: filingOf(offered).at === 'here',
      charged: offered.charges.kind !== 'free',
      paidOnline: acceptsOnlinePayment(offered),
    })),
  };
}
