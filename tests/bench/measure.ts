// Rates side by side: A and B run in turn, several rounds, and the ratio is taken round by round,
// because the machine's speed drifts and only what ran next to each other can be compared.

export interface Figure {
  readonly name: string;
  readonly perSecond: number;
}

export interface Comparison {
  readonly bench: string;
  readonly what: Figure;
  readonly limit: Figure;
  /** Median over the rounds of what / limit. */
  readonly ratio: number;
  readonly ratios: readonly number[];
  /** The ratio asked for. */
  readonly goal: number;
}

export type Rate = () => Promise<number>;

export async function compare(
  bench: string,
  what: { name: string; rate: Rate },
  limit: { name: string; rate: Rate },
  goal: number,
  rounds = 5,
): Promise<Comparison> {
  const pairs: { what: number; limit: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const atLimit = await limit.rate();
    pairs.push({ limit: atLimit, what: await what.rate() });
  }
  const ratios = pairs.map((pair) => pair.what / pair.limit);
  return {
    bench,
    what: { name: what.name, perSecond: median(pairs.map((pair) => pair.what)) },
    limit: { name: limit.name, perSecond: median(pairs.map((pair) => pair.limit)) },
    ratio: median(ratios),
    ratios,
    goal,
  };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Runs `task` from `lanes` lanes at once, `count` times in all. @returns tasks per second */
export async function rateOf(
  count: number,
  lanes: number,
  task: (index: number) => Promise<unknown>,
): Promise<number> {
  let next = 0;
  const lane = async () => {
    for (let index = next++; index < count; index = next++) await task(index);
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: lanes }, lane));
  return (count * 1000) / (performance.now() - start);
}

/**
 * The same by how long all but the slowest twentieth of them wait, one after another in a lane.
 * @returns how many a second that would be
 */
export async function slowRateOf(
  count: number,
  lanes: number,
  task: (index: number) => Promise<unknown>,
): Promise<number> {
  const waits: number[] = [];
  await rateOf(count, lanes, async (index) => {
    const start = performance.now();
    await task(index);
    waits.push(performance.now() - start);
  });
  const sorted = waits.toSorted((one, other) => one - other);
  return 1000 / (sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN);
}
