// Two officials have the same dossier before them. The second is told what the first has done, and loses no word.
import type { Page } from 'playwright';
import { beforeAll, expect, test } from 'vitest';

import { findForm } from '#forms/index.ts';
import { useBrowser } from '../support/browser.ts';
import { usePortal } from '../support/portal.ts';
import { enter } from './accounts.ts';
import { ready } from './fill.ts';
import { decideOver, fileAndPay, visitor } from './visitor.ts';

const portal = usePortal();
const browser = useBrowser();
let code = '';

beforeAll(async () => {
  const an = await visitor(portal.url, 'nguyen.van.an', '/dang-nhap');
  code = await fileAndPay(an, 'ban-sao-trich-luc-ho-tich', findForm('trich-luc-ho-tich')!);
});

async function open(page: Page, account: 'motcua' | 'hotich', decision: string): Promise<void> {
  await enter(page, portal.url, account);
  await page.goto(`${portal.url}/can-bo/ho-so/${code}/${decision}`);
  await ready(page);
}

test.each([
  {
    how: 'with JavaScript',
    javaScriptEnabled: true,
    ...{ account: 'truongban' as const, decision: 'chuyen-giao', made: 'Chuyển cho đồng nghiệp' },
    colleague: { colleague: 'demo-motcua' },
    who: 'Nguyễn Quốc Long',
  },
  // The first decision was made by the test before.
  {
    how: 'without JavaScript',
    javaScriptEnabled: false,
    ...{ account: 'motcua' as const, decision: 'tra-lai', made: 'Trả lại danh sách chung' },
    colleague: {},
    who: 'Bộ phận Một cửa',
  },
])(
  'two officers at once, $how: the second is told who did what meanwhile, and may decide anew',
  async ({ javaScriptEnabled, account, decision, made, colleague, who }) => {
    const second = await browser.page({ javaScriptEnabled });
    await open(second, 'motcua', 'tu-choi');
    await second.getByLabel('Lý do không tiếp nhận').fill('Không thuộc thẩm quyền của xã');

    await decideOver(await visitor(portal.url, account, '/can-bo/dang-nhap'), code, decision, {
      reason: 'Cần người khác xem',
      ...colleague,
    });

    await second.getByRole('button', { name: 'Không tiếp nhận' }).click();
    const notice = second.getByText('chưa ghi nhận quyết định của bạn');
    await notice.waitFor();
    const text = await second.getByRole('main').textContent();
    expect(text).toContain(who);
    expect(text).toContain(made);
    expect(await second.getByLabel('Lý do không tiếp nhận').inputValue()).toBe(
      'Không thuộc thẩm quyền của xã',
    );
    expect(
      await second.request.get(`${portal.url}/can-bo/ho-so/${code}`).then((page) => page.text()),
    ).toContain('Tiếp nhận hồ sơ');
  },
);

test('two officers at once: what the first decision has closed, the second can no longer do, and he reads why', async () => {
  const [first, second] = [await browser.page(), await browser.page()];
  await open(first, 'motcua', 'tiep-nhan');
  await open(second, 'hotich', 'tu-choi');
  await second.getByLabel('Lý do không tiếp nhận').fill('Trùng với hồ sơ khác');
  await first.getByRole('main').getByRole('button', { name: 'Tiếp nhận hồ sơ' }).click();
  await first.waitForURL(`${portal.url}/can-bo/ho-so/${code}`);
  await second.getByRole('button', { name: 'Không tiếp nhận' }).click();
  await second.getByText('việc này không làm được nữa').waitFor();
  const text = await second.getByRole('main').textContent();
  expect(text).toMatch(/Một cửa|Lê Thị Cúc/);
  expect(await second.getByLabel('Nội dung bạn đã viết').inputValue()).toBe('Trùng với hồ sơ khác');
});

test('an officer finds the dossier by a search by name without marks, by the keyboard from any page and on a phone without a script', async () => {
  const [desk, phone] = [
    await browser.page(),
    await browser.page({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } }),
  ];
  const linkToDossier = (page: Page) => page.locator('main').locator(`a[href="/can-bo/ho-so/${code}"]`);
  await enter(desk, portal.url, 'hotich');
  await desk.goto(`${portal.url}/can-bo/ho-so`);
  await ready(desk);
  await desk.keyboard.press('/');
  await desk.keyboard.type('anh thi minh nguyen');
  await desk.keyboard.press('Enter');
  // The list that he comes from shows the same dossier.
  await desk.waitForURL(/\/can-bo\/tim/);
  expect(await linkToDossier(desk).textContent()).toBe('Nguyễn Thị Minh Ánh');

  await enter(phone, portal.url, 'motcua');
  await phone.goto(`${portal.url}/can-bo`);
  await phone.getByRole('link', { name: 'Tìm kiếm' }).click();
  await phone.getByRole('searchbox').fill('anh thi minh nguyen');
  await phone.getByRole('button', { name: 'Tìm' }).click();
  await phone.waitForURL(/\/can-bo\/tim\?q=/);
  await linkToDossier(phone).click();
  await phone.waitForURL(`${portal.url}/can-bo/ho-so/${code}`);
});
