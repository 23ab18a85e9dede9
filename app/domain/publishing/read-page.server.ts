// Whatever stands at a public address of the information site.
import type { Deps } from '../kernel/deps.server.ts';
import { readSections } from '../kernel/sections.server.ts';
import { leadOn, readItem, type ReadItem } from './read-item.server.ts';
import { readSection, type OpenedSection } from './read-section.server.ts';

/**
 * Sections win over items, items over old addresses.
 * @param request `path`: as the address says it, in NFC
 * @returns `nothing` where nothing stands that can be read, and nothing leads on
 */
export async function readPage(
  deps: Pick<Deps, 'db' | 'unit'>,
  { path }: { readonly path: string },
): Promise<ReadItem | { readonly found: 'section'; readonly section: OpenedSection }> {
  const section = await readSection(deps, { path });
  if (section !== undefined) return { found: 'section', section };
  const lastSlash = path.lastIndexOf('/');
  const sectionAbove =
    lastSlash > 0
      ? (await readSections(deps.db)).find((one) => one.path === path.slice(0, lastSlash))
      : undefined;
  if (sectionAbove === undefined) return leadOn(deps.db, path);
  return readItem(deps, { section: sectionAbove.id, slug: path.slice(lastSlash + 1) });
}
