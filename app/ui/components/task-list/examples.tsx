// Examples of task-list, for the preview page and the tests.
import type { Example } from '../../preview/example.ts';
import { TaskList } from './task-list.tsx';

export const examples: readonly Example[] = [
  {
    name: 'Việc phải làm để nộp hồ sơ',
    element: (
      <TaskList
        label="Việc phải làm"
        tasks={[
          { label: 'Người yêu cầu', href: '#1', status: { text: 'Đã khai xong' } },
          {
            label: 'Giấy tờ kèm theo',
            href: '#2',
            hint: 'Giấy chứng sinh',
            status: { tone: 'waiting', text: 'Còn thiếu' },
          },
          { label: 'Kiểm tra và gửi', status: { text: 'Chưa làm được' } },
        ]}
      />
    ),
  },
];
