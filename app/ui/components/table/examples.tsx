// Examples of table, for the preview page and the tests.
import type { Example } from '../../preview/example.ts';
import { Table } from './table.tsx';

export const examples: readonly Example[] = [
  {
    name: 'Hàng đợi',
    element: (
      <Table
        caption="Hồ sơ chờ tiếp nhận"
        dense
        rowKey={(row) => row.code}
        rows={[
          { code: 'PA-7K3M-Q9TX-2V', name: 'Đăng ký khai sinh', due: '27/11/2026' },
          { code: 'PA-1HZ8-PC4R-6W', name: 'Chứng thực bản sao từ bản chính', due: '24/11/2026' },
        ]}
        columns={[
          { header: 'Mã tra cứu', cell: (row) => <a href={`#${row.code}`}>{row.code}</a>, rowHeader: true },
          { header: 'Thủ tục', cell: (row) => row.name },
          { header: 'Hạn', cell: (row) => row.due, numeric: true },
        ]}
      />
    ),
  },
  {
    name: 'Không có gì',
    element: (
      <Table
        caption="Hồ sơ quá hạn"
        rows={[]}
        rowKey={() => ''}
        columns={[]}
        empty={<p>Không có hồ sơ nào quá hạn.</p>}
      />
    ),
  },
];
