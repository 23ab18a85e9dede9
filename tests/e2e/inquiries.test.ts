// A request for information from the public page to the answer that is downloaded. Petitions and questions, which go by the same steps,
// are walked without JavaScript.
import { expect, test } from 'vitest';

import { paths } from '#app/addresses/paths.ts';
import { informationRequestOfPerson as form } from '#app/inquiries/kinds/information-request/information-request-form.ts';
import { exampleWire } from '#forms/index.ts';
import { useBrowser } from '../support/browser.ts';
import { pdf } from '../support/dossiers.ts';
import { usePortal } from '../support/portal.ts';
import { enter } from './accounts.ts';
import { context, fillIn, provePerson, ready } from './fill.ts';
import { inspection } from './inspect.ts';
import { main, press } from './main-part.ts';
import { stepOn, visitor } from './visitor.ts';

const portal = usePortal();
const browser = useBrowser();

test('Đ10.12: asks, is asked back, makes clear, and reads the answer', async () => {
  const writer = await browser.page();
  const look = inspection(writer, portal.url);
  await writer.goto(`${portal.url}${paths.inquiryForm('information-request')}`);

  // What is wrong is said, and what was typed stays.
  const { purpose, ...rest } = exampleWire(form, context);
  await fillIn(writer, rest);
  await press(writer, 'Xem lại trước khi gửi');
  await main(writer).getByRole('alert').waitFor();
  await look.now('the form with an error');
  await expect.poll(() => writer.title()).toMatch(/^Lỗi: /);
  expect(await writer.locator('[name="information"]').inputValue()).toBe(rest['information']);
  await writer.locator('[name="purpose"]').fill(typeof purpose === 'string' ? purpose : '');
  await press(writer, 'Xem lại trước khi gửi');
  await main(writer).getByRole('heading', { name: 'Xem lại trước khi gửi' }).waitFor();
  await look.now('what was written');
  await expect.poll(() => writer.title()).not.toMatch(/^Lỗi: /);
  await provePerson(writer);
  await press(writer, 'Gửi yêu cầu');
  await main(writer).getByRole('heading', { name: 'Đã gửi yêu cầu' }).waitFor();
  await look.now('the page of the code');
  const address = writer.url();
  const code = /PA-[0-9A-Z-]+$/.exec(address)?.[0] ?? '';
  expect(code).not.toBe('');

  const clerk = await browser.page();
  await enter(clerk, portal.url, 'motcua');
  const lookAtDesk = inspection(clerk, portal.url);
  await lookAtDesk.at('/can-bo/tiep-can-thong-tin');
  await main(clerk).getByRole('link', { name: code }).click();
  await main(clerk).getByRole('link', { name: 'Đề nghị làm rõ' }).click();
  await ready(clerk);
  await clerk.locator('[name="text"]').fill('Bạn cần số liệu của năm nào?');
  await lookAtDesk.now('a decision');
  await press(clerk, 'Đề nghị làm rõ');
  await main(clerk).getByText('Đã gửi điều cần làm rõ cho người yêu cầu.').waitFor();
  await lookAtDesk.now('an inquiry at the desk');

  await writer.goto(address);
  await main(writer).getByRole('link', { name: 'Gửi nội dung làm rõ' }).click();
  await main(writer).getByText('Bạn cần số liệu của năm nào?').waitFor();
  await look.now('making clear');
  await writer.locator('[name="text"]').fill('Năm 2025.');
  await press(writer, 'Gửi nội dung làm rõ');
  await main(writer).getByText('Chờ tiếp nhận').first().waitFor();

  const desk = `/can-bo/tiep-can-thong-tin/${code}`;
  const reception = await visitor(portal.url, 'motcua', '/can-bo/dang-nhap');
  await stepOn(reception, desk, 'tiep-nhan', { handling: 'simple' });
  await clerk.reload();
  await main(clerk).getByRole('link', { name: 'Trình duyệt', exact: true }).click();
  await ready(clerk);
  await clerk.locator('[name="text"]').fill('Gửi bạn bản quyết toán.');
  await clerk.locator('[name="files"]').setInputFiles({
    name: 'quyết toán.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from(pdf('quyết toán')),
  });
  await press(clerk, 'Trình duyệt');
  await main(clerk).getByText('Đã trình duyệt.').waitFor();
  await stepOn(await visitor(portal.url, 'truongban', '/can-bo/dang-nhap'), desk, 'duyet');
  await lookAtDesk.outline('/can-bo/tiep-can-thong-tin/so-theo-doi');

  await writer.goto(address);
  await main(writer).getByText('Gửi bạn bản quyết toán.').waitFor();
  const file = await main(writer).getByRole('link', { name: 'quyết toán.pdf' }).getAttribute('href');
  const answer = await writer.request.get(portal.url + (file ?? ''));
  expect(await answer.text()).toContain('quyết toán');
  expect([...look.wrong, ...lookAtDesk.wrong]).toEqual([]);
}, 120_000);

test('what is typed comes back after a reload and by Back from the review, and goes when it was sent', async () => {
  const page = await browser.page();
  const example = exampleWire(form, context);
  const typed = async () => {
    const { information, purpose } = example;
    await expect
      .poll(() => Promise.all(['information', 'purpose'].map((name) => input(name).inputValue())))
      .toEqual([information, purpose]);
  };
  const input = (name: string) => page.locator(`main form [name="${name}"]:not([type=hidden])`);
  const inTab = () => page.evaluate(() => JSON.stringify(sessionStorage));
  await page.goto(`${portal.url}/tiep-can-thong-tin`);
  await main(page).getByRole('link', { name: 'Gửi yêu cầu cung cấp thông tin' }).click();
  await fillIn(page, example);
  const address = page.url();
  await page.reload();
  await typed();

  // Nothing else is on its way when the review is there: Back may be pressed at once, on a weak line too.
  let loads = 0;
  page.on('request', (request) => {
    if (request.method() === 'GET' && new URL(request.url()).pathname.endsWith('.data')) loads += 1;
  });
  await press(page, 'Xem lại trước khi gửi');
  const review = main(page).getByRole('heading', { name: 'Xem lại trước khi gửi' });
  await review.waitFor();
  expect(loads).toBe(0);
  await page.goBack();
  await typed();
  expect(page.url()).toBe(address);

  await press(page, 'Xem lại trước khi gửi');
  await review.waitFor();
  await provePerson(page);
  expect(await inTab()).toContain('information');
  await press(page, 'Gửi yêu cầu');
  await main(page).getByRole('heading', { name: 'Đã gửi yêu cầu' }).waitFor();
  expect(await inTab()).not.toContain('information');

  // Somebody else at the same computer begins with an empty form.
  await page.goto(address);
  await fillIn(page, { information: 'Một việc khác.' });
  await page.goto(address);
  await ready(page);
  expect(await input('information').inputValue()).toBe('');
  await expect.poll(inTab).not.toContain('information');
});
