// Takes the pictures of docs/pictures/after: the pages that are visited most, on a phone and on a desk: `npm run pictures`. It starts a demo
// portal on data of its own and stops it again; `npm run pictures -- http://localhost:3000` takes those of one that runs.
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { chromium } from 'playwright';
import sharp from 'sharp';

import { startPortal } from '../tests/support/portal-process.ts';
import { build, isBuilt } from './build.mjs';
import { findChromium } from './chromium.mjs';
import { root } from './install.mjs';

const folder = path.join(root, 'docs', 'pictures', 'after');

/** By the name of its files. */
const pages = {
  home: '/',
  services: '/dich-vu-cong',
  'procedure-birth': '/dich-vu-cong/dang-ky-khai-sinh',
  'procedure-copies': '/dich-vu-cong/chung-thuc-ban-sao',
  'look-up': '/tra-cuu',
  'sign-up': '/dang-ky',
  news: '/tin-tuc',
  'legal-documents': '/van-ban',
  consultations: '/gop-y',
  questions: '/hoi-dap',
  leaders: '/lanh-dao',
  contact: '/lien-he',
};
const screens = { 360: 740, 1280: 900 };
/** More of a page than so many screens tells nothing new, px. */
const tallest = 2400;
const quality = 28;

async function takeAll(url) {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
  });
  for (const [width, height] of Object.entries(screens)) {
    const context = await browser.newContext({
      viewport: { width: Number(width), height },
      locale: 'vi-VN',
      colorScheme: 'light',
    });
    const page = await context.newPage();
    for (const [name, address] of Object.entries(pages)) {
      await page.goto(url + address, { waitUntil: 'networkidle' });
      // Pictures further down come when they are scrolled to.
      await page.locator('img[loading=lazy]').evaluateAll((pictures) => {
        for (const picture of pictures) picture.loading = 'eager';
      });
      await page.waitForLoadState('networkidle');
      const whole = await page.locator('html').evaluate((html) => html.scrollHeight);
      const picture = await page.screenshot({
        fullPage: true,
        clip: { x: 0, y: 0, width: Number(width), height: Math.min(whole, tallest) },
      });
      await writeFile(
        path.join(folder, `${name}-${width}.webp`),
        await sharp(picture).webp({ quality, effort: 6 }).toBuffer(),
      );
    }
    await context.close();
  }
  await browser.close();
}

async function withOwnPortal(act) {
  if (!isBuilt() && !build({ show: true }).ok) process.exit(1);
  const data = await mkdtemp(path.join(tmpdir(), 'phu-an-pictures-'));
  const portal = await startPortal(data);
  try {
    await act(portal.url);
  } finally {
    portal.child.kill('SIGTERM');
    await portal.ended;
    await rm(data, { recursive: true, force: true });
  }
}

const [running] = process.argv.slice(2);
for (const file of await readdir(folder)) if (file.endsWith('.webp')) await rm(path.join(folder, file));
await (running === undefined ? withOwnPortal(takeAll) : takeAll(running.replace(/\/$/, '')));
