// Finds a Chromium for the browser tests, or gets one: one that is named, the system's, Playwright's
// download, Debian's package. Each is tried by starting it once; a browser that lacks libraries is none.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const systemNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const systemPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function starts(file) {
  if (file === undefined || file === '') return false;
  const args = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--dump-dom',
    'about:blank',
  ];
  return spawnSync(file, args, { stdio: 'ignore', timeout: 60_000 }).status === 0;
}

function inPath(name) {
  const found = spawnSync('which', [name], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.trim() : undefined;
}

async function downloaded() {
  const { chromium } = await import('playwright');
  const file = chromium.executablePath();
  return existsSync(file) ? file : undefined;
}

/** The Chromium that is there already, or undefined. */
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (starts(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, which does not start`);
  }
  const candidates = [
    ...systemNames.map(inPath),
    ...systemPlaces.filter((place) => existsSync(place)),
    await downloaded(),
  ];
  return candidates.find(starts);
}

/** Gets a Chromium where none is; undefined when it cannot be had. */
export async function obtainChromium(say) {
  say('Downloading Chromium (playwright install chromium) …');
  const cli = new URL('../node_modules/playwright/cli.js', import.meta.url).pathname;
  const env = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '20000' };
  spawnSync(process.execPath, [cli, 'install', 'chromium'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
    timeout: 240_000,
  });
  const download = await downloaded();
  if (starts(download)) return download;

  if (process.getuid?.() === 0 && inPath('apt-get') !== undefined) {
    say('Installing Debian’s Chromium (apt-get install chromium) …');
    const aptEnv = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const apt = (...args) =>
      spawnSync('apt-get', ['-qq', ...args], { stdio: 'ignore', env: aptEnv, timeout: 600_000 });
    apt('update');
    apt('install', '-y', '--no-install-recommends', 'chromium');
    const installed = inPath('chromium');
    if (starts(installed)) return installed;
    // The libraries that Playwright's own download may have lacked came with the package.
    if (starts(download)) return download;
  }
  return undefined;
}
