import { offeredOn, type OfferedProcedure } from '#catalog/offer.ts';
import type { LocalDate } from '#catalog/local-date.ts';
import type { Procedure } from '#catalog/procedure.ts';
import type { Deps } from '../kernel/deps.server.ts';

/** @returns the procedure as this portal offers it on the day: without a payment gateway nothing is paid online */
export const offeredHere = (
  { gateway }: Pick<Deps, 'gateway'>,
  procedure: Procedure,
  day: LocalDate,
): OfferedProcedure => offeredOn(procedure, day, gateway.name !== 'none');
