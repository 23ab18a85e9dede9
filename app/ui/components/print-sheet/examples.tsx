// Examples of print-sheet, for the preview page and the tests.
import type { Example } from '../../preview/example.ts';
import { PrintHint, PrintSheet } from './print-sheet.tsx';

export const examples: readonly Example[] = [
  {
    name: 'Trang để in',
    element: (
      <PrintSheet address="phuanbinhduong.gov.vn/dich-vu-cong/dang-ky-khai-sinh">
        <PrintHint paper="/dich-vu-cong/dang-ky-khai-sinh.pdf" />
      </PrintSheet>
    ),
  },
];
