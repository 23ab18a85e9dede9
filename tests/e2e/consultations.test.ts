// A draft put to the people: a comment of somebody who takes his time; then over an extension and a new version to the published
// answers, for the resident without JavaScript.
import type { Page } from 'playwright';
import { expect, test } from 'vitest';

import { addDays, formatDate, instantAt, localDate } from '#catalog/local-date.ts';
import type { Wire } from '#forms/index.ts';
import { useBrowser } from '../support/browser.ts';
import { useOwnPortal } from '../support/portal.ts';
import { readPdf } from '../support/read-pdf.ts';
import { readWorkbook } from '../support/read-workbook.ts';
import { enter, type Account } from './accounts.ts';
import { fillIn, provePerson, ready } from './fill.ts';
import { inspection } from './inspect.ts';
import { linkIn, mailTo, mailsTo } from './mailbox.ts';
import { main, press, waitForText } from './main-part.ts';

// The period has to come to its end.
const portal = useOwnPortal();
const browser = useBrowser();

const draft = 'Dự thảo Quy chế quản lý, sử dụng chợ xã Phú An';
const address = '/gop-y/du-thao-quy-che-quan-ly-su-dung-cho-xa-phu-an';
const email = 'osmi@thu.example';

async function staff(account: Account, javaScriptEnabled = true): Promise<Page> {
  const page = await browser.page({ javaScriptEnabled });
  await enter(page, portal.url, account);
  return page;
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(portal.url + path);
  await ready(page);
}

/** Through the board's three steps. */
async function republish(change: (page: Page) => Promise<void>): Promise<void> {
  const writer = await staff('hotich', false);
  await open(writer, '/can-bo/gop-y');
  const row = main(writer).getByRole('row').filter({ hasText: draft });
  await row.getByRole('link', { name: 'Gia hạn, đăng bản mới' }).click();
  const item = new URL(writer.url()).pathname;
  await change(writer);
  await press(writer, 'Lưu');
  await waitForText(writer, 'Đã lưu một bản mới.');
  await press(writer, 'Gửi biên tập');
  await waitForText(writer, 'Đã gửi biên tập.');
  for (const [account, step, done] of [
    ['phoban', 'Biên tập xong, trình duyệt', 'Đã biên tập xong và trình duyệt.'],
    ['truongban', 'Duyệt và đăng', 'Đã duyệt và đăng.'],
  ] as const) {
    const page = await staff(account, false);
    await open(page, item);
    await press(page, step);
    await waitForText(page, done);
  }
}

async function fillDay(page: Page, name: string, date: string): Promise<void> {
  const [year = '', month = '', day = ''] = date.split('-');
  for (const [part, value] of Object.entries({ day, month, year }))
    await page.locator(`[name="${name}.${part}"]`).fill(value);
}

test('Đ10.8b: whoever takes longer than the question for people holds is asked a new one, and is heard then, with scripts too', async () => {
  const page = await browser.page();
  await open(page, `${address}/gop-y`);
  await fillIn(page, {
    stance: 'propose',
    text: 'Mở từ 4 giờ.',
    authorKind: 'person',
    name: 'Kpă Thị Chậm',
    contact: 'cham@thu.example',
    showName: 'no',
  });
  // As a ticket is read that ran out.
  await page.route('**/gop-y.data', async (route) => {
    const body = route.request().postDataBuffer()?.toString('latin1') ?? '';
    const withoutTicket = body.replace(/(name="humanTicket"\s+)\S+/, '$1x');
    await route.continue({ postData: Buffer.from(withoutTicket, 'latin1') });
  });
  await press(page, 'Gửi góp ý');
  await main(page).getByRole('alert').getByText('Trang để quá lâu').waitFor();
  await page.unroute('**/gop-y.data');
  await expect.poll(() => page.locator('[name="text"]').inputValue()).toBe('Mở từ 4 giờ.');
  await provePerson(page);
  await press(page, 'Gửi góp ý');
  await waitForText(page, 'Còn một bước: mở thư để xác nhận');
});

test('Đ10.8b, Đ10.8c: a draft is commented on clause by clause without JavaScript, put off, published anew; comments move with their clauses or are marked, are moderated by another, answered, and everybody who took part is told', async () => {
  const resident = await browser.page({ javaScriptEnabled: false });
  const look = inspection(resident, portal.url);
  const comment = async (clause: string, wire: Wire) => {
    await open(resident, address);
    await resident
      .locator(`#${clause}`)
      .getByRole('link', { name: /^Góp ý cho/ })
      .click();
    await fillIn(resident, {
      authorKind: 'person',
      name: 'Ngô Thị Osmi',
      contact: email,
      showName: 'no',
      stance: 'propose',
      ...wire,
    });
    await provePerson(resident);
    await press(resident, 'Gửi góp ý');
    await waitForText(resident, 'Còn một bước: mở thư để xác nhận');
  };
  await look.outline(address, 'the draft');
  await comment('dieu-3-khoan-1', {
    quote: 'từ 5 giờ',
    text: 'Mở từ 4 giờ. Gọi tôi qua số 0909 222 333.',
  });
  const mine = linkIn(await mailTo(portal, email, /^Xác nhận góp ý/));
  await comment('dieu-5-khoan-2', { text: 'Cho thả vịt ở góc sân.' });
  await resident.goto(mine);
  await look.now('the own comments');
  await look.at(`${address}/gop-y-cua-toi`);
  await press(resident, 'Gửi mã');
  await look.now('the own comments are looked for, a mistake');
  await resident.goto(mine);
  for (const left of [2, 1]) {
    expect(await main(resident).getByRole('button', { name: 'Xác nhận và gửi góp ý' }).count()).toBe(left);
    await press(resident, 'Xác nhận và gửi góp ý');
  }
  await waitForText(resident, 'Chờ duyệt đăng');

  // Put off, and published anew.
  const closes = addDays(localDate(new Date()), 30);
  await republish(async (page) => {
    await fillDay(page, 'closesOn', closes);
    const text = page.locator('[name="item.html-doan"]');
    const before = await text.inputValue();
    await text.fill(
      before
        .replace('1. Chợ mở cửa từ 5 giờ', '1. Chợ họp cả ngày lễ, ngày Tết.\n\n2. Chợ mở cửa từ 5 giờ')
        .replace('2. Hàng được đưa vào', '3. Hàng được đưa vào')
        .replace(/2\. Không thả gia súc[^\n]*/, ''),
    );
    await page.locator('[name="item.changeNote"]').fill('Chợ họp cả ngày lễ; thêm thời gian góp ý');
  });
  await open(resident, address);
  await waitForText(resident, `Gia hạn thời gian lấy ý kiến đến hết ngày ${formatDate(closes)}`);
  await waitForText(resident, 'Bản thứ 3');
  await main(resident).getByRole('link', { name: 'Xem chỗ khác với bản trước' }).first().click();
  await waitForText(resident, 'Chợ họp cả ngày lễ, ngày Tết.');
  await look.now('two versions compared');
  await resident.goto(mine);
  await main(resident).getByRole('heading', { name: 'Khoản 2 Điều 3' }).waitFor();
  await waitForText(resident, 'Khoản 2 Điều 5 (bản 2), không còn trong bản mới');

  // Moderated one after the other, by the keyboard too; what is private is masked.
  const officer = await staff('hotich');
  const desk = inspection(officer, portal.url);
  await desk.outline('/can-bo/gop-y');
  await main(officer).getByRole('link', { name: draft }).click();
  await main(officer).getByRole('heading', { name: draft, level: 1 }).waitFor();
  await desk.now('the comments');
  const queue = officer.url();
  const item = queue.split('/').at(-1) ?? '';
  const decide = async (button: string) => {
    await press(officer, button);
    await waitForText(officer, 'Đã ghi quyết định');
    await ready(officer);
  };
  await ready(officer);
  await officer.keyboard.press('n');
  await main(officer).getByText('Còn 2').or(main(officer).getByText('(còn 2)')).first().waitFor();
  await desk.now('a comment');
  for (let left = 3; left > 0; left -= 1) {
    const masks = (await main(officer).getByText('0909 222 333').count()) > 0;
    if (!masks) {
      await decide('Đăng nguyên văn');
      continue;
    }
    await main(officer).getByText('Đăng, có che thông tin riêng').first().click();
    // What is written here is not left by a key.
    await officer.locator('[name="maskedText"]').fill('Mở từ 4 giờ. Gọi tôi qua số […].');
    await officer.locator('main summary').first().focus();
    await officer.keyboard.press('n');
    await decide('Đăng, có che thông tin riêng');
  }
  await waitForText(officer, 'Không còn góp ý nào chờ duyệt.');
  await open(resident, address);
  const shown = await main(resident).innerText();
  expect(shown).toContain('Mở từ 4 giờ. Gọi tôi qua số […].');
  expect(shown).toMatch(/Khoản 2 Điều 5 \(bản 2\), điều khoản này không còn trong bản mới/);
  expect(shown).not.toMatch(/0909 222 333|Osmi/);

  // Closed, it is answered: by one, approved by another.
  await portal.restartAt(instantAt(addDays(closes, 2), '09:00'));
  await enter(officer, portal.url, 'hotich');
  const answer = async (ofMine: string | undefined, outcome: string, reason: string) => {
    await open(officer, `/can-bo/gop-y/${item}/giai-trinh/moi`);
    const boxes = main(officer).getByRole('checkbox');
    if (ofMine === undefined) for (const box of await boxes.all()) await box.check();
    else await main(officer).getByLabel(ofMine).check();
    await officer.locator('[name="summary"]').fill(`Đã tóm tắt: ${outcome}.`);
    await officer.locator(`[name="outcome"][value="${outcome}"]`).check();
    await officer.locator('[name="reason"]').fill(reason);
    if (ofMine === undefined) await desk.now('an answer');
    await press(officer, 'Lưu câu trả lời');
    await waitForText(officer, 'Đã lưu câu trả lời.');
  };
  await answer('Khoản 2 Điều 3: Ngô Thị Osmi', 'accepted', 'Sửa thành 4 giờ.');
  await answer('Khoản 2 Điều 5 (bản 2)', 'not-accepted', 'Giữ vệ sinh chung.');
  await answer(undefined, 'partly', 'Ghi nhận.');
  await press(officer, 'Trình duyệt');
  await waitForText(officer, 'Chờ duyệt giải trình');
  expect(await main(officer).getByRole('button', { name: 'Duyệt và công bố' }).count()).toBe(0);
  await open(resident, address);
  expect(await main(resident).innerText()).not.toContain('Sửa thành 4 giờ.');
  const head = await staff('truongban');
  await open(head, `/can-bo/gop-y/${item}/giai-trinh`);
  await press(head, 'Duyệt và công bố');
  await waitForText(head, 'Đã công bố giải trình');

  await look.outline(address, 'the answers');
  const table = main(resident).getByRole('table', { name: 'Tổng hợp ý kiến và giải trình, tiếp thu' });
  await table.getByText('Sửa thành 4 giờ.').waitFor();
  const file = async (name: string) => {
    const href = await main(resident).getByRole('link', { name, exact: true }).getAttribute('href');
    return new Uint8Array(await (await resident.request.get(portal.url + (href ?? ''))).body());
  };
  const paper = (await readPdf(await file('PDF'))).text;
  expect(paper).toContain('Sửa thành 4 giờ.');
  const cells = (await readWorkbook((await file('Excel (XLSX)')).buffer)).flat();
  expect(cells).toEqual(expect.arrayContaining(['Giữ vệ sinh chung.', 'Không tiếp thu, giải trình']));
  for (const said of [paper, cells.join(' ')]) expect(said).not.toMatch(/0909 222 333|Osmi/);
  const answers = await mailTo(portal, email, /^Công bố bản tổng hợp/);
  const subjects = (await mailsTo(portal, email)).map(({ subject }) => subject.split(' – ')[0]);
  expect(subjects).toEqual(expect.arrayContaining(['Gia hạn thời gian lấy ý kiến', 'Đăng bản dự thảo mới']));
  await resident.goto(linkIn(answers));
  await waitForText(resident, 'Sửa thành 4 giờ.');
  await look.now('what was answered');
  expect([...look.wrong, ...desk.wrong]).toEqual([]);
}, 240_000);
