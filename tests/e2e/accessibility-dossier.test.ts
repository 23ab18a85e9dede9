// A dossier's pages from the first to its result, its residents' and its officials', and the other pages of staff,
// in all their states, looked at by axe.
import type { Cookie } from 'playwright';
import { describe, expect, test } from 'vitest';

import { findForm } from '#forms/index.ts';
import { useBrowser } from '../support/browser.ts';
import { usePortal } from '../support/portal.ts';
import { enter, enterAsNew } from './accounts.ts';
import { ready } from './fill.ts';
import { fillSections, goOn, paperFile, sendFiles, startDraft, submit } from './filing.ts';
import { inspection } from './inspect.ts';
import { press } from './main-part.ts';

const portal = usePortal();
const browser = useBrowser();
const form = findForm('trich-luc-ho-tich');
if (form === undefined) throw new Error('no such form');
const slug = 'ban-sao-trich-luc-ho-tich';
const dossier = { code: '' };
/** The cookies of the resident whose dossier it is. */
let session: readonly Cookie[] = [];

describe('a dossier from its first page to its result', () => {
  test('filing it', async () => {
    const page = await browser.page();
    await enterAsNew(page, portal, 'Trần Thị Bình');
    session = await page.context().cookies(portal.url);
    const look = inspection(page, portal.url);
    await look.at('/ho-so', 'hồ sơ của tôi, chưa có');
    await look.at('/tai-khoan');
    await look.at('/tai-khoan/lien-lac');
    await look.at(`/dich-vu-cong/${slug}/nop-ho-so`, 'bắt đầu');
    const tasks = await startDraft(page, portal.url, slug);
    await look.now('các phần');
    await look.at(`${new URL(tasks).pathname}/kiem-tra`, 'kiểm tra, còn thiếu');
    await look.at(`${new URL(tasks).pathname}/${form.sections[1]?.id ?? ''}`, 'một phần');
    await press(page, 'Lưu và tiếp tục');
    await page.getByRole('alert').waitFor();
    await look.now('một phần, lỗi');
    await fillSections(page, tasks, form);
    await look.now('giấy tờ');
    await sendFiles(page, { name: 'ảnh.png', mimeType: 'image/png', buffer: Buffer.from('không phải ảnh') });
    await page.getByRole('alert').waitFor();
    await look.now('giấy tờ, lỗi');
    await sendFiles(page, paperFile('giấy ủy quyền có tên dài để xem có xuống dòng hay không.pdf'));
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
    await page.goto(`${portal.url}/dich-vu-cong/${slug}/nop-ho-so`);
    await press(page, 'Nộp thay người khác');
    await page.getByRole('link', { name: 'Bắt đầu khai' }).click();
    await press(page, 'Lưu và tiếp tục');
    await page.getByRole('alert').waitFor();
    await look.now('nộp thay, lỗi');
    expect(look.wrong).toEqual([]);
  });

  test('handling it', async () => {
    const page = await browser.page();
    const look = inspection(page, portal.url);
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
    const look = inspection(page, portal.url);
    const staffLook = inspection(officer, portal.url);
    await page.context().addCookies(session);
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

test.each([true, false])(
  'on a phone the lists of the staff wait until they are asked for (JavaScript: %s)',
  async (javaScriptEnabled) => {
    const page = await browser.page({ javaScriptEnabled, viewport: { width: 360, height: 740 } });
    await enter(page, portal.url, 'motcua');
    await page.goto(`${portal.url}/can-bo/ho-so`);
    await ready(page);
    const menu = page.getByRole('navigation', { name: 'Công việc' });
    const overdue = menu.getByRole('link', { name: 'Quá hạn' });
    expect(await overdue.isVisible()).toBe(false);
    const heading = await page.getByRole('heading', { level: 1 }).boundingBox();
    expect(heading?.y).toBeLessThan(250);
    // The keyboard alone, and always seen where it is.
    const door = menu.locator('summary');
    for (let presses = 0; presses < 6; presses += 1) {
      await page.keyboard.press('Tab');
      if (await door.evaluate((element) => element === document.activeElement)) break;
    }
    expect(await door.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
    await page.keyboard.press('Enter');
    await overdue.waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Trang làm việc');
    await overdue.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/qua-han/);
    expect(await overdue.isVisible()).toBe(false);
    await page.setViewportSize({ width: 1280, height: 800 });
    await overdue.waitFor();
    expect(await door.isVisible()).toBe(false);
  },
);

test('the other pages of staff', async () => {
  const page = await browser.page();
  const look = inspection(page, portal.url);
  await enter(page, portal.url, 'motcua');
  await look.at('/can-bo/phan-cong');
  await look.at('/can-bo/so-theo-doi');
  await look.at('/can-bo/y-kien');
  await look.at('/can-bo/nhan');
  await look.at('/can-bo/mau-tra-loi');
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
  await look.at('/can-bo/quan-tri/chan-nguoi-gui');
  expect(look.wrong).toEqual([]);
});
