// The session of an official ends while he writes: he is told before, and after signing in again he goes on with what he typed.
import { expect, test } from 'vitest';

import { paths } from '#app/addresses/paths.ts';
import { useBrowser } from '../support/browser.ts';
import { usePortal } from '../support/portal.ts';
import { enter, password, signInByForm } from './accounts.ts';
import { ready } from './fill.ts';
import { listen, said } from './heard.ts';

const portal = usePortal();
const browser = useBrowser();
const code = '1.001193';
const typed = 'Điều kiện được gõ khi phiên làm việc sắp hết';

test('an editor of the catalog offers what was typed before the session ended, until it is saved', async () => {
  const page = await browser.page();
  const conditions = page.getByRole('textbox', { name: 'Yêu cầu, điều kiện' });
  const save = page.getByRole('main').getByRole('button', { name: 'Lưu', exact: true });
  const editor = portal.url + paths.staffComponent(code, 'conditions');
  await enter(page, portal.url, 'hotich');
  await page.goto(portal.url + paths.staffProcedure(code));
  await page.getByRole('button', { name: 'Sửa thủ tục' }).click();
  await page.waitForURL(/\/ban-nhap$/);
  await page.goto(editor);
  await ready(page);
  await conditions.fill(typed);
  await page.context().clearCookies();
  await save.click();
  await page.waitForURL(/\/can-bo\/dang-nhap/);
  await page.getByRole('main').getByRole('button', { name: 'Đăng nhập' }).waitFor();
  expect(await page.getByRole('button', { name: 'Đăng xuất' }).count()).toBe(0);

  await signInByForm(page, 'hotich@demo.phuan', password);
  await page.waitForURL(editor);
  await page.getByText('Bạn có nội dung chưa lưu').waitFor();
  expect(await conditions.inputValue()).not.toBe(typed);
  await page.getByRole('button', { name: 'Lấy lại nội dung chưa lưu' }).click();
  expect(await conditions.inputValue()).toBe(typed);
  await save.click();
  await page.waitForURL(/\/ban-nhap$/);

  await page.goto(editor);
  await ready(page);
  expect(await conditions.inputValue()).toBe(typed);
  expect(await page.getByText('Bạn có nội dung chưa lưu').count()).toBe(0);

  // The draft is gone meanwhile: what was typed can be copied, and the page still knows who is here.
  const other = await page.context().newPage();
  await other.goto(portal.url + paths.staffProcedureDraft(code));
  await other.getByRole('group').filter({ hasText: 'Hủy bản nháp' }).locator('summary').click();
  await other.getByRole('button', { name: 'Hủy bản nháp' }).click();
  await other.waitForURL(portal.url + paths.staffProcedure(code));
  await conditions.fill(`${typed} lần nữa`);
  await save.click();
  await page
    .getByRole('listitem')
    .filter({ hasText: `${typed} lần nữa` })
    .waitFor();
  expect(await page.getByRole('button', { name: 'Đăng xuất' }).count()).toBe(1);
  expect(await page.getByRole('link', { name: 'Đăng nhập' }).count()).toBe(0);
});

test('a page that lies open says before the session ends, and what was sent after it is offered again', async () => {
  const page = await browser.page();
  await listen(page);
  await enter(page, portal.url, 'motcua');
  await page.clock.install();
  let leftMs = 5 * 60_000;
  await page.route(portal.url + paths.staffSession(), async (route) => {
    if (route.request().method() === 'POST') leftMs = 8 * 3_600_000;
    await route.fulfill({ json: { leftMs } });
  });
  await page.goto(portal.url + paths.newReplyTemplate('question'));
  await ready(page);
  await page.clock.fastForward('01:01');
  const stay = page.getByRole('button', { name: 'Làm việc tiếp' });
  await stay.waitFor();
  expect((await said(page)).join()).toContain('Phiên làm việc hết lúc');
  await stay.click();
  await stay.waitFor({ state: 'detached' });

  const text = page.getByRole('main').locator('textarea').first();
  await text.fill(typed);
  await page.context().clearCookies();
  await page.getByRole('main').getByRole('button', { name: 'Lưu' }).first().click();
  await page.waitForURL(/\/can-bo\/dang-nhap/);
  await signInByForm(page, 'motcua@demo.phuan', password);
  await page.getByRole('button', { name: 'Lấy lại nội dung' }).click();
  expect(await text.inputValue()).toBe(typed);
});
