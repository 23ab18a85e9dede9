// The staff's list of forms.
import { paths } from '#app/addresses/paths.ts';
import { flag, listFilter, words, type Narrowed } from './list-filter.ts';

export const formFilter = listFilter(paths.staffForms, {
  words: words('Tên hoặc mã mẫu đơn'),
  mineToApprove: flag('cho-toi-duyet', 'Chờ tôi duyệt'),
});

export type FormFilter = Narrowed<typeof formFilter>;
