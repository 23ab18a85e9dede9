// The search over everything published (Đ13.1a).
import { paths } from '#app/addresses/paths.ts';
import type { SearchTerms } from '#app/read-models/search.ts';
import { choice, choiceOfPage, listFilter, page, type FilterField } from './list-filter.ts';

/** The words as typed; the search itself says when they are too long. */
const query: FilterField<string> = {
  name: 'q',
  control: { kind: 'text', label: 'Tìm trên Cổng' },
  read: (text) => text,
  write: (text) => text,
};

const year: FilterField<number> = {
  name: 'nam',
  control: { kind: 'choice', label: 'Năm', options: [] },
  read: (text) => (/^(19|2\d)\d\d$/.test(text) ? Number(text) : undefined),
  write: String,
};

export const searchFilter = listFilter(paths.search, {
  query,
  shelf: choiceOfPage('loai', 'Loại', /^[\w-]{1,100}$/),
  year,
  order: choice<SearchTerms['order']>(
    'xep',
    'Sắp xếp',
    [
      ['relevance', { value: 'lien-quan', label: 'Sát với từ tìm nhất' }],
      ['newest', { value: 'moi-nhat', label: 'Mới nhất trước' }],
    ],
    { usual: 'relevance' },
  ),
  page,
});

/** @param change values that differ; undefined removes one. The new list begins at its first page unless `change` has a page */
export const searchAddress = (
  current: SearchTerms,
  change: { readonly [K in keyof SearchTerms]?: SearchTerms[K] | undefined } = {},
): string => searchFilter.address({ ...current, page: 1, ...change });

/** @returns the terms in an address; unknown values are ignored */
export const searchIn = (search: URLSearchParams): SearchTerms => ({
  query: '',
  order: 'relevance',
  page: 1,
  ...searchFilter.read(search),
});
