// A petition from a resident without JavaScript to the reply that everybody finds, and back to the office once more.
import sharp from 'sharp';
import { expect, test } from 'vitest';

import { petitionForm } from '#app/inquiries/kinds/petition/petition-form.ts';
import { exampleWire } from '#forms/index.ts';
import { useBrowser } from '../support/browser.ts';
import { usePortal } from '../support/portal.ts';
import { petition as kind } from '#app/inquiries/kinds/petition/petition.ts';
import { doneOf } from '#app/steps/permit.ts';
import { enter, type Account } from './accounts.ts';
import { context, fillIn, provePerson, ready } from './fill.ts';
import { inspection } from './inspect.ts';
import { mailTo } from './mailbox.ts';
import { main, press } from './main-part.ts';
import { stepOn, visitor } from './visitor.ts';

const portal = usePortal();
const browser = useBrowser();

test('Đ10.8a, Đ10.3: petitions without JavaScript, with a photo and a hamlet; it is classified, answered, approved, published without a name, found among the replies; it does not satisfy, and is opened again once', async () => {
  const writer = await browser.page({ javaScriptEnabled: false });
  const look = inspection(writer, portal.url);
  await writer.goto(`${portal.url}/phan-anh-kien-nghi`);
  await main(writer).getByRole('link', { name: 'Gửi phản ánh, kiến nghị' }).first().click();
  const title = 'Trụ đèn Selen ở ấp Bến Liễu nghiêng';
  const email = 'tran.van.hoa@example.vn';
  const { point: _, ...example } = exampleWire(petitionForm, context);
  await fillIn(writer, {
    ...example,
    title,
    hamlet: 'Bến Liễu',
    name: 'Trần Văn Hòa',
    email,
    nameShown: 'withheld',
  });
  const photo = sharp({ create: { width: 60, height: 40, channels: 3, background: '#227744' } });
  await writer.locator('[name="files"]').setInputFiles({
    name: 'trụ đèn.jpg',
    mimeType: 'image/jpeg',
    buffer: await photo.jpeg().toBuffer(),
  });
  await press(writer, 'Xem lại trước khi gửi');
  await main(writer).getByRole('heading', { name: 'Xem lại trước khi gửi' }).waitFor();
  await main(writer).getByText('trụ đèn.jpg').waitFor();
  await look.now('what was written');
  await provePerson(writer);
  await press(writer, 'Gửi phản ánh, kiến nghị');
  await main(writer).getByRole('heading', { name: 'Đã gửi phản ánh, kiến nghị' }).waitFor();
  const address = writer.url();
  const code = /PA-[0-9A-Z-]+$/.exec(address)?.[0] ?? '';
  expect(code).not.toBe('');
  await look.now('the page of the code');

  const atDesk = `/can-bo/phan-anh-kien-nghi/${code}`;
  const staff = (account: Account) => visitor(portal.url, account, '/can-bo/dang-nhap');
  const page = await browser.page();
  const desk = inspection(page, portal.url);
  const decide = async (account: Account, label: string, fill?: () => Promise<unknown>) => {
    await enter(page, portal.url, account);
    await page.goto(portal.url + atDesk);
    await main(page).getByRole('link', { name: label, exact: true }).click();
    await ready(page);
    await fill?.();
    await press(page, label);
    const step = kind.transitions.find((one) => one.label === label);
    const said = doneOf(step ?? { label });
    await main(page).getByText(said).waitFor();
  };
  await stepOn(await staff('bientap'), atDesk, 'vao-so');
  await decide('bientap', 'Nhận giải quyết và giao đơn vị', async () => {
    await page.locator('[name="assignee"]').selectOption('ke-hoach');
    await desk.now('giving it to a unit');
  });
  await main(page).getByRole('link', { name: 'trụ đèn.jpg' }).waitFor();
  await stepOn(await staff('diachinh'), atDesk, 'trinh-duyet', {
    finding: 'accepted',
    answer: 'Đã dựng lại trụ đèn Selen của nhà ông Hòa.',
  });
  await writer.goto(address);
  await main(writer).getByText('Chờ duyệt trả lời').first().waitFor();
  expect(await main(writer).getByText('Đã dựng lại').count()).toBe(0);
  await stepOn(await staff('truongban'), atDesk, 'duyet');
  await decide('bientap', 'Trình đăng công khai', async () => {
    expect(await page.locator('[name="title"]').inputValue()).toBe(title);
    expect(await page.locator('[name="name"]').count()).toBe(0);
    await page.locator('[name="answer"]').fill('Đã dựng lại trụ đèn Selen.');
    await desk.now('writing it for everybody');
  });
  await decide('truongban', 'Duyệt và công khai kết quả');

  await writer.goto(`${portal.url}/chi-dao-dieu-hanh/tra-loi-kien-nghi`);
  await main(writer).getByRole('link', { name: title }).waitFor();
  await writer.goto(`${portal.url}/tim-kiem?q=selen`);
  await main(writer).getByRole('link', { name: title }).click();
  await main(writer).getByRole('heading', { name: title, level: 1 }).waitFor();
  await main(writer).getByText('Người gửi không nêu tên').waitFor();
  expect(await main(writer).innerText()).not.toMatch(/Hòa|0912/);
  await look.now('the published reply');

  await writer.goto(address);
  await main(writer).getByText('Đã dựng lại trụ đèn Selen của nhà ông Hòa.').waitFor();
  await main(writer).getByRole('link', { name: 'Cho biết bạn có hài lòng không' }).click();
  await press(writer, 'Gửi mã xác nhận');
  const proof = await mailTo(portal, email, /Mã xác nhận người gửi/);
  await writer.locator('[name="code"]').fill(/^\d{6}$/m.exec(proof.text)?.[0] ?? '');
  await look.now('the code that shows who wrote');
  await press(writer, 'Xác nhận');
  await writer.locator('[name="rating"][value="unsatisfied"]').check();
  await press(writer, 'Cho biết bạn có hài lòng không');
  await main(writer).getByRole('link', { name: 'Đề nghị xem xét lại' }).click();
  await writer.locator('[name="text"]').fill('Trụ lại nghiêng sau cơn mưa.');
  await press(writer, 'Đề nghị xem xét lại');
  await main(writer).getByText('Lãnh đạo xem xét lại').first().waitFor();
  expect(await main(writer).getByRole('link', { name: 'Đề nghị xem xét lại' }).count()).toBe(0);
  await look.now('opened again');
  expect([...look.wrong, ...desk.wrong]).toEqual([]);
}, 60_000);
