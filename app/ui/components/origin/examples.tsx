// Examples of origin, for the preview page and the tests.
import type { Example } from '../../preview/example.ts';
import { ListOrigins, Origin } from './origin.tsx';

const office = { author: 'Hồ Thị Nga', source: 'Ủy ban nhân dân xã Phú An' };

export const examples: readonly Example[] = [
  { name: 'Của một bài', element: <Origin {...office} /> },
  {
    name: 'Của cả danh sách',
    element: (
      <ListOrigins
        lines={[
          { ...office, title: 'Phạm Văn Dũng' },
          { ...office, title: 'Võ Minh Đức' },
        ]}
      />
    ),
  },
  {
    name: 'Của từng mục trong danh sách',
    element: (
      <ListOrigins
        lines={[
          { ...office, title: 'Phạm Văn Dũng' },
          { author: 'Huỳnh Tấn Phát', source: 'Đài Truyền thanh xã', title: 'Trạm Y tế xã' },
        ]}
      />
    ),
  },
];
