// Choices that look free and are always the same: drawn from a hash of what they are for.
import { createHash } from 'node:crypto';

export interface Choices {
  /** 0 ≤ n < 1 */
  readonly share: () => number;
  /** A whole number, both ends included. */
  readonly between: (least: number, most: number) => number;
  /** The first of the list most often, the last least. */
  readonly favourite: <T>(list: readonly T[]) => T;
}

export function choicesOf(seed: string): Choices {
  let draws = 0;
  const share = () => {
    draws += 1;
    return createHash('sha256').update(`${seed} ${draws}`).digest().readUInt32BE(0) / 2 ** 32;
  };
  return {
    share,
    between: (least, most) => least + Math.floor(share() * (most - least + 1)),
    favourite(list) {
      const item = list[Math.floor(share() ** 2.2 * list.length)];
      if (item === undefined) throw new RangeError('nothing to choose from');
      return item;
    },
  };
}
