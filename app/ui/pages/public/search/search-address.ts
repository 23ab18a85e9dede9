// A search as an address: `/tim-kiem?q=&loai=&nam=&xep=moi-nhat&trang=`. Only what was chosen stands in it.
import type { SearchAsked } from '#app/read-models/search.ts';

export const askedBy = {
  query: 'q',
  shelf: 'loai',
  year: 'nam',
  order: 'xep',
  page: 'trang',
} as const;

export const newestFirst = 'moi-nhat';

/** @param change what is otherwise: a new choice begins at the first page */
export function searchAddress(
  action: string,
  asked: SearchAsked,
  change: { readonly [K in keyof SearchAsked]?: SearchAsked[K] | undefined } = {},
): string {
  const { query, shelf, year, order, page } = { ...asked, page: 1, ...change };
  const parameters = new URLSearchParams();
  if (query !== undefined && query !== '') parameters.set(askedBy.query, query);
  if (shelf !== undefined) parameters.set(askedBy.shelf, shelf);
  if (year !== undefined) parameters.set(askedBy.year, String(year));
  if (order === 'newest') parameters.set(askedBy.order, newestFirst);
  if (page !== undefined && page > 1) parameters.set(askedBy.page, String(page));
  const search = parameters.toString();
  return search === '' ? action : `${action}?${search}`;
}
