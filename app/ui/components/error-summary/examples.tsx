// Examples of error-summary, for the preview page and the tests.
import type { Example } from '../../preview/example.ts';
import { ErrorSummary } from './error-summary.tsx';

export const examples: readonly Example[] = [
  {
    name: 'Hai chỗ cần sửa',
    element: (
      <ErrorSummary
        problems={[
          { path: 'exIdentity', message: 'Nhập số định danh gồm 12 chữ số' },
          { path: 'exIssued', message: 'Nhập ngày cấp là một ngày đã qua' },
        ]}
      />
    ),
  },
];
