// `npm run validate`: format, lint, types, dead code and the unit tests; no warning is allowed.
import { runChecks, staticChecks } from './checks.mjs';
import { checkNode, provide, root } from './install.mjs';
import { runTests } from './run-tests.mjs';

checkNode();
process.chdir(root);
provide({ development: true }, () => console.log('· Installing packages (npm ci) …'));

const checks = await runChecks(staticChecks);
const tests = await runTests(['unit']);
process.exit(checks.failed + tests.failed === 0 ? 0 : 1);
