// Services in the order of what speaks for each.
import type { Procedure } from '#catalog/procedure.ts';

/** @returns the highest first; of equals the one with the plainest name */
export function byRank(
  ranked: readonly { readonly procedure: Procedure; readonly rank: number }[],
): readonly Procedure[] {
  return [...ranked]
    .sort((a, b) => b.rank - a.rank || a.procedure.name.length - b.procedure.name.length)
    .map(({ procedure }) => procedure);
}
