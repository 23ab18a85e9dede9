// The sections as readers have them.
import type { SectionView } from '#app/read-models/publishing.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { cachedUntilChanged, type CachedUntilChanged } from '../kernel/cached-until-changed.ts';
import { readSections } from '../kernel/sections.server.ts';
import { sectionView } from './section-view.ts';

/**
 * @param only `inMenu`: those that stand in the menu, or those that do not; left out, both
 * @returns sections that are not closed, in the order of the menu; `parentId` makes the tree
 */
export async function listSections(
  { db }: Pick<Deps, 'db'>,
  { inMenu }: { readonly inMenu?: boolean } = {},
): Promise<readonly SectionView[]> {
  const all = (await readSections(db)).filter(({ closedAt }) => closedAt === null).map(sectionView);
  return inMenu === undefined ? all : all.filter((section) => section.inMenu === inMenu);
}

/** @returns the sections of the menu in its order: read once, and again when what every page carries changes */
export const keepMenu = (deps: Pick<Deps, 'db'>): CachedUntilChanged<readonly SectionView[]> =>
  cachedUntilChanged(() => listSections(deps, { inMenu: true }));
