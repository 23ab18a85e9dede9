// What one look at a link makes of what was known of it.
import type { Probe } from '#app/adapters/link-prober.ts';
import { linkProblems, type LinkProblem, type LinkStateWord } from '#app/vocabulary/link-states.ts';
import type { LocalDate } from '#catalog/local-date.ts';

/** A site may be down for an evening: only what does not open this many nights in a row is called broken. */
export const brokenAfterNights = 3;

export interface LinkState {
  readonly lastTriedAt: Date;
  readonly lastGoodAt: Date | null;
  readonly httpStatus: number | null;
  readonly problem: LinkProblem | null;
  readonly movedTo: string | null;
  readonly failures: number;
  readonly failedOn: LocalDate | null;
  readonly toldAt: Date | null;
}

/** @param night the night that counts; undefined when a person asked: that makes a link good, never worse */
export function afterProbe(
  stateBefore: LinkState | undefined,
  probe: Probe,
  at: Date,
  night: LocalDate | undefined,
): LinkState {
  const lastTry = {
    lastTriedAt: at,
    httpStatus: probe.httpStatus ?? null,
    problem: probe.problem ?? null,
    movedTo: probe.movedTo ?? null,
  };
  if (probe.problem === undefined)
    return { ...lastTry, lastGoodAt: at, failures: 0, failedOn: null, toldAt: null };
  const { lastGoodAt = null, failures = 0, failedOn = null, toldAt = null } = stateBefore ?? {};
  const nightCounts = night !== undefined && failedOn !== night;
  return {
    ...lastTry,
    lastGoodAt,
    failures: failures + (nightCounts ? 1 : 0),
    failedOn: nightCounts ? night : failedOn,
    toldAt,
  };
}

const withoutNetwork: readonly (LinkProblem | undefined)[] = ['no-name', 'no-network'];
/** Found without asking anybody. */
const notProbed: readonly (LinkProblem | undefined)[] = ['not-public', 'not-an-address'];

/** @returns whether nothing at all was reached: then it is our own way out that is closed, and nothing is known of the others */
export function networkIsDown(probes: readonly Probe[]): boolean {
  const askedProbes = probes.filter(({ problem }) => !notProbed.includes(problem));
  return askedProbes.length > 0 && askedProbes.every(({ problem }) => withoutNetwork.includes(problem));
}

/**
 * What was found at a link, in words for staff.
 * @returns undefined for a link that opens
 */
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
