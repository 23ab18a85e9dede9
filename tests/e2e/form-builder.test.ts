// The form builder in the browser: every page of it inspected, and its lists. A form is built from nothing, tried and published
// in catalog.test.ts, with the procedure that asks it.
import { expect, test } from 'vitest';

import { useBrowser } from '../support/browser.ts';
import { usePortal } from '../support/portal.ts';
import { enter } from './accounts.ts';
import { ready } from './fill.ts';
import { inspection } from './inspect.ts';

const portal = usePortal();
const browser = useBrowser();

test('every page of the builder is in order for a screen reader, on a phone and at a desk', async () => {
  const page = await browser.page();
  await enter(page, portal.url, 'quantri');
  const code = 'chung-thuc-ban-sao';
  const base = `/can-bo/thu-tuc/mau-don`;
  const at = inspection(page, portal.url);
  await at.at(base);
  await at.outline(`${base}/moi`);
  await at.outline(`${base}/${code}`);
  await page.getByRole('button', { name: 'Sửa mẫu đơn' }).click();
  await page.getByRole('heading', { name: 'Các phần và các ô' }).waitFor();
  await at.now('the draft');
  const part = (id: string) => `${base}/${code}/ban-nhap/sua?phan=${encodeURIComponent(id)}`;
  await at.outline(part('form'));
  await at.outline(part('section:papers'));
  // A list of fields in order, then the settings that most kinds have.
  await at.at(part('field:papers'));
  await at.outline(part('field:requesterName'));
  await at.at(`${base}/${code}/ban-nhap/dieu-kien?phan=${encodeURIComponent('section:papers')}`);
  await at.outline(`${base}/${code}/ban-nhap/bat-buoc?o=requesterPhone`);
  await at.at(`${base}/${code}/ban-nhap/them-o?phan=papers`);
  await at.outline(`${base}/${code}/ban-nhap/them-o?phan=papers&loai=choices`);
  await at.outline(`${base}/${code}/ban-nhap/them-quy-tac?loai=min-age`);
  await at.outline(`${base}/${code}/ban-nhap/them-dong?loai=signatures`);
  await at.outline(`${base}/${code}/so-sanh`);
  await at.outline(`${base}/${code}/xem-truoc?dien=vi-du`);
  expect(at.wrong).toEqual([]);
});

test('an ordered list moves its entries with what was typed into them, and the keyboard stays where it was', async () => {
  const page = await browser.page();
  await enter(page, portal.url, 'quantri');
  await page.goto(`${portal.url}/can-bo/thu-tuc/mau-don/khai-sinh`);
  await page.getByRole('button', { name: 'Sửa mẫu đơn' }).click();
  await page.getByRole('link', { name: /^Dòng khai: Giới tính của trẻ/ }).click();
  await ready(page);
  const chosen = () =>
    page
      .locator('select[name^="fields."]')
      .evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value));
  const before = await chosen();
  expect(before.length).toBeGreaterThan(1);
  await page.getByRole('button', { name: 'Xuống ô 1' }).press('Enter');
  expect(await chosen()).toEqual([before[1], before[0], ...before.slice(2)]);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('value'))).toMatch(/fields\.1$/);
});
