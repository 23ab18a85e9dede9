// Sections and the addresses under them, as pages are given them.
import type { SectionView } from '#app/read-models/publishing.ts';
import { present } from '#app/values/present.ts';
import type { SectionRow } from '#db/queries/content-sections.server.ts';
import { kindOf } from './kind-of-section.ts';

export function sectionView(row: SectionRow): SectionView {
  const { id, path, title, intro, kind, parentId, demand, unitId, unitName, limitDays, inMenu } = row;
  return {
    id,
    path,
    title,
    intro,
    kind,
    demand,
    unit: { id: unitId, name: unitName },
    inMenu,
    ...present({ parentId, limitDays }),
  };
}

/** An item without a page of its own is a place on the page of its section. */
export function hrefOf(section: Pick<SectionRow, 'path' | 'kind'>, slug: string): string {
  return kindOf(section).ownPage ? `${section.path}/${slug}` : `${section.path}#${slug}`;
}

/** Where the item stands, whether or not a page answers there: what redirects are about. */
export const addressOf = (section: Pick<SectionRow, 'path'>, slug: string): string =>
  `${section.path}/${slug}`;
