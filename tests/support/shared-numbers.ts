// Numbers that the workers of a run tell each other: in a file, a line each.
import { appendFileSync, closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';

export interface SharedNumbers {
  /** Those that some worker has added so far. */
  all(): ReadonlySet<number>;
  add(numbers: readonly number[]): void;
}

/** @param file the same for all workers; it need not be there yet */
export function sharedNumbers(file: string): SharedNumbers {
  const known = new Set<number>();
  let readTo = 0;
  return {
    all() {
      if (!existsSync(file)) return known;
      const handle = openSync(file, 'r');
      const news = Buffer.alloc(fstatSync(handle).size - readTo);
      readSync(handle, news, 0, news.length, readTo);
      closeSync(handle);
      // A line that another worker is writing is read next time.
      const whole = news.subarray(0, news.lastIndexOf('\n') + 1);
      readTo += whole.length;
      for (const line of whole.toString().split('\n')) if (line !== '') known.add(Number(line));
      return known;
    },
    add(numbers) {
      if (numbers.length > 0) appendFileSync(file, numbers.map((one) => `${one}\n`).join(''));
    },
  };
}
