// What a first visit costs on a phone with a weak signal: bytes over the network, and whether anything moves.
import { expect, test } from 'vitest';

import { useBrowser } from '../support/browser.ts';
import { usePortal } from '../support/portal.ts';

const portal = usePortal();
const browser = useBrowser();

/** Bytes that a first visit of any public page may take, with the pictures in sight before anybody scrolls. */
const budget = 60 * 1024;
/** Widths of the type that stands in differ by a hair: what a person does not see. */
const stillness = 0.01;

test('a first visit of a public page weighs at most 60 KB, and nothing moves while its type comes', async () => {
  const over: string[] = [];
  // The heaviest of each kind: links, a list, a procedure, lists of pictures, an article, a form.
  for (const address of [
    '/',
    '/dich-vu-cong',
    '/dich-vu-cong/dang-ky-khai-sinh',
    '/tin-tuc',
    '/gioi-thieu/lich-su-van-hoa',
    '/su-kien',
    '/dang-ky',
  ]) {
    const { bytes, shift } = await firstVisit(address);
    if (bytes > budget || shift > stillness) over.push(`${address}: ${bytes} bytes, moved by ${shift}`);
  }
  expect(over).toEqual([]);
});

async function firstVisit(address: string): Promise<{ bytes: number; shift: number }> {
  const page = await browser.page({ viewport: { width: 360, height: 740 } });
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
  await page.context().close();
  const bytes = [...bytesBy]
    .filter(([url]) => !belowTheFold.includes(url))
    .reduce((sum, [, length]) => sum + length, 0);
  return { bytes, shift };
}
