// Examples of saved-state, for the preview page and the tests.
import type { Example } from '../../preview/example.ts';
import { SavedState } from './saved-state.tsx';

export const examples: readonly Example[] = [
  { name: 'Đã lưu', element: <SavedState state="saved" at="21:04" /> },
  { name: 'Đang lưu', element: <SavedState state="saving" /> },
  { name: 'Chưa lưu được', element: <SavedState state="failed" at="21:04" /> },
];
