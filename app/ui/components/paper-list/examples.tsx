// Examples of paper-list, for the preview page and the tests.
import type { Example } from '../../preview/example.ts';
import { PaperList } from './paper-list.tsx';

export const examples: readonly Example[] = [
  {
    name: 'Tờ khai, và giấy Cổng đã cấp',
    element: (
      <PaperList
        papers={[
          { paper: 'to-khai', label: 'Tờ khai', issuedAt: new Date('2026-11-24T07:00:00Z') },
          {
            paper: 'giay-tiep-nhan',
            label: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả',
            number: 'H09.31.20-261124-0001',
            issuedAt: new Date('2026-11-24T07:04:00Z'),
            token: '3Q7M9K2TXV5B8N4C6D1F',
          },
        ]}
        hrefOf={(paper) => `#${paper}`}
      />
    ),
  },
];
