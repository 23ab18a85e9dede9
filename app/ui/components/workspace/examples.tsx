// Examples of workspace, for the preview page and the tests.
import type { Example } from '../../preview/example.ts';
import { Workspace } from './workspace.tsx';

export const examples: readonly Example[] = [
  {
    name: 'Nơi làm việc của cán bộ',
    whole: true,
    element: (
      <Workspace
        actor={{ name: 'Trần Thị Hộ Tịch', position: 'Công chức Tư pháp – Hộ tịch' }}
        heading="Hồ sơ chờ tiếp nhận"
        release={{ version: '0.2.0', isUnread: true }}
        groups={[
          {
            heading: 'Hồ sơ',
            links: [
              { label: 'Chờ tiếp nhận', href: '#cho', count: 12, current: true },
              { label: 'Quá hạn', href: '#qua-han', count: 2, urgent: true },
              { label: 'Tôi đang xử lý', href: '#cua-toi', count: 5 },
            ],
          },
          { heading: 'Khác', links: [{ label: 'Thanh toán', href: '#thanh-toan' }] },
        ]}
      >
        <p>Nội dung</p>
      </Workspace>
    ),
  },
];
