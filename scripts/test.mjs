// `npm test`: on a fresh clone, installs what is missing, then static checks, the build, unit tests,
// integration tests on a real PostgreSQL, and browser tests. The last line is "N passed, N failed".
import { isBuilt } from './build.mjs';
import { runChecks, staticChecks } from './checks.mjs';
import { provideChromium } from './chromium.mjs';
import { checkNode, provide, root } from './install.mjs';
import { runTests } from './run-tests.mjs';

checkNode();
process.chdir(root);
// The tests decide for themselves how the portal is configured.
for (const name of [
  'NODE_ENV',
  'DATABASE_URL',
  'PORTAL_MODE',
  'PORTAL_DATA_DIR',
  'PORTAL_CLOCK',
  'PORT',
  'HOST',
  'PUBLIC_URL',
]) {
  delete process.env[name];
}
const say = (line) => console.log(`· ${line}`);
provide({ development: true }, () => say('Installing packages (npm ci) …'));
const total = { passed: 0, failed: 0 };
const add = ({ passed, failed }) => {
  total.passed += passed;
  total.failed += failed;
};

say('Static checks and the build');
const builds = isBuilt() ? [] : [{ name: 'build', args: ['scripts/build.mjs'] }];
const built = runChecks(builds);
const checks = runChecks(staticChecks, 2 - builds.length);
const chromium = provideChromium(say);
// The checks that are left take one core: the tests begin beside them.
add(await built);

const hasBrowser = chromium !== undefined;
say(hasBrowser ? 'Unit, integration and browser tests' : 'Unit and integration tests');
const projects = ['without-browser', ...(hasBrowser ? ['e2e'] : [])];
const tests = runTests(projects, { CHROMIUM_PATH: chromium });
add(await checks);
add(await tests);
if (!hasBrowser) {
  console.log(
    '✗ No Chromium was found or could be had: name one in CHROMIUM_PATH. The browser tests did not run.',
  );
  add({ passed: 0, failed: 1 });
}

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
