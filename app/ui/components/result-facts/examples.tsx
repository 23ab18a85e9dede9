// Examples of the facts of a result, for the preview page and the tests.
import type { Example } from '../../preview/example.ts';
import { ResultFacts } from './result-facts.tsx';

export const examples: readonly Example[] = [
  {
    name: 'Ký trên Cổng',
    element: (
      <ResultFacts
        result={{
          token: '3Q7M9K2TXV5B8N4C6D1F',
          documentNumber: '12/2026/KQ',
          signedOn: '2026-11-24',
          signer: 'Nguyễn Quốc Long, Chủ tịch Ủy ban nhân dân',
        }}
      />
    ),
  },
  {
    name: 'Chỉ ghi người ký',
    element: (
      <ResultFacts result={{ token: '3Q7M9K2TXV5B8N4C6D1F', signer: 'Trần Minh Mẫn, Phó Chủ tịch' }} />
    ),
  },
];
