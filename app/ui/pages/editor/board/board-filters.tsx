// What the board's list is narrowed by: an ordinary GET form, so that a list is an address that can be kept.
import type { Board, BoardRow } from '#app/read-models/publishing.ts';
import { paths } from '#app/addresses/paths.ts';
import { reviewStates, type ReviewState } from '#app/publications/board-steps.ts';
import { itemSteps, type Visibility } from '#app/publications/item-steps.ts';

import { Select } from '../../../components/select/select.tsx';
import { FilterText } from '../../../components/workspace/filter-text.tsx';
import { ListFilters } from '../../../components/workspace/list-filters.tsx';
import { own } from '#forms/own.ts';

export interface BoardFilter {
  readonly tab?: 'waits-for-me' | 'mine' | 'all';
  readonly section?: string;
  readonly state?: ReviewState;
  readonly visibility?: BoardRow['visibility'];
  readonly toLookAt?: true;
  readonly words?: string;
  readonly page?: number;
}

/** The words of the address for each list. */
export const boardTabs = {
  'waits-for-me': { word: 'cho-toi', label: 'Chờ tôi' },
  mine: { word: 'cua-toi', label: 'Tôi đang viết' },
  all: { word: 'tat-ca', label: 'Tất cả' },
} as const;

/** The words of the address for each state that is still on its way. */
export const stateWords = {
  writing: 'dang-viet',
  submitted: 'cho-bien-tap',
  edited: 'cho-duyet',
  approved: 'cho-dang',
} as const satisfies Partial<Record<ReviewState, string>>;

export const visibilityWords = {
  published: 'dang-dang',
  withdrawn: 'da-thu-hoi',
  unpublished: 'da-go',
  'never-published': 'chua-dang',
} as const satisfies Record<Visibility, string>;

/** The word of the address for what waits for a second look. */
export const toLookAtWord = 'cho-xem-lai';

export function boardAddress(filter: BoardFilter): string {
  const query = new URLSearchParams();
  if (filter.tab !== undefined && filter.tab !== 'waits-for-me') {
    query.set('danh-sach', boardTabs[filter.tab].word);
  }
  if (filter.words !== undefined && filter.words !== '') query.set('q', filter.words);
  if (filter.section !== undefined) query.set('chuyen-muc', filter.section);
  const step = filter.state && own(stateWords, filter.state);
  if (step !== undefined) query.set('buoc', step);
  if (filter.visibility !== undefined) query.set('hien', visibilityWords[filter.visibility]);
  if (filter.toLookAt === true) query.set('khan', toLookAtWord);
  if (filter.page !== undefined && filter.page > 1) query.set('trang', String(filter.page));
  const text = query.toString();
  return text === '' ? paths.board() : `${paths.board()}?${text}`;
}

export interface BoardFiltersProps {
  readonly filter: BoardFilter;
  readonly board: Board;
}

export function BoardTabs({ filter, board: { counts } }: BoardFiltersProps) {
  const steps = Object.keys(stateWords) as (keyof typeof stateWords)[];
  const chips: readonly { label: string; count: number | undefined; filter: BoardFilter }[] = [
    { label: boardTabs['waits-for-me'].label, count: counts.waitsForMe, filter: {} },
    { label: boardTabs.mine.label, count: counts.mine, filter: { tab: 'mine' } },
    ...steps.map((state) => ({
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
  const here = boardAddress(filter);
  return (
    <nav className="chips" aria-label="Danh sách theo bước">
      {chips.map((chip) => {
        const href = boardAddress(chip.filter);
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
    <ListFilters label="Lọc tin, bài" address={address ?? paths.board()}>
      <FilterText label="Tìm trong tiêu đề" defaultValue={filter.words} />
      <Select
        label="Danh sách"
        name="danh-sach"
        options={Object.values(boardTabs).map(({ word, label }) => ({ value: word, label }))}
        defaultValue={boardTabs[filter.tab ?? 'waits-for-me'].word}
      />
      {address === undefined && (
        <Select
          label="Chuyên mục"
          name="chuyen-muc"
          options={board.sections.map(({ id, title }) => ({ value: id, label: title }))}
          defaultValue={filter.section ?? ''}
          placeholder="Tất cả"
        />
      )}
      <Select
        label="Đang ở bước"
        name="buoc"
        options={Object.entries(stateWords).map(([state, value]) => ({
          value,
          label: reviewStates[state as ReviewState].label,
        }))}
        defaultValue={(filter.state && own(stateWords, filter.state)) ?? ''}
        placeholder="Không kể"
      />
      <Select
        label="Trên cổng"
        name="hien"
        options={Object.entries(visibilityWords).map(([visibility, value]) => ({
          value,
          label: itemSteps.states[visibility as Visibility].label,
        }))}
        defaultValue={filter.visibility === undefined ? '' : visibilityWords[filter.visibility]}
        placeholder="Không kể"
      />
      <Select
        label="Duyệt khẩn"
        name="khan"
        options={[{ value: toLookAtWord, label: 'Chờ xem lại' }]}
        defaultValue={filter.toLookAt === true ? toLookAtWord : ''}
        placeholder="Không kể"
      />
    </ListFilters>
  );
}
