// The links to other sites.
import { paths } from '#app/addresses/paths.ts';
import { linkStates, linkStateWords } from '#app/vocabulary/link-states.ts';
import { choice, listFilter, words, type Narrowed } from './list-filter.ts';

export const linksFilter = listFilter(() => paths.boardLinks(), {
  words: words('Tìm trong địa chỉ, tên bài', 200),
  state: choice(
    'tinh-trang',
    'Tình trạng',
    linkStateWords.map((value) => [value, { value, label: linkStates[value].label }]),
    { none: 'Tất cả' },
  ),
});

export type LinksFilter = Narrowed<typeof linksFilter>;
