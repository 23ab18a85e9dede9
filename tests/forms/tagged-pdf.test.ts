// Papers as they are read aloud: the parts of each, in their order, and the checker of all papers itself (tests/support/tagged-pdf.ts).
import { PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { expect, test } from 'vitest';

import { tallyOf } from '#app/consultations/tally.ts';
import { drawAnswers } from '#app/domain/consultations/draw-answers.server.ts';
import { drawPhotoPages } from '#app/domain/dossiers/files/draw-photo-pages.server.ts';
import { bindPdfs } from '#app/domain/drawing/bind-pdfs.server.ts';
import { receiptExample, supplementRequestExample } from '#app/domain/papers/examples.ts';
import { drawPaper, drawSignablePaper } from '#app/domain/papers/index.server.ts';
import { drawBlocks } from '#app/domain/writing/draw-blocks.server.ts';
import { readBlocks } from '#app/domain/writing/read-blocks.ts';
import { blankForm, filledForm, Paper, plot, table, title } from '#forms/pdf/index.server.ts';

import { structureFaults, tagsOf } from '../support/tagged-pdf.ts';
import { example, exampleAnswers, unit } from './pdf-example.ts';

const at = new Date('2026-01-05T08:00:00Z');
const start = () => Paper.start({ size: 'A4', title: 'Báo cáo', author: 'UBND xã', at, mark: 'BẢN NHÁP' });
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const kinds: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  blank: () => blankForm(example, unit),
  filled: () => filledForm(example, exampleAnswers, { unit, at, draft: true }),
  answers: () =>
    drawAnswers({
      ...{ unit, title: 'Quy chế', purpose: 'Lấy ý kiến', from: '2026-01-01', until: '2026-02-01' },
      ...{ tally: tallyOf([]), answerer: 'Văn phòng', at, rows: [], address: 'http://localhost/gop-y' },
    }),
  photographs: () =>
    drawPhotoPages({ title: 'Giấy chứng sinh', at, photos: [{ mediaType: 'image/png', content: dot }] }),
  bound: async () =>
    bindPdfs({
      ...{ title: 'Nhiều giấy', at },
      files: [await drawPaper(receiptExample), await blankForm(example, unit)],
    }),
  'to be signed': async () => {
    const stamp = {
      by: 'unit',
      lines: ['Ký bởi: UBND xã'],
      name: 'UBND xã',
      reason: 'Ký',
      at,
      room: 64,
    } as const;
    return (await drawSignablePaper(receiptExample, [stamp])).pdf;
  },
};

test.each(Object.entries(kinds))('%s: everything drawn is of a part, or of none', async (_, draw) => {
  expect(await structureFaults(await draw())).toEqual([]);
});

test('a paper is read as title, paragraphs and list; the code is told in words', async () => {
  const tags = await tagsOf(await drawPaper(supplementRequestExample));
  expect(tags.filter((tag) => tag !== 'P')).toEqual([
    ...['Document', 'H1', 'Figure'],
    ...['L', 'LI', 'LBody', 'LI', 'LBody'],
  ]);
});

test('an article keeps its headings, lists in lists and quotations; a heading never leaves out a level', async () => {
  const paper = await start();
  title(paper, 'Thông báo');
  const html = `<h4>Một</h4><ul><li><p>a</p><ol><li><p>b</p></li></ol></li></ul><blockquote><p>c</p></blockquote><h2>Hai</h2><p>d</p>`;
  drawBlocks(paper, readBlocks(html), new Map());
  const pdf = await paper.finish();
  expect(await structureFaults(pdf)).toEqual([]);
  const tags = (await tagsOf(pdf)).join(' ');
  expect(tags).toBe('Document P H1 H2 L LI Lbl LBody P L LI Lbl LBody P BlockQuote P H2 P');
  const { catalog } = await PDFDocument.load(pdf);
  const outlines = catalog.lookup(PDFName.of('Outlines'), PDFDict);
  expect(String(outlines.get(PDFName.of('Count')))).toBe('3');
});

test('a table over several pages is one, its head said once; a plot is told in words', async () => {
  const paper = await start();
  title(paper, 'Số liệu');
  plot(paper, { title: 'Hồ sơ', unit: 'hồ sơ', shape: 'columns', points: [{ label: 'T1', value: 3 }] });
  const rows = Array.from({ length: 90 }, (_, row) => [`Thủ tục ${row}`, 'a'.repeat(row === 40 ? 4000 : 1)]);
  const columns = [
    { title: 'Tên', share: 1 },
    { title: 'Chữ', share: 1 },
  ];
  table(paper, columns, rows, { caption: 'Bảng', headedRows: true });
  const pdf = await paper.finish();
  expect(paper.pages.length).toBeGreaterThan(3);
  expect(await structureFaults(pdf)).toEqual([]);
  const tags = await tagsOf(pdf);
  const many = (wanted: string) => tags.filter((tag) => tag === wanted).length;
  expect([many('Table'), many('TR'), many('TH'), many('TD'), many('Figure')]).toEqual([1, 91, 92, 90, 1]);
});

test('the checker finds what is of no part, what has no words, and a paper without any structure', async () => {
  const bare = await start();
  bare.text('Một', { as: 'H1' });
  bare.page.drawLine({ start: { x: 0, y: 0 }, end: { x: 9, y: 9 } });
  bare.picture(' ', { x: 0, y: 0, width: 1, height: 1 }, (page) => page.drawSquare({ size: 1 }));
  const faults = (await structureFaults(await bare.finish())).join('; ');
  expect(faults).toContain('a picture without words');
  const document = await PDFDocument.create();
  document.addPage().drawSquare({ size: 3 });
  const bareFaults = (await structureFaults(await document.save())).join('; ');
  for (const fault of ['no language', 'no title', 'no structure', 'drawn, and of no part'])
    expect(bareFaults).toContain(fault);
});
