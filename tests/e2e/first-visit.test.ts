// What a first visit costs on a phone with a weak signal: bytes over the network, and whether anything moves.
import type { Page } from 'playwright';
import { expect, test } from 'vitest';

import { useBrowser } from '../support/browser.ts';
import { usePortal } from '../support/portal.ts';
import { ready } from './fill.ts';

const portal = usePortal();
const browser = useBrowser();

const reactFile = /\/assets\/entry\.client-/;

/** Bytes that a first visit of any public page may take, with the pictures in sight before anybody scrolls. */
const budget = 56 * 1024;
/** Files of scripts that the first touch of the largest form may ask for: three turns of the six that a browser asks for at a time. */
const filesOfFirstTouch = 18;
/** Bytes of these scripts, as they are sent: React and its router are half of them. */
const bytesOfFirstTouch = 166 * 1024;
/** Widths of the type that stands in differ by a hair: what a person does not see. */
const stillness = 0.01;

/** Forms that React helps to fill in: the largest that is printed, and one of each way to write to the commune. */
const formsInReact = [
  '/dich-vu-cong/khai-sinh-thuong-tru-bao-hiem-y-te/khai/khai-sinh-thuong-tru-bao-hiem',
  '/hoi-dap/dat-cau-hoi',
  '/phan-anh-kien-nghi/gui',
  '/tiep-can-thong-tin/yeu-cau',
  '/gop-y/du-thao-quy-che-quan-ly-su-dung-cho-xa-phu-an/gop-y?dieu-khoan=c1',
];

test('a first visit of a public page weighs at most 56 KB, and nothing moves while its type comes', async () => {
  const over: string[] = [];
  // The heaviest of each kind: links, a list, a procedure, lists of pictures, an article, forms. A short page moves by the most.
  for (const address of [
    '/',
    '/dich-vu-cong',
    '/dich-vu-cong/linh-vuc/the-duc-the-thao',
    '/dich-vu-cong/dang-ky-khai-sinh',
    '/tin-tuc',
    '/gioi-thieu/lich-su-van-hoa',
    '/su-kien',
    '/dang-ky',
    ...formsInReact,
  ]) {
    const { bytes, shift } = await firstVisit(address);
    if (bytes > budget || shift > stillness) over.push(`${address}: ${bytes} bytes, moved by ${shift}`);
  }
  expect(over).toEqual([]);
});

test('a form gets its scripts when somebody begins to fill it in; what is typed, chosen or sent while they are on their way stays', async () => {
  const page = await browser.freshPage({ viewport: { width: 360, height: 740 } });
  const { asked, come } = await holdScripts(page);
  await page.goto(`${portal.url}${formsInReact[0]}`);
  const files = new Set<string>();
  page.on('request', (request) => request.resourceType() !== 'document' && files.add(request.url()));
  const name = page.locator('[name=requesterName]');
  const place = page.locator('[name="requesterResidence.place"][value=listed]');
  await name.fill('Lê Văn Tám');
  await asked();
  await page.locator('[name=requesterRelation]').selectOption('Khác');
  await place.check();
  const completing = /\/assets\/completing-/;
  let complete = () => {};
  const completion = new Promise<void>((resolve) => (complete = resolve));
  await page.route(completing, async (route) => {
    await completion;
    await route.continue();
  });
  const opened = ['[name=requesterRelationOther]', '[role=combobox]'].map((one) => page.locator(one).first());
  for (const question of opened) expect(await question.count()).toBe(0);
  come();
  // A letter that a Vietnamese keyboard is making is whole in the field that completes, too.
  const keyboard = await page.context().newCDPSession(page);
  const make = (text: string) =>
    keyboard.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  const commune = page.locator('[name="requesterResidence.commune"]');
  await commune.focus();
  for (const text of ['t', 'ta', 'tâ']) await make(text);
  const came = page.waitForEvent('requestfinished', (request) => completing.test(request.url()));
  complete();
  await came;
  await page.evaluate(() => new Promise((resolve) => setTimeout(() => requestIdleCallback(resolve), 0)));
  await make('tân');
  await keyboard.send('Input.insertText', { text: 'tân' });
  for (const question of opened) await question.waitFor();
  const ofTouch = [...files].filter((file) => file.endsWith('.js') && !completing.test(file));
  expect(ofTouch.length).toBeLessThanOrEqual(filesOfFirstTouch);
  expect(await bytesOf(ofTouch)).toBeLessThanOrEqual(bytesOfFirstTouch);
  expect([await name.inputValue(), await place.isChecked()]).toEqual(['Lê Văn Tám', true]);
  expect(await commune.inputValue()).toBe('tân');

  const again = await browser.freshPage({ viewport: { width: 360, height: 740 } });
  const held = await holdScripts(again);
  const petition = again.locator('[name=content]');
  await again.goto(`${portal.url}/phan-anh-kien-nghi/gui`);
  await petition.fill('Xã chưa thu gom rác.');
  await again.getByRole('button', { name: 'Xem lại trước khi gửi' }).click();
  await again.getByRole('alert').waitFor();
  await petition.fill('Xã chưa thu gom rác ở Ấp Phú Thứ.');
  const chosen = again.locator('[role=status]', { hasText: 'Đã chọn: rác.jpg (1 KB)' });
  await again
    .locator('[name=files]')
    .setInputFiles({ name: 'rác.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(1024) });
  await chosen.waitFor();
  held.come();
  await ready(again);
  await chosen.waitFor();
  expect(await petition.inputValue()).toBe('Xã chưa thu gom rác ở Ấp Phú Thứ.');
});

test('scripts that a broken line kept away are asked for again by the next touch, and take over who types on', async () => {
  const page = await browser.freshPage({ viewport: { width: 360, height: 740 } });
  const thrown: Error[] = [];
  page.on('pageerror', (error) => thrown.push(error));
  let isBroken = true;
  const refused: string[] = [];
  await page.route(reactFile, (route) => {
    if (!isBroken) return route.continue();
    refused.push(route.request().url());
    return route.abort('internetdisconnected');
  });
  await page.goto(`${portal.url}${formsInReact[0]}`);
  const name = page.locator('[name=requesterName]');
  await name.fill('Lê Văn Tám');
  await expect.poll(() => refused.length).toBe(1);
  isBroken = false;
  await name.evaluate((input) => {
    // Typed in whatever moment the browser has for it.
    const { port1, port2 } = new MessageChannel();
    const end = performance.now() + 3000;
    port1.onmessage = () => {
      input.dispatchEvent(new Event('input', { bubbles: true }));
      if (performance.now() < end) port2.postMessage('');
    };
    port2.postMessage('');
  });
  const touched = async () => {
    await page.locator('[name=requesterRelation]').selectOption('Khác');
    return page.locator('[name=requesterRelationOther]').count();
  };
  await expect.poll(touched).toBe(1);
  expect(await name.inputValue()).toBe('Lê Văn Tám');
  expect(thrown).toEqual([]);
});

/** What browsers that read brotli are sent. */
async function bytesOf(addresses: readonly string[]): Promise<number> {
  const lengths = addresses.map(async (address) => {
    const { headers } = await fetch(address, { method: 'HEAD', headers: { 'Accept-Encoding': 'br' } });
    return Number(headers.get('content-length'));
  });
  const bytes = (await Promise.all(lengths)).reduce((sum, length) => sum + length, 0);
  // Something was looked at.
  expect(bytes).toBeGreaterThan(100 * 1024);
  return bytes;
}

/** React's own file waits on its way. */
async function holdScripts(page: Page): Promise<{ asked: () => Promise<unknown>; come: () => void }> {
  let come = () => {};
  const coming = new Promise<void>((resolve) => (come = resolve));
  await page.route(reactFile, async (route) => {
    await coming;
    await route.continue();
  });
  const request = page.waitForRequest(reactFile);
  return { asked: () => request, come };
}

async function firstVisit(address: string): Promise<{ bytes: number; shift: number }> {
  const page = await browser.freshPage({ viewport: { width: 360, height: 740 } });
  await page.addInitScript(() => {
    const moved = window as unknown as { shift: number };
    moved.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moved.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  const loaded = new Map<string, number>();
  const addresses = new Map<string, string>();
  network.on('Network.responseReceived', ({ requestId, response }) => addresses.set(requestId, response.url));
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const url = addresses.get(requestId);
    if (url !== undefined) loaded.set(url, encodedDataLength);
  });
  await page.goto(portal.url + address, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready);
  // The icon and the worker for visits without a network come when the browser has time: they count on a slow machine as on a fast one.
  await page.waitForLoadState('networkidle');
  // What comes later is not of the visit: pictures far below are still on their way.
  const bytesBy = new Map(loaded);
  const belowTheFold = await page
    .locator('img')
    .evaluateAll((pictures) =>
      (pictures as HTMLImageElement[])
        .filter((picture) => picture.getBoundingClientRect().top > window.innerHeight)
        .map((picture) => picture.currentSrc),
    );
  const shift = await page.evaluate(() => (window as unknown as { shift: number }).shift);
  if (formsInReact.includes(address)) await ready(page);
  await page.context().close();
  const bytes = [...bytesBy]
    .filter(([url]) => !belowTheFold.includes(url))
    .reduce((sum, [, length]) => sum + length, 0);
  return { bytes, shift };
}
