// Builds the pages and the server when their sources changed since the last build.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { digestOf } from './digest.mjs';
import { applyMissingPatches, program, root } from './install.mjs';

const sources = [
  'app',
  'db',
  'forms',
  'services-catalog',
  'public',
  'scripts/browser-files.mjs',
  'scripts/bundle-server.mjs',
  'scripts/client-chunks.mjs',
  'scripts/compress-client.mjs',
  'scripts/named-rules.mjs',
  'scripts/source-lines.mjs',
  'scripts/used-modules.mjs',
  'vite.config.ts',
  'remix.config.js',
  'package-lock.json',
  'patches',
];
const stamp = path.join(root, 'build', '.sources');

const digestOfSources = () => digestOf(root, sources);

/** Is `build/` made from the sources as they are now? */
export function isBuilt() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === digestOfSources();
}

/** @returns whether it succeeded; `output` is what the build said, when it is not shown at once */
export function build({ show }) {
  const digest = digestOfSources();
  let output = '';
  for (const args of [
    program('@remix-run/dev/dist/cli.js', 'vite:build', '--logLevel', 'warn'),
    [path.join(root, 'scripts', 'compress-client.mjs')],
    [path.join(root, 'scripts', 'bundle-server.mjs')],
  ]) {
    const ran = spawnSync(process.execPath, args, {
      cwd: root,
      stdio: show ? 'inherit' : 'pipe',
      encoding: 'utf8',
      env: { ...process.env, NODE_ENV: 'production' },
    });
    output += `${ran.stdout ?? ''}${ran.stderr ?? ''}`;
    if (ran.status !== 0) return { ok: false, output };
  }
  writeFileSync(stamp, digest);
  return { ok: true, output };
}

// `npm run build`
if (process.argv[1] === import.meta.filename) {
  applyMissingPatches();
  process.exit(build({ show: true }).ok ? 0 : 1);
}
