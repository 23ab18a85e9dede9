// Examples of titles of what is published, for the preview page and the tests.
import { titleOf } from '#app/publications/item-title.ts';
import type { Example } from '../../preview/example.ts';
import { ItemTitle } from './item-title.tsx';

const title = 'Xã ra quân làm sạch kênh, rạch';

export const examples: readonly Example[] = [
  { name: 'Bài của xã', element: <ItemTitle of={titleOf({ title })} href="/tin-tuc/kenh-rach" /> },
  {
    name: 'Nội dung mẫu, dẫn tới trang của bài',
    element: <ItemTitle of={titleOf({ title, sample: true })} href="/tin-tuc/kenh-rach" />,
  },
  {
    name: 'Nội dung mẫu, không có trang riêng',
    element: <ItemTitle of={titleOf({ title: 'Phạm Văn Dũng', sample: true })} id="pham-van-dung" />,
  },
];
