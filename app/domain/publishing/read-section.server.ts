// A section with what lies above and below it.
import type { SectionView } from '#app/read-models/publishing.ts';
import { present } from '#app/values/present.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { listSections } from './list-sections.server.ts';

export interface OpenedSection extends SectionView {
  readonly children: readonly SectionView[];
  readonly parent?: SectionView;
}

/**
 * @param path of the section as its address says it
 * @returns undefined for what is no section, and for a closed one; `children` in the order of the menu
 */
export async function readSection(
  deps: Pick<Deps, 'db'>,
  { path }: { readonly path: string },
): Promise<OpenedSection | undefined> {
  const all = await listSections(deps);
  const section = all.find((one) => one.path === path);
  if (section === undefined) return undefined;
  const parent = all.find(({ id }) => id === section.parentId);
  return {
    ...section,
    children: all.filter(({ parentId }) => parentId === section.id),
    ...present({ parent }),
  };
}
