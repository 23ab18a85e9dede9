// An article on its way from a contributor to the public page (Đ18): returned once, edited by two at a time, refused to
// whoever wrote it, published at an hour that was set, and withdrawn.
import type { Page } from 'playwright';
import { expect, test } from 'vitest';

import { localDate, localTime } from '#catalog/local-date.ts';
import { useBrowser } from '../support/browser.ts';
import { usePortal } from '../support/portal.ts';
import { enter, type Account } from './accounts.ts';
import { ready } from './fill.ts';
import { inspection } from './inspect.ts';
import { main, waitForText } from './main-part.ts';

// By the real clock: an hour that was set has to come.
const portal = usePortal();
const browser = useBrowser();

const board = () => `${portal.url}/can-bo/bien-tap`;
const press = (page: Page, name: string) =>
  main(page).getByRole('button', { name, exact: true }).first().click();

async function staff(account: Account, javaScriptEnabled = true): Promise<Page> {
  const page = await browser.page({ javaScriptEnabled });
  await enter(page, portal.url, account);
  return page;
}

/** @returns the address of the item's page */
async function begin(page: Page, title: string): Promise<string> {
  await page.goto(`${board()}/moi`);
  await ready(page);
  await page.getByLabel('Chuyên mục', { exact: true }).selectOption('tin-tuc');
  await page.getByLabel('Tiêu đề').fill(title);
  await press(page, 'Bắt đầu viết');
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await ready(page);
  return page.url();
}

async function open(page: Page, item: string): Promise<void> {
  await page.goto(item);
  await ready(page);
}

async function writeText(page: Page, text: string): Promise<void> {
  const field = page.locator('main [contenteditable="true"]');
  await field.waitFor();
  await field.fill(text);
}

/** The next minute that is still to come when the form is sent, as the portal's people read clocks. */
function soon(): Record<'day' | 'month' | 'year' | 'hour' | 'minute', string> {
  const at = new Date(Date.now() + 65_000);
  const [year = '', month = '', day = ''] = localDate(at).split('-');
  const [hour = '', minute = ''] = localTime(at).split(':');
  return { day, month, year, hour, minute };
}

/** The article that goes through all steps, and where readers find it at its hour. */
const title = 'Tết trồng cây xuân Đinh Mùi';
const address = () => `${portal.url}/tin-tuc/tet-trong-cay-xuan-dinh-mui`;
const status = async () => (await fetch(address())).status;
/** Its page for the board. */
let item: string;

test('Đ16 Đ18 Đ8.3 an article goes through all three steps, with a return, a concurrent edit and an hour that is set', async () => {
  const [writer, deputy, member, head] = [
    await staff('vanhoa'),
    await staff('phoban'),
    await staff('bientap', false),
    await staff('truongban', false),
  ];

  // Step 1: what is missing is told; what is typed is kept.
  item = await begin(writer, title);
  await press(writer, 'Gửi biên tập');
  await waitForText(writer, 'Hãy viết nội dung.');
  await writer.getByLabel('Tóm tắt').fill('Xã phát động trồng cây đầu năm.');
  const textSaved = writer.waitForResponse((answer) => {
    const typed = new URLSearchParams(answer.request().postData() ?? '');
    return answer.url().endsWith('/luu') && typed.get('item.html')?.includes('Sáng nay') === true;
  });
  await writeText(writer, 'Sáng nay, xã phát động Tết trồng cây.');
  await textSaved;
  await waitForText(writer, 'Đã lưu lúc ');
  await writer.reload();
  await waitForText(writer, 'Đang hiện phần bạn nhập mà chưa lưu');
  await writer.locator('main [contenteditable="true"]').waitFor();
  expect(await writer.getByLabel('Tóm tắt').inputValue()).toContain('trồng cây');
  await ready(writer);
  await press(writer, 'Gửi biên tập');
  await waitForText(writer, 'Đã gửi biên tập.');

  // Step 2: returned with a reason, mended, sent again.
  await deputy.goto(board());
  await main(deputy).getByRole('link', { name: title }).click();
  await deputy.waitForURL(item);
  await ready(deputy);
  await deputy.getByLabel('Lý do').first().fill('Ghi rõ số cây đã trồng.');
  await press(deputy, 'Trả lại người viết');
  await waitForText(deputy, 'Đã trả lại người viết');
  await open(writer, item);
  await waitForText(writer, 'Ghi rõ số cây đã trồng.');
  await writer.getByLabel('Tóm tắt').fill('Xã trồng 500 cây đầu năm.');
  await press(writer, 'Gửi biên tập');
  await waitForText(writer, 'Đã gửi biên tập.');

  // Two edit at a time: the second is shown what the first wrote.
  await open(deputy, item);
  await open(member, item);
  await member.getByLabel('Nguồn tin').fill('Hội Nông dân xã');
  await press(member, 'Lưu');
  await waitForText(member, 'Đã lưu một bản mới.');
  await deputy.getByLabel('Tóm tắt').fill('Xã trồng 500 cây xanh đầu năm.');
  await press(deputy, 'Lưu');
  await waitForText(deputy, 'vừa lưu bài này, chưa lưu bản của bạn');
  expect(await main(deputy).locator('.differences__label').allTextContents()).toEqual(
    expect.arrayContaining([expect.stringContaining('Nguồn tin')]),
  );
  await ready(deputy);
  await deputy.getByLabel('Nguồn tin').fill('Hội Nông dân xã');
  await press(deputy, 'Biên tập xong, trình duyệt');
  await waitForText(deputy, 'Đã biên tập xong và trình duyệt.');

  // Step 3, at an hour that is set: nobody sees it before.
  await open(head, item);
  for (const [part, value] of Object.entries(soon())) {
    await head.locator(`[name="publishAt.${part}"]`).fill(value);
  }
  await press(head, 'Duyệt và đăng');
  await waitForText(head, 'Bài sẽ được đăng lúc');
  expect(await status()).toBe(404);
}, 120_000);

test('every page of the board is without a violation that axe finds, at both widths, whatever it shows', async () => {
  const page = await staff('truongban');
  const item = new URL(await begin(page, 'Bài để xem xét')).pathname;
  const look = inspection(page, portal.url);
  await press(page, 'Gửi biên tập');
  await waitForText(page, 'Hãy viết nội dung.');
  await look.now('bài còn thiếu');
  await look.at('/can-bo/bien-tap', 'danh sách');
  await look.outline('/can-bo/bien-tap?q=khong+co+bai+nay', 'danh sách, không có gì');
  await look.outline('/can-bo/bien-tap/moi', 'viết bài mới');
  await look.outline(`${item}/so-sanh`, 'so sánh');
  await look.outline(`${item}/xem-truoc`, 'xem trước');
  await look.outline(`${item}/dia-chi`, 'đổi địa chỉ');
  await look.at('/can-bo/bien-tap/uy-quyen', 'ủy quyền');
  await look.at('/can-bo/chuyen-muc', 'chuyên mục');
  await look.outline('/can-bo/chuyen-muc/moi', 'thêm chuyên mục');
  await look.at('/can-bo/chuyen-muc/tin-tuc', 'một chuyên mục');
  expect(look.wrong).toEqual([]);
}, 240_000);

// Last: its hour has come by then, or nearly.
test('Đ16 Đ18 the article comes at the hour that was set, and withdrawn it says why', async () => {
  const head = await staff('truongban', false);
  const reader = await browser.page({ javaScriptEnabled: false });
  await expect.poll(status, { timeout: 150_000, interval: 3_000 }).toBe(200);
  await reader.goto(address());
  await reader.getByRole('heading', { level: 1, name: title }).waitFor();
  const shown = await main(reader).textContent();
  expect(shown).toContain('Xã trồng 500 cây xanh đầu năm.');
  expect(shown).toContain('xã phát động Tết trồng cây');
  expect(shown).toContain('Hội Nông dân xã');

  // Withdrawn, it stays under a banner that says why.
  await open(head, item);
  await main(head).getByRole('link', { name: 'Thu hồi, để lại lý do' }).click();
  await head.getByLabel('Lý do thu hồi').fill('Số liệu đang được kiểm tra lại.');
  await press(head, 'Thu hồi');
  await waitForText(head, 'Đã thu hồi.');
  await reader.goto(address());
  await waitForText(reader, 'Số liệu đang được kiểm tra lại.');
}, 300_000);
