// Đ14.3: counts how often the page of a service is looked at. Only a number a month: no address, no cookie, no person.
import { localDate } from '#catalog/local-date.ts';
import { addViews } from '#db/queries/service-statistics.server.ts';
import type { Deps } from '../kernel/deps.server.ts';

export interface ViewCounter {
  /** @param slug the last part of the address of a page that was shown */
  count(slug: string): void;
  /** Adds what was counted since the last time to the database. */
  flush(): Promise<void>;
}

/**
 * Counted in memory and written now and then: a look at a page must not wait for the database.
 * @returns `flush` throws when the database does not answer; what was counted is kept for the next time
 */
export function createViewCounter(deps: Pick<Deps, 'db' | 'clock'>): ViewCounter {
  let viewsBySlug = new Map<string, number>();
  return {
    count(slug) {
      viewsBySlug.set(slug, (viewsBySlug.get(slug) ?? 0) + 1);
    },
    async flush() {
      if (viewsBySlug.size === 0) return;
      const views = viewsBySlug;
      viewsBySlug = new Map();
      const month = `${localDate(deps.clock.now()).slice(0, 7)}-01`;
      try {
        await addViews(deps.db, { month, views });
      } catch (error) {
        for (const [slug, count] of views) viewsBySlug.set(slug, (viewsBySlug.get(slug) ?? 0) + count);
        throw error;
      }
    },
  };
}
