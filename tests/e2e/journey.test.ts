// The spine of the portal, walked by a resident and two officials as they would, with JavaScript and without; with it, each of its
// pages is looked at in every state it is met in.
import { readFile } from 'node:fs/promises';

import type { Page } from 'playwright';
import { expect, test } from 'vitest';

import { findForm, isPledgeSection, pledgesOf } from '#forms/index.ts';
import { addDays, formatDate, instantAt } from '#catalog/index.ts';
import { useBrowser } from '../support/browser.ts';
import { comingTuesday, usePortalAt } from '../support/portal.ts';
import { readPdf } from '../support/read-pdf.ts';
import { signedOnPaper } from '../support/signed-on-paper.ts';
import { enter, enterAsNew, type Account } from './accounts.ts';
import { exampleOf, fillIn, ready } from './fill.ts';
import { codePattern, fillSection, goOn, paperFile, sendFiles } from './filing.ts';
import { inspection } from './inspect.ts';
import { linkIn, mailsTo, mailTo } from './mailbox.ts';
import { decideOn, main, press, waitForText } from './main-part.ts';
import { decideOver, visitor } from './visitor.ts';

const slug = 'ban-sao-trich-luc-ho-tich';
const form = findForm('trich-luc-ho-tich');
if (form === undefined) throw new Error('no such form');
const secret = 'mưa đêm trên đồng lúa';

// Tuesday evening: the office is closed, the portal is not.
const tuesday = comingTuesday();
const portal = usePortalAt(instantAt(tuesday, '21:04'));
const browser = useBrowser();

type Look = ReturnType<typeof inspection>;

/** Presses a button that is refused, and looks at what the page says to it. */
async function lookAtRefusal(look: Look, page: Page, button: string, name: string): Promise<void> {
  await main(page).getByRole('button', { name: button, exact: true }).click();
  await page.getByRole('alert').waitFor();
  await look.now(name);
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const pdfAt = async (page: Page, address: string) => {
  const response = await page.request.get(address);
  expect([response.status(), response.headers()['content-type']]).toEqual([200, 'application/pdf']);
  return readPdf(await response.body());
};

async function signUp(page: Page, name: string, email: string): Promise<void> {
  await page.goto(`${portal.url}/dich-vu-cong/${slug}`);
  await page.getByRole('link', { name: 'Nộp hồ sơ trực tuyến', exact: true }).click();
  await page.getByRole('main').getByRole('link', { name: 'Đăng ký' }).click();
  await page.getByLabel('Họ và tên').fill(name);
  await page.getByLabel(/địa chỉ thư điện tử$/i).fill(email);
  await page.getByLabel('Mật khẩu').fill('ngắn');
  await main(page).getByRole('button', { name: 'Đăng ký' }).click();
  await page.getByRole('alert').getByRole('link').first().click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('password');
  expect(await page.title()).toMatch(/^Lỗi: Đăng ký/);
  expect(await page.getByLabel('Họ và tên').inputValue()).toBe(name);
  await page.getByLabel('Mật khẩu').fill(secret);
  await main(page).getByRole('button', { name: 'Đăng ký' }).click();
  await heading(page).filter({ hasText: 'Hãy mở hộp thư' }).waitFor();
  await main(page).getByText(email).waitFor();

  await page.goto(linkIn(await mailTo(portal, email, /^Xác nhận/)));
  await page.getByRole('button', { name: 'Xác nhận' }).click();
  // In, and led to where he was going.
  await page.waitForURL(`${portal.url}/dich-vu-cong/${slug}/nop-ho-so`);
}

async function fileWithMistake(page: Page, look?: Look): Promise<string> {
  await look?.now('bắt đầu');
  await page.locator('button.button--start').click();
  await page.waitForURL(/\/nop-ho-so\/PA-/);
  await look?.now('các phần');
  await page.getByRole('link', { name: 'Bắt đầu khai' }).click();
  const right = exampleOf(form!, 'requester');
  await fillIn(page, {
    ...right,
    requesterIdentity: { ...(right['requesterIdentity'] as object), number: '12' },
  });
  await page.getByRole('button', { name: 'Lưu và tiếp tục' }).click();
  const alert = page.getByRole('alert');
  await alert.getByRole('link').first().click();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('name')))
    .toBe('requesterIdentity.number');
  expect(await page.locator('[name="requesterIdentity.number"]').inputValue()).toBe('12');
  expect(await page.locator('[name="requesterName"]').inputValue()).toBe(right['requesterName']);
  expect(await page.locator('[name="requesterBirthDate.year"]').inputValue()).toBe('1990');

  for (const [index, section] of form!.sections.filter((one) => !isPledgeSection(one)).entries()) {
    if (look !== undefined && index === 1)
      await lookAtRefusal(look, page, 'Lưu và tiếp tục', 'một phần, lỗi');
    await fillSection(page, form!, section.id);
  }
  if (look !== undefined) {
    await sendFiles(page, { name: 'ảnh.png', mimeType: 'image/png', buffer: Buffer.from('không phải ảnh') });
    await page.getByRole('alert').waitFor();
    await look.now('giấy tờ, lỗi');
  }
  const superfluous = 'thừa, có tên dài để xem có xuống dòng hay không.pdf';
  await sendFiles(page, [paperFile('giấy ủy quyền.pdf'), paperFile(superfluous)]);
  await page.getByRole('link', { name: superfluous }).waitFor();
  await look?.now('giấy tờ, có tệp');
  await page.getByRole('button', { name: `Bỏ tệp ${superfluous}` }).click();
  await page.getByRole('link', { name: superfluous }).waitFor({ state: 'detached' });
  await page.getByRole('link', { name: 'giấy ủy quyền.pdf' }).waitFor();
  await goOn(page);
  await look?.now('nhận kết quả');
  await page.getByLabel('Nhận bản điện tử trên Cổng này').check();
  await goOn(page);

  expect(await main(page).textContent()).toContain('16.000 đồng');
  await page.getByRole('button', { name: 'Gửi hồ sơ' }).click();
  await page.getByRole('alert').getByRole('link').first().waitFor();
  await look?.now('kiểm tra, lỗi');
  // The declaration's own pledge, asked here and nowhere before.
  const [pledge] = pledgesOf(form!);
  expect(await page.getByRole('checkbox').count()).toBe(1);
  await page.getByRole('checkbox', { name: pledge!.statement }).check();
  await page.getByRole('button', { name: 'Gửi hồ sơ' }).dblclick({ noWaitAfter: true });
  // Without JavaScript the second click breaks off the request of the first, which `waitForURL` takes for a fault.
  await expect.poll(() => page.url(), { timeout: 30_000 }).toMatch(/\/ho-so\/PA-.*moi=1/);
  const code = codePattern.exec(page.url())?.[0] ?? '';
  expect(await main(page).textContent()).toContain(code);
  await look?.now('đã gửi');
  return code;
}

async function pay(page: Page, look?: Look): Promise<void> {
  await page.getByRole('link', { name: 'Nộp 16.000 đồng', exact: true }).click();
  await page.waitForURL(/\/thanh-toan$/);
  await look?.now('nộp phí');
  await page.getByText('Ở đó bạn có 15 phút để trả tiền').waitFor();
  await page.getByRole('button', { name: 'Nộp 16.000 đồng qua VNPAY' }).click();
  await page.getByRole('button', { name: 'Tài khoản không đủ số dư' }).click();
  await heading(page).filter({ hasText: 'Tài khoản không đủ số dư' }).waitFor();
  await look?.now('chưa nộp được');
  await page.getByRole('link', { name: 'Nộp lại' }).click();
  await page.getByRole('button', { name: 'Nộp 16.000 đồng qua VNPAY' }).click();
  await page.getByRole('button', { name: 'Thanh toán thành công' }).click();
  await heading(page).filter({ hasText: 'Đã nộp phí, lệ phí' }).waitFor();
  await page.getByRole('link', { name: 'Về hồ sơ' }).click();
}

const decide = (page: Page, code: string, label: string, fill?: () => Promise<void> | undefined) =>
  decideOn(page, `${portal.url}/can-bo/ho-so/${code}`, label, fill);

/** What the field and the paper lack that were asked for shows when they are ticked, beside what is said of a decision without them. */
async function askForMore(desk: Page, code: string, look?: Look): Promise<void> {
  await decide(desk, code, 'Yêu cầu bổ sung', async () => {
    if (look !== undefined) {
      await main(desk).getByRole('button', { name: 'Yêu cầu bổ sung', exact: true }).click();
      await desk.getByRole('alert').waitFor();
    }
    await desk.locator('input[name=target]').first().check();
    await desk.locator('input[name=target][value="field:registeredNumber"]').check();
    await desk.locator('select[name="problem.field:registeredNumber"]').selectOption('wrong');
    await desk.locator('[name="note.field:registeredNumber"]').fill('Ghi số trên giấy khai sinh bản chính');
    await desk.getByLabel('Lý do yêu cầu bổ sung').fill('Không tìm thấy số này trong sổ');
    await look?.now('yêu cầu bổ sung, lỗi và đã ghi');
  });
}

async function supplement(page: Page, code: string, look?: Look): Promise<void> {
  await page.goto(`${portal.url}/ho-so/${code}`);
  await look?.now('hồ sơ, chờ bổ sung');
  await page.getByRole('link', { name: 'Bổ sung hồ sơ' }).click();
  await page.waitForURL(/\/bo-sung$/);
  expect(await main(page).locator('form input:not([type=hidden]):not([type=file])').count()).toBe(1);
  await page.getByLabel('Số đăng ký').fill('27');
  await page.locator('input[type=file]').first().setInputFiles(paperFile('mới.pdf'));
  await page.getByRole('button', { name: 'Gửi phần bổ sung' }).click();
  await page.waitForURL(`${portal.url}/ho-so/${code}`);
}

async function recordResult(desk: Page, code: string, look?: Look): Promise<void> {
  await desk.goto(`${portal.url}/can-bo/ho-so/${code}`);
  await look?.now('cán bộ: đã bổ sung');
  expect(await desk.locator('mark.changed').allTextContents()).toContain('27');
  expect(await main(desk).textContent()).toContain('Trước: 15');
  await decide(desk, code, 'Trình xác nhận kết quả ký tay', async () => {
    await look?.now('trình xác nhận kết quả');
    await desk.getByLabel('Tệp kết quả đã ký').setInputFiles(paperFile('bản sao trích lục.pdf'));
    await fillIn(desk, signedOnPaper(tuesday));
  });
  await decideOver(await officer('truongban'), code, 'xac-nhan-ket-qua');
}

/** One button: the file is saved under what it is, the dossier ends, and one more tap says how it was. */
async function fetchResult(page: Page, code: string, look?: Look): Promise<void> {
  await page.goto(`${portal.url}/ho-so/${code}`);
  await look?.now('hồ sơ, có kết quả');
  const saving = page.waitForEvent('download');
  await press(page, /^Tải về máy/);
  const saved = await saving;
  expect(saved.suggestedFilename()).toContain(`Trích lục hộ tịch`);
  expect(saved.suggestedFilename()).toContain(` - ${code}.pdf`);
  expect(await readFile(await saved.path())).toEqual(paperFile('').buffer);
  await waitForText(page, 'hồ sơ kết thúc');
  await look?.now('hồ sơ, đã tải kết quả');
  await press(page, 'Rất hài lòng');
  await waitForText(page, 'Đã nhận đánh giá');
}

const officer = (account: Account) => visitor(portal.url, account, '/can-bo/dang-nhap');

test('Đ3.4c Đ3.4d Đ20 without JavaScript a resident signs up at night, files and pays, two officials handle the dossier, and the result comes back', async () => {
  const email = 'le.thi.mai@thu.example';
  const page = await browser.page({ javaScriptEnabled: false });
  await signUp(page, 'Lê Thị Đào', email);
  const code = await fileWithMistake(page);
  const confirmation = await pdfAt(page, `${portal.url}/ho-so/${code}/giay-to/xac-nhan-da-nop.pdf`);
  expect(confirmation.text).toContain(code);
  expect(confirmation.text).toContain('GIẤY XÁC NHẬN ĐÃ NỘP HỒ SƠ TRỰC TUYẾN');
  await pay(page);
  const receipt = await pdfAt(page, `${portal.url}/ho-so/${code}/giay-to/bien-lai.pdf`);
  expect(receipt.text).toContain('16.000');
  expect(receipt.text).toContain(code);

  const desk = await browser.page({ javaScriptEnabled: false });
  await enter(desk, portal.url, 'motcua');
  await decide(desk, code, 'Tiếp nhận hồ sơ');
  // Filed in the evening, received (on the stopped clock) then, due on the next working day.
  const number = `H09\\.31\\.20-${tuesday.slice(2).replaceAll('-', '')}-\\d{4}`;
  const due = `thứ Tư, ${formatDate(addDays(tuesday, 1))}`;
  expect(await main(desk).textContent()).toMatch(
    new RegExp(`Đã tiếp nhận hồ sơ, số ${number}\\. Hẹn trả ${due}`),
  );
  await enter(desk, portal.url, 'hotich');
  await decide(desk, code, 'Bắt đầu xử lý');
  await askForMore(desk, code);
  await supplement(page, code);
  await recordResult(desk, code);
  await fetchResult(page, code);

  await page.goto(`${portal.url}/ho-so/${code}`);
  const timeline = await main(page).locator('.timeline').textContent();
  for (const step of [
    'Gửi hồ sơ',
    'đã nộp phí',
    'Tiếp nhận hồ sơ',
    'Bắt đầu xử lý',
    'Yêu cầu bổ sung',
    'Gửi bổ sung',
    'Trình xác nhận kết quả ký tay',
    'Xác nhận kết quả ký tay',
    'Nhận kết quả điện tử',
    'Đánh giá',
  ]) {
    expect(timeline).toContain(step);
  }

  const stranger = await browser.page({ javaScriptEnabled: false });
  await stranger.goto(`${portal.url}/tra-cuu`);
  await stranger.getByRole('searchbox').fill(code.toLowerCase().replaceAll('-', ' '));
  await main(stranger).getByRole('button', { name: 'Tra cứu' }).click();
  expect(await main(stranger).textContent()).toContain(`Hồ sơ ${code}`);
  expect(await main(stranger).textContent()).toContain('Đã trả kết quả');
  const final = await pdfAt(page, `${portal.url}/ho-so/${code}/giay-to/giay-tiep-nhan.pdf`);
  const address = /\/xac-thuc\/[0-9A-Z]{20}/.exec(final.text.replaceAll(' ', ''))?.[0] ?? '';
  const pages = [await stranger.content()];
  await stranger.goto(portal.url + address);
  expect(await main(stranger).textContent()).toContain('còn giá trị');
  pages.push(await stranger.content());
  const example = exampleOf(form, 'requester');
  for (const content of pages) {
    expect(content).not.toMatch(/Lê Thị Đào|0741900|@thu\.example/i);
    expect(content).not.toContain(example['requesterName']);
  }

  // That the result is there is told when that cannot be taken back any more; that she fetched it, at once.
  const subjects = async () =>
    (await mailsTo(portal, email)).map((mail) => mail.subject.split(code)[0]?.trim());
  await expect
    .poll(subjects)
    .toEqual([
      expect.stringMatching(/^Xác nhận/),
      'Cần nộp phí, lệ phí cho hồ sơ',
      'Đã nhận phí, lệ phí của hồ sơ',
      'Hồ sơ',
      'Cần bổ sung hồ sơ',
      'Đã nhận bổ sung của hồ sơ',
      'Đã trả kết quả hồ sơ',
    ]);
}, 300_000);

// What is shown without scripts is read above; who opens an account with them: accessibility-public.test.ts; who receives a dossier
// with them: two-officers.test.ts.
test('with JavaScript a resident files and pays, an official asks for more and records the result, and each page is looked at', async () => {
  const page = await browser.page();
  const look = inspection(page, portal.url);
  await enterAsNew(page, portal, 'Lê Thị Đào');
  await look.outline('/ho-so', 'hồ sơ của tôi, chưa có');
  await look.at('/tai-khoan');
  await look.outline('/tai-khoan/lien-lac');
  await look.outline('/tai-khoan/du-lieu');
  await look.outline('/tai-khoan/du-lieu/dong');
  await page.goto(`${portal.url}/dich-vu-cong/${slug}/nop-ho-so`);
  const code = await fileWithMistake(page, look);
  await pay(page, look);
  await look.at('/ho-so', 'hồ sơ của tôi');
  await look.at(`/tra-cuu?ma=${code}`, 'tra cứu, thấy');

  const desk = await browser.page();
  const deskLook = inspection(desk, portal.url);
  await enter(desk, portal.url, 'motcua');
  await deskLook.at('/can-bo');
  await deskLook.at('/can-bo/ho-so');
  await desk.goto(`${portal.url}/can-bo/ho-so/${code}/tu-choi`);
  await ready(desk);
  await lookAtRefusal(deskLook, desk, 'Không tiếp nhận', 'từ chối, lỗi');
  await decideOver(await officer('motcua'), code, 'tiep-nhan');
  await decideOver(await officer('hotich'), code, 'bat-dau-xu-ly');
  await enter(desk, portal.url, 'hotich');
  await askForMore(desk, code, deskLook);
  await deskLook.now('đã yêu cầu bổ sung');
  await supplement(page, code, look);
  await recordResult(desk, code, deskLook);
  await fetchResult(page, code, look);
  expect([...look.wrong, ...deskLook.wrong]).toEqual([]);
}, 300_000);
