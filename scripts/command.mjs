// `npm run backup`, `restore`, `setup` …: a command of whoever looks after the portal, as it is bundled where the build is that of
// the sources, else compiled from them, which takes four seconds more.
// Usage: node scripts/command.mjs app/server/backups/backup.ts ARGUMENTS
import path from 'node:path';

import { isBuilt } from './build.mjs';
import { applyMissingPatches } from './install.mjs';

// The command finds its own arguments where it looks for them.
const [source] = process.argv.splice(2, 1);
process.env.NODE_ENV ??= 'production';
applyMissingPatches();
if (isBuilt()) {
  await import(`../build/portal/${path.basename(source, '.ts')}.js`);
} else {
  await import('tsx');
  await import(`../${source}`);
}
