// Finds a Chromium for the browser tests, or gets one. Best is the headless shell: it draws no window and needs half the
// processor of a whole Chromium. Each is tried by starting it once; a browser that lacks libraries is none.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

const shellNames = ['chromium-headless-shell', 'chrome-headless-shell'];
const browserNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const browserPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const playwright = new URL('../node_modules/playwright/cli.js', import.meta.url).pathname;

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
  const result = spawnSync('which', [name], { encoding: 'utf8' });
  return result.status === 0 ? result.stdout.trim() : undefined;
}

/** The headless shell that Playwright downloaded, if it did. */
function downloadedShell() {
  const plan = spawnSync(process.execPath, [playwright, 'install', '--only-shell', '--dry-run', 'chromium'], {
    encoding: 'utf8',
  });
  const [, folder] = /Install location: +(\S.*headless_shell.*)/.exec(plan.stdout) ?? [];
  if (folder === undefined || !existsSync(folder)) return undefined;
  const file = readdirSync(folder, { recursive: true }).find((name) => /headless-shell(\.exe)?$/.test(name));
  return file === undefined ? undefined : path.join(folder, file);
}

// To ask Playwright takes half a second.
const findShell = () => shellNames.map(inPath).find(starts) ?? [downloadedShell()].find(starts);

/** The Chromium that is there already, or undefined. */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (starts(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, which does not start`);
  }
  const browsers = [...browserNames.map(inPath), ...browserPlaces.filter((place) => existsSync(place))];
  return findShell() ?? browsers.find(starts);
}

const mayInstall = () => process.getuid?.() === 0 && inPath('apt-get') !== undefined;

/** Debian's package of the headless shell. */
function installShell(say) {
  say('Installing Chromium’s headless shell (apt-get install chromium-headless-shell) …');
  const network = ['-o', 'Acquire::Retries=1', '-o', 'Acquire::http::Timeout=20'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) =>
    spawnSync('apt-get', ['-qq', ...network, ...args], { stdio: 'ignore', env, timeout: 300_000 }).status ===
    0;
  if (apt('update')) apt('install', '-y', '--no-install-recommends', 'chromium-headless-shell');
}

function downloadShell(say) {
  say('Downloading Chromium’s headless shell (playwright install --only-shell chromium) …');
  const libraries = mayInstall() ? ['--with-deps'] : [];
  spawnSync(process.execPath, [playwright, 'install', '--only-shell', ...libraries, 'chromium'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '20000' },
    timeout: 240_000,
  });
}

/**
 * The Chromium that the browser tests use. A machine that has none gets the headless shell; so does one that has a whole
 * Chromium and may install packages, a container that runs tests, because the tests take minutes less with it.
 * @returns its path, or undefined where none can be had
 * @throws Error when CHROMIUM_PATH names one that does not start
 */
export function provideChromium(say) {
  if (process.env.CHROMIUM_PATH) return findChromium();
  const shell = findShell();
  if (shell !== undefined) return shell;
  if (mayInstall()) installShell(say);
  const present = findChromium();
  if (present !== undefined) return present;
  downloadShell(say);
  return findShell();
}
