// Searches cost the database more than pages do: a few run at once, some wait, and the rest are told to come again.

export interface FewAtOnce {
  /** @returns undefined when too many wait already */
  run<T>(work: () => Promise<T>): Promise<T | undefined>;
}

/** @param bounds how many run at once, and how many may wait for them */
export function fewAtOnce({
  running,
  waiting,
}: {
  readonly running: number;
  readonly waiting: number;
}): FewAtOnce {
  let runningNow = 0;
  const line: (() => void)[] = [];
  return {
    async run(work) {
      if (runningNow >= running) {
        if (line.length >= waiting) return undefined;
        // Whoever leaves hands its place on, so that nobody who comes in between takes it.
        await new Promise<void>((resolve) => line.push(resolve));
      } else {
        runningNow += 1;
      }
      try {
        return await work();
      } finally {
        const next = line.shift();
        if (next === undefined) runningNow -= 1;
        else next();
      }
    },
  };
}
