// Examples of fold, for the preview page and the tests.
import type { Example } from '../../preview/example.ts';
import { Fold } from './fold.tsx';

export const examples: readonly Example[] = [
  {
    name: 'Một phần gấp lại và một phần mở sẵn',
    element: (
      <>
        <Fold id="vi-du-thoi-han" heading="Thời hạn giải quyết">
          <p>Trong ngày làm việc.</p>
        </Fold>
        <Fold id="vi-du-phi" heading="Phí, lệ phí" open>
          <p>8.000 đồng mỗi bản.</p>
        </Fold>
      </>
    ),
  },
];
