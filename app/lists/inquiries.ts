// The staff's inbox: inquiries of all kinds, or of one. Each kind has its own list at its own address, with the same filter.
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

/** Who has to make the next step; every state of every kind belongs to one of these. */
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
  /** Only in a list of one kind. */
  state: further(choiceOfPage('trang-thai', 'Trạng thái', /^[a-z-]{1,40}$/)),
  unit: further(choiceOfPage('don-vi', 'Đơn vị được giao', /^[a-z0-9-]{1,60}$/)),
  /** Days of sending, local, both included. */
  from: further(day('tu', 'Gửi từ ngày')),
  until: further(day('den', 'đến ngày')),
  mine: flag('cua-toi', 'Tôi đang xử lý'),
  late: flag('qua-han', 'Quá hạn'),
  dueToday: flag('hom-nay', 'Đến hạn hôm nay'),
  /** So late that the chairman was informed; only for kinds that do this. */
  escalated: flag('bao-lanh-dao', 'Quá hạn mức 2 (báo Chủ tịch)'),
  page,
});

export type InquiriesFilter = Narrowed<typeof inquiriesFilter>;

/** The register of a kind: all inquiries of a period. Callers of `address` give the kind's address. */
export const registerFilter = listFilter(() => '', periodFields);

export type RegisterFilter = Narrowed<typeof registerFilter>;
