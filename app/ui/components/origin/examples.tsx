// Examples of origin, for the preview page and the tests.
import type { Example } from '../../preview/example.ts';
import { Origin } from './origin.tsx';

export const examples: readonly Example[] = [
  { name: 'Của một bài', element: <Origin author="Hồ Thị Nga" source="Ủy ban nhân dân xã Phú An" /> },
  { name: 'Chỉ có nguồn', element: <Origin author="" source="Ủy ban nhân dân xã Phú An" /> },
];
