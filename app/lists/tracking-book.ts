// The tracking book: which lines of it, by when they were received and what they are about.
import { paths } from '#app/addresses/paths.ts';
import { day, listFilter, page, type Narrowed } from './list-filter.ts';
import { commonFields } from './queue.ts';

export const bookFilter = listFilter(paths.trackingBook, {
  /** When it was received; local days, both included. Without the one or the other, the book of this year. */
  from: day('tu', 'Tiếp nhận từ ngày'),
  until: day('den', 'đến ngày'),
  ...commonFields,
  page,
});

export type BookFilter = Narrowed<typeof bookFilter>;
