// The staff's inbox: what people sent of every kind, or of one. Each kind's list has an address of its own, with the same choices.
import { paths } from '#app/addresses/paths.ts';
import { periodFields } from './period.ts';
import {
  choice,
  choiceOfPage,
  choicesOf,
  day,
  flag,
  further,
  listFilter,
  page,
  words,
  type Narrowed,
} from './list-filter.ts';

/** Whose the next step is. The states of all kinds fall under these. */
export const inboxStages = {
  mine: { word: 'cho-toi', label: 'Chờ tôi' },
  handler: { word: 'cho-tiep-nhan', label: 'Chờ tiếp nhận, phân loại' },
  assignee: { word: 'cho-tra-loi', label: 'Chờ đơn vị trả lời' },
  approver: { word: 'cho-duyet', label: 'Chờ lãnh đạo duyệt' },
  requester: { word: 'cho-nguoi-gui', label: 'Chờ người gửi' },
  finished: { word: 'da-xong', label: 'Đã xong' },
} as const;

export type InboxStage = keyof typeof inboxStages;

export type InboxOrder = 'due' | 'newest';

export const inquiriesFilter = listFilter(paths.inbox, {
  text: words('Mã hoặc số vào sổ', 60),
  kind: choiceOfPage('loai', 'Loại', /^[a-z-]{1,40}$/),
  stage: choice('viec', 'Đang chờ ai', choicesOf(inboxStages), { none: 'Tất cả đang giải quyết' }),
  order: choice<InboxOrder>(
    'xep',
    'Sắp xếp',
    [
      ['due', { value: 'han', label: 'Hạn trả lời gần nhất' }],
      ['newest', { value: 'moi-gui', label: 'Mới gửi trước' }],
    ],
    { none: 'Việc của tôi trước' },
  ),
  /** Of a list of one kind. */
  state: further(choiceOfPage('trang-thai', 'Trạng thái', /^[a-z-]{1,40}$/)),
  unit: further(choiceOfPage('don-vi', 'Đơn vị được giao', /^[a-z0-9-]{1,60}$/)),
  /** When it was sent; local days, both included. */
  from: further(day('tu', 'Gửi từ ngày')),
  until: further(day('den', 'đến ngày')),
  mine: flag('cua-toi', 'Tôi đang giữ'),
  late: flag('qua-han', 'Quá hạn'),
  dueToday: flag('hom-nay', 'Đến hạn hôm nay'),
  /** Of a kind that tells leaders: so late that they were told. */
  escalated: flag('bao-lanh-dao', 'Quá hạn mức 2 (báo Chủ tịch)'),
  page,
});

export type InquiriesFilter = Narrowed<typeof inquiriesFilter>;

/** The register of a kind, at the kind's address: whatever was sent in a period. */
export const registerFilter = listFilter(() => '', periodFields);

export type RegisterFilter = Narrowed<typeof registerFilter>;
