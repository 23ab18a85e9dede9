// Makes the search index anew when this version of the portal writes it otherwise, or when there was none.
import { listAllSections } from '#db/queries/content-sections.server.ts';
import { reachMilestone } from '#db/queries/milestones.server.ts';
import { hasMilestone } from '#db/queries/search.server.ts';
import type { Database } from '#db/client.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { indexCatalogAnew } from './index-catalog.server.ts';
import { putSectionInSearch } from './index-item.server.ts';
import { putInSearch, type Searchable } from './put-in-search.server.ts';

/** Raise it with every change of what is written for a thing, or of how words are taken apart. */
const version = 4;

/** Puts all that one module publishes into the index; what is there already is written over. */
export type SearchSource = (db: Database) => Promise<void>;

/** The catalog of procedures, as one source of the search: in one transaction. */
export const catalogSource: SearchSource = (db) => db.transaction(indexCatalogAnew);

/**
 * All sections with their items, as one source of the search: a transaction a section.
 * @throws Error of the database; the sections before stay in the index
 */
export const sectionsSource: SearchSource = async (db) => {
  for (const { id } of await listAllSections(db))
    await db.transaction((tx) => putSectionInSearch(tx, id, { withItems: true }));
};

/**
 * Call it at every start. Everything is done again where it was interrupted, and again when two processes do it at once.
 * @param content `pages`: those of the portal that nobody publishes, they come with the version; `sources`: what is
 *   published, registered in app/server/followers.server.ts
 */
export async function keepSearchIndex(
  { db }: Pick<Deps, 'db'>,
  { pages, sources }: { readonly pages: readonly Searchable[]; readonly sources: readonly SearchSource[] },
): Promise<void> {
  await putInSearch(db, pages);
  const versionKey = `search-index:${version}`;
  if (await hasMilestone(db, versionKey)) return;
  for (const putInIndex of sources) await putInIndex(db);
  await reachMilestone(db, versionKey);
}
