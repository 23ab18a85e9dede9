// The counts above the board's list, and what it is narrowed by.
import { boardFilter, boardTabs, statesUnderWay, type BoardFilter } from '#app/lists/board.ts';
import { reviewStates } from '#app/publications/board-steps.ts';
import { itemSteps } from '#app/publications/item-steps.ts';
import type { Board } from '#app/read-models/publishing.ts';

import { FilterForm } from '../../../components/workspace/filter-form.tsx';

export interface BoardFiltersProps {
  readonly filter: BoardFilter;
  readonly board: Board;
}

export function BoardTabs({ filter, board: { counts } }: BoardFiltersProps) {
  const chips: readonly { label: string; count: number | undefined; filter: BoardFilter }[] = [
    { label: boardTabs['waits-for-me'].label, count: counts.waitsForMe, filter: {} },
    { label: boardTabs.mine.label, count: counts.mine, filter: { tab: 'mine' } },
    ...statesUnderWay.map((state) => ({
      label: reviewStates[state].label,
      count: counts.byState[state],
      filter: { tab: 'all' as const, state },
    })),
    {
      label: 'Duyệt khẩn, chờ xem lại',
      count: counts.toLookAt,
      filter: { tab: 'all' as const, toLookAt: true as const },
    },
    {
      label: itemSteps.states.published.label,
      count: counts.byVisibility.published,
      filter: { tab: 'all' as const, visibility: 'published' as const },
    },
    { label: boardTabs.all.label, count: undefined, filter: { tab: 'all' } },
  ];
  const here = boardFilter.address(filter.tab === 'waits-for-me' ? { ...filter, tab: undefined } : filter);
  return (
    <nav className="chips" aria-label="Danh sách theo bước">
      {chips.map((chip) => {
        const href = boardFilter.address(chip.filter);
        return (
          <a key={href} href={href} aria-current={href === here ? 'page' : undefined}>
            {chip.label}
            {chip.count !== undefined && ` (${chip.count})`}
          </a>
        );
      })}
    </nav>
  );
}

/** @param address of the list of one section: then there is none to choose */
export function BoardFilters({
  filter,
  board,
  address,
}: BoardFiltersProps & { readonly address?: string | undefined }) {
  return (
    <FilterForm
      list={boardFilter}
      filter={filter}
      label="Lọc tin, bài"
      address={address}
      options={{
        section:
          address === undefined ? board.sections.map(({ id, title }) => ({ value: id, label: title })) : [],
      }}
    />
  );
}
