// Examples of details, for the preview page and the tests.
import type { Example } from '../../preview/example.ts';
import { Details } from './details.tsx';

export const examples: readonly Example[] = [
  {
    name: 'Cách tính hạn',
    element: (
      <Details summary="Hạn được tính thế nào?">
        <p>Tiếp nhận lúc 10:00 thứ Ba, 24/11/2026. Ngày làm việc thứ nhất là thứ Tư, 25/11/2026.</p>
      </Details>
    ),
  },
];
