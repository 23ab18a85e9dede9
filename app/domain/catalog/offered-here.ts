import { offeredOn, type OfferedProcedure } from '#catalog/offer.ts';
import { serviceOpening, type Openings } from '#catalog/opening.ts';
import type { LocalDate } from '#catalog/local-date.ts';
import type { Procedure } from '#catalog/procedure.ts';
import type { Deps } from '../kernel/deps.server.ts';

/**
 * @param openings what was decided on; left out for a dossier that was filed, which goes on whatever is closed meanwhile
 * @returns the procedure as this portal offers it on the day: where it is open, and paid online only with a payment gateway
 */
export const offeredHere = (
  { gateway }: Pick<Deps, 'gateway'>,
  procedure: Procedure,
  day: LocalDate,
  openings?: Openings,
): OfferedProcedure =>
  offeredOn(procedure, day, {
    hasGateway: gateway.name !== 'none',
    ...(openings !== undefined && { opening: serviceOpening(openings, procedure.code) }),
  });
