// A draft while it is typed: saved, honestly not saved, kept on this device, gone on with on another.
import type { Page } from 'playwright';
import { expect, test } from 'vitest';

import { findForm } from '#forms/index.ts';
import { useBrowser } from '../support/browser.ts';
import { usePortal } from '../support/portal.ts';
import { enter } from './accounts.ts';
import { ready } from './fill.ts';
import { startDraft } from './filing.ts';
import { listen, said } from './heard.ts';

const portal = usePortal();
const browser = useBrowser();
const section = findForm('trich-luc-ho-tich')?.sections[1]?.id ?? '';
const slug = 'ban-sao-trich-luc-ho-tich';

test('what is typed or pasted is saved without a button, and found again on another device', async () => {
  const page = await browser.page();
  await listen(page);
  await enter(page, portal.url, 'nguyen.van.an');
  const tasks = await startDraft(page, portal.url, slug);
  await page.goto(`${tasks}/${section}`);
  await ready(page);
  const boxes = (on: Page) =>
    Promise.all(
      ['day', 'month', 'year'].map((part) => on.locator(`input[name="registeredOn.${part}"]`).inputValue()),
    );
  // Typed whole into the first box, with signs between or, on keys without them, as digits alone.
  for (const [typed, spread] of [
    ['05/12/2018', ['05', '12', '2018']],
    ['06122017', ['06', '12', '2017']],
  ] as const) {
    for (const part of ['month', 'year', 'day'])
      await page.locator(`input[name="registeredOn.${part}"]`).fill('');
    await page.keyboard.type(typed);
    expect(await boxes(page)).toEqual(spread);
  }
  await page.locator('input[name="registeredOn.day"]').evaluate((box) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text', '20/11/2018');
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  expect(await boxes(page)).toEqual(['20', '11', '2018']);
  await page.getByLabel('Cơ quan đã đăng ký').fill('Ủy ban nhân dân xã Tân Hưng');
  await page
    .getByRole('status')
    .filter({ hasText: /Đã lưu lúc \d\d:\d\d/ })
    .waitFor();
  // A pause in typing is told once: when it is saved, not also that it is being saved.
  expect((await said(page)).filter((words) => words.includes('Đang lưu'))).toEqual([]);

  const phone = await browser.page({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false });
  await enter(phone, portal.url, 'nguyen.van.an');
  await phone.goto(`${portal.url}/ho-so`);
  await phone
    .getByRole('link', { name: /Khai tiếp|trích lục/i })
    .first()
    .click();
  await phone.goto(`${tasks}/${section}`);
  expect(await phone.getByLabel('Cơ quan đã đăng ký').inputValue()).toBe('Ủy ban nhân dân xã Tân Hưng');
  expect(await boxes(phone)).toEqual(['20', '11', '2018']);
});

test('when the portal cannot be reached the page says so, tries again, and nothing typed is lost by a reload', async () => {
  const page = await browser.page();
  await enter(page, portal.url, 'nguyen.van.an');
  const tasks = await startDraft(page, portal.url, slug);
  await page.goto(`${tasks}/${section}`);
  await ready(page);
  await page.route('**/luu', (route) => route.abort());
  await page.getByLabel('Số đăng ký').fill('27/2018');
  const state = page.getByRole('status').filter({ hasText: 'Chưa lưu được' });
  await state.waitFor();
  expect(await state.textContent()).toMatch(
    /không kết nối được mạng.*sẽ thử lại.*đang được giữ trên máy này/,
  );

  await page.reload();
  await ready(page);
  expect(await page.getByLabel('Số đăng ký').inputValue()).toBe('');
  await page.unroute('**/luu');
  await page.getByRole('button', { name: 'Dùng lại phần đó' }).click();
  await expect.poll(() => page.getByLabel('Số đăng ký').inputValue(), { timeout: 10_000 }).toBe('27/2018');
  expect(await page.getByRole('button', { name: 'Dùng lại phần đó' }).count()).toBe(0);

  // Back in reach while the page is open: it saves by itself.
  await page.route('**/luu', (route) => route.abort());
  await ready(page);
  await page.getByLabel('Số đăng ký').fill('28/2018');
  await state.waitFor();
  await page.unroute('**/luu');
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await page
    .getByRole('status')
    .filter({ hasText: /Đã lưu lúc/ })
    .waitFor();
  await page.reload();
  expect(await page.getByLabel('Số đăng ký').inputValue()).toBe('28/2018');
});

test('two devices on one section: what was replaced is shown and can be had back', async () => {
  const first = await browser.page({ javaScriptEnabled: false });
  await enter(first, portal.url, 'nguyen.van.an');
  const tasks = await startDraft(first, portal.url, slug);
  const second = await browser.page({ javaScriptEnabled: false });
  await enter(second, portal.url, 'nguyen.van.an');
  await Promise.all([first, second].map((page) => page.goto(`${tasks}/${section}`)));
  await first.getByLabel('Quyển số').fill('01/2018');
  await first.getByRole('button', { name: 'Lưu và thoát' }).click();
  await first.waitForURL(tasks);
  await second.getByLabel('Quyển số').fill('02/2019');
  await second.getByRole('button', { name: 'Lưu và thoát' }).click();
  const notice = second.getByText('Nơi khác: 01/2018');
  await notice.waitFor();
  await second.getByRole('button', { name: 'Lấy lại câu trả lời ở nơi khác' }).click();
  await notice.waitFor({ state: 'detached' });
  expect(await second.getByLabel('Quyển số').inputValue()).toBe('01/2018');
});

test('a press counts although leaving the field puts a message above the button, and a date is mended in any of its boxes', async () => {
  const page = await browser.page();
  await enter(page, portal.url, 'nguyen.van.an');
  const tasks = await startDraft(page, portal.url, slug);
  await page.goto(`${tasks}/${section}`);
  await ready(page);
  const [day, month, year] = ['day', 'month', 'year'].map((part) =>
    page.locator(`main [name="registeredOn.${part}"]`),
  );
  await day?.fill('31');
  await month?.fill('2');
  await year?.fill('2018');
  await page.getByLabel('Số đăng ký').fill('27 😀');
  const button = page.getByRole('button', { name: 'Lưu và tiếp tục' });
  await button.scrollIntoViewIfNeeded();
  const place = await button.boundingBox();
  if (place === null) throw new Error('the button is not on the page');
  await page.mouse.move(place.x + place.width / 2, place.y + place.height / 2);
  await page.mouse.down();
  // As long as a hand that is no longer quick holds it.
  await page.waitForTimeout(400);
  await page.mouse.up();
  await page.getByRole('alert').waitFor();
  const wrong = page.getByText('Tháng 2 năm 2018 không có ngày 31', { exact: false });
  expect(await wrong.count()).toBe(2);

  await month?.fill('3');
  await expect
    .poll(() => page.locator('.govuk-error-message').filter({ hasText: 'ngày 31' }).count())
    .toBe(0);
  await day?.fill('');
  await page.locator('.govuk-error-message').filter({ hasText: 'nhập ngày' }).waitFor();
});
