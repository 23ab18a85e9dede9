// Examples of who answers for a procedure, for the tests.
import type { Example } from '#app/ui/preview/example.ts';
import type { AssignmentLine } from '#app/read-models/assignments.ts';
import { AssignFields } from '#app/ui/pages/officer/assignments/assign-fields.tsx';
import { deskReply } from '../../../support/desk-reply.ts';
import { WhoAnswers } from '#app/ui/pages/officer/assignments/assignment-words.tsx';

const line: AssignmentLine = {
  code: '1.001193',
  seen: '',
  slug: 'dang-ky-khai-sinh',
  procedureName: 'Đăng ký khai sinh',
  sector: 'ho-tich',
  level: 3,
  timeLimit: 'Ngay trong ngày',
  responsible: { id: 'dung', name: 'Phạm Văn Dũng' },
  assigned: [{ id: 'dung', name: 'Phạm Văn Dũng', part: 'main', from: '2026-01-05' }],
  coming: [],
  bySector: ['Phạm Văn Dũng', 'Võ Minh Đức'],
};
const { responsible: _, ...nobody } = line;

export const examples: readonly Example[] = [
  { name: 'Phân công: có người phụ trách', element: <WhoAnswers line={line} /> },
  {
    name: 'Phân công: người phụ trách vắng, có người thay, sắp đổi người',
    element: (
      <WhoAnswers
        line={{
          ...line,
          responsible: { id: 'duc', name: 'Võ Minh Đức', insteadOf: 'Phạm Văn Dũng' },
          coming: [{ id: 'duc', name: 'Võ Minh Đức', part: 'main', from: '2027-01-04' }],
        }}
      />
    ),
  },
  {
    name: 'Phân công: chưa ai phụ trách',
    element: <WhoAnswers line={{ ...nobody, gap: 'nobody', assigned: [] }} />,
  },
  {
    name: 'Phân công: biểu mẫu có lỗi',
    element: (
      <AssignFields
        officers={[{ id: 'dung', name: 'Phạm Văn Dũng', position: 'Công chức Tư pháp - Hộ tịch' }]}
        today="2026-11-24"
        reply={deskReply({
          entries: {
            userId: 'dung',
            part: 'deputy',
            from: '31/02/2027',
            until: '',
            telephone: '0274 3558 001',
            basis: '',
          },
          problems: [{ path: 'from', message: 'Nhập ngày có thật, ví dụ 24/11/2026.' }],
        })}
      />
    ),
  },
];
