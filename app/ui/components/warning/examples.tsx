// Examples of warning, for the preview page and the tests.
import type { Example } from '../../preview/example.ts';
import { Warning } from './warning.tsx';

export const examples: readonly Example[] = [
  {
    name: 'Hậu quả',
    element: (
      <Warning>
        <p>Sau khi gửi, bạn chỉ sửa được khi cán bộ yêu cầu bổ sung.</p>
      </Warning>
    ),
  },
];
