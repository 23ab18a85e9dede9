// The catalog as it is offered and told on a day, without a database.
import { procedures, type Procedure } from '#catalog/index.ts';
import type { LocalDate } from '#catalog/local-date.ts';
import { offeredOn, type OfferedProcedure } from '#catalog/offer.ts';
import { sheetOf, unseen, type ServiceSheet, type Standing } from '#catalog/sheet.ts';

export interface Service {
  readonly offered: OfferedProcedure;
  readonly sheet: ServiceSheet;
}

export function serviceOf(
  procedure: Procedure,
  { day = '2026-11-24', standing = unseen }: { readonly day?: LocalDate; readonly standing?: Standing } = {},
): Service {
  const offered = offeredOn(procedure, day);
  return { offered, sheet: sheetOf(offered, standing) };
}

export const services: readonly Service[] = procedures.map((procedure) => serviceOf(procedure));
