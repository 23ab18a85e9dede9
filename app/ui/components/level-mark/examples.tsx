// Examples of level-mark, for the preview page and the tests.
import type { Example } from '../../preview/example.ts';
import { LevelMark } from './level-mark.tsx';

export const examples: readonly Example[] = [
  { name: 'Mức độ 1', element: <LevelMark level={1} newerTerm="information" /> },
  { name: 'Mức độ 2', element: <LevelMark level={2} newerTerm="information" /> },
  { name: 'Mức độ 3', element: <LevelMark level={3} newerTerm="partly-online" /> },
  { name: 'Mức độ 4', element: <LevelMark level={4} newerTerm="wholly-online" payable /> },
  {
    name: 'Trong danh sách',
    element: <LevelMark level={4} newerTerm="wholly-online" payable={false} compact />,
  },
];
