// Examples of what people said, for the preview page and the tests.
import type { Example } from '../../preview/example.ts';
import { StatusTag } from '../status-tag/status-tag.tsx';
import { Said } from './said.tsx';

const at = (time: string) => new Date(`2026-11-24T${time}:00+07:00`);

export const examples: readonly Example[] = [
  {
    name: 'Hai bên trao đổi, có tin mới',
    element: (
      <Said
        label="Trao đổi"
        entries={[
          {
            key: '1',
            text: 'Tôi đi công tác đến thứ Sáu,\nnhận kết quả thứ Hai được không?',
            by: 'Nguyễn Văn An',
            at: at('08:30'),
            after: 'Đã đọc lúc 09:02',
          },
          {
            key: '2',
            text: 'Được ạ, mời ông đến bất cứ ngày làm việc nào.',
            by: 'Bộ phận Một cửa',
            at: at('09:05'),
            theirs: 'new',
            mark: <StatusTag tone="waiting">Tin nhắn mới</StatusTag>,
          },
        ]}
      />
    ),
  },
];
