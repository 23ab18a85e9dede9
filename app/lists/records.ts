// The records about staff: changes, looks at dossiers, searches for people.
import { paths } from '#app/addresses/paths.ts';
import {
  choice,
  choiceOfPage,
  choicesOf,
  day,
  listFilter,
  page,
  words,
  type Narrowed,
} from './list-filter.ts';

export const recordKinds = {
  changes: { word: 'thay-doi', label: 'Thay đổi đã làm' },
  looks: { word: 'xem-ho-so', label: 'Xem hồ sơ, phản ánh, yêu cầu' },
  comings: { word: 'dang-nhap', label: 'Đăng nhập' },
  searches: { word: 'tim-nguoi', label: 'Tìm người' },
} as const;

export type RecordKind = keyof typeof recordKinds;

export const recordsFilter = listFilter(paths.staffRecords, {
  kind: choice('loai', 'Nhật ký', choicesOf(recordKinds), { usual: 'changes' }),
  person: choiceOfPage('can-bo', 'Cán bộ', /^[\w-]{1,80}$/),
  from: day('tu', 'Từ ngày'),
  until: day('den', 'Đến hết ngày'),
  text: words('Tìm trong nhật ký'),
  page,
});

export type RecordsFilter = Narrowed<typeof recordsFilter>;
