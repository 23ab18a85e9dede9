// Sections as pages are given them.
import type { SectionView } from '#app/read-models/publishing.ts';
import { present } from '#app/values/present.ts';
import type { SectionRow } from '#db/queries/content-sections.server.ts';

/** @returns a section as pages show it */
export function sectionView(row: SectionRow): SectionView {
  const {
    id,
    path,
    title,
    intro,
    kind,
    parentId,
    demand,
    unitId,
    unitName,
    contributors,
    limitDays,
    inMenu,
  } = row;
  return {
    id,
    path,
    title,
    intro,
    kind,
    demand,
    unit: { id: unitId, name: unitName },
    contributors,
    inMenu,
    ...present({ parentId, limitDays }),
  };
}
