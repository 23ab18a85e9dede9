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
            key: '3',
            title: 'Yêu cầu bổ sung giấy tờ',
            at: '2026-11-25T02:10:00Z',
            atText: 'thứ Tư, 25/11/2026, 09:10',
            by: 'Trần Thị Hộ Tịch',
            tone: 'waiting',
            children: <p>Ảnh giấy chứng sinh bị mờ, xin chụp lại.</p>,
          },
          {
            key: '2',
            title: 'Được tiếp nhận',
            at: '2026-11-24T03:00:00Z',
            atText: 'thứ Ba, 24/11/2026, 10:00',
            tone: 'progress',
          },
          {
            key: '1',
            title: 'Đã gửi hồ sơ',
            at: '2026-11-23T14:04:00Z',
            atText: 'thứ Hai, 23/11/2026, 21:04',
            tone: 'done',
          },
        ]}
      />
    ),
  },
];
