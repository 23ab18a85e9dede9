// What somebody reads who is going to fetch a result.
import { expect, test } from 'vitest';

import { collectionRows } from '#app/ui/pages/resident/my-dossier/collection.ts';

const payment = { amountDue: 16_000, owed: 'amount', payable: false, attempts: [] } as const;
const rows = (dossier: Partial<Parameters<typeof collectionRows>[0]>) =>
  collectionRows({ papersToShow: [], payment, ...dossier }).map(({ label, value }) => [label, value]);

test('what is left to do, what is brought, and what is paid at the desk', () => {
  expect(rows({ lastStep: 'Ký Sổ và nhận Trích lục', papersToShow: ['Căn cước', 'Sổ hộ khẩu'] })).toEqual([
    ['Việc của bạn', 'Ký Sổ và nhận Trích lục'],
    ['Mang theo', 'Căn cước; Sổ hộ khẩu'],
    ['Phải nộp', '16.000 đồng'],
  ]);
});

test('money is named only where it is brought: not what can be paid online, is not set yet, or was paid', () => {
  const alone = [['Mang theo', 'Giấy tờ tùy thân']];
  expect(rows({ payment: { ...payment, payable: true } })).toEqual(alone);
  expect(rows({ payment: { ...payment, owed: 'amount-to-come' } })).toEqual(alone);
  expect(rows({ payment: { ...payment, owed: 'nothing' } })).toEqual(alone);
});
