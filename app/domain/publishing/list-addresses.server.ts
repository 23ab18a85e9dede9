// Every public address of the information site.
import { present } from '#app/values/present.ts';
import { listLiveAddresses } from '#db/queries/content-readers.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { kindOf } from '#app/publications/kind-of-section.ts';
import { listSections } from './list-sections.server.ts';

/**
 * For the sitemap.
 * @returns the sections, then published items with a page of their own; `updatedAt`: when a version of the item last came out
 */
export async function listAddresses(
  deps: Pick<Deps, 'db'>,
): Promise<readonly { readonly path: string; readonly updatedAt?: Date }[]> {
  const items = (await listLiveAddresses(deps.db)).filter((item) => kindOf(item).ownPage);
  return [
    ...(await listSections(deps)).map(({ path }) => ({ path })),
    ...items.map(({ path, slug, updatedAt }) => ({
      path: `${path}/${slug}`,
      ...present({ updatedAt }),
    })),
  ];
}
