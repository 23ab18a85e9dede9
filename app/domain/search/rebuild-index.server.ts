// Makes the search index anew when this version of the portal writes it otherwise, or when there was none.
import { listAllSections } from '#db/queries/content-sections.server.ts';
import { lockCatalog } from '#db/queries/catalog.server.ts';
import { reachMilestone } from '#db/queries/milestones.server.ts';
import { hasMilestone } from '#db/queries/search.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { indexCatalog } from './index-catalog.server.ts';
import { indexSection } from './index-item.server.ts';
import { putInSearch, type Searchable } from './put-in-search.server.ts';

/** Raise it with every change of what is written for a thing, or of how words are taken apart. */
const version = 2;

/**
 * Call it at every start. Everything is done again where it was interrupted, and again when two processes do it at once.
 * @param pages of the portal that nobody publishes: they come with the version
 */
export async function keepSearchIndex({ db }: Pick<Deps, 'db'>, pages: readonly Searchable[]): Promise<void> {
  await putInSearch(db, pages);
  const reached = `search-index:${version}`;
  if (await hasMilestone(db, reached)) return;
  await db.transaction(async (tx) => {
    await lockCatalog(tx);
    await indexCatalog(tx);
  });
  for (const { id } of await listAllSections(db))
    await db.transaction((tx) => indexSection(tx, id, { withItems: true }));
  await reachMilestone(db, reached);
}
