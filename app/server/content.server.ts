// What every portal has from its first start, live or not: the catalog, the calendar, the sections, the rates of royalties. A
// demonstration is given more: demo/seeds.server.ts.
import { synchroniseCatalog } from '#app/domain/catalog-editing/synchronise-catalog.server.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { seedSections } from '#app/domain/publishing/seed-sections.server.ts';
import { seedRateTable } from '#app/domain/royalties/rate-tables.server.ts';
import { keepSearchIndex } from '#app/domain/search/rebuild-index.server.ts';
import { seedCalendar } from '#db/seed/calendar.server.ts';
import { searchSources } from './followers.server.ts';
import { fixedPages } from './fixed-pages.ts';

export async function loadContent(deps: Pick<Deps, 'db' | 'followers' | 'unit' | 'clock'>): Promise<void> {
  // First: what comes below puts itself into the index.
  await keepSearchIndex(deps, { pages: fixedPages(deps.unit), sources: searchSources });
  await synchroniseCatalog(deps);
  await seedCalendar(deps.db);
  await seedSections(deps);
  await seedRateTable(deps);
}
