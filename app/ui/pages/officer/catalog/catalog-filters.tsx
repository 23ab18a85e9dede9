// What the staff's list of procedures is narrowed by: an ordinary GET form, so that a filter is an address that can be kept.
import type { StaffCatalog, StaffCatalogFilter } from '#app/read-models/catalog-editing.ts';
import { paths } from '#app/addresses/paths.ts';
import { draftSteps } from '#catalog/draft-steps.ts';
import { lifeEvents } from '#catalog/life-events.ts';
import { sectors } from '#catalog/sectors.ts';

import { Checkbox } from '../../../components/checkboxes/checkboxes.tsx';
import { Select } from '../../../components/select/select.tsx';
import { FilterText } from '../../../components/workspace/filter-text.tsx';
import { ListFilters } from '../../../components/workspace/list-filters.tsx';
import { own } from '#forms/own.ts';

/** The words of the address for each state of a draft that can be asked for. */
export const draftFilters = {
  any: { word: 'tat-ca', label: 'Có bản nháp' },
  open: { word: 'dang-soan', label: draftSteps.states.open.label },
  submitted: { word: 'cho-duyet', label: draftSteps.states.submitted.label },
  approved: { word: 'da-duyet', label: draftSteps.states.approved.label },
  'mine-to-approve': { word: 'cho-toi-duyet', label: 'Chờ tôi duyệt' },
} as const satisfies Record<
  NonNullable<StaffCatalogFilter['draft']>,
  { readonly word: string; readonly label: string }
>;

/** The address of a list; what is not narrowed is left out. */
export function catalogAddress(filter: StaffCatalogFilter): string {
  const query = new URLSearchParams();
  if (filter.words !== undefined && filter.words !== '') query.set('q', filter.words);
  if (filter.sector !== undefined) query.set('linh-vuc', filter.sector);
  if (filter.level !== undefined) query.set('muc-do', String(filter.level));
  if (filter.lifeEvent !== undefined) query.set('viec', filter.lifeEvent);
  if (filter.review === true) query.set('ra-soat', '1');
  if (filter.draft !== undefined) query.set('ban-nhap', draftFilters[filter.draft].word);
  const text = query.toString();
  return text === '' ? paths.staffCatalog() : `${paths.staffCatalog()}?${text}`;
}

export interface CatalogFiltersProps {
  readonly filter: StaffCatalogFilter;
  readonly counts: StaffCatalog['counts'];
}

export function CatalogCounts({ filter, counts }: CatalogFiltersProps) {
  const chips: readonly { label: string; count: number; filter: StaffCatalogFilter }[] = [
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
      label: draftFilters['mine-to-approve'].label,
      count: counts.mineToApprove,
      filter: { draft: 'mine-to-approve' },
    },
  ];
  const here = catalogAddress(filter);
  return (
    <nav className="chips" aria-label="Danh sách theo tình trạng">
      {chips.map((chip) => {
        const href = catalogAddress(chip.filter);
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
  const counted = (label: string, count: number | undefined) => `${label} (${count ?? 0})`;
  return (
    <ListFilters
      label="Lọc thủ tục"
      address={paths.staffCatalog()}
      checks={
        <>
          <Checkbox
            label="Còn điểm cần rà soát"
            name="ra-soat"
            value="1"
            defaultChecked={filter.review === true}
          />
        </>
      }
    >
      <FilterText label="Tên hoặc mã thủ tục" defaultValue={filter.words} />
      <Select
        label="Lĩnh vực"
        name="linh-vuc"
        options={Object.entries(sectors).map(([value, label]) => ({
          value,
          label: counted(label, own(counts.bySector, value)),
        }))}
        defaultValue={filter.sector ?? ''}
        placeholder="Tất cả"
      />
      <Select
        label="Mức độ"
        name="muc-do"
        options={([1, 2, 3, 4] as const).map((level) => ({
          value: String(level),
          label: counted(`Mức độ ${level}`, counts.byLevel[level]),
        }))}
        defaultValue={filter.level === undefined ? '' : String(filter.level)}
        placeholder="Tất cả"
      />
      <Select
        label="Việc trong đời"
        name="viec"
        options={Object.entries(lifeEvents).map(([value, label]) => ({ value, label }))}
        defaultValue={filter.lifeEvent ?? ''}
        placeholder="Tất cả"
      />
      <Select
        label="Bản nháp"
        name="ban-nhap"
        options={Object.values(draftFilters).map(({ word, label }) => ({ value: word, label }))}
        defaultValue={filter.draft === undefined ? '' : draftFilters[filter.draft].word}
        placeholder="Không kể"
      />
    </ListFilters>
  );
}
