// Level 2: a declaration filled in the browser becomes the official paper, and the portal keeps nothing of it.
import { describe, expect, test } from 'vitest';

import { escapeXml } from '#app/values/xml.ts';
import { wireEntries } from '#forms/plain-wire.ts';
import { exampleWire, findForm, type FormDefinition } from '#forms/index.ts';
import { useBrowser } from '../support/browser.ts';
import { withPortalSql } from '../support/portal-sql.ts';
import { usePortal } from '../support/portal.ts';
import { readPdf } from '../support/read-pdf.ts';
import { context, fillIn, ready } from './fill.ts';
import { inspection } from './inspect.ts';

const portal = usePortal();
const browser = useBrowser();

function form(code: string): FormDefinition {
  const found = findForm(code);
  if (found === undefined) throw new Error(`no form ${code}`);
  return found;
}

/**
 * Every row of every table, counted: a page that stores something changes it. But for what the portal writes down now and then
 * by itself: figures of use (Đ14.3), when it lived, when a job ran; and for what a job still removes of the tests before.
 */
const rowsOfEverything = (): Promise<Record<string, number>> =>
  withPortalSql(portal.dataDir, async (sql) => {
    const tables = await sql<{ name: string }[]>`
      select table_name as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE'
        and table_name not in ('service_views', 'service_statistics', 'availability_hours', 'job_runs',
          'files_to_remove') order by 1`;
    const counts: Record<string, number> = {};
    for (const { name } of tables) {
      // Who took part in a consultation of the demonstration is told by a job, soon after a start.
      const own = name === 'outbox' ? sql`where kind not like 'consultation-%'` : sql``;
      const [row] = await sql<{ rows: number }[]>`select count(*)::int as rows from ${sql(name)} ${own}`;
      counts[name] = row?.rows ?? -1;
    }
    return counts;
  });

describe.each([
  { how: 'with JavaScript', javaScriptEnabled: true },
  { how: 'without JavaScript', javaScriptEnabled: false },
])('$how', ({ javaScriptEnabled }) => {
  test('Đ3.4b a declaration is filled in the browser and downloaded as the filled paper, and nothing is stored', async () => {
    const before = await rowsOfEverything();
    const page = await browser.page({ javaScriptEnabled });
    const look = inspection(page, portal.url);
    const def = form('chung-thuc-ban-sao');
    const example = exampleWire(def, context);
    const name = def.sections.flatMap(({ fields }) => fields).find(({ kind }) => kind === 'person-name');
    if (name === undefined) throw new Error('the form asks for nobody');

    await page.goto(`${portal.url}/dich-vu-cong/chung-thuc-ban-sao`);
    await page.locator('.procedure-start a.button').click();
    await page.getByRole('button', { name: 'Kiểm tra tờ khai' }).click();
    await page.getByRole('alert').waitFor();
    await expect.poll(() => page.title()).toMatch(/^Lỗi: /);
    await look.now('khai, lỗi');
    await fillIn(page, { ...example, [name.id]: 'Nguyễn Thị Thuỳ Ngọc' });
    await page.getByRole('button', { name: 'Kiểm tra tờ khai' }).click();
    await page.getByRole('heading', { name: 'Kiểm tra trước khi in' }).waitFor();
    await expect.poll(() => page.title()).not.toMatch(/^Lỗi: /);
    await look.now('khai, kiểm tra');

    await page.getByRole('button', { name: 'Sửa lại' }).click();
    const again = page.locator(`[name="${name.id}"]:not([type=hidden])`);
    await again.waitFor();
    expect(await again.inputValue()).toMatch(/Nguyễn Thị Thuỳ Ngọc/i);
    await page.getByRole('button', { name: 'Kiểm tra tờ khai' }).click();

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải tờ khai đã điền (PDF)' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.pdf$/);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const paper = await readPdf(Buffer.concat(chunks));
    expect(paper.text.normalize('NFC')).toMatch(/Nguyễn Thị Thuỳ Ngọc/i);
    expect(paper.language).toBe('vi-VN');
    expect(await rowsOfEverything()).toEqual(before);
    expect(look.wrong).toEqual([]);
  });
});

test('what is typed into a form that is printed stays in its tab, on the device once that is said to be one’s own, and goes after printing or when that is taken back', async () => {
  const page = await browser.page();
  const def = form('chung-thuc-ban-sao');
  const name =
    def.sections.flatMap(({ fields }) => fields).find(({ kind }) => kind === 'person-name')?.id ?? '';
  const line = page.locator(`[name="${name}"]:not([type=hidden])`);
  const address = `${portal.url}/dich-vu-cong/chung-thuc-ban-sao/khai/${def.code}`;
  const storedRows = () =>
    page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('to-khai')));
  const ownDevice = page.getByRole('checkbox', { name: 'Máy này chỉ mình tôi dùng' });
  const fillAndPrint = async () => {
    await fillIn(page, exampleWire(def, context));
    await page.getByRole('button', { name: 'Kiểm tra tờ khai' }).click();
    await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải tờ khai đã điền (PDF)' }).click(),
    ]);
  };

  await page.goto(address);
  await ready(page);
  await line.fill('Lê Văn Tám');
  await page.getByRole('button', { name: 'Xóa những gì đã ghi' }).waitFor();
  expect(await storedRows()).toEqual([]);
  await page.reload();
  await page.getByText('Đã điền lại những gì được ghi').waitFor();
  expect(await line.inputValue()).toBe('Lê Văn Tám');
  // Who opens the form after her finds it empty.
  await page.goto(address);
  await ready(page);
  expect(await line.inputValue()).toBe('');

  await line.fill('Lê Văn Tám');
  await ownDevice.check();
  expect(await storedRows()).toHaveLength(2);
  await page.goto(address);
  await page.getByText('Đã điền lại những gì được ghi').waitFor();
  expect(await line.inputValue()).toBe('Lê Văn Tám');
  await fillAndPrint();
  await page.getByRole('button', { name: 'Xóa những gì đã ghi' }).click();
  await page.getByText('Trình duyệt này không giữ những gì bạn đã ghi').waitFor();
  expect(await storedRows()).toHaveLength(1);

  await page.goto(address);
  await ready(page);
  await line.fill('Lê Văn Chín');
  await ownDevice.uncheck();
  expect(await storedRows()).toEqual([]);
  expect(await line.inputValue()).toBe('Lê Văn Chín');
  await page.goto(address);
  await ready(page);
  expect(await line.inputValue()).toBe('');
});

test('Đ3.4b the blank form is a PDF whose fields can be filled in', async () => {
  const service = `${portal.url}/dich-vu-cong/chung-thuc-ban-sao`;
  const address = /href="([^"]*\.pdf)"/.exec(await (await fetch(service)).text())?.[1] ?? '';
  const blank = await fetch(portal.url + address);
  expect([blank.status, blank.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  const { PDFDocument } = await import('pdf-lib');
  const fields = (await PDFDocument.load(new Uint8Array(await blank.arrayBuffer()))).getForm().getFields();
  expect(fields.length).toBeGreaterThan(3);
  expect((await fetch(`${service}/mau/khai-sinh.pdf`)).status).toBe(404);
});

test('many who print at once hold up nobody who reads, and whom there is no place for is told so', async () => {
  const def = form('chung-thuc-ban-sao');
  const address = `${portal.url}/dich-vu-cong/chung-thuc-ban-sao/khai/${def.code}/to-khai.pdf`;
  const body = new URLSearchParams(
    wireEntries(exampleWire(def, context)).map(([name, value]) => [name, value]),
  );
  const headers = { Origin: portal.url, Accept: 'text/html' };
  let printing = true;
  let done = 0;
  const prints = Promise.all(
    Array.from({ length: 60 }, async () => {
      const reply = await fetch(address, { method: 'POST', body, headers });
      const text = await reply.text();
      if (text.startsWith('%PDF')) done += 1;
      return { reply, text };
    }),
  ).finally(() => (printing = false));
  let pages = 0;
  /** Papers that came while one page was waited for, at most. */
  let mostBefore = 0;
  while (printing) {
    const doneAlready = done;
    expect((await fetch(`${portal.url}/`)).status).toBe(200);
    mostBefore = Math.max(mostBefore, done - doneAlready);
    pages += 1;
  }
  const answers = await prints;
  const printed = answers.filter(({ text }) => text.startsWith('%PDF'));
  const refused = answers.filter(({ reply }) => reply.status === 503);
  expect(printed.length + refused.length).toBe(60);
  // On one thread a page waits for all papers before it, so that only a few are read. Beside it, it waits for none: pages and papers share the
  // processor with other tests, so either few papers come before any page, or, where few are printed, not many fewer pages are read.
  const waitsForFew = mostBefore * 2 < printed.length;
  expect(waitsForFew || pages * 3 > printed.length, JSON.stringify({ mostBefore, pages })).toBe(true);
  const [busy] = refused;
  expect(Number(busy?.reply.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(busy?.text).toContain('Hãy đợi khoảng 10 giây');
  // What was typed stands on the page, to be sent again.
  for (const value of body.values()) expect(busy?.text).toContain(`value="${escapeXml(value)}"`);
});

test('a published paper that there is no place for now is refused in words, as any file', async () => {
  const answers = await Promise.all(
    Array.from({ length: 60 }, async () => {
      const reply = await fetch(`${portal.url}/du-an/mo-rong-tram-y-te-xa.pdf`);
      return { status: reply.status, retryAfter: reply.headers.get('retry-after'), text: await reply.text() };
    }),
  );
  const refused = answers.filter(({ status }) => status !== 200);
  expect(refused.length).toBeGreaterThan(0);
  for (const { status, retryAfter, text } of refused) {
    expect([status, Number(retryAfter) > 0]).toEqual([503, true]);
    expect(text).toContain('Máy đang bận');
    expect(text).toContain('Hãy đợi một lát rồi thử lại.');
    expect(text).not.toContain('Server Error');
  }
});
