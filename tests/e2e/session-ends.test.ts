// The session of an official ends while he writes: after signing in again he goes on with what he typed.
import { expect, test } from 'vitest';

import { paths } from '#app/addresses/paths.ts';
import { useBrowser } from '../support/browser.ts';
import { usePortal } from '../support/portal.ts';
import { enter, password, signInByForm } from './accounts.ts';
import { ready } from './fill.ts';

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
