// Every page of residents, staff and the public, in its states, looked at by axe on a wide screen and on a phone.
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';

import { findForm, forms } from '#forms/index.ts';
import { useBrowser } from '../support/browser.ts';
import { usePortal } from '../support/portal.ts';
import { enter } from './accounts.ts';
import { exampleOf, fillIn, ready } from './fill.ts';
import { fillSections, goOn, paperFile, startDraft, submit } from './filing.ts';
import { inspect } from './inspect.ts';

const portal = usePortal();
const browser = useBrowser();
const form = findForm('trich-luc-ho-tich');
if (form === undefined) throw new Error('no such form');
const slug = 'ban-sao-trich-luc-ho-tich';
const dossier = { code: '' };

/** Looks at pages one after the other and gathers what is wrong with them. */
function inspection(page: Page) {
  const wrong: string[] = [];
  return {
    wrong,
    async at(address: string, name = address) {
      await page.goto(portal.url + address);
      wrong.push(...(await inspect(page, name)));
    },
    async now(name: string) {
      wrong.push(...(await inspect(page, name)));
    },
  };
}

const press = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('button', { name }).first().click();

test('the public pages', async () => {
  const page = await browser.page();
  const look = inspection(page);
  for (const address of [
    '/',
    '/dich-vu-cong',
    '/dich-vu-cong?q=khai+sinh',
    '/dich-vu-cong?q=qwxz',
    '/dich-vu-cong/linh-vuc/ho-tich',
    '/dich-vu-cong/huong-dan',
    '/dich-vu-cong/dang-ky-khai-sinh',
    '/dich-vu-cong/chung-thuc-ban-sao',
    `/dich-vu-cong/${slug}`,
    '/tra-cuu',
    '/tra-cuu?ma=PA-0000-0000-00',
    '/lien-he',
    '/khong-co',
    '/dich-vu-cong/chung-thuc-ban-sao/nop-ho-so',
  ]) {
    await look.at(address);
  }
  expect(look.wrong).toEqual([]);
});

test('the forms to fill in and print, empty, with mistakes and checked', async () => {
  const page = await browser.page();
  const look = inspection(page);
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

test('every official declaration, whole', async () => {
  const page = await browser.page();
  const look = inspection(page);
  await page.goto(`${portal.url}/dich-vu-cong`);
  const services = await page.locator('.service-list__name a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  const seen = new Set<string>();
  for (const service of services) {
    await page.goto(`${portal.url}${service ?? ''}`);
    const fills = await page.locator('main a[href*="/khai/"]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    for (const address of fills) {
      const code = address.split('/').at(-1) ?? '';
      if (seen.has(code)) continue;
      seen.add(code);
      await look.at(address, `khai ${code}`);
    }
  }
  expect([...seen].sort()).toEqual(forms.map(({ code }) => code).sort());
  expect(look.wrong).toEqual([]);
});

test('opening an account', async () => {
  const page = await browser.page();
  const look = inspection(page);
  await look.at('/dang-ky');
  await press(page, 'Đăng ký');
  await page.getByRole('alert').waitFor();
  await look.now('đăng ký, lỗi');
  await look.at('/dang-ky?da-gui');
  await look.at('/dang-ky/xac-nhan?token=x', 'xác nhận');
  await press(page, 'Xác nhận');
  await look.now('xác nhận, hết hạn');
  await look.at('/dang-nhap');
  await press(page, 'Đăng nhập');
  await page.getByRole('alert').waitFor();
  await look.now('đăng nhập, lỗi');
  await look.at('/quen-mat-khau');
  await look.at('/dat-lai-mat-khau?token=x', 'đặt lại mật khẩu');
  await look.at('/can-bo/dang-nhap');
  expect(look.wrong).toEqual([]);
});

describe('a dossier from its first page to its result', () => {
  test('filing it', async () => {
    const page = await browser.page();
    await enter(page, portal.url, 'tran.thi.binh');
    const look = inspection(page);
    await look.at('/ho-so', 'hồ sơ của tôi, chưa có');
    await look.at('/tai-khoan');
    await look.at(`/dich-vu-cong/${slug}/nop-ho-so`, 'bắt đầu');
    const tasks = await startDraft(page, portal.url, slug);
    await look.now('các phần');
    await look.at(`${new URL(tasks).pathname}/kiem-tra`, 'kiểm tra, còn thiếu');
    await look.at(`${new URL(tasks).pathname}/${form!.sections[1]?.id ?? ''}`, 'một phần');
    await press(page, 'Lưu và tiếp tục');
    await page.getByRole('alert').waitFor();
    await look.now('một phần, lỗi');
    await fillSections(page, tasks, form!);
    await look.now('giấy tờ');
    await page.locator('input[type=file]').first().setInputFiles({ name: 'ảnh.png', mimeType: 'image/png', buffer: Buffer.from('không phải ảnh') });
    await press(page, 'Tải tệp lên');
    await page.getByRole('alert').waitFor();
    await look.now('giấy tờ, lỗi');
    await page.locator('input[type=file]').first().setInputFiles(paperFile('giấy ủy quyền có tên dài để xem có xuống dòng hay không.pdf'));
    await press(page, 'Tải tệp lên');
    await page.getByRole('link', { name: /giấy ủy quyền có tên dài/ }).waitFor();
    await look.now('giấy tờ, có tệp');
    await goOn(page);
    await look.now('nhận kết quả');
    await goOn(page);
    await look.now('kiểm tra');
    await press(page, 'Gửi hồ sơ');
    await page.getByRole('alert').waitFor();
    await look.now('kiểm tra, lỗi');
    dossier.code = await submit(page);
    await look.now('đã gửi');
    await look.at('/ho-so', 'hồ sơ của tôi');
    await look.at(`/ho-so/${dossier.code}`, 'hồ sơ, chờ nộp phí');
    await look.at(`/ho-so/${dossier.code}/thanh-toan`, 'nộp phí');
    await press(page, /qua VNPAY/);
    await press(page, 'Tài khoản không đủ số dư');
    await look.now('chưa nộp được');
    await page.getByRole('link', { name: 'Nộp lại' }).click();
    await press(page, /qua VNPAY/);
    await press(page, 'Thanh toán thành công');
    await look.now('đã nộp phí');
    await look.at(`/tra-cuu?ma=${dossier.code}`, 'tra cứu, thấy');
    expect(look.wrong).toEqual([]);
  });

  test('handling it', async () => {
    const page = await browser.page();
    const look = inspection(page);
    const decision = (segment: string) => `/can-bo/ho-so/${dossier.code}/${segment}`;
    await enter(page, portal.url, 'motcua');
    await look.at('/can-bo');
    await look.at('/can-bo/ho-so');
    await look.at(`/can-bo/ho-so/${dossier.code}`, 'cán bộ: hồ sơ');
    await look.at(decision('tu-choi'), 'từ chối');
    await press(page, 'Từ chối tiếp nhận');
    await page.getByRole('alert').waitFor();
    await look.now('từ chối, lỗi');
    await look.at(decision('tiep-nhan'), 'tiếp nhận');
    await press(page, 'Tiếp nhận hồ sơ');
    await page.waitForURL(`${portal.url}/can-bo/ho-so/${dossier.code}`);
    await look.now('đã tiếp nhận');
    await look.at(decision('tiep-nhan'), 'tiếp nhận lần nữa');
    await enter(page, portal.url, 'hotich');
    await look.at(decision('yeu-cau-bo-sung'), 'yêu cầu bổ sung');
    await press(page, 'Yêu cầu bổ sung');
    await page.getByRole('alert').waitFor();
    await page.locator('input[name=target]').first().check();
    await look.now('yêu cầu bổ sung, lỗi');
    await page.locator('input[name=target][value="field:registeredNumber"]').check();
    await page.getByLabel('Lý do yêu cầu bổ sung').fill('Không tìm thấy trong sổ');
    await press(page, 'Yêu cầu bổ sung');
    await page.waitForURL(`${portal.url}/can-bo/ho-so/${dossier.code}`);
    await look.now('đã yêu cầu bổ sung');
    expect(look.wrong).toEqual([]);
  });

  test('supplying, the result, and afterwards', async () => {
    const page = await browser.page();
    const officer = await browser.page();
    const look = inspection(page);
    const staffLook = inspection(officer);
    await enter(page, portal.url, 'tran.thi.binh');
    await enter(officer, portal.url, 'hotich');
    await look.at(`/ho-so/${dossier.code}`, 'hồ sơ, chờ bổ sung');
    await look.at(`/ho-so/${dossier.code}/bo-sung`, 'bổ sung');
    await press(page, 'Gửi phần bổ sung');
    await page.getByRole('alert').waitFor();
    await look.now('bổ sung, lỗi');
    await page.getByLabel('Số đăng ký').fill('27');
    await page.locator('input[type=file]').first().setInputFiles(paperFile('mới.pdf'));
    await press(page, 'Gửi phần bổ sung');
    await page.waitForURL(`${portal.url}/ho-so/${dossier.code}`);
    await look.now('đã bổ sung');
    await staffLook.at(`/can-bo/ho-so/${dossier.code}`, 'cán bộ: đã bổ sung');
    await staffLook.at(`/can-bo/ho-so/${dossier.code}/khong-giai-quyet`, 'không giải quyết');
    await staffLook.at(`/can-bo/ho-so/${dossier.code}/ghi-ket-qua`, 'ghi kết quả');
    await officer.getByLabel('Tệp kết quả').setInputFiles(paperFile('kết quả.pdf'));
    await press(officer, 'Ghi nhận kết quả');
    await officer.waitForURL(`${portal.url}/can-bo/ho-so/${dossier.code}`);
    await look.at(`/ho-so/${dossier.code}`, 'hồ sơ, có kết quả');
    expect([...look.wrong, ...staffLook.wrong]).toEqual([]);
  });
});

test('the other pages of staff', async () => {
  const page = await browser.page();
  const look = inspection(page);
  await enter(page, portal.url, 'motcua');
  await look.at('/can-bo/phan-cong');
  await look.at('/can-bo/quan-tri/nguoi-dung', 'không được xem');
  await enter(page, portal.url, 'ketoan');
  await look.at('/can-bo', 'kế toán');
  await look.at('/can-bo/thanh-toan');
  await enter(page, portal.url, 'quantri');
  await look.at('/can-bo', 'quản trị');
  await look.at('/can-bo/quan-tri/nguoi-dung');
  await page.getByRole('main').locator('a[href*="/quan-tri/nguoi-dung/"]').first().click();
  await page.waitForURL(/nguoi-dung\/./);
  await look.now('một cán bộ');
  await look.at('/can-bo/quan-tri/lich-lam-viec');
  await look.at('/can-bo/quan-tri/thu-di');
  expect(look.wrong).toEqual([]);
});

test('the keyboard alone gets past the navigation, through a form with a mistake, and to the next step', async () => {
  const page = await browser.page({ viewport: { width: 360, height: 740 } });
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('name') ?? document.activeElement?.id ?? '');
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
  for (let presses = 0; presses < 40 && (await focused()) !== 'copies'; presses += 1) await page.keyboard.press('Tab');
  await page.keyboard.type('3');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${tasks}/${form!.sections.at(-1)?.id ?? ''}`);
});
