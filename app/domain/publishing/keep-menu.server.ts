// The sections of the menu, which every page carries.
import type { SectionView } from '#app/read-models/publishing.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { keptUntilChanged, type Kept } from '../kernel/kept-until-changed.ts';
import { listSections } from './list-sections.server.ts';

/** Read once, and again when what every page carries changes. */
export const keepMenu = (deps: Pick<Deps, 'db'>): Kept<readonly SectionView[]> =>
  keptUntilChanged(() => listSections(deps, { inMenu: true }));
