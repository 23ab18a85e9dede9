// The figures of a year for the report that Điều 23 asks for, from what the board did.
import type { YearSheet } from '#app/read-models/freshness-year.ts';
import { localDate, yearSpan } from '#catalog/local-date.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { staffOnly, type Outcome } from '../kernel/refusal.ts';
import { surveyPublications } from './survey-publications.server.ts';

/**
 * @param input `year`: this one when absent; one that has not begun has no figures
 * @returns refused as `not-allowed` to all but staff
 */
export async function surveyFreshnessYear(
  deps: Deps,
  actor: Actor,
  input: { readonly year?: number },
): Promise<Outcome<{ sheet: YearSheet }>> {
  if (actor.kind !== 'staff') return staffOnly();
  const year = input.year ?? Number(localDate(deps.clock.now()).slice(0, 4));
  return { ok: true, sheet: { year, ...(await surveyPublications(deps, yearSpan(year))) } };
}
