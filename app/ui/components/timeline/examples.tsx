// Examples of timeline, for the preview page and the tests.
import type { Example } from '../../preview/example.ts';
import { Timeline } from './timeline.tsx';

export const examples: readonly Example[] = [
  {
    name: 'Đường đi của hồ sơ',
    element: (
      <Timeline
        entries={[
          {
            title: 'Yêu cầu bổ sung giấy tờ',
            at: new Date('2026-11-25T02:10:00Z'),
            by: 'Trần Thị Hộ Tịch',
            tone: 'waiting',
            children: <p>Ảnh giấy chứng sinh bị mờ, xin chụp lại.</p>,
          },
          {
            title: 'Được tiếp nhận',
            at: new Date('2026-11-24T03:00:00Z'),
            tone: 'progress',
          },
          {
            title: 'Đã gửi hồ sơ',
            at: new Date('2026-11-23T14:04:00Z'),
            tone: 'done',
          },
        ]}
      />
    ),
  },
];
