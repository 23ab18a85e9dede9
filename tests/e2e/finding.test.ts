// Đ9.1, Đ14.2: finding a service by words and choices, with scripts and without, and what its page tells before it is begun.
import { DomUtils } from 'htmlparser2';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';

import { acceptsOnlineSubmission, isTakenInHere, procedures, sectors } from '#catalog/index.ts';
import { useBrowser } from '../support/browser.ts';
import { elementOf, textOf } from '../support/html.ts';
import { usePortal } from '../support/portal.ts';
import { inspection } from './inspect.ts';

const portal = usePortal();
const browser = useBrowser();
const results = (page: Page) => page.locator('[data-results]');
const first = (page: Page) => results(page).locator('.service-list__name a').first();
const fileable = procedures.filter((one) => acceptsOnlineSubmission(one) && isTakenInHere(one));

test('Đ14.2 without scripts, words and choices together make one address, and each is taken off again', async () => {
  const page = await browser.page({ javaScriptEnabled: false });
  await page.goto(`${portal.url}/dich-vu-cong`);
  await page.getByRole('searchbox').fill('dang ky');
  await page.getByLabel('Lĩnh vực', { exact: true }).selectOption('ho-tich');
  await page.getByLabel(/Nộp trực tuyến được/).check();
  await page.getByRole('button', { name: 'Lọc' }).click();
  await page.waitForURL(`${portal.url}/dich-vu-cong?q=dang+ky&linh-vuc=ho-tich&truc-tuyen=1`);
  const items = results(page).locator('.service-list__item');
  expect(await items.count()).toBeGreaterThan(0);
  for (const text of await items.allTextContents()) {
    expect(text).toContain('Nộp trực tuyến được');
    expect(text).toMatch(/Mức độ [34]/);
    expect(text).toContain('Thời hạn');
    expect(text).toContain('Phí, lệ phí');
  }
  await page.getByRole('link', { name: `Bỏ lọc ${sectors['ho-tich']}` }).click();
  await page.waitForURL(`${portal.url}/dich-vu-cong?q=dang+ky&truc-tuyen=1`);
  await page.getByRole('link', { name: 'Bỏ lọc Nộp trực tuyến được' }).click();
  await page.waitForURL(`${portal.url}/dich-vu-cong?q=dang+ky`);
  expect(await page.getByRole('searchbox').inputValue()).toBe('dang ky');
});

test('Đ9.1 without scripts, a word that is misspelt leads to the right one in one step', async () => {
  const page = await browser.page({ javaScriptEnabled: false });
  await page.goto(`${portal.url}/`);
  const box = page.getByRole('searchbox', { name: 'Bạn cần làm thủ tục gì?' });
  await box.fill('khai shinh');
  await box.press('Enter');
  await results(page).getByRole('link', { name: 'khai sinh', exact: true }).click();
  expect(await first(page).getAttribute('href')).toBe('/dich-vu-cong/dang-ky-khai-sinh');
});

test('where scripts run, the list follows what is typed and chosen, says how many, and keeps the focus', async () => {
  const page = await browser.page();
  await page.goto(`${portal.url}/dich-vu-cong`);
  const box = page.getByRole('searchbox');
  await box.pressSequentially('ket hon', { delay: 20 });
  await page.waitForURL(`${portal.url}/dich-vu-cong?q=ket+hon`);
  expect(await first(page).getAttribute('href')).toBe('/dich-vu-cong/dang-ky-ket-hon');
  expect(await box.evaluate((input) => input === document.activeElement)).toBe(true);
  const heading = (await results(page).getByRole('heading', { level: 2 }).textContent()) ?? '';
  expect(heading).toMatch(/^\d+ thủ tục cho “ket hon”$/);
  await expect.poll(() => page.getByRole('status').textContent()).toBe(heading);

  await box.fill('');
  await page.waitForURL(`${portal.url}/dich-vu-cong`);
  await page.getByLabel('Lĩnh vực', { exact: true }).selectOption('chung-thuc');
  await page.waitForURL(`${portal.url}/dich-vu-cong?linh-vuc=chung-thuc`);
  const certifying = procedures.filter(({ sector }) => sector === 'chung-thuc');
  expect(await results(page).locator('.service-list__item').count()).toBe(certifying.length);
  // The counts beside the other choices follow.
  const online = certifying.filter(acceptsOnlineSubmission).length;
  expect(
    await page.getByLabel(/Nộp trực tuyến được/).evaluate((box) => box.parentElement?.textContent),
  ).toContain(`(${online})`);
  expect(await page.getByLabel('Lĩnh vực', { exact: true }).inputValue()).toBe('chung-thuc');
  // Reloaded, the address says the same.
  await page.reload();
  expect(await results(page).locator('.service-list__item').count()).toBe(certifying.length);
});

test('an older answer never takes the place of a newer one', async () => {
  const page = await browser.page();
  await page.goto(`${portal.url}/dich-vu-cong`);
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/dich-vu-cong?q=khai', async (route) => {
    await held;
    await route.continue().catch(() => {});
  });
  const box = page.getByRole('searchbox');
  const asked = page.waitForRequest('**/dich-vu-cong?q=khai');
  await box.fill('khai');
  await asked;
  await box.fill('khai tử');
  await page.waitForURL(/q=khai\+t/);
  release();
  expect(await first(page).getAttribute('href')).toBe('/dich-vu-cong/dang-ky-khai-tu');
  await page.unrouteAll({ behavior: 'wait' });
  expect(await first(page).getAttribute('href')).toBe('/dich-vu-cong/dang-ky-khai-tu');
});

test('the line on the home page suggests while it is typed, and the keyboard reaches what it suggests', async () => {
  const page = await browser.page();
  await page.goto(portal.url);
  const box = page.getByRole('searchbox', { name: 'Bạn cần làm thủ tục gì?' });
  await box.pressSequentially('khai sinh', { delay: 20 });
  const suggested = page.locator('[data-found]');
  await suggested.getByRole('link', { name: 'Đăng ký khai sinh', exact: true }).waitFor();
  await expect.poll(() => page.getByRole('status').textContent()).toContain('gợi ý');
  await page.keyboard.press('Escape');
  await suggested.waitFor({ state: 'hidden' });
  await box.press('Space');
  await box.press('Backspace');
  await box.fill('khai sin');
  await suggested.getByRole('link', { name: 'Đăng ký khai sinh', exact: true }).waitFor();
  await page.getByRole('button', { name: 'Tìm', exact: true }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${portal.url}/dich-vu-cong/dang-ky-khai-sinh`);
});

test('the life events of the home page lead to all of their services', async () => {
  const page = await browser.page({ javaScriptEnabled: false });
  await page.goto(portal.url);
  const all = page.getByRole('link', { name: /^Xem tất cả \d+ thủ tục về/ });
  expect(await all.count()).toBeGreaterThan(0);
  const total = /\d+/.exec((await all.first().textContent()) ?? '')?.[0];
  await all.first().click();
  expect(await results(page).locator('.service-list__item').count()).toBe(Number(total));
});

test('Đ3.4a Đ14.3 a service says whom it is for, what to prepare and how it is filed, before it is begun', async () => {
  // Every one is drawn in tests/ui/services.test.ts.
  for (const { slug, eligibility, name } of fileable.slice(0, 3)) {
    const html = await (await fetch(`${portal.url}/dich-vu-cong/${slug}`)).text();
    const text = textOf(html, 'main');
    const start = text.indexOf('Nộp hồ sơ trực tuyến', text.indexOf('Bạn cần chuẩn bị'));
    expect(text.indexOf(eligibility), name).toBeGreaterThan(-1);
    expect(text.indexOf(eligibility), name).toBeLessThan(start);
    expect(text.indexOf('Bạn cần chuẩn bị'), name).toBeLessThan(start);
    const pictures = DomUtils.findAll(
      ({ attribs }) => attribs['role'] === 'img' && attribs['aria-label']?.startsWith('Hình vẽ: ') === true,
      elementOf(html, '#nop-truc-tuyen').children,
    );
    expect(pictures.length, name).toBeGreaterThan(4);
    const data = JSON.parse(
      /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/s.exec(html)?.[1] ?? '',
    ) as { '@type': string; url: string };
    expect(data).toMatchObject({ '@type': 'GovernmentService' });
    expect(data.url).toMatch(new RegExp(`/dich-vu-cong/${slug}$`));
  }
  // What is folded opens without a script.
  const page = await browser.page({ javaScriptEnabled: false });
  await page.goto(`${portal.url}/dich-vu-cong/${fileable[0]?.slug ?? ''}`);
  await page.getByRole('main').locator('summary', { hasText: 'Cách nộp trực tuyến' }).click();
  const guide = page.getByRole('main').locator('#nop-truc-tuyen');
  expect(await guide.getByRole('img', { name: /^Hình vẽ: / }).count()).toBeGreaterThan(4);
});

test('finding is accessible in every state', async () => {
  const page = await browser.page();
  const look = inspection(page, portal.url);
  await look.at('/dich-vu-cong?q=dang+ky&linh-vuc=ho-tich&muc=3&truc-tuyen=1', 'đang lọc');
  await look.outline('/dich-vu-cong?q=khai+shinh', 'gợi ý');
  await look.outline('/dich-vu-cong?q=khai+sinh&linh-vuc=cu-tru&muc=1', 'bỏ lọc thì có');
  await page.goto(portal.url);
  await page
    .getByRole('searchbox', { name: 'Bạn cần làm thủ tục gì?' })
    .pressSequentially('khai', { delay: 20 });
  await page.locator('[data-found] a').first().waitFor();
  await look.now('trang chủ, có gợi ý');
  expect(look.wrong).toEqual([]);
});
