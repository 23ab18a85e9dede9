// What is published, with the content of the demonstration: every kind of page of the site map, looked at on both widths.
import type { Page } from 'playwright';
import { expect, test } from 'vitest';

import { kindById } from '#app/publications/facts.ts';
import { builtInSections } from '#app/publications/sections.ts';
import { useBrowser } from '../support/browser.ts';
import { faultsOfHtml, textOf } from '../support/html.ts';
import { usePortal } from '../support/portal.ts';
import { inspection } from './inspect.ts';

const portal = usePortal();
const browser = useBrowser();

/** What search engines are told of, the many of a kind by a few: the sections whole, an item of each, and one of what is no section. */
async function addressesInSitemap(): Promise<readonly string[]> {
  const map = await (await fetch(`${portal.url}/sitemap.xml`)).text();
  const all = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);
  const sections = new Set(builtInSections.map(({ path }) => path));
  const seen = new Map<string, number>();
  return all.filter((path) => {
    const above = path.slice(0, path.lastIndexOf('/'));
    if (above === '' || sections.has(path)) return true;
    seen.set(above, (seen.get(above) ?? 0) + 1);
    return seen.get(above) === 1;
  });
}

/** Sections of one kind are drawn by the same parts, and so are their items: axe looks at the first of each. */
function kindsLookedAt(): (address: string) => boolean {
  const seen = new Set<string>();
  return (address) => {
    const section = builtInSections.find(({ path }) => address === path || address.startsWith(`${path}/`));
    if (section === undefined) return true;
    const kind = `${section.kind}${address === section.path ? '' : ', an item'}`;
    if (seen.has(kind)) return false;
    seen.add(kind);
    return true;
  };
}

/** @returns a page to which no script comes, but what looks at it */
async function withoutScripts() {
  const page = await browser.page();
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  await network.send('Network.setBlockedURLs', { urls: ['*.js'] });
  return page;
}

test('Đ4 Đ6.1 every kind of address in the site map, without a script', { timeout: 300_000 }, async () => {
  const addresses = await addressesInSitemap();
  const page = await withoutScripts();
  const look = inspection(page, portal.url);
  const firstOfItsKind = kindsLookedAt();
  const titles = new Map<string, string>();
  for (const address of addresses) {
    // The others of a kind are the same parts with other texts, which nobody has to draw.
    if (firstOfItsKind(address)) await look.at(address);
    const html = await (await fetch(portal.url + address)).text();
    const title = textOf(html, 'title');
    expect(titles.get(title), `${title}: ${address}`).toBeUndefined();
    titles.set(title, address);
    // The one address of the page, and who runs the portal.
    expect(html, address).toContain(`<link rel="canonical" href="${portal.url}${encodeURI(address)}"/>`);
    // What a message shows that leads to it.
    for (const property of ['og:title', 'og:description', 'og:image', 'og:url'])
      expect(html, address).toMatch(new RegExp(`<meta property="${property}" content="[^"]`));
    expect(textOf(html, 'footer'), address).toContain('Ban Biên tập Website xã');
  }
  expect(look.wrong).toEqual([]);
  for (const { path, kind } of builtInSections) {
    expect(addresses, path).toContain(path);
    const items = addresses.filter((address) => address.startsWith(`${path}/`));
    if (kindById(kind)?.ownPage === true) expect(items.length, path).toBeGreaterThan(0);
  }
});

test('pages of what is published carry no script but what prints, and a way to keep them that needs none', async () => {
  const item = (await addressesInSitemap()).find((address) => address.startsWith('/tin-tuc/')) ?? '';
  let href: string | undefined;
  for (const address of ['/tin-tuc', item]) {
    const html = await (await fetch(portal.url + address)).text();
    expect(html.match(/<script[^>]*\ssrc="(?![^"]*print-button)/), address).toBeNull();
    [, href] = /href="([^"]*)"[^>]*>[^<]*bản PDF/.exec(html) ?? [];
  }
  const paper = await fetch(portal.url + href);
  expect([paper.status, paper.headers.get('content-type')]).toEqual([200, 'application/pdf']);
});

test('the menu of sections opens without a script, on a phone', async () => {
  const page = await browser.page({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  await page.goto(portal.url);
  const menu = page.getByRole('navigation', { name: 'Chuyên mục', exact: true });
  await expect.poll(() => menu.getByRole('link', { name: 'Tin tức' }).isVisible()).toBe(false);
  await page.getByText('Menu', { exact: true }).click();
  await menu.getByText('Các chuyên mục').click();
  await menu.getByRole('link', { name: 'Lãnh đạo', exact: true }).click();
  await page.waitForURL(`${portal.url}/lanh-dao`);
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Lãnh đạo');
});

test('whole documents are HTML without a fault', async () => {
  for (const address of [
    '/',
    '/dich-vu-cong/dang-ky-khai-sinh',
    '/tra-cuu',
    '/dang-ky',
    '/lich-lam-viec',
    '/du-an',
  ]) {
    const page = await (await fetch(portal.url + address)).text();
    expect(await faultsOfHtml(page), address).toEqual([]);
  }
});

/** What the browser tells an assistive program about the page's tables: how many nodes of each role. */
async function tableRoles(page: Page): Promise<Readonly<Record<string, number>>> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const roles: Record<string, number> = {};
  for (const { ignored, role } of nodes) {
    const name = String(role?.value);
    if (!ignored && /table|row|cell|columnheader/i.test(name)) roles[name] = (roles[name] ?? 0) + 1;
  }
  return roles;
}

test('tables whose rows are cards on a phone are the same tables for who listens', async () => {
  const page = await browser.page();
  for (const address of ['/lich-lam-viec', '/can-bo-cong-chuc', '/du-an']) {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(portal.url + address);
    const wide = await tableRoles(page);
    expect(wide['table'], address).toBeGreaterThan(0);
    expect(wide['columnheader'], address).toBeGreaterThan(1);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await tableRoles(page), address).toEqual(wide);
  }
});
