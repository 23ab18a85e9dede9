// Examples of plots, for the preview page and the tests.
import type { Example } from '../../preview/example.ts';
import { BarPlot, ColumnPlot } from './plot.tsx';

const months = [0, 3, 5, 12, 8, 0, 21, 34, 30, 41, 28, 17];

export const examples: readonly Example[] = [
  {
    name: 'Theo tháng',
    element: (
      <ColumnPlot
        title="Hồ sơ nộp mỗi tháng"
        of="Tháng"
        unit="hồ sơ"
        points={months.map((value, index) => ({
          label: String(index + 1),
          name: `Tháng ${index + 1}/2026`,
          value,
        }))}
      />
    ),
  },
  {
    name: 'Theo tình trạng',
    element: (
      <BarPlot
        title="Hồ sơ theo tình trạng"
        of="Tình trạng"
        unit="hồ sơ"
        points={[
          { label: 'Đang xử lý', name: 'Đang xử lý', value: 7 },
          { label: 'Yêu cầu bổ sung giấy tờ', name: 'Yêu cầu bổ sung giấy tờ', value: 2 },
          { label: 'Đã trả kết quả', name: 'Đã trả kết quả', value: 40 },
        ]}
      />
    ),
  },
];
