// The filter of the staff's list of procedures, from its address.
import type { StaffCatalogFilter } from '#app/read-models/catalog-editing.ts';
import { draftFilters } from '#app/ui/pages/officer/catalog/catalog-filters.tsx';
import { lifeEventIds } from '#catalog/life-events.ts';
import type { Level } from '#catalog/procedure.ts';
import { sectorIds } from '#catalog/sectors.ts';

const levels: readonly Level[] = [1, 2, 3, 4];
const draftStates = Object.keys(draftFilters) as (keyof typeof draftFilters)[];

/** An unknown value narrows nothing, so that an old address still shows a list. */
export function readFilter(query: URLSearchParams): StaffCatalogFilter {
  const value = (name: string) => query.get(name) ?? '';
  const words = value('q').normalize('NFC').trim().slice(0, 100);
  return {
    sector: sectorIds.find((one) => one === value('linh-vuc')),
    level: levels.find((one) => String(one) === value('muc-do')),
    lifeEvent: lifeEventIds.find((one) => one === value('viec')),
    review: value('ra-soat') === '1',
    draft: draftStates.find((state) => draftFilters[state].word === value('ban-nhap')),
    words: words === '' ? undefined : words,
  };
}
