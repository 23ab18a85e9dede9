// Examples of file-list, for the preview page and the tests.
import type { Example } from '../../preview/example.ts';
import { FileList } from './file-list.tsx';

export const examples: readonly Example[] = [
  {
    name: 'Hai tệp đã gửi',
    element: (
      <FileList
        label="Tệp đã gửi"
        files={[
          { id: 'a', fileName: 'giay-chung-sinh.pdf', byteSize: 318_000, href: '/tep/a', removable: true },
          {
            id: 'b',
            fileName: 'anh-can-cuoc-mat-truoc.jpg',
            byteSize: 1_480_000,
            note: 'Chưa quét mã độc',
            removable: true,
          },
        ]}
      />
    ),
  },
];
