// `npm ci` ends with this: mends installed packages as patches/ says (decision 026), and notes which patches those were.
import { spawnSync } from 'node:child_process';

import { notePatches, program, root } from './install.mjs';

const ran = spawnSync(process.execPath, program('patch-package/index.js', '--error-on-fail'), {
  cwd: root,
  stdio: 'inherit',
});
if (ran.status !== 0) process.exit(1);
notePatches();
