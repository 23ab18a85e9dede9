// What somebody reads who is going to fetch a result, who has it, and who checks a paper that he was given.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';

import { PaperList } from '#app/ui/components/paper-list/paper-list.tsx';
import type { VerifiedPaper } from '#app/read-models/dossiers.ts';
import { ResultFacts } from '#app/ui/components/result-facts/result-facts.tsx';
import { VerifyPaperPage } from '#app/ui/pages/public/verify-paper/verify-paper-page.tsx';
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

const checked: VerifiedPaper = {
  ...{ kind: 'result', kindLabel: 'Kết quả', number: '07/TP-HT', unit: 'UBND xã Phú An' },
  ...{ procedureName: 'Đăng ký khai sinh', issuedBy: 'Phạm Văn Dũng', standing: 'valid', signatures: [] },
  issuedAt: new Date('2026-11-24T07:04:00Z'),
  result: { recorded: false, signedOn: '2026-11-24', signer: 'Nguyễn Quốc Long, Chủ tịch' },
};
const ended = { revokedAt: new Date('2026-11-25T07:04:00Z') };
const recorded = { result: { ...checked.result, recorded: true } };
const certified = ['Người cấp', 'Cấp lúc', 'Người ký</dt>'];
const typed = ['Cán bộ nhập', 'Nhập lúc', 'Người ký ghi trên giấy', 'Ngày ký ghi trên giấy'];
const disclaimer = 'Cổng chỉ cho xem những gì cán bộ đã nhập từ tờ giấy, không xác nhận chữ ký trên đó';
const noLonger = 'tờ giấy này không còn giá trị';

test.each<[who: string, paper: Partial<VerifiedPaper>, says: readonly string[], never: readonly string[]]>([
  [
    'that was signed here and holds',
    {},
    ['Giấy tờ này do Cổng cấp và còn giá trị', ...certified],
    [...typed, disclaimer],
  ],
  [
    'that was signed on paper and typed by an officer',
    recorded,
    ['Kết quả này có ghi trên Cổng và chưa bị thay hay thu hồi', disclaimer, ...typed],
    [...certified, 'do Cổng cấp', 'và còn giá trị'],
  ],
  [
    'that was signed on paper, typed by an officer and taken back',
    { ...recorded, standing: 'taken-back', ...ended },
    ['Kết quả này có ghi trên Cổng nhưng đã bị thu hồi', noLonger, ...typed],
    [...certified, 'do Cổng cấp', 'chưa bị thay'],
  ],
])('whoever checks a paper %s reads just that', (_which, paper, says, never) => {
  const html = renderToStaticMarkup(createElement(VerifyPaperPage, { paper: { ...checked, ...paper } }));
  for (const words of says) expect(html).toContain(words);
  for (const words of never) expect(html).not.toContain(words);
});
