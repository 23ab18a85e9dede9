// The counts above the staff's list of procedures, and what it is narrowed by.
import { catalogFilter, draftChoices, type CatalogFilter } from '#app/lists/catalog.ts';
import type { StaffCatalog } from '#app/read-models/catalog-editing.ts';
import { draftSteps } from '#catalog/draft-steps.ts';

import { FilterForm } from '../../../components/workspace/filter-form.tsx';

export interface CatalogFiltersProps {
  readonly filter: CatalogFilter;
  readonly counts: StaffCatalog['counts'];
}

export function CatalogCounts({ filter, counts }: CatalogFiltersProps) {
  const chips: readonly { label: string; count: number; filter: CatalogFilter }[] = [
    { label: 'Tất cả', count: counts.all, filter: {} },
    { label: 'Cần rà soát', count: counts.toReview, filter: { review: true } },
    { label: draftSteps.states.open.label, count: counts.drafts.open, filter: { draft: 'open' } },
    {
      label: draftSteps.states.submitted.label,
      count: counts.drafts.submitted,
      filter: { draft: 'submitted' },
    },
    { label: draftSteps.states.approved.label, count: counts.drafts.approved, filter: { draft: 'approved' } },
    {
      label: draftChoices['mine-to-approve'].label,
      count: counts.mineToApprove,
      filter: { draft: 'mine-to-approve' },
    },
  ];
  const here = catalogFilter.address(filter);
  return (
    <nav className="chips" aria-label="Danh sách theo tình trạng">
      {chips.map((chip) => {
        const href = catalogFilter.address(chip.filter);
        return (
          <a key={href} href={href} aria-current={href === here ? 'page' : undefined}>
            {chip.label} ({chip.count})
          </a>
        );
      })}
    </nav>
  );
}

export function CatalogFilters({ filter, counts }: CatalogFiltersProps) {
  return (
    <FilterForm
      list={catalogFilter}
      filter={filter}
      label="Lọc thủ tục"
      counts={{ sector: counts.bySector, level: counts.byLevel }}
    />
  );
}
