// Examples of facts with their marks, for the preview page and the tests.
import type { Certainty, Stated } from '#catalog/stated.ts';

import type { Example } from '../../preview/example.ts';
import { Fact, FactSection } from './stated.tsx';

const limit = (certainty: Certainty): Stated<string> => ({
  component: 'timeLimit',
  certainty,
  source:
    certainty === 'confirmed'
      ? 'Điều 22 Nghị định 123/2015/NĐ-CP'
      : 'Cổng Dịch vụ công quốc gia, Quyết định công bố 163/QĐ-BTP',
  unmarked: '5 ngày làm việc',
});

const inLine = (certainty: Certainty) => (
  <p>
    Thời hạn: <Fact of={limit(certainty)}>{(text) => text}</Fact>
  </p>
);
const asSection = (certainty: Certainty) => (
  <FactSection of={limit(certainty)}>{(text) => <p>{text}</p>}</FactSection>
);

export const examples: readonly Example[] = [
  { name: 'Theo nguồn', element: inLine('from-source') },
  { name: 'Chưa đối chiếu, trong một dòng', element: inLine('unverified') },
  { name: 'Chưa đối chiếu, cả một mục', element: asSection('unverified') },
  { name: 'Xã đã đối chiếu', element: asSection('confirmed') },
  { name: 'Đã rút', element: asSection('withdrawn') },
];
