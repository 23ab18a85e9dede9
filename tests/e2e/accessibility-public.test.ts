// The pages for everybody, the forms to print, opening an account, what a resident reads who forgot something, and the keyboard,
// looked at by axe and by hand.
import type { Page } from 'playwright';
import { expect, test } from 'vitest';

import { paths } from '#app/addresses/paths.ts';
import { offersForms, procedures } from '#catalog/index.ts';
import { exampleWire, findForm, isPledgeSection } from '#forms/index.ts';
import { wireEntries } from '#forms/plain-wire.ts';
import { useBrowser } from '../support/browser.ts';
import { formsThatShowAll } from '../support/forms-that-show-all.ts';
import { usePortal } from '../support/portal.ts';
import { enter } from './accounts.ts';
import { context, placed, ready } from './fill.ts';
import { paperFile, sendFiles } from './filing.ts';
import { answerByKeyboard, coveredStops, focused, heardOf, listen, said, tabTo } from './heard.ts';
import { inspection } from './inspect.ts';
import { linkIn, mailTo } from './mailbox.ts';
import { press } from './main-part.ts';
import { answerSections, decideOver, fileAndPay, visitor } from './visitor.ts';

const portal = usePortal();
const browser = useBrowser();
const slug = 'ban-sao-trich-luc-ho-tich';

test('the public pages, with all that is folded in them', async () => {
  // What stands in the site map is looked at in accessibility-sections.test.ts, folded; what is found in finding.test.ts.
  const page = await browser.page();
  const look = inspection(page, portal.url);
  for (const address of [`/dich-vu-cong/${slug}`, '/dich-vu-cong/chung-thuc-ban-sao', '/dich-vu-cong']) {
    await page.goto(portal.url + address);
    await page.evaluate(() => {
      // Each sector's services lie in a fold of their own: one stands for all.
      for (const sector of document.querySelectorAll('.finder-sectors > :not(:first-child)')) sector.remove();
      for (const part of document.querySelectorAll<HTMLDetailsElement>('main details')) part.open = true;
    });
    await look.now(`${address}, mở hết`);
  }
  await look.at('/ngoai-tuyen');
  await look.at('/khong-co');
  await look.outline('/dich-vu-cong/chung-thuc-ban-sao/nop-ho-so');
  await look.outline('/tra-cuu?ma=PA-0000-0000-00');
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

/** What decides only when a question is asked, whether an answer is taken, and what becomes of it. */
const unseen = [
  ...['paperLabel', 'past', 'future', 'min', 'max', 'maxLength', 'missing', 'offPaper', 'maxFiles'],
  // What other answers lead to is not seen before they are given.
  ...['showWhen', 'default', 'profile', 'uppercase'],
];

test('every official declaration, whole; by axe as many as show every kind of question in every setting', async () => {
  const page = await browser.page();
  const look = inspection(page, portal.url);
  const forAxe = formsThatShowAll([...offered.keys()], unseen);
  expect(forAxe.size).toBeGreaterThan(5);
  for (const code of forAxe) await look.at(offered.get(code) ?? '', `khai ${code}`);
  const plain = await browser.page({ javaScriptEnabled: false });
  const outlines = inspection(plain, portal.url);
  await outlines.contents([...offered].flatMap(([code, address]) => (forAxe.has(code) ? [] : [address])));
  expect([...look.wrong, ...outlines.wrong]).toEqual([]);
}, 240_000);

test('opening an account', async () => {
  const page = await browser.page();
  const look = inspection(page, portal.url);
  await look.outline('/dang-ky?da-gui');
  await look.outline('/dang-ky/xac-nhan?token=x', 'xác nhận, hết hạn');
  await look.outline('/dat-lai-mat-khau?token=x', 'đặt lại mật khẩu');
  await page.goto(`${portal.url}/dang-ky`);
  await press(page, 'Đăng ký');
  await page.getByRole('alert').waitFor();
  await look.now('đăng ký, lỗi');
  await page.getByLabel('Họ và tên').fill('Lê Thị Thư');
  await page.getByLabel(/địa chỉ thư điện tử$/i).fill('le.thi.thu@thu.example');
  await page.getByLabel('Mật khẩu').fill('con trâu đi trước');
  await press(page, 'Đăng ký');
  const link = new URL(linkIn(await mailTo(portal, 'le.thi.thu@thu.example', /^Xác nhận/)));
  await page.context().clearCookies();
  await page.goto(portal.url + link.pathname + link.search);
  await press(page, 'Xác nhận');
  await page.getByRole('alert').waitFor();
  await look.now('xác nhận ở máy khác, lỗi');
  await page.goto(`${portal.url}/dang-nhap`);
  await press(page, 'Đăng nhập');
  await page.getByRole('alert').waitFor();
  await look.now('đăng nhập, lỗi');
  await page.goto(`${portal.url}/quen-mat-khau`);
  await page.getByLabel(/^Số điện thoại/).fill('0905 000 111');
  await press(page, 'Tiếp tục');
  await look.now('đặt lại mật khẩu, mã');
  await page.goto(`${portal.url}/dang-ky`);
  await page.getByLabel('Họ và tên').fill('Lê Thị Máy');
  await page.getByLabel(/^Số điện thoại/).fill('0905 000 112');
  await page.getByLabel('Mật khẩu').fill('con trâu đi trước');
  await press(page, 'Đăng ký');
  await press(page, 'Xác nhận và vào tài khoản');
  await page.getByRole('alert').waitFor();
  await look.now('đăng ký, mã sai');
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

/** What is answered on every page of a declaration, by the name of the input. */
function answersTo(code: string): ReadonlyMap<string, string> {
  const wire = exampleWire(findForm(code)!, context);
  return new Map(wireEntries(wire).flatMap((entry) => placed(entry, wire)));
}

/** Presses Enter, waits for another page, and hears of it: the router puts the focus on its heading, a new document says its title. */
async function goOnByEnter(page: Page): Promise<string> {
  const here = page.url();
  await page.evaluate(() => document.documentElement.setAttribute('data-same-document', ''));
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname !== new URL(here).pathname);
  await page.waitForLoadState();
  const step = /^Bước \d+\/\d+/;
  if ((await page.locator('[data-same-document]').count()) > 0) {
    await expect.poll(async () => (await focused(page)).role).toBe('heading');
    const heard = await focused(page);
    expect(await page.title()).toContain(heard.name);
    expect(heard.description).toMatch(step);
  }
  return page.title();
}

test('a birth is registered by keyboard alone, and every page, mistake and file is heard', async () => {
  const page = await browser.page({ viewport: { width: 360, height: 740 } });
  await listen(page);
  const focusedId = () =>
    page.evaluate(() => document.activeElement?.getAttribute('name') ?? document.activeElement?.id ?? '');
  await page.goto(`${portal.url}/dang-nhap`);
  await page.keyboard.press('Tab');
  expect((await focused(page)).name).toBe('Chuyển đến nội dung chính');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await focusedId()).toBe('email');
  await page.keyboard.type('tran.thi.binh@demo.phuan');
  await page.keyboard.press('Tab');
  await page.keyboard.type('sai mật khẩu');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(['email', 'password']).toContain(await focusedId());
  await page.locator('[name=password]').focus();
  await page.keyboard.type('PhuAn@2018');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/ho-so(#|$)/);

  await page.goto(`${portal.url}/dich-vu-cong/dang-ky-khai-sinh/nop-ho-so`);
  await tabTo(page, /^Bắt đầu|^Nộp hồ sơ|^Khai một hồ sơ mới/);
  await goOnByEnter(page);
  await tabTo(page, 'Bắt đầu khai');
  expect(await goOnByEnter(page)).toMatch(/^Bước 1\/\d+: /);

  // Refused: the list of mistakes has the focus, and stays when a line of it is followed.
  const goOn = 'Lưu và tiếp tục';
  await ready(page);
  await tabTo(page, goOn);
  await page.keyboard.press('Enter');
  const summary = page.getByRole('alert');
  await summary.waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain('error-summary');
  expect(await page.title()).toMatch(/^Lỗi: /);
  const mistakes = await summary.getByRole('link').count();
  await page.keyboard.press('Tab');
  const line = (await focused(page)).name;
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).not.toBe('');
  // Of radio buttons their group says it.
  const wrong = await heardOf(
    page,
    'document.activeElement.closest("[role=radiogroup]") ?? document.activeElement',
  );
  expect([wrong.invalid, wrong.required]).toEqual([true, true]);
  expect(wrong.description).toContain(line);
  expect(await summary.getByRole('link').count()).toBe(mistakes);
  // Back to where the line was followed from changes as little.
  await page.goBack();
  expect(await summary.getByRole('link').count()).toBe(mistakes);
  await page.getByRole('link', { name: 'Chuyển đến nội dung chính' }).focus();
  await page.keyboard.press('Enter');
  expect(await focusedId()).toBe('noi-dung');
  expect(await summary.getByRole('link').count()).toBe(mistakes);

  const answers = answersTo('khai-sinh');
  const form = findForm('khai-sinh')!;
  const [first, second, third, ...others] = form.sections.filter((one) => !isPledgeSection(one));
  for (const [index, section] of [first, second, third].entries()) {
    expect(new URL(page.url()).pathname.split('/').at(-1)).toBe(section?.id);
    await ready(page);
    await page.evaluate(() => document.querySelector<HTMLElement>('main')?.focus());
    await answerByKeyboard(page, answers, goOn);
    expect(await goOnByEnter(page)).toMatch(new RegExp(`^Bước ${index + 2}/`));
  }
  // What else is asked is of the same kinds.
  const tasks = page.url().slice(0, page.url().lastIndexOf('/'));
  await answerSections(await visitor(portal.url, 'tran.thi.binh', '/dang-nhap'), tasks, form, others);

  // Papers: nothing is wrong before anything was done, and what is sent and taken away is told.
  await page.goto(`${tasks}/giay-to`);
  const [place] = await page
    .locator('input[type=file]')
    .evaluateAll((all: HTMLInputElement[]) => all.map(({ name }) => name));
  const placeHeard = () => heardOf(page, `document.getElementsByName(${JSON.stringify(place)})[0]`);
  expect((await placeHeard()).invalid).toBe(false);
  // Asked for before a key is pressed: nobody sees the dialog of a browser without a window.
  const choosing = page.waitForEvent('filechooser');
  await page.evaluate(() => document.querySelector<HTMLElement>('main')?.focus());
  for (let presses = 0; presses < 30 && (await focusedId()) !== place; presses += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const chooser = await choosing;
  await chooser.setFiles(paperFile('giấy chứng sinh.pdf'));
  await expect.poll(() => said(page)).toContain('Đã gửi tệp giấy chứng sinh.pdf.');
  expect((await placeHeard()).invalid).toBe(false);
  await tabTo(page, 'Bỏ tệp giấy chứng sinh.pdf');
  await page.keyboard.press('Enter');
  await expect.poll(() => said(page)).toContain('Đã bỏ tệp giấy chứng sinh.pdf.');
  expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
  for (const input of await page.locator('input[type=file]:not([capture])').all())
    await sendFiles(page, paperFile('giấy.pdf'), input);
  await expect.poll(async () => (await said(page)).at(-1)).toBe('Đã gửi tệp giấy.pdf.');
  await page.evaluate(() => document.querySelector<HTMLElement>('main')?.focus());
  await tabTo(page, goOn);
  expect(await goOnByEnter(page)).toMatch(/^Bước \d+\/\d+: Nhận kết quả/);
  await tabTo(page, goOn);
  expect(await goOnByEnter(page)).toMatch(/^Bước (\d+)\/\1: Kiểm tra và gửi/);
  expect(await page.locator('dd:empty').count()).toBe(0);
  await tabTo(page, /cam đoan/);
  await page.keyboard.press('Space');
  await tabTo(page, 'Gửi hồ sơ');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/ho-so\/PA-.*moi=1/);
});

test('nothing that stays in the window covers what has the focus, with the largest text and the bar that reads aloud', async () => {
  const page = await browser.page({ viewport: { width: 360, height: 740 } });
  const { hostname } = new URL(portal.url);
  await page
    .context()
    .addCookies([{ name: 'phuan.cach-doc', value: 'largest.device.aloud', domain: hostname, path: '/' }]);
  await page.goto(`${portal.url}/dang-ky`);
  await page.getByRole('region', { name: 'Đọc to' }).waitFor();
  expect(await coveredStops(page)).toEqual([]);
});

test('the page of a list is told from the first, and the way home by the whole name', async () => {
  const page = await browser.page();
  await page.goto(`${portal.url}/tim-kiem?q=xa`);
  const first = await page.title();
  await page.goto(`${portal.url}/tim-kiem?q=xa&trang=2`);
  expect(await page.title()).toBe(first.replace('”', '”, trang 2'));
  expect((await heardOf(page, 'document.querySelector(".band__home")')).name).toContain('nhân dân xã Phú An');
});

test('what is added, and what is taken back, leaves the focus where one goes on, and is heard', async () => {
  const page = await browser.page();
  await listen(page);
  await page.goto(`${portal.url}${offered.get('xac-nhan-tinh-trang-hon-nhan')}`);
  await ready(page);
  for (let entry = 0; entry < 5; entry += 1) {
    const add = page.locator('button[value="add:formerResidences"]');
    await add.focus();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('name')))
      .toMatch(new RegExp(`^formerResidences\\.${entry}\\.`));
  }

  await page.goto(`${portal.url}${paths.inquiryForm('petition')}`);
  await ready(page);
  await page.getByText('Chấm nơi xảy ra trên sơ đồ').click();
  const sketch = page.getByRole('application');
  await sketch.focus();
  await said(page);
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
  const heard = await said(page);
  expect(new Set(heard).size).toBe(3);
  await tabTo(page, 'Bỏ điểm đã chọn');
  await page.keyboard.press('Enter');
  await expect.poll(() => said(page)).toContain('Chưa chọn điểm nào.');
  expect((await focused(page)).role).toBe('application');
});
