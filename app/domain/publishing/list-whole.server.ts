// All items of a section whole.
import type { ItemPage } from '#app/read-models/publishing.ts';
import { findAllLive } from '#db/queries/content-readers.server.ts';
import { listLines } from '#db/queries/section-lines.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { itemPages } from './item-views.server.ts';
import { readWide } from './section-lines.server.ts';
import { kindOf } from '#app/publications/kind-of-section.ts';

/**
 * Items whole, for what is drawn on the page of its section, and for calendars.
 * @returns at most `most`, ordered as the section's kind orders, with those of the sections that it gathers; none where the section
 *   is not there
 */
export async function listWhole(
  deps: Pick<Deps, 'db'>,
  { section, most = 200 }: { readonly section: string; readonly most?: number },
): Promise<readonly ItemPage[]> {
  const { db } = deps;
  const { wide, first } = await readWide(deps, { sections: [section] });
  if (first === undefined) return [];
  const keys = await listLines(db, { ...wide, listed: [] }, { order: kindOf(first).order, limit: most });
  const pages = await itemPages(
    db,
    await findAllLive(
      db,
      keys.map(({ id }) => id),
    ),
  );
  const place = new Map(keys.map(({ id }, index) => [id, index]));
  return pages.toSorted((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
}
