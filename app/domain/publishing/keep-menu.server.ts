// The sections of the menu, which every page carries.
import type { SectionView } from '#app/read-models/publishing.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { cachedUntilChanged, type CachedUntilChanged } from '../kernel/cached-until-changed.ts';
import { listSections } from './list-sections.server.ts';

/** @returns the sections of the menu in its order: read once, and again when what every page carries changes */
export const keepMenu = (deps: Pick<Deps, 'db'>): CachedUntilChanged<readonly SectionView[]> =>
  cachedUntilChanged(() => listSections(deps, { inMenu: true }));
