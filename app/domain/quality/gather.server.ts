// What the figures of a period are made of, read once.
import { petition } from '#app/inquiries/kinds/petition/petition.ts';
import { partsOf, type DossierLife } from '#app/quality/life.ts';
import type { IndexFacts } from '#app/quality/service-index.ts';
import { endOfDay, instantAt, type LocalDate } from '#catalog/local-date.ts';
import { acceptsOnlinePayment, filingOf } from '#catalog/offer.ts';
import {
  listFiled,
  listLivesOf,
  listPaid,
  listRated,
  listRunning,
  listSettledLives,
  type RatedDossier,
  type Span,
} from '#db/queries/quality.server.ts';
import { readServices } from '../catalog/read-services.server.ts';
import { listJudgedInquiries } from '../inquiries/list-judged.server.ts';
import type { Deps } from '../kernel/deps.server.ts';

/** Local days, both included; no limit when absent. */
export interface Days {
  readonly from?: LocalDate | undefined;
  readonly until?: LocalDate | undefined;
}

/** @returns instants, the second no more of the period; bounds that the database takes where a day is left out */
export const spanOf = ({ from = '2000-01-01', until = '9998-12-31' }: Days): Span => ({
  from: instantAt(from),
  until: endOfDay(until),
});

export interface Gathered extends IndexFacts {
  readonly ratings: readonly RatedDossier[];
  /** Of what was rated and not settled in the period. */
  readonly ratedBefore: readonly DossierLife[];
  /** Who of the staff had a part in each of all these, by code. */
  readonly staffOf: ReadonlyMap<string, readonly string[]>;
}

/** @param days the period: of what was settled, rated, filed and paid in it; what runs is read as of now */
export async function gather(deps: Deps, days: Days): Promise<Gathered> {
  const { db } = deps;
  const span = spanOf(days);
  const lives = await listSettledLives(db, span);
  const ratings = await listRated(db, span);
  const settledCodes = new Set(lives.map(({ code }) => code));
  const ratedBefore = await listLivesOf(
    db,
    ratings.flatMap(({ code }) => (settledCodes.has(code) ? [] : [code])),
  );
  return {
    settled: lives,
    ratings,
    ratedBefore,
    staffOf: new Map(
      [...lives, ...ratedBefore].map((life) => [life.code, partsOf(life).map(({ staffId }) => staffId)]),
    ),
    procedures: (await readServices(deps)).map(({ procedure, offered, open }) => ({
      code: procedure.code,
      openPoints: open.length,
      online: filingOf(procedure).at === 'here',
      charged: offered.charges.kind !== 'free',
      paidOnline: acceptsOnlinePayment(offered),
    })),
    filed: await listFiled(db, span),
    paid: await listPaid(db, span),
    running: await listRunning(db, deps.clock.now()),
    petitions: await listJudgedInquiries(deps, { kind: petition, ...span }),
  };
}
