// Examples of follow, for the preview page and the tests.
import type { Example } from '../../preview/example.ts';
import { FollowLink } from './follow-link.tsx';

export const examples: readonly Example[] = [
  { name: 'Ở trang của chuyên mục', element: <FollowLink kind="section" target="tin-tuc" /> },
];
