// The list of one kind of inquiry: its states are the kind's.
import { choiceOfPage, flag, listFilter, words, type Narrowed } from './list-filter.ts';

/** Each kind's list has an address of its own: it is given where one is made. */
export const inquiriesFilter = listFilter(() => '', {
  text: words('Mã hoặc số vào sổ', 60),
  state: choiceOfPage('trang-thai', 'Trạng thái', /^[a-z-]{1,40}$/, { none: 'Đang giải quyết' }),
  late: flag('qua-han', 'Quá hạn'),
});

export type InquiriesFilter = Narrowed<typeof inquiriesFilter>;
