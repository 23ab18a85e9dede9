// The pages for everybody, the forms to print, opening an account, what a resident reads who forgot something, and the keyboard,
// looked at by axe and by hand.
import { expect, test } from 'vitest';

import { offersForms, procedures } from '#catalog/index.ts';
import { findForm } from '#forms/index.ts';
import { useBrowser } from '../support/browser.ts';
import { formsThatShowAll } from '../support/forms-that-show-all.ts';
import { usePortal } from '../support/portal.ts';
import { enter } from './accounts.ts';
import { exampleOf, fillIn, ready } from './fill.ts';
import { startDraft } from './filing.ts';
import { inspection } from './inspect.ts';
import { linkIn, mailTo } from './mailbox.ts';
import { press } from './main-part.ts';
import { decideOver, fileAndPay, visitor } from './visitor.ts';

const portal = usePortal();
const browser = useBrowser();
const slug = 'ban-sao-trich-luc-ho-tich';

test('the public pages, with all that is folded in them', async () => {
  const page = await browser.page();
  const look = inspection(page, portal.url);
  for (const address of [
    '/',
    '/dich-vu-cong',
    '/dich-vu-cong?q=khai+sinh',
    '/dich-vu-cong?q=qwxz',
    '/dich-vu-cong/huong-dan',
    '/dich-vu-cong/dang-ky-khai-sinh',
    '/dich-vu-cong/chung-thuc-ban-sao',
    `/dich-vu-cong/${slug}`,
    '/tra-cuu?ma=PA-0000-0000-00',
    '/lien-he',
    '/ngoai-tuyen',
    '/en/dang-ky-ket-hon',
    '/khong-co',
    '/dich-vu-cong/chung-thuc-ban-sao/nop-ho-so',
  ]) {
    // Folded, the same parts are looked at by axe in accessibility-sections.test.ts.
    await look.outline(address);
    await page.evaluate(() => {
      for (const part of document.querySelectorAll<HTMLDetailsElement>('main details')) part.open = true;
    });
    await look.now(`${address}, mở hết`);
  }
  expect(look.wrong).toEqual([]);
});

test('the forms to fill in and print, empty, with mistakes and checked', async () => {
  const page = await browser.page();
  const look = inspection(page, portal.url);
  const address = '/dich-vu-cong/chung-thuc-ban-sao/khai/chung-thuc-ban-sao';
  await look.at(address, 'khai');
  await press(page, 'Kiểm tra tờ khai');
  await page.getByRole('alert').waitFor();
  await look.now('khai, lỗi');
  const def = findForm('chung-thuc-ban-sao');
  for (const section of def?.sections ?? []) await fillIn(page, exampleOf(def!, section.id));
  await press(page, 'Kiểm tra tờ khai');
  await page.getByRole('heading', { name: 'Kiểm tra trước khi in' }).waitFor();
  await look.now('khai, kiểm tra');
  expect(look.wrong).toEqual([]);
});

/** Where each form is filled. */
const offered = new Map(
  procedures
    .filter(offersForms)
    .flatMap(({ slug: service, forms: codes }) =>
      codes.map((code) => [code, `/dich-vu-cong/${service}/khai/${code}`] as const),
    ),
);

test('every official declaration, whole; by axe as many as show every kind of question in every setting', async () => {
  const page = await browser.page();
  const look = inspection(page, portal.url);
  const forAxe = formsThatShowAll([...offered.keys()]);
  expect(forAxe.size).toBeGreaterThan(5);
  for (const [code, address] of offered)
    await (forAxe.has(code) ? look.at(address, `khai ${code}`) : look.outline(address, `khai ${code}`));
  expect(look.wrong).toEqual([]);
}, 240_000);

test('opening an account', async () => {
  const page = await browser.page();
  const look = inspection(page, portal.url);
  await look.at('/dang-ky');
  await press(page, 'Đăng ký');
  await page.getByRole('alert').waitFor();
  await look.now('đăng ký, lỗi');
  await look.at('/dang-ky?da-gui');
  await look.at('/dang-ky/xac-nhan?token=x', 'xác nhận, hết hạn');
  await page.goto(`${portal.url}/dang-ky`);
  await page.getByLabel('Họ và tên').fill('Lê Thị Thư');
  await page.getByLabel(/địa chỉ thư điện tử$/i).fill('le.thi.thu@thu.example');
  await page.getByLabel('Mật khẩu').fill('con trâu đi trước');
  await press(page, 'Đăng ký');
  await look.now('đăng ký, thư đã gửi');
  const link = new URL(linkIn(await mailTo(portal, 'le.thi.thu@thu.example', /^Xác nhận/)));
  await page.context().clearCookies();
  await look.at(link.pathname + link.search, 'xác nhận ở máy khác');
  await press(page, 'Xác nhận');
  await page.getByRole('alert').waitFor();
  await look.now('xác nhận ở máy khác, lỗi');
  await look.at('/dang-nhap');
  await press(page, 'Đăng nhập');
  await page.getByRole('alert').waitFor();
  await look.now('đăng nhập, lỗi');
  await look.at('/quen-mat-khau');
  await page.getByLabel(/^Số điện thoại/).fill('0905 000 111');
  await press(page, 'Tiếp tục');
  await look.now('đặt lại mật khẩu, mã');
  await page.goto(`${portal.url}/dang-ky`);
  await page.getByLabel('Họ và tên').fill('Lê Thị Máy');
  await page.getByLabel(/^Số điện thoại/).fill('0905 000 112');
  await page.getByLabel('Mật khẩu').fill('con trâu đi trước');
  await press(page, 'Đăng ký');
  await look.now('đăng ký, mã');
  await press(page, 'Xác nhận và vào tài khoản');
  await page.getByRole('alert').waitFor();
  await look.now('đăng ký, mã sai');
  await look.at('/dat-lai-mat-khau?token=x', 'đặt lại mật khẩu');
  await look.at('/can-bo/dang-nhap');
  expect(look.wrong).toEqual([]);
});

test('filing for somebody else, without saying for whom', async () => {
  const page = await browser.page();
  await enter(page, portal.url, 'tran.thi.binh');
  const look = inspection(page, portal.url);
  await page.goto(`${portal.url}/dich-vu-cong/${slug}/nop-ho-so`);
  await press(page, 'Nộp thay người khác');
  await page.getByRole('link', { name: 'Bắt đầu khai' }).click();
  await press(page, 'Lưu và tiếp tục');
  await page.getByRole('alert').waitFor();
  await look.now('nộp thay, lỗi');
  expect(look.wrong).toEqual([]);
});

test('a supplement without the paper that is asked for', async () => {
  const an = await visitor(portal.url, 'nguyen.van.an', '/dang-nhap');
  const code = await fileAndPay(an, slug, findForm('trich-luc-ho-tich')!);
  await decideOver(await visitor(portal.url, 'motcua', '/can-bo/dang-nhap'), code, 'tiep-nhan');
  const officer = await visitor(portal.url, 'hotich', '/can-bo/dang-nhap');
  const asking = await (await officer.get(`/can-bo/ho-so/${code}/yeu-cau-bo-sung`)).text();
  await decideOver(officer, code, 'yeu-cau-bo-sung', {
    target: /document:[\w-]+/.exec(asking)?.[0] ?? '',
    reason: 'Người đến nhận chưa có giấy ủy quyền',
  });
  const page = await browser.page();
  await enter(page, portal.url, 'nguyen.van.an');
  const look = inspection(page, portal.url);
  await page.goto(`${portal.url}/ho-so/${code}/bo-sung`);
  await ready(page);
  await press(page, 'Gửi phần bổ sung');
  await page.getByRole('alert').waitFor();
  await look.now('bổ sung, lỗi');
  expect(look.wrong).toEqual([]);
});

test('the keyboard alone gets past the navigation, through a form with a mistake, and to the next step', async () => {
  const page = await browser.page({ viewport: { width: 360, height: 740 } });
  const focused = () =>
    page.evaluate(() => document.activeElement?.getAttribute('name') ?? document.activeElement?.id ?? '');
  await page.goto(`${portal.url}/dang-nhap`);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Chuyển đến nội dung chính');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('email');
  await page.keyboard.type('tran.thi.binh@demo.phuan');
  await page.keyboard.press('Tab');
  await page.keyboard.type('sai mật khẩu');
  await page.keyboard.press('Enter');
  const alert = page.getByRole('alert');
  await alert.waitFor();
  // The summary has the focus; its first link leads into the field.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(['email', 'password']).toContain(await focused());
  await page.locator('[name=password]').focus();
  await page.keyboard.type('PhuAn@2018');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/ho-so(#|$)/);

  const tasks = await startDraft(page, portal.url, slug);
  await page.goto(`${tasks}/copies`);
  await ready(page);
  for (let presses = 0; presses < 40 && (await focused()) !== 'copies'; presses += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.type('3');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${tasks}/giay-to`);
});
