// The tracking book: which lines of it, by when they were received and what they are about.
import { paths } from '#app/addresses/paths.ts';
import { cameBy, type Channel } from '#catalog/procedure-lists.ts';
import { choice, choiceOfPage, day, listFilter, page, type Narrowed } from './list-filter.ts';

export const bookFilter = listFilter(paths.trackingBook, {
  /** When it was received; local days, both included. Without the one or the other, the book of this year. */
  from: day('tu', 'Tiếp nhận từ ngày'),
  until: day('den', 'đến ngày'),
  sector: choiceOfPage('linh-vuc', 'Lĩnh vực', /^[a-z0-9-]{1,100}$/),
  procedure: choiceOfPage('thu-tuc', 'Thủ tục', /^[\w.-]{1,60}$/),
  channel: choice<Channel>(
    'cach-nop',
    'Cách nộp',
    [
      ['online', { value: 'truc-tuyen', label: cameBy.online }],
      ['in-person', { value: 'tai-quay', label: cameBy['in-person'] }],
      ['post', { value: 'buu-chinh', label: cameBy.post }],
    ],
    { none: 'Tất cả' },
  ),
  page,
});

export type BookFilter = Narrowed<typeof bookFilter>;
