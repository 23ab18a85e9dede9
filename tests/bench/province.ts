// The busiest day of a year of a province, simulated from what the benches measure: how many processes it needs, and how long people
// wait. Everything that is assumed about people stands here and in docs/sizing.md; nothing of it is measured.

/** A year of one commune. */
export const assumed = {
  communes: 100,
  dossiersAYear: 15_000,
  workingDays: 250,
  /** The day after Tết against an ordinary one. */
  busiestDay: 3,
  /** What each dossier brings with it: pages of staff and residents that are drawn anew, pages from the cache, writing acts. */
  aDossier: { home: 4, queue: 8, dossier: 12, otherStaff: 6, resident: 10, cached: 30, acts: 6 },
  /** Pages from the cache that no dossier brings. */
  readersADay: 2000,
} as const;

/** Milliseconds of a process's one thread, as the benches measured them (docs/sizing.md). */
const costs = {
  ...{ home: 17, queue: 14, dossier: 33, otherStaff: 12, resident: 15, cached: 0.2, acts: 10 },
} as const;

type Kind = keyof typeof costs;

/** Shares of a working day by its hours from 7 to 17: people come in the morning. */
export const hours = [0.12, 0.18, 0.16, 0.12, 0.04, 0.04, 0.12, 0.11, 0.08, 0.03];
const hourMs = 3_600_000;

/** A generator of its own, so that each run draws the same day. */
export function drawsFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
}

/** @returns what is asked on that day, in order: when, in milliseconds from seven o'clock, and how long it takes */
function drawDay(): readonly (readonly [at: number, takes: number])[] {
  const draw = drawsFrom(349);
  const { communes, dossiersAYear, workingDays, busiestDay, aDossier, readersADay } = assumed;
  const dossiers = (communes * dossiersAYear * busiestDay) / workingDays;
  const requests: [number, number][] = [];
  const add = (kind: Kind, number: number) =>
    hours.forEach((share, hour) => {
      for (let left = Math.round(number * share); left > 0; left--)
        requests.push([(hour + draw()) * hourMs, -Math.log(draw()) * costs[kind]]);
    });
  for (const [kind, number] of Object.entries(aDossier) as [Kind, number][]) add(kind, dossiers * number);
  add('cached', communes * readersADay * busiestDay);
  return requests.toSorted(([one], [other]) => one - other);
}

export interface SimulatedDay {
  readonly processes: number;
  readonly requests: number;
  /** Of the busiest hour: the share of their time for which processes compute, and how long whoever asked waited before, in milliseconds. */
  readonly busy: string;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** @returns the day with one, two … processes, each asked by whoever comes when it is the first to be free */
export function simulateProvince(): readonly SimulatedDay[] {
  const day = drawDay();
  const from = hours.indexOf(Math.max(...hours)) * hourMs;
  return [1, 2, 3, 4, 6, 8].map((processes) => {
    const freeAt = new Array<number>(processes).fill(0);
    const waits: number[] = [];
    let computing = 0;
    for (const [at, takes] of day) {
      const next = freeAt.indexOf(Math.min(...freeAt));
      const begins = Math.max(at, freeAt[next] ?? 0);
      freeAt[next] = begins + takes;
      if (at < from || at >= from + hourMs) continue;
      waits.push(begins - at);
      computing += takes;
    }
    waits.sort((one, other) => one - other);
    const waited = (share: number) => Math.round(waits[Math.floor(waits.length * share)] ?? 0);
    return {
      processes,
      requests: day.length,
      busy: `${Math.round((100 * computing) / (processes * hourMs))} %`,
      ...{ p50: waited(0.5), p95: waited(0.95), p99: waited(0.99) },
    };
  });
}
