// What somebody reads who is going to fetch a result, and who has it.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';

import { PaperList } from '#app/ui/components/paper-list/paper-list.tsx';
import { ResultFacts } from '#app/ui/components/result-facts/result-facts.tsx';
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

test('a result, and each paper of the commune, leads to the page on which whoever gets it checks it', () => {
  const token = '3Q7M9K2TXV5B8N4C6D1F';
  const issuedAt = new Date('2026-11-24T07:04:00Z');
  const papers = [
    { paper: 'to-khai', label: 'Tờ khai', issuedAt },
    { paper: 'phieu-xin-loi', label: 'Phiếu xin lỗi', number: '03/2026/PXL', issuedAt, token },
  ];
  const html = [
    renderToStaticMarkup(createElement(ResultFacts, { result: { token } })),
    renderToStaticMarkup(createElement(PaperList, { papers, hrefOf: (paper) => `/${paper}` })),
  ];
  for (const one of html) expect(one.match(/\/xac-thuc\/\w+/g)).toEqual([`/xac-thuc/${token}`]);
});
