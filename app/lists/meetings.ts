// The meetings of the board.
import { paths } from '#app/addresses/paths.ts';
import { meetingStates } from '#app/publications/meeting-lists.ts';
import { choice, choicesOf, listFilter, page, type FilterField, type Narrowed } from './list-filter.ts';

const year: FilterField<number> = {
  name: 'nam',
  control: { kind: 'choice', label: 'Năm', options: [], none: 'Tất cả' },
  read: (text) => (/^20\d\d$/.test(text) ? Number(text) : undefined),
  write: String,
};

export const meetingsFilter = listFilter(paths.meetings, {
  year,
  state: choice('tinh-trang', 'Tình trạng', choicesOf(meetingStates), { none: 'Tất cả' }),
  page,
});

export type MeetingsFilter = Narrowed<typeof meetingsFilter>;
