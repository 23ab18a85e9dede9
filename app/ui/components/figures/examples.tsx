// Examples of tables of figures, for the preview page and the tests.
import type { Example } from '../../preview/example.ts';
import { FigureTableView } from './figure-table.tsx';

export const examples: readonly Example[] = [
  {
    name: 'Bảng số liệu',
    element: (
      <FigureTableView
        table={{
          caption: 'Hồ sơ theo lĩnh vực, quý 4/2026',
          columns: [
            { title: 'Lĩnh vực', share: 3 },
            { title: 'Hồ sơ nhận', share: 1, kind: 'count' },
            { title: 'Tỷ lệ đúng hạn', share: 1, kind: 'percent' },
          ],
          rows: [
            ['Hộ tịch', 1250, 96.4],
            ['Đất đai', 12, undefined],
          ],
          total: ['Cộng', 1262, 96.4],
        }}
      />
    ),
  },
];
