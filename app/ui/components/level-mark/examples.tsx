// Examples of level-mark, for the preview page and the tests.
import type { Example } from '../../preview/example.ts';
import { LevelMark } from './level-mark.tsx';

export const examples: readonly Example[] = [
  {
    name: 'Mức độ 1',
    element: <LevelMark level={1} term="Nghị định 224/2026/NĐ-CP: cung cấp thông tin trực tuyến" />,
  },
  {
    name: 'Mức độ 2',
    element: <LevelMark level={2} term="Nghị định 224/2026/NĐ-CP: cung cấp thông tin trực tuyến" />,
  },
  {
    name: 'Mức độ 3',
    element: <LevelMark level={3} term="Nghị định 224/2026/NĐ-CP: dịch vụ công trực tuyến một phần" />,
  },
  { name: 'Mức độ 4', element: <LevelMark level={4} payable /> },
  {
    name: 'Trong danh sách',
    element: <LevelMark level={4} payable={false} />,
  },
];
