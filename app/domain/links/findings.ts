// What was found at a link, in words for staff.
import { linkProblems, type LinkStateWord } from '#app/vocabulary/link-states.ts';
import { brokenAfterNights, type LinkState } from './verdict.ts';

/** @returns undefined for a link that opens */
export function findingOf({
  problem,
  httpStatus,
}: Pick<LinkState, 'problem' | 'httpStatus'>): string | undefined {
  if (problem === null) return undefined;
  return httpStatus === null ? linkProblems[problem] : `${linkProblems[problem]} (${httpStatus})`;
}

/**
 * @param check undefined: it was never tried
 * @returns a link is told broken after some nights, not after one
 */
export function stateOf(check: LinkState | undefined): LinkStateWord {
  if (check === undefined) return 'chua-thu';
  if (check.failures >= brokenAfterNights) return 'hong';
  if (check.problem !== null) return 'chua-chac';
  return check.movedTo === null ? 'tot' : 'chuyen';
}
