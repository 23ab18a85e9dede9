// Examples of the door of a published page, for the preview page and the tests.
import type { Example } from '../../preview/example.ts';
import { ReportInaccuracy } from './report-inaccuracy.tsx';

export const examples: readonly Example[] = [
  { name: 'Ở cuối trang đã đăng', element: <ReportInaccuracy page="/lien-he" /> },
];
