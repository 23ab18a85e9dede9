// What a process holds in mind and reads anew at each change of it, told by LISTEN.
import type { Deps } from './deps.server.ts';

/** Until a reading that failed is tried again, in milliseconds: longer each time, at most the last. */
const waits = [200, 1000, 5000, 30_000] as const;

/**
 * Of readings at once the one that began last is held: what began before a change, and ends after it, is old. One that fails is
 * tried again until it succeeds, or another begins.
 * @param held `read` asks anew; `hold` takes what was read
 * @returns begins a reading; settles when it, or the later one that took its place, was tried
 */
export function readAnew<T>(
  { log }: Pick<Deps, 'log'>,
  {
    what,
    read,
    hold,
  }: { readonly what: string; readonly read: () => Promise<T>; readonly hold: (value: T) => void },
): () => Promise<void> {
  let latest = 0;
  let latestReading: Promise<void> = Promise.resolve();
  async function attempt(number: number, tries: number): Promise<void> {
    try {
      const value = await read();
      if (number === latest) return hold(value);
    } catch (error) {
      if (number === latest) {
        log.error({ error }, `${what} could not be read anew`);
        const wait = waits[Math.min(tries, waits.length - 1)];
        setTimeout(() => {
          if (number === latest) latestReading = attempt(number, tries + 1);
        }, wait).unref();
        return;
      }
    }
    // Whoever waits is to find what the later one found.
    await latestReading;
  }
  return () => {
    latest += 1;
    return (latestReading = attempt(latest, 0));
  };
}
