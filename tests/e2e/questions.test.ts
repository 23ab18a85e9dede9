// A question from a resident without JavaScript to the answer that everybody finds.
import { expect, test } from 'vitest';

import { questionForm } from '#app/inquiries/kinds/question/question-form.ts';
import { exampleWire } from '#forms/index.ts';
import { useBrowser } from '../support/browser.ts';
import { usePortal } from '../support/portal.ts';
import { answerOf } from '../support/human-check.ts';
import { question as kind } from '#app/inquiries/kinds/question/question.ts';
import { doneOf } from '#app/steps/permit.ts';
import { enter } from './accounts.ts';
import { context, fillIn, ready } from './fill.ts';
import { inspection } from './inspect.ts';
import { main, press } from './main-part.ts';
import { stepOn, visitor } from './visitor.ts';

const portal = usePortal();
const browser = useBrowser();

test('Đ13.2: asks without JavaScript, sees what is answered already, sends, follows; is answered by one and approved by another, published and found', async () => {
  const asker = await browser.page({ javaScriptEnabled: false });
  const look = inspection(asker, portal.url);
  await asker.goto(`${portal.url}/hoi-dap`);
  await main(asker).getByRole('link', { name: 'Đặt câu hỏi' }).click();
  await look.now('the empty form');
  const title = 'Khai sinh cho con ở Phú An khi cha mẹ chưa kết hôn';
  await fillIn(asker, { ...exampleWire(questionForm, context), title });
  await press(asker, 'Xem lại trước khi gửi');
  await main(asker).getByRole('heading', { name: 'Có thể đã có câu trả lời' }).waitFor();
  await main(asker).getByText('Khai sinh cho con khi cha mẹ chưa đăng ký kết hôn').waitFor();
  await look.now('answered ones like it');
  await press(asker, 'Không có câu nào đúng, viết tiếp');
  await main(asker).getByRole('heading', { name: 'Xem lại trước khi gửi' }).waitFor();
  // Without scripts a plain question tells people from machines.
  const check = main(asker).locator('[name="humanAnswer"]');
  const asks = await main(asker)
    .getByText(/bằng mấy\?/)
    .innerText();
  await check.fill(String(answerOf(asks)));
  await press(asker, 'Gửi câu hỏi');
  await main(asker).getByRole('heading', { name: 'Đã gửi câu hỏi' }).waitFor();
  await look.now('the page of the code');
  const address = asker.url();
  const code = /PA-[0-9A-Z-]+$/.exec(address)?.[0] ?? '';
  expect(code).not.toBe('');

  const desk = await browser.page();
  const deskLook = inspection(desk, portal.url);
  const decide = async (
    account: Parameters<typeof enter>[2],
    label: string,
    fill?: () => Promise<unknown>,
  ) => {
    await enter(desk, portal.url, account);
    await desk.goto(`${portal.url}/can-bo/hoi-dap/${code}`);
    await main(desk).getByRole('link', { name: label, exact: true }).click();
    await ready(desk);
    await fill?.();
    await press(desk, label);
    const step = kind.transitions.find((one) => one.label === label);
    const said = doneOf(step ?? { label });
    await main(desk).getByText(said).waitFor();
  };
  await stepOn(await visitor(portal.url, 'motcua', '/can-bo/dang-nhap'), `/can-bo/hoi-dap/${code}`, 'giao', {
    assignee: 'tu-phap',
  });
  await decide('hotich', 'Trình duyệt', async () => {
    await desk.locator('[name="answer"]').fill('Mang giấy chứng sinh đến Bộ phận Một cửa.');
    await deskLook.now('an answer');
  });
  await deskLook.now('an answered question at the desk');
  expect(await main(desk).getByRole('link', { name: 'Duyệt và trả lời' }).count()).toBe(0);
  await asker.goto(address);
  await main(asker).getByText('Chờ duyệt').first().waitFor();
  expect(await main(asker).getByText('Mang giấy chứng sinh').count()).toBe(0);
  await decide('truongban', 'Duyệt và trả lời');
  await asker.goto(address);
  await main(asker).getByText('Mang giấy chứng sinh đến Bộ phận Một cửa.').waitFor();
  await look.now('the answer');
  await decide('bientap', 'Trình đăng công khai', () =>
    desk.locator('[name="title"]').fill('Vanadi và khai sinh'),
  );
  await stepOn(
    await visitor(portal.url, 'truongban', '/can-bo/dang-nhap'),
    `/can-bo/hoi-dap/${code}`,
    'dang',
  );

  await asker.goto(`${portal.url}/tim-kiem?q=vanadi`);
  await main(asker)
    .getByRole('link', { name: /Vanadi/ })
    .click();
  await main(asker).getByRole('heading', { name: 'Vanadi và khai sinh', level: 1 }).waitFor();
  await look.now('the published answer');
  await press(asker, 'Có');
  await main(asker).getByText('Cảm ơn bạn đã cho biết.').waitFor();
  expect([...look.wrong, ...deskLook.wrong]).toEqual([]);
}, 120_000);
