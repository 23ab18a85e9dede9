// `npm test`: on a fresh clone, installs what is missing, then static checks, the build, unit tests,
// integration tests on a real PostgreSQL, and browser tests. The last line is "N passed, N failed".
import { isBuilt } from './build.mjs';
import { runChecks, staticChecks } from './checks.mjs';
import { provideChromium } from './chromium.mjs';
import { checkNode, install, isInstalled, root } from './install.mjs';
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
if (!isInstalled({ development: true })) {
  console.log('· Installing packages (npm ci) …');
  install();
}
const say = (line) => console.log(`· ${line}`);
const total = { passed: 0, failed: 0 };
const add = ({ passed, failed }) => {
  total.passed += passed;
  total.failed += failed;
};

say('Static checks and the build');
const build = isBuilt() ? [] : [{ name: 'build', args: ['scripts/build.mjs'] }];
const checks = runChecks([...build, ...staticChecks]);
const chromium = provideChromium(say);
add(await checks);

const hasBrowser = chromium !== undefined;
say(hasBrowser ? 'Unit, integration and browser tests' : 'Unit and integration tests');
add(await runTests(['unit', 'integration', ...(hasBrowser ? ['e2e'] : [])], { CHROMIUM_PATH: chromium }));
if (!hasBrowser) {
  console.log(
    '✗ No Chromium was found or could be had: name one in CHROMIUM_PATH. The browser tests did not run.',
  );
  add({ passed: 0, failed: 1 });
}

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
