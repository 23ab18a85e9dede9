// Examples of progress-bar, for the preview page and the tests.
import type { Example } from '../../preview/example.ts';
import { ProgressBar } from './progress-bar.tsx';

export const examples: readonly Example[] = [
  {
    name: 'Đang làm',
    element: (
      <ProgressBar done={12} of={40}>
        Đã làm 12 / 40 hồ sơ
      </ProgressBar>
    ),
  },
];
