// Examples of notification, for the preview page and the tests.
import type { Example } from '../../preview/example.ts';
import { Notification } from './notification.tsx';

export const examples: readonly Example[] = [
  {
    name: 'Cần chú ý',
    element: (
      <Notification tone="important" heading="Bạn cần bổ sung hồ sơ">
        <p>Cán bộ yêu cầu nộp thêm giấy chứng sinh trước ngày 30/11/2026.</p>
      </Notification>
    ),
  },
  {
    name: 'Đã xong',
    element: (
      <Notification tone="success">
        <p>Hồ sơ đã được chuyển cho cán bộ hộ tịch.</p>
      </Notification>
    ),
  },
  {
    name: 'Thông tin',
    element: (
      <Notification>
        <p>Cổng tạm dừng từ 22:00 đến 23:00 ngày 05/12/2026 để bảo trì.</p>
      </Notification>
    ),
  },
];
