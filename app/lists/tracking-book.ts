// The lines of the tracking book, by day of reception, procedure and channel.
import { paths } from '#app/addresses/paths.ts';
import { day, listFilter, page, type Narrowed } from './list-filter.ts';
import { commonFields } from './queue.ts';

export const bookFilter = listFilter(paths.trackingBook, {
  /** Days of reception, local, both included: by default until today, from the first day of the year of `until`. */
  from: day('tu', 'Tiếp nhận từ ngày'),
  until: day('den', 'đến ngày'),
  ...commonFields,
  page,
});

export type BookFilter = Narrowed<typeof bookFilter>;
