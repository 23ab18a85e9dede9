// A session ends while somebody writes: staff are told before, and after signing in again she goes on with what she typed.
import { expect, test } from 'vitest';

import { paths } from '#app/addresses/paths.ts';
import { useBrowser } from '../support/browser.ts';
import { usePortal } from '../support/portal.ts';
import { enter, password, signInByForm } from './accounts.ts';
import { ready } from './fill.ts';
import { listen, said } from './heard.ts';
import { visitor } from './visitor.ts';

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
  const officer = await visitor(portal.url, 'hotich', '/can-bo/dang-nhap');
  await officer.post(paths.staffProcedure(code), { intent: 'open' });
  await page.goto(editor);
  await ready(page);
  await conditions.fill(typed);
  await page.context().clearCookies();
  await save.click();
  await page.waitForURL(/\/can-bo\/dang-nhap/);
  await page.getByRole('main').getByRole('button', { name: 'Đăng nhập' }).waitFor();
  expect(await page.getByRole('button', { name: 'Đăng xuất' }).count()).toBe(0);

  await signInByForm(page, 'hotich@demo.phuan', password);
  await page.waitForURL(`${editor}#chua-gui`);
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
  const draft = paths.staffProcedureDraft(code);
  const discarded = await officer.post(draft, { ...(await officer.hidden(draft)), intent: 'discard' });
  expect(discarded.headers.get('location')).toBe(paths.staffProcedure(code));
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
  const other = await page.context().newPage();
  await other.goto(portal.url + paths.staff());
  await other.getByRole('button', { name: 'Đăng xuất' }).click();
  await other.close();
  await page.getByRole('main').getByRole('button', { name: 'Lưu' }).first().click();
  await page.waitForURL(/\/can-bo\/dang-nhap/);
  await signInByForm(page, 'motcua@demo.phuan', password);
  await page.getByRole('button', { name: 'Lấy lại nội dung' }).click();
  expect(await text.inputValue()).toBe(typed);
});

test('what a resident sent after the session ended is offered to the same account alone, with React and without', async () => {
  const page = await browser.page();
  const restore = page.getByRole('button', { name: 'Lấy lại nội dung' });
  const sendUnsigned = async (address: string, name: string, value: string) => {
    await page.goto(portal.url + address);
    await ready(page);
    await page.locator(`[name="${name}"]`).fill(value);
    await page.context().clearCookies();
    await page.locator(`main form:has([name="${name}"]) button:not([tabindex="-1"])`).last().click();
    await page.waitForURL(/\/dang-nhap\?tiep=.*%23chua-gui$/);
  };
  for (const [address, name, value] of [
    [paths.account(), 'phone', '0987 123 456'],
    [paths.claimDossier(), 'code', 'PA-7K3M-Q9TX-2V'],
  ] as const) {
    await enter(page, portal.url, 'nguyen.van.an');
    await sendUnsigned(address, name, value);
    await signInByForm(page, 'nguyen.van.an@demo.phuan', password);
    await page.waitForURL(`${portal.url}${address}#chua-gui`);
    const field = page.locator(`[name="${name}"]`);
    expect(await field.inputValue()).not.toBe(value);
    await restore.click();
    await restore.waitFor({ state: 'hidden' });
    await ready(page);
    expect([await field.inputValue(), page.url()]).toEqual([value, portal.url + address]);
  }

  await sendUnsigned(paths.claimDossier(), 'code', 'PA-7K3M-Q9TX-2V');
  await signInByForm(page, 'tran.thi.binh@demo.phuan', password);
  await page.waitForURL(/#chua-gui$/);
  expect(await restore.count()).toBe(0);
  const heldByTab = () => page.evaluate(() => Object.keys(sessionStorage).join());
  expect(await heldByTab()).not.toContain('chua-gui');

  // V14.3.1: whoever signs out leaves nothing in the tab, and no page of his comes back.
  await page.goto(portal.url + paths.ownData());
  await page.locator('.top__account form button').click();
  await page.waitForURL(portal.url + paths.signIn());
  expect(await heldByTab()).not.toContain('chua-gui');
  await page.goBack();
  await page.waitForURL(/\/dang-nhap/);
  expect(await page.getByText('Thiết bị đang đăng nhập').count()).toBe(0);
});

test('who is refused, and who has to wait, is counted among the security events', async () => {
  const counted = async (event: string) =>
    Number(
      new RegExp(`portal_security_events_total\\{event="${event}"\\} (\\d+)`).exec(
        await (await fetch(`${portal.url}/metrics`)).text(),
      )?.[1],
    );
  const before = { refused: await counted('refused'), heldUp: await counted('held-up') };
  const page = await browser.page();
  await enter(page, portal.url, 'motcua');
  expect((await page.request.get(portal.url + paths.staffRecords())).status()).toBe(403);
  const form = { email: 'khong.co.ai@example.com', password: 'sai rồi, sai rồi' };
  for (let tries = 0; tries < 11; tries += 1)
    await page.request.post(portal.url + paths.signIn(), { form, headers: { Origin: portal.url } });
  expect(await counted('refused')).toBe(before.refused + 1);
  expect(await counted('held-up')).toBe(before.heldUp + 1);
});
