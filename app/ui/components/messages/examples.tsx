// Examples of messages about a dossier, for the preview page and the tests.
import type { MessageThread } from '#app/read-models/conversations.ts';

import type { Example } from '../../preview/example.ts';
import { Messages } from './messages.tsx';

const at = (time: string) => new Date(`2026-11-24T${time}:00+07:00`);

const talk: MessageThread = {
  side: 'applicant',
  officePhone: '0254 3876 543',
  templates: [],
  messages: [
    {
      id: '1',
      own: true,
      author: 'Nguyễn Văn An',
      text: 'Tôi muốn nhận hai bản trích lục thì ghi ở đâu?',
      at: at('08:30'),
      readAt: at('09:02'),
      fresh: false,
    },
    {
      id: '2',
      own: false,
      author: 'Bộ phận Một cửa',
      text: 'Ông ghi số bản vào mục “Số lượng bản sao” của tờ khai.',
      at: at('09:05'),
      fresh: true,
    },
  ],
};

export const examples: readonly Example[] = [
  { name: 'Người nộp, có tin mới', element: <Messages thread={talk} requestId="1" /> },
  {
    name: 'Cán bộ, bị từ chối, chữ đã viết còn nguyên',
    element: (
      <Messages
        thread={{
          ...talk,
          side: 'office',
          messages: [],
          templates: [{ id: 'a', title: 'Hẹn đến quầy', text: 'Mời ông/bà đến Bộ phận Một cửa.' }],
        }}
        requestId="2"
        reply={{ entry: 'Chào ông,', error: 'Tin nhắn tối đa 2.000 ký tự. Hãy viết ngắn lại.' }}
      />
    ),
  },
  {
    name: 'Người nộp không có tài khoản',
    element: (
      <Messages
        thread={{
          ...talk,
          side: 'office',
          messages: [],
          closed: { why: 'no-account', name: 'Trần Văn Ba', phone: '0903 123 456' },
        }}
        requestId="3"
      />
    ),
  },
  {
    name: 'Hồ sơ đã kết thúc từ lâu',
    element: <Messages thread={{ ...talk, closed: { why: 'ended', lastDay: '2026-12-24' } }} requestId="4" />,
  },
];
