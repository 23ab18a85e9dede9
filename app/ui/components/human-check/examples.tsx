import type { Example } from '../../preview/example.ts';
import { HumanCheckFields } from './human-check.tsx';

const check = { ticket: 'x', challenge: '', question: 'Hai cộng ba bằng mấy?' };

export const examples: readonly Example[] = [
  {
    name: 'Câu hỏi khi trình duyệt không chạy chương trình',
    element: <HumanCheckFields check={check} withQuestion />,
  },
  {
    name: 'Trả lời chưa đúng',
    element: (
      <HumanCheckFields
        check={check}
        withQuestion
        problems={[{ path: 'humanAnswer', message: 'Hãy trả lời câu hỏi này rồi bấm gửi lại.' }]}
      />
    ),
  },
];
