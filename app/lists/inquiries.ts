// The list of one kind of inquiry: its states are the kind's.
import { choiceOfPage, flag, listFilter, words, type Narrowed } from './list-filter.ts';

/** Each kind's list has an address of its own: it is given where one is made. */
export const inquiriesFilter = listFilter(() => '', {
  text: words('Mã hoặc số vào sổ', 60),
  state: choiceOfPage('trang-thai', 'Trạng thái', /^[a-z-]{1,40}$/, { none: 'Đang giải quyết' }),
  late: flag('qua-han', 'Quá hạn'),
  /** Of a kind that tells leaders: so late that they were told. */
  escalated: flag('bao-lanh-dao', 'Quá hạn mức 2 (báo Chủ tịch)'),
});

export type InquiriesFilter = Narrowed<typeof inquiriesFilter>;
