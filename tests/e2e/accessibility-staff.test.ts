// The pages of staff that no journey meets, looked at by axe, and their lists on a phone. A dossier's pages are looked at where
// they are walked: journey.test.ts.
import { expect, test } from 'vitest';

import { useBrowser } from '../support/browser.ts';
import { usePortal } from '../support/portal.ts';
import { enter } from './accounts.ts';
import { ready } from './fill.ts';
import { inspection } from './inspect.ts';

const portal = usePortal();
const browser = useBrowser();

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
    // So does what narrows the list, until it is asked for.
    const filters = page.getByRole('search', { name: 'Lọc hồ sơ' });
    expect(await filters.isVisible()).toBe(false);
    await page.locator('.queue-filters__door > summary').click();
    await filters.waitFor();
    await page.goto(`${portal.url}/can-bo/ho-so`);
    await ready(page);
    // The keyboard alone, and always seen where it is.
    const door = menu.locator('.workspace__menu > summary');
    for (let presses = 0; presses < 7; presses += 1) {
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
  await look.outline('/can-bo/y-kien');
  await look.at('/can-bo/nhan');
  await look.outline('/can-bo/mau-tra-loi');
  await look.outline('/can-bo/quan-tri/nguoi-dung', 'không được xem');
  await enter(page, portal.url, 'ketoan');
  await look.outline('/can-bo', 'kế toán');
  await look.at('/can-bo/thanh-toan');
  await enter(page, portal.url, 'quantri');
  await look.at('/can-bo', 'quản trị');
  await look.at('/can-bo/quan-tri/nguoi-dung');
  await page.getByRole('main').locator('a[href*="/quan-tri/nguoi-dung/"]').first().click();
  await page.waitForURL(/nguoi-dung\/./);
  await look.now('một cán bộ');
  await look.at('/can-bo/quan-tri/lich-lam-viec');
  await look.outline('/can-bo/quan-tri/thu-di');
  await look.outline('/can-bo/quan-tri/chan-nguoi-gui');
  expect(look.wrong).toEqual([]);
});
