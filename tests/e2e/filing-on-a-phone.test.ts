// A birth registered from an old phone at night: nothing typed twice, three photographs over a weak signal that breaks off.
import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';
import { expect, test } from 'vitest';

import { exampleWire, findForm, isPledgeSection, visibleFields, type Wire } from '#forms/index.ts';
import { useBrowser } from '../support/browser.ts';
import { usePortal } from '../support/portal.ts';
import { enterAsNew } from './accounts.ts';
import { context, fillIn, textsTyped } from './fill.ts';
import { goOn, startDraft, submit } from './filing.ts';

const portal = usePortal();
const browser = useBrowser();
const found = findForm('khai-sinh');
if (found === undefined) throw new Error('no such form');
const form = found;

/** As a phone writes it that was held upright: the pixels lie on their side, and a note says so. */
const photograph = async (name: string) => ({
  name,
  mimeType: 'image/jpeg',
  buffer: await sharp({
    create: {
      width: 2400,
      height: 1800,
      channels: 3,
      background: '#fff',
      noise: { type: 'gaussian', mean: 200, sigma: 12 },
    },
  })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer(),
});

/**
 * Characters typed for this dossier; what is tapped is not counted. Where each section asks for itself, all addresses and
 * issuers are typed: 508; where the mother's answers are taken for hers: 409; where what can be chosen is chosen:
 * 127 (half of 508 is the bound that was asked for), and some letters more where what was typed is offered late.
 */
const mostCharacters = 160;
/** Letters of a year. */
const longestDatePart = 4;

/** Hers stands on her account. */
const names: Wire = { requesterName: 'Trần Thị Bình', childName: 'Lê Minh Khôi', fatherName: 'Lê Văn Nam' };

/** Born in the hospital of the province, from the commune: both are chosen. */
const places: Wire = {
  childBirthPlace: {
    place: 'listed',
    commune: 'phường Hiệp Thành, thành phố Thủ Dầu Một, tỉnh Bình Dương',
    detail: 'Bệnh viện đa khoa tỉnh',
  },
  childHometown: { place: 'here', hamlet: 'ấp Phú Thuận' },
};

test('a mother registers a birth at 360 px, types no fact twice, and sends three photographs over a line that breaks off', async () => {
  const page = await browser.freshPage({ viewport: { width: 360, height: 740 }, hasTouch: true });
  await enterAsNew(page, portal, 'Trần Thị Bình');
  const tasks = await startDraft(page, portal.url, 'dang-ky-khai-sinh');
  const wire: Wire = { ...exampleWire(form, context), requesterRelation: 'Mẹ', ...names, ...places };
  for (const section of form.sections.filter((one) => !isPledgeSection(one))) {
    const asked = visibleFields(section, wire, form).filter(({ id }) => wire[id] !== undefined);
    if (asked.length === 0) continue;
    await page.goto(`${tasks}/${section.id}`);
    await fillIn(page, Object.fromEntries(asked.map(({ id }) => [id, wire[id] ?? ''])));
    await goOn(page);
  }
  const typed = textsTyped(page);
  expect([...typed.join('')].length).toBeLessThanOrEqual(mostCharacters);
  // Parts of dates may be the same by chance; no name, number or address is typed a second time.
  const facts = typed.filter((text) => text.length > longestDatePart);
  expect(facts.filter((text, index) => facts.indexOf(text) !== index)).toEqual([]);

  await page.goto(`${tasks}/giay-to`);
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  const kilobytes = 1024;
  await network.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 200,
    downloadThroughput: 400 * kilobytes,
    uploadThroughput: 200 * kilobytes,
  });
  const offsets: string[] = [];
  let broken = 0;
  await page.route('**/tai-len/*', async (route) => {
    const request = route.request();
    if (request.method() === 'PATCH') offsets.push(request.headers()['upload-offset'] ?? '');
    if (request.method() === 'PATCH' && offsets.length === 3 && broken === 0) {
      broken += 1;
      await route.abort('internetdisconnected');
    } else await route.continue();
  });
  const paper = page.locator('[data-slot="document:birth-notice"]');
  const camera = paper.locator('input[capture]');
  for (const name of ['image.jpg', 'mat sau.jpg', 'trang ky.jpg']) {
    await camera.setInputFiles(await photograph(name));
    await paper.getByRole('link', { name }).waitFor({ timeout: 60_000 });
  }
  expect(broken).toBe(1);
  // What was lost came once more, and nothing before it: one file begins at 0, as each of the others.
  expect(offsets.filter((offset) => offset === '0')).toHaveLength(3);
  await paper.getByRole('button', { name: 'Lên trang ky.jpg' }).click();
  await expect
    .poll(() => paper.locator('.file-list__name a').allTextContents())
    .toEqual(['image.jpg', 'trang ky.jpg', 'mat sau.jpg']);
  await goOn(page);
  await page.goto(`${tasks}/kiem-tra`);
  await submit(page);
  await page.goto(page.url().split('?')[0] ?? '');
  const address = await page.getByRole('link', { name: 'Giấy chứng sinh.pdf' }).getAttribute('href');
  const sent = await page.request.get(portal.url + (address ?? ''));
  const document = await PDFDocument.load(await sent.body());
  expect(document.getPages().map((one) => one.getHeight() > one.getWidth())).toEqual([true, true, true]);
  expect((await sent.body()).byteLength).toBeLessThan(4 * 1024 * kilobytes);
}, 180_000);
