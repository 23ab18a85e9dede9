// Examples of summary-list, for the preview page and the tests.
import type { Example } from '../../preview/example.ts';
import { SummaryList } from './summary-list.tsx';

export const examples: readonly Example[] = [
  {
    name: 'Kiểm tra câu trả lời',
    element: (
      <SummaryList
        heading="Người yêu cầu"
        headingLevel={3}
        change={{ href: '#sua', label: 'Sửa phần này' }}
        rows={[
          { label: 'Họ, chữ đệm, tên', value: 'Nguyễn Văn An', change: { href: '#ten' } },
          {
            label: 'Nơi cư trú',
            value: 'Số 12, đường ĐT.744, ấp Phú Thuận, xã Phú An, thị xã Bến Cát, tỉnh Bình Dương',
          },
        ]}
      />
    ),
  },
];
