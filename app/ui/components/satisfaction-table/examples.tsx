// Examples of satisfaction-table, for the preview page and the tests.
import type { Example } from '../../preview/example.ts';
import { SatisfactionTable } from './satisfaction-table.tsx';

const counts = { 'very-satisfied': 47, satisfied: 21, unsatisfied: 6 };
const satisfaction = {
  overall: counts,
  aspects: {
    convenience: { 'very-satisfied': 0, satisfied: 0, unsatisfied: 0 },
    timeliness: counts,
    attitude: counts,
  },
};

export const examples: readonly Example[] = [
  { name: 'Cho mọi người', element: <SatisfactionTable caption="Đánh giá" satisfaction={satisfaction} /> },
  {
    name: 'Cho lãnh đạo',
    element: (
      <SatisfactionTable
        caption="Đánh giá của 74 hồ sơ"
        satisfaction={satisfaction}
        hrefOf={(grade) => `/can-bo/chat-luong/ho-so?muc=${grade}`}
      />
    ),
  },
];
