// Examples of pagination, for the preview page and the tests.
import type { Example } from '../../preview/example.ts';
import { Pagination } from './pagination.tsx';

export const examples: readonly Example[] = [
  { name: 'Trang 4 trong 12', element: <Pagination page={4} pageCount={12} hrefOf={(n) => `?trang=${n}`} /> },
];
