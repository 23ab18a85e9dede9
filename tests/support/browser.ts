// One Chromium for all browser test files of a worker, and pages that clean up after themselves.
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
  /** A page in a fresh context (no cookies); closed after the test. `{ javaScriptEnabled: false }` for the plain web. */
  page(options?: BrowserContextOptions): Promise<Page>;
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

/** The list of Playwright's own, since the last of such switches counts, and two that draw the address bar of no window. */
const disabledFeatures = [
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades'],
  ...['HttpsFirstBalancedModeAutoEnable', 'LensOverlay', 'MediaRouter', 'PaintHolding', 'OptimizationHints'],
  ...['ThirdPartyStoragePartitioning', 'AvoidCorsURLLoaderRestartOnRedirect', 'NetworkTimeServiceQuerying'],
  ...['AimEnabled', 'PreconnectToSearch', 'Translate'],
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'],
];

/**
 * What a test does not need of a browser: the address bar that a Chromium with a window draws for every context, a second of a
 * core each; a process for a GPU that is none; a spare process for the next page of a context that is closed after its test;
 * machine code for scripts that run once. A sixth of what it costs.
 */
const spared = [
  ...['--disable-gpu', '--in-process-gpu', '--renderer-process-limit=1', '--disable-site-isolation-trials'],
  ...['--js-flags=--no-opt', `--disable-features=${disabledFeatures.join(',')}`],
];

async function launch(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? findChromium();
  if (executablePath === undefined)
    throw new Error('no Chromium: npm test gets one, or name one in CHROMIUM_PATH');
  // Chromium's sandbox needs rights that root in a container does not have; the tests only visit the portal.
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage', ...spared] });
}

/** Call it at the top of a test file. The browser ends with its worker. */
export function useBrowser(): TestBrowser {
  let browser: Browser | undefined;
  const open: BrowserContext[] = [];

  beforeAll(async () => {
    browser = await (launched ??= launch());
  });
  afterEach(async ({ task }) => {
    const contexts = open.splice(0);
    if (task.result?.state === 'fail')
      for (const page of contexts.flatMap((context) => context.pages()))
        console.log(`${task.name}\n${await whatItShows(page)}`);
    await Promise.all(contexts.map((context) => context.close()));
  });
  return {
    async page(options = {}) {
      if (browser === undefined) throw new Error('the browser is there from beforeAll on');
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
      open.push(context);
      return context.newPage();
    },
  };
}
