// The newest items, for the home page and feeds.
import type { ItemLine } from '#app/read-models/publishing.ts';
import { listLive } from '#db/queries/content-readers.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { itemLines } from './item-views.server.ts';

/** The newest of some sections together. */
export async function latest(
  { db }: Pick<Deps, 'db'>,
  { sections, count }: { readonly sections: readonly string[]; readonly count: number },
): Promise<readonly ItemLine[]> {
  return itemLines(db, await listLive(db, { sections }, { order: 'newest', limit: count }));
}
