// The desk and an officer work through their lists: with few presses, by keyboard, with many lines in sight, and each as he likes.
import type { Locator, Page } from 'playwright';
import { beforeAll, expect, test } from 'vitest';

import { localDate } from '#catalog/local-date.ts';
import { findForm } from '#forms/index.ts';
import { useBrowser } from '../support/browser.ts';
import { usePortal } from '../support/portal.ts';
import { signedOnPaper } from '../support/signed-on-paper.ts';
import { enter } from './accounts.ts';
import { fillIn, ready } from './fill.ts';
import { paperFile } from './filing.ts';
import { coveredStops, focused, listen, said, tabTo } from './heard.ts';
import { main } from './main-part.ts';
import { codeIn, fileAndPay, filledDraft, goToPay, sendDraft, visitor } from './visitor.ts';

const portal = usePortal();
const browser = useBrowser();

/** The latest filed first: those of this file, whoever else has filed. */
const list = 'xep=moi-nop&viec=moi-gui';
/** As many dossiers are received one after another. */
const run = 3;
const filed: string[] = [];

/** @returns the codes, the latest first */
async function file(count: number): Promise<string[]> {
  const codes: string[] = [];
  const an = await visitor(portal.url, 'nguyen.van.an', '/dang-nhap');
  for (let filing = 0; filing < count; filing += 1)
    codes.unshift(await fileAndPay(an, 'ban-sao-trich-luc-ho-tich', findForm('trich-luc-ho-tich')!));
  return codes;
}

/** With two files for a paper. @returns its code */
async function fileWithPapers(): Promise<string> {
  const an = await visitor(portal.url, 'nguyen.van.an', '/dang-nhap');
  const tasks = await filledDraft(an, 'ban-sao-trich-luc-ho-tich', findForm('trich-luc-ho-tich')!);
  const papers = `${tasks}/giay-to`;
  const [, slot = ''] = /name="(document:[^"]+)"/.exec(await (await an.get(papers)).text()) ?? [];
  for (const name of ['một.pdf', 'hai.pdf']) await an.sendFile(papers, slot, paperFile(name));
  await sendDraft(an, tasks);
  const code = codeIn(tasks);
  await an.post(await goToPay(an, code), { choice: 'pay' });
  return code;
}

beforeAll(async () => {
  filed.push(...(await file(run)));
  filed.unshift(await fileWithPapers());
}, 120_000);

/** Counts what is pressed. */
function fingers() {
  let presses = 0;
  return {
    async press(what: Locator) {
      presses += 1;
      await what.click();
    },
    get presses() {
      return presses;
    },
  };
}

async function open(page: Page, account: 'motcua' | 'hotich', address: string): Promise<void> {
  await enter(page, portal.url, account);
  await page.goto(`${portal.url}${address}`);
  await ready(page);
}

const rows = (page: Page) => main(page).locator('.dossier-list tbody tr');

test('by keyboard alone: through the list, a dossier, its files and its reception, every page and step heard; the keys can be switched off', async () => {
  const page = await browser.page();
  await listen(page);
  await open(page, 'motcua', `/can-bo/ho-so?${list}`);
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  await page.keyboard.press('Enter');
  await page.waitForURL(new RegExp(`/${filed[0] ?? ''}\\?`));
  await ready(page);
  await page.keyboard.press('j');
  await page.waitForURL(new RegExp(`/${filed[1] ?? ''}\\?`));
  await ready(page);
  await page.keyboard.press('k');
  await page.waitForURL(new RegExp(`/${filed[0] ?? ''}\\?`));
  await ready(page);
  expect(await page.title()).toContain(filed[0]);

  // Files: the one that is opened is heard, its end leaves the focus on it, and closing leads back to where it is listed.
  await page.keyboard.press(']');
  expect((await focused(page)).name).toMatch(/^Tệp đang xem: .*một\.pdf/);
  await tabTo(page, 'Tệp sau');
  await page.keyboard.press('Enter');
  await expect.poll(() => said(page)).toContainEqual(expect.stringMatching(/^Tệp 2 \/ 2: .*hai\.pdf/));
  expect((await focused(page)).name).toMatch(/^Tệp đang xem: .*hai\.pdf/);
  await tabTo(page, 'Đóng');
  await page.keyboard.press('Enter');
  expect((await focused(page)).name).toBe('hai.pdf');

  await page.keyboard.press('?');
  expect(await page.getByRole('dialog').textContent()).toContain('hồ sơ kế tiếp');
  const tick = page.getByRole('checkbox', { name: 'Dùng phím tắt trên máy này' });
  await tick.focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('?');
  await page.keyboard.press('j');
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(page.url()).toContain(filed[0]);
  await page.getByRole('button', { name: 'Phím tắt: đang tắt' }).press('Enter');
  await tick.press('Space');
  await page.keyboard.press('Escape');

  // What is written in a note is not left behind by a key.
  await page.getByRole('textbox').first().fill('Gọi lại buổi chiều');
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('j');
  expect(
    await page.locator('[data-desk-following]').evaluate((link) => link === document.activeElement),
  ).toBe(true);
  expect(page.url()).toContain(filed[0]);

  await page.goto(`${portal.url}/can-bo/ho-so?${list}`);
  await ready(page);
  await page.keyboard.press('j');
  await page.keyboard.press('v');
  await page.keyboard.press('Enter');
  await page.waitForURL(new RegExp(`/${filed[0] ?? ''}/tiep-nhan`));
  await ready(page);
  expect(await page.title()).toContain('Tiếp nhận hồ sơ');
  // At 400 %, as in a window, nothing lies over what has the focus.
  for (const [width, height] of [
    [1280, 700],
    [320, 256],
  ] as const) {
    await page.setViewportSize({ width, height });
    expect(await coveredStops(page), `${width} px`).toEqual([]);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('heading', { level: 1 }).click();
  await tabTo(page, 'Tiếp nhận hồ sơ');
  await page.keyboard.press('Enter');
  await main(page)
    .getByRole('link', { name: /^Hồ sơ kế tiếp \(/ })
    .waitFor();
  await ready(page);
  const onward = await focused(page);
  expect(onward.name).toMatch(/^Hồ sơ kế tiếp \(/);
  expect(onward.description).toContain('Đã tiếp nhận hồ sơ');
});

test(
  'a dossier is received by two presses from its list, and so is each of three in a row; a result takes five at most',
  { timeout: 150_000 },
  async () => {
    const page = await browser.page();
    await open(page, 'motcua', `/can-bo/ho-so?${list}`);
    const desk = fingers();
    const left = Number(
      await main(page)
        .getByRole('status')
        .filter({ hasText: 'hồ sơ' })
        .textContent()
        .then((words) => parseInt(words ?? '')),
    );
    await desk.press(rows(page).first().getByRole('link', { name: 'Tiếp nhận' }));
    for (let received = 1; received <= run; received += 1) {
      await page.waitForURL(/tiep-nhan/);
      expect(await main(page).textContent()).toContain('Thành phần hồ sơ');
      await ready(page);
      await desk.press(main(page).getByRole('button', { name: 'Tiếp nhận hồ sơ' }));
      const on = main(page).getByRole('link', { name: `Hồ sơ kế tiếp (${left - received})` });
      await on.waitFor();
      expect(desk.presses).toBe(received * 2);
      await ready(page);
      // Whoever uses the keyboard goes on by `Enter`.
      await expect.poll(() => on.evaluate((link) => link === document.activeElement)).toBe(true);
      if (received < run) await desk.press(on);
    }
    await main(page).getByRole('link', { name: 'Về danh sách hồ sơ' }).click();
    expect(new URL(page.url()).search).toBe(`?${list}`);

    await open(page, 'hotich', '/can-bo/ho-so?xep=moi-tiep-nhan&trang-thai=received');
    const officer = fingers();
    await officer.press(rows(page).first().getByRole('link', { name: 'Bắt đầu' }));
    await page.waitForURL(/bat-dau-xu-ly/);
    await ready(page);
    await officer.press(main(page).getByRole('button', { name: 'Bắt đầu xử lý' }));
    await ready(page);
    await officer.press(main(page).getByRole('link', { name: 'Trình xác nhận kết quả ký tay' }));
    await page.waitForURL(/trinh-xac-nhan/);
    await ready(page);
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      officer.press(page.getByLabel('Tệp kết quả đã ký')),
    ]);
    await chooser.setFiles(paperFile('trích lục.pdf'));
    // What is copied from the result is typed.
    await fillIn(page, signedOnPaper(localDate(new Date())));
    await officer.press(main(page).getByRole('button', { name: 'Trình xác nhận kết quả ký tay' }));
    await main(page).getByText('Đã trình lãnh đạo Ủy ban xác nhận').waitFor();
    expect(officer.presses).toBeLessThanOrEqual(5);
  },
);

test('many at once: ticked by keys, previewed, received in the background; the page moves by itself, without scripts too', async () => {
  const page = await browser.page();
  const [newest = '', second = ''] = await file(2);
  await open(page, 'motcua', `/can-bo/ho-so?${list}`);
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await page.keyboard.press('j');
  await page.keyboard.press('Shift+X');
  await main(page).getByText('Đã chọn 2 hồ sơ').waitFor();
  await page.keyboard.press('c');
  await page.keyboard.press('Enter');
  await page.waitForURL(/hang-loat\/moi/);
  await ready(page);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Tiếp nhận hồ sơ: 2 hồ sơ');
  expect(await main(page).textContent()).toContain('Bạn chưa mở xem hồ sơ nào trong 2 hồ sơ này.');
  await main(page).getByRole('button', { name: 'Tiếp nhận hồ sơ', exact: true }).click();
  await page.waitForURL(/hang-loat\/[0-9a-f-]{36}$/);
  await main(page).getByText('Xong: 2 / 2 hồ sơ được').waitFor();

  const plain = await browser.page({ javaScriptEnabled: false });
  await enter(plain, portal.url, 'hotich');
  const chosen = [newest, second].map((code) => `ho-so=${code}`).join('&');
  await plain.goto(`${portal.url}/can-bo/hang-loat/moi?${chosen}&viec=bat-dau-xu-ly`);
  await main(plain).getByRole('button', { name: 'Bắt đầu xử lý', exact: true }).click();
  await main(plain).getByText('Xong: 2 / 2 hồ sơ được').waitFor();
  await main(plain).getByText('Đã được: 2 hồ sơ').click();
  expect(await main(plain).getByText('Bạn đang thụ lý hồ sơ này').count()).toBe(2);
});

test('without JavaScript: twenty lines in a window, columns and a list of one’s own, and the way back', async () => {
  const page = await browser.page({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
  await open(page, 'motcua', '/can-bo/ho-so?ket-thuc=1&xep=moi-nop');
  await main(page).getByText('Lưu danh sách', { exact: true }).first().click();
  await page.getByLabel('Tên danh sách riêng').fill('Mới nộp');
  await main(page).getByRole('button', { name: 'Lưu danh sách' }).click();
  const own = main(page).getByRole('link', { name: 'Mới nộp', exact: true });
  expect(await own.getAttribute('aria-current')).toBe('page');

  await page.goto(await own.evaluate((link: HTMLAnchorElement) => link.href));
  const heights = await rows(page).evaluateAll((all) => all.map((row) => row.getBoundingClientRect().height));
  const top = (await rows(page).first().boundingBox())?.y ?? 900;
  expect(heights.length).toBeGreaterThan(3);
  expect(Math.floor((900 - top) / Math.max(...heights))).toBeGreaterThanOrEqual(20);

  await main(page).getByText('Cách hiển thị', { exact: true }).click();
  await page.getByLabel('Thoáng').check();
  await page.locator('.list-menu').getByLabel('Lĩnh vực').check();
  await page.locator('.list-menu').getByLabel('Người thụ lý').uncheck();
  await main(page).getByRole('button', { name: 'Lưu cách hiển thị' }).click();
  expect(new URL(page.url()).search).toBe('?xep=moi-nop&ket-thuc=1');
  const heads = await main(page).getByRole('columnheader').allTextContents();
  expect(heads.join()).toContain('Lĩnh vực');
  expect(heads.join()).not.toContain('Người thụ lý');
  expect((await rows(page).first().boundingBox())?.height).toBeGreaterThan(32);

  await rows(page).first().getByRole('link').first().click();
  await main(page).getByRole('link', { name: 'Danh sách hồ sơ' }).click();
  expect(new URL(page.url()).search).toBe('?xep=moi-nop&ket-thuc=1');
  await main(page)
    .getByRole('button', { name: /Bỏ danh sách riêng/ })
    .click();
  expect(await main(page).getByRole('link', { name: 'Mới nộp', exact: true }).count()).toBe(0);
});

test('numbers move while one looks, what comes in is told, and the list stays under the hand until it is wanted', async () => {
  const page = await browser.page();
  await open(page, 'motcua', `/can-bo/ho-so?${list}`);
  const number = page.locator(
    '.workspace__nav a[href="/can-bo/ho-so?trang-thai=submitted"] .workspace__count',
  );
  const before = Number(await number.textContent());
  await page.keyboard.press('j');
  const [first] = await rows(page).allTextContents();
  const [code = ''] = await file(1);
  await main(page).getByText('Có 1 hồ sơ mới.').waitFor();
  // Counted a moment before the list was looked through, it follows with the next news.
  await expect.poll(async () => Number(await number.textContent())).toBe(before + 1);
  expect(await rows(page).first().textContent()).toBe(first);
  expect(await page.evaluate(() => document.activeElement?.closest('tr')?.rowIndex)).toBe(1);
  await main(page).getByRole('link', { name: 'Tải lại danh sách' }).click();
  await rows(page).first().getByText(code).first().waitFor();
});
