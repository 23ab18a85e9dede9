// Examples of panel, for the preview page and the tests.
import type { Example } from '../../preview/example.ts';
import { Panel } from './panel.tsx';

export const examples: readonly Example[] = [
  {
    name: 'Đã gửi hồ sơ',
    element: (
      <Panel heading="Đã gửi hồ sơ" code="PA-7K3M-Q9TX-2V">
        <p>Chúng tôi đã gửi thư xác nhận đến địa chỉ của bạn.</p>
      </Panel>
    ),
    whole: true,
  },
];
