// Every section with the content of the demonstration, and an item of each, looked at by axe on both widths.
import { expect, test } from 'vitest';

import { kindById } from '#app/publications/facts.ts';
import { builtInSections } from '#app/publications/sections.ts';
import { useBrowser } from '../support/browser.ts';
import { usePortal } from '../support/portal.ts';
import { inspection } from './inspect.ts';

const portal = usePortal();
const browser = useBrowser();

/** The content is written after the portal is ready: each section is waited for. */
async function filled(path: string): Promise<void> {
  for (let tries = 0; tries < 60; tries += 1) {
    const page = await (await fetch(portal.url + path)).text();
    if (!page.includes('chưa có nội dung')) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`${path} stays empty`);
}

test('every section, without a script', { timeout: 180_000 }, async () => {
  const page = await browser.page({ javaScriptEnabled: true });
  const look = inspection(page, portal.url);
  for (const { path } of builtInSections) {
    await filled(path);
    await look.at(path);
    expect(await page.locator('script[src]').count(), path).toBe(0);
  }
  expect(look.wrong).toEqual([]);
});

test('an item of every section', { timeout: 180_000 }, async () => {
  const page = await browser.page();
  const look = inspection(page, portal.url);
  for (const { path, kind } of builtInSections) {
    if (kindById(kind)?.ownPage !== true) continue;
    await page.goto(portal.url + path);
    const links = page.getByRole('main').locator(`a[href^="${path}/"]`);
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    const inside = builtInSections.map((section) => section.path);
    const href = hrefs.find((one) => !inside.includes(one));
    expect(href, path).toBeDefined();
    await look.at(href ?? '', `một mục của ${path}`);
  }
  expect(look.wrong).toEqual([]);
});

test('the menu of sections opens without a script, on a phone', async () => {
  const page = await browser.page({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  await page.goto(portal.url);
  const menu = page.getByRole('navigation', { name: 'Chuyên mục', exact: true });
  await expect.poll(() => menu.getByRole('link', { name: 'Tin tức' }).isVisible()).toBe(false);
  await menu.getByText('Các chuyên mục').click();
  await menu.getByRole('link', { name: 'Lãnh đạo xã' }).click();
  await page.waitForURL(`${portal.url}/lanh-dao`);
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Lãnh đạo xã');
});
