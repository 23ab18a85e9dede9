// One Chromium for all browser test files of a worker, and contexts that are emptied after each test and used again: a context of
// its own costs a process and every script anew.
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright';
import { afterEach, beforeAll } from 'vitest';

import { findChromium } from '../../scripts/chromium.mjs';

export interface TestBrowser {
  /**
   * A page of somebody who never was here: no cookies, nothing stored; closed after the test. Scripts and styles that an earlier test
   * got may be in the cache. `{ javaScriptEnabled: false }` for the plain web.
   */
  page(options?: BrowserContextOptions): Promise<Page>;
  /** The same with an empty cache, too: for who counts what comes over the network, or has a worker beside the pages. */
  freshPage(options?: BrowserContextOptions): Promise<Page>;
}

const plain = new WeakSet<BrowserContext>();

/** Does this page run scripts? */
export function runsScripts(page: Page): boolean {
  return !plain.has(page.context());
}

/** Where a page stood when its test failed: a time that ran out tells nothing by itself. */
async function whatItShows(page: Page): Promise<string> {
  const texts = await page
    .locator('h1, h2, [role=alert], .govuk-error-message, [aria-busy=true]')
    .allTextContents()
    .catch((error: unknown) => [String(error)]);
  return [page.url(), ...texts.map((text) => text.replace(/\s+/g, ' ').trim().slice(0, 200))].join('\n  ');
}

let launched: Promise<Browser> | undefined;

/**
 * The list of Playwright's own, since the last of such switches counts; two that draw the address bar of no window; and one that makes
 * a frame, with all that draws in it, anew for every page that is opened.
 */
const disabledFeatures = [
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades'],
  ...['HttpsFirstBalancedModeAutoEnable', 'LensOverlay', 'MediaRouter', 'PaintHolding', 'OptimizationHints'],
  ...['ThirdPartyStoragePartitioning', 'AvoidCorsURLLoaderRestartOnRedirect', 'NetworkTimeServiceQuerying'],
  ...['AimEnabled', 'PreconnectToSearch', 'Translate'],
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'RenderDocument'],
];

/**
 * What a test does not need of a browser: the address bar that a Chromium with a window draws for every context, a second of a
 * core each; a process for a GPU that is none; a spare process for the next page of a context that is closed after its test;
 * machine code for scripts that run once. A third of what it costs.
 */
const spared = [
  ...['--disable-gpu', '--in-process-gpu', '--renderer-process-limit=1', '--disable-site-isolation-trials'],
  ...['--js-flags=--no-opt,--no-maglev', `--disable-features=${disabledFeatures.join(',')}`],
];

async function launch(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? findChromium();
  if (executablePath === undefined)
    throw new Error('no Chromium: npm test gets one, or name one in CHROMIUM_PATH');
  // Chromium's sandbox needs rights that root in a container does not have; the tests only visit the portal.
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage', ...spared] });
}

interface ReusedContext {
  readonly context: BrowserContext;
  /** Its process ends with its last page, and with it what was compiled: an empty one stays. */
  readonly stays: Page;
  readonly options: string;
}

/** Emptied, and of no test now: by the options they have, as JSON. */
const idle = new Map<string, ReusedContext[]>();

async function newContext(browser: Browser, options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await browser.newContext({
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    // A worker beside the pages would answer in place of the network that a test slows down or cuts.
    serviceWorkers: 'block',
    ...options,
  });
  // A page that does not show what is waited for is wrong, not slow.
  context.setDefaultTimeout(15_000);
  if (options.javaScriptEnabled === false) plain.add(context);
  return context;
}

async function contextWith(browser: Browser, options: BrowserContextOptions): Promise<ReusedContext> {
  const key = JSON.stringify(options);
  const one = idle.get(key)?.pop();
  if (one !== undefined) return one;
  const context = await newContext(browser, options);
  return { context, stays: await context.newPage(), options: key };
}

/** Leaves no more of a test than what it got into the cache. */
async function empty({ context, stays }: ReusedContext): Promise<void> {
  const pages = context.pages().filter((page) => page !== stays);
  const origins = new Set(pages.map((page) => new URL(page.url()).origin).filter((one) => one !== 'null'));
  await Promise.all(pages.map((page) => page.close()));
  const session = await context.newCDPSession(stays);
  for (const origin of origins)
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'local_storage,indexeddb' });
  await session.detach();
  await context.clearCookies();
}

/** Call it at the top of a test file. The browser ends with its worker. */
export function useBrowser(): TestBrowser {
  let browser: Browser | undefined;
  const used: ReusedContext[] = [];
  const fresh: BrowserContext[] = [];
  const ready = (): Browser => {
    if (browser === undefined) throw new Error('the browser is there from beforeAll on');
    return browser;
  };

  beforeAll(async () => {
    browser = await (launched ??= launch());
  });
  afterEach(async ({ task }) => {
    const pages = [
      ...used.flatMap(({ context, stays }) => context.pages().filter((page) => page !== stays)),
      ...fresh.flatMap((context) => context.pages()),
    ];
    if (task.result?.state === 'fail')
      for (const page of pages) console.log(`${task.name}\n${await whatItShows(page)}`);
    await Promise.all([
      ...used.splice(0).map(async (one) => {
        await empty(one);
        idle.set(one.options, [...(idle.get(one.options) ?? []), one]);
      }),
      ...fresh.splice(0).map((context) => context.close()),
    ]);
  });
  return {
    async page(options = {}) {
      const one = await contextWith(ready(), options);
      used.push(one);
      return one.context.newPage();
    },
    async freshPage(options = {}) {
      const context = await newContext(ready(), options);
      fresh.push(context);
      return context.newPage();
    },
  };
}
