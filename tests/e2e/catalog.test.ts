// The commune keeps its catalog itself: a procedure that did not exist in the morning is filed, paid and received,
// by the browser alone.
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';

import { componentSegments } from '#app/addresses/paths.ts';
import { addDays, formatDate, instantAt } from '#catalog/index.ts';
import { useBrowser } from '../support/browser.ts';
import { comingTuesday, usePortalAt } from '../support/portal.ts';
import { enter } from './accounts.ts';
import { fillIn, ready } from './fill.ts';
import { goOn, startDraft, submit } from './filing.ts';
import { buildForm, builtFormAnswers } from './form-builder.ts';
import { inspection } from './inspect.ts';
import { main } from './main-part.ts';
import {
  approveDraft,
  asksInItsOwnWay,
  draftPaths,
  fee,
  submitDraft,
  writeProcedure,
} from './procedure-editing.ts';
import { decideOver, visitor } from './visitor.ts';

// As in journey.test.ts, on the same portal.
const tuesday = comingTuesday();
const portal = usePortalAt(instantAt(tuesday, '21:04'));
const browser = useBrowser();

/** The draft that was just built is whole; a field is moved, and the form is filled as a resident would. */
async function tryForm(page: Page): Promise<void> {
  expect(await main(page).textContent()).toContain('Đã đủ để công bố.');
  expect(await main(page).textContent()).toContain('chỉ hỏi khi “Đề nghị cấp bản giấy?” là “Có”');

  await main(page).getByRole('button', { name: 'Xuống Số lượng bản' }).click();
  await page.waitForURL(/#phan-field-soLuongBan$/);
  await ready(page);
  const names = await main(page).locator('.outline__name').allTextContents();
  expect(names.indexOf('Số lượng bản')).toBeGreaterThan(names.indexOf('Giấy tờ gửi kèm'));

  await main(page).getByRole('link', { name: 'Xem thử và điền thử' }).click();
  await fillIn(page, { ...builtFormAnswers, camDoan: 'on' });
  await main(page).getByRole('button', { name: 'Kiểm tra thử' }).click();
  await main(page).getByText('Tờ khai điền thử đã đủ').waitFor();
  expect(await main(page).textContent()).toContain('2 bản');
}

test('Đ14.1 Đ3.4d a new form is built and tried with scripts; without any, a new procedure of level 4 that asks it is written, approved by another person, published, filed, paid and received', async () => {
  const plain = () => browser.page({ javaScriptEnabled: false });
  const [builder, author, chief] = [await browser.page(), await plain(), await plain()];
  await enter(builder, portal.url, 'hotich');
  await enter(author, portal.url, 'hotich');
  await enter(chief, portal.url, 'truongban');

  const form = { title: 'Đơn xác nhận hoàn cảnh gia đình', code: 'don-xac-nhan-hoan-canh' };
  await buildForm(builder, portal.url, form);
  await tryForm(builder);
  await submitDraft(builder, portal.url + draftPaths.form(form.code), 'Mẫu cho thủ tục mới.');
  await approveDraft(chief, portal.url + draftPaths.form(form.code));

  const [code, name] = ['9.000002', 'Xác nhận hoàn cảnh gia đình'];
  await writeProcedure(author, portal.url, { code, name, formCode: form.code });
  await author.getByText('Đã đủ để công bố').waitFor();
  await main(author).getByRole('link', { name: 'Xem trước' }).click();
  await author.getByText('Bản xem trước, chưa công bố').waitFor();
  expect(await main(author).textContent()).toContain(fee.each);
  await submitDraft(author, portal.url + draftPaths.procedure(code), 'Thủ tục mới của tỉnh.');
  await chief.goto(`${portal.url}/can-bo/thu-tuc?ban-nhap=cho-toi-duyet`);
  await main(chief)
    .locator(`a[href="${draftPaths.procedure(code)}"]`)
    .waitFor();
  await approveDraft(chief, portal.url + draftPaths.procedure(code));

  const resident = await plain();
  await enter(resident, portal.url, 'tran.thi.binh');
  await resident.goto(`${portal.url}/dich-vu-cong?q=${encodeURIComponent(name)}`);
  await main(resident).getByRole('link', { name, exact: true }).first().click();
  await resident.getByRole('heading', { level: 1, name }).waitFor();
  expect(await main(resident).textContent()).toContain(fee.each);
  const slug = new URL(resident.url()).pathname.split('/').at(-1) ?? '';
  await startDraft(resident, portal.url, slug);
  await main(resident).getByRole('link', { name: 'Người đề nghị' }).click();
  await resident.getByRole('heading', { level: 1, name: 'Người đề nghị' }).waitFor();
  await fillIn(resident, builtFormAnswers);
  while (!resident.url().includes('/kiem-tra')) await goOn(resident);
  const dossier = await submit(resident);
  await resident.getByRole('link', { name: `Nộp ${fee.due}` }).click();
  await resident.getByRole('button', { name: `Nộp ${fee.due} qua VNPAY` }).click();
  await resident.getByRole('button', { name: 'Thanh toán thành công' }).click();
  await resident.getByRole('heading', { level: 1, name: 'Đã nộp phí, lệ phí' }).waitFor();

  // Its limit is the one that was written: three working days, counted from the next, as it was received after three in the afternoon.
  await decideOver(await visitor(portal.url, 'motcua', '/can-bo/dang-nhap'), dossier, 'tiep-nhan');
  await resident.goto(`${portal.url}/ho-so/${dossier}`);
  expect(await main(resident).textContent()).toContain(`thứ Hai, ${formatDate(addDays(tuesday, 6))}`);
}, 240_000);

describe('every page of the catalog’s keepers', () => {
  const rootOf = (code: string) => `/can-bo/thu-tuc/${code}`;
  const [deaths, marriages] = [rootOf('1.000656'), rootOf('1.000894')];

  async function openDraft(page: Page, root: string): Promise<void> {
    await page.goto(portal.url + root);
    await main(page).getByRole('button', { name: 'Sửa thủ tục' }).click();
    await page.waitForURL(`${portal.url}${root}/ban-nhap`);
  }

  test('is without a violation that axe finds, at both widths, whatever it shows', async () => {
    const page = await browser.page();
    await enter(page, portal.url, 'hotich');
    const look = inspection(page, portal.url);
    await look.at('/can-bo/thu-tuc', 'danh sách');
    await look.outline('/can-bo/thu-tuc?q=khong+co+thu+tuc+nay', 'danh sách, không có gì');
    await page.goto(`${portal.url}/can-bo/thu-tuc/moi`);
    await ready(page);
    await main(page).getByRole('button', { name: 'Lập bản nháp' }).click();
    await page.getByRole('alert').waitFor();
    await look.now('thêm thủ tục, lỗi');
    await look.at(deaths, 'thủ tục');
    await openDraft(page, deaths);
    await look.now('bản nháp');
    for (const [component, segment] of Object.entries(componentSegments)) {
      const editor = `${deaths}/ban-nhap/${segment}`;
      await (asksInItsOwnWay(component) ? look.at(editor) : look.outline(editor));
    }
    await page.goto(`${portal.url}${deaths}/ban-nhap/thoi-han`);
    await ready(page);
    await page.getByRole('textbox', { name: 'Thời hạn', exact: true }).fill('ba');
    await main(page).getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.getByRole('alert').waitFor();
    await look.now('một phần, lỗi');
    await look.outline(`${deaths}/so-sanh`, 'so sánh, giống nhau');
    await look.outline(`${deaths}/xem-truoc`, 'xem trước');
    expect(look.wrong).toEqual([]);
  }, 180_000);

  test('somebody else was faster: both texts are there, and mine is saved when I say so', async () => {
    const [mine, theirs] = [await browser.page(), await browser.page({ javaScriptEnabled: false })];
    await enter(mine, portal.url, 'hotich');
    await enter(theirs, portal.url, 'quantri');
    await openDraft(mine, marriages);
    for (const page of [mine, theirs]) {
      await page.goto(`${portal.url}${marriages}/ban-nhap/dieu-kien`);
      await ready(page);
    }
    const box = (page: Page) => page.getByRole('textbox', { name: 'Yêu cầu, điều kiện' });
    await box(theirs).fill('Tự nguyện kết hôn, do quản trị viết.');
    await main(theirs).getByRole('button', { name: 'Lưu', exact: true }).click();
    await theirs.waitForURL(/ban-nhap$/);
    await box(mine).fill('Tự nguyện kết hôn, do hộ tịch viết.');
    await main(mine).getByRole('button', { name: 'Lưu', exact: true }).click();
    await mine.getByText('Đỗ Hữu Quang vừa sửa phần này').waitFor();
    const look = inspection(mine, portal.url);
    await look.now('hai người cùng sửa');
    expect(await main(mine).locator('.differences__side').allTextContents()).toEqual([
      expect.stringContaining('[bỏ: quản trị]'),
      expect.stringContaining('[thêm: hộ tịch]'),
    ]);
    expect(await box(mine).inputValue()).toBe('Tự nguyện kết hôn, do hộ tịch viết.');
    await main(mine).getByRole('button', { name: 'Lưu bản của tôi' }).click();
    await mine.waitForURL(/ban-nhap$/);
    await look.at(`${marriages}/so-sanh`, 'so sánh');
    expect(await main(mine).locator('.differences ins').first().textContent()).toContain('thêm:');
    await submitDraft(mine, `${portal.url}${marriages}/ban-nhap`, 'Viết lại cho dễ hiểu.');
    expect(await main(mine).getByRole('button', { name: 'Duyệt và công bố' }).count()).toBe(0);

    const chief = await browser.page();
    await enter(chief, portal.url, 'phoban');
    const look2 = inspection(chief, portal.url);
    await chief.goto(`${portal.url}${marriages}/ban-nhap`);
    await ready(chief);
    await main(chief).getByRole('button', { name: 'Trả lại' }).click();
    await chief.getByRole('alert').waitFor();
    await look2.now('chờ duyệt, trả lại, lỗi');
    expect([...look.wrong, ...look2.wrong]).toEqual([]);
  }, 120_000);
});
