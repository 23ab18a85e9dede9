// The stops that are announced, which every request is held against: read once and held in process until they change, here or
// in another process (LISTEN page_cache). Whether one runs is asked of the clock, so that it begins and ends to the second.
import type { Stop } from '#app/operation/maintenance.ts';
import { tags, type PageTag } from '#app/vocabulary/page-tags.ts';
import { listOpenStops } from '#db/queries/planned-stops.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { readAnew } from '../kernel/read-anew.ts';

export interface Stops {
  /** The one that runs now, as far as is known at this moment: no request waits for it. */
  running(): Stop | undefined;
  /** What pages say: to come or running. */
  announced(): Promise<readonly Stop[]>;
  /** @param changedTags tags of pages; a change of stops is a change of all pages */
  forget(changedTags: readonly PageTag[]): void;
}

/** @returns what answers without asking the database; what was read before stays while the database does not answer */
export function keepStops({ db, clock, log }: Pick<Deps, 'db' | 'clock' | 'log'>): Stops {
  let stops: readonly Stop[] = [];
  let reading: Promise<void> | undefined;
  const begin = readAnew(
    { log },
    {
      what: 'what stops are announced',
      read: () => listOpenStops(db),
      hold: (rows) => {
        stops = rows.map(({ fromAt, untilAt, reason }) => ({ from: fromAt, until: untilAt, reason }));
      },
    },
  );
  const read = () => (reading = begin());
  return {
    running() {
      if (stops.length === 0) return undefined;
      const now = clock.now();
      return stops.find(({ from, until }) => from <= now && now < until);
    },
    async announced() {
      await (reading ?? read());
      const now = clock.now();
      return stops.filter(({ until }) => now < until);
    },
    forget(changedTags) {
      if (changedTags.includes(tags.everything)) void read();
    },
  };
}
