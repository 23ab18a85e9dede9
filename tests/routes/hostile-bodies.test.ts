// Bodies that are small to send and dear to read: what is read of a form stays in proportion to its bytes.
import { expect, test } from 'vitest';

import { cleanName } from '#app/domain/kernel/incoming-file.ts';
import { cleanHtml } from '#app/domain/writing/clean-html.ts';
import { textOf } from '#app/http/form-values.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { inquiryUploadLimits, readUploads } from '#app/http/uploads.server.ts';
import { repairText } from '#forms/text.ts';

const address = 'http://localhost/';
/** Each pair in the wrong order: to put n of them in order by hand takes n² steps. */
const marks = '\u0301\u0323'.repeat(40_000);
const longestRun = (text: string) =>
  Math.max(0, ...[...text.normalize('NFD').matchAll(/\p{M}+/gu)].map(([run]) => [...run].length));

test('marks without end on one letter are cut at every way in', async () => {
  const urlencoded = new Request(address, { method: 'POST', body: new URLSearchParams({ a: `e${marks}` }) });
  const form = new FormData();
  form.set('a', `e${marks}`);
  form.set('file', new File(['%PDF-1.4'], `e${marks}.pdf`));
  const uploads = await readUploads(
    new Request(address, { method: 'POST', body: form }),
    inquiryUploadLimits,
  );
  const texts = [
    textOf(await readForm(urlencoded), 'a'),
    textOf(uploads.fields, 'a'),
    ...[...uploads.files, ...uploads.refused].map(({ fileName }) => fileName),
    cleanName(`e${marks}.pdf`),
    // What stood between them is taken out afterwards.
    repairText(`e${'\u0301\u0323\u200b'.repeat(50_000)}`),
    cleanHtml(`<p>e${'&#x301;&#x323;'.repeat(50_000)}</p>`),
    cleanHtml(`<p>e${'<b>\u0301\u0323</b>'.repeat(5_000)}</p>`),
  ];
  expect(texts.map(longestRun).every((run) => run <= 60)).toBe(true);
  expect(repairText('Nguyễn Thị Hòa'.normalize('NFD'))).toBe('Nguyễn Thị Hòa');
});

test.each([
  ['fields', 'application/x-www-form-urlencoded', 'a=1&'.repeat(6000)],
  [
    'parts',
    'multipart/form-data; xboundary=y; boundary=x',
    `${'--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n\r\n'.repeat(6000)}--x--\r\n`,
  ],
])('a form of more %s than any form has is not taken apart', async (_what, type, body) => {
  const request = () => new Request(address, { method: 'POST', headers: { 'Content-Type': type }, body });
  await expect(readForm(request())).rejects.toMatchObject({ init: { status: 400 } });
  expect((await readUploads(request())).refused).toHaveLength(1);
});
