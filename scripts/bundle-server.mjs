// Bundles the portal's server: as it lies in `app` every start compiles and looks up two thousand files, and so does every
// worker that draws or reads. Packages stay where npm has put them.
import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { build } from 'esbuild';

import { root } from './install.mjs';

/** What is started by itself: the portal, the workers of its pools, and the commands of `scripts/command.mjs`. */
const programs = [
  ...['app/server/main.ts', 'app/server/drawing-worker.ts', 'app/server/reading-worker.ts'],
  ...['backup', 'drill', 'drill-newest', 'key', 'restore'].map((name) => `app/server/backups/${name}.ts`),
  ...[
    'app/server/setup/setup.ts',
    'app/server/demo/fill/fill.ts',
    'app/server/verify-audit.ts',
    'app/server/rebuild-limits.ts',
  ],
];

/**
 * A module that looks for files beside itself finds them where its source lies, and a worker where it is bundled.
 * @param {string} text of the module
 * @param {string} file relative to the root
 */
function withItsOwnPlace(text, file) {
  return text.replaceAll(/new URL\('(\.[^']+)\.ts', import\.meta\.url\)|import\.meta\.url/g, (found, named) =>
    named !== undefined && programs.includes(path.posix.join(path.posix.dirname(file), `${named}.ts`))
      ? `new URL('./${path.posix.basename(named)}.js', import.meta.url)`
      : found.replace('import.meta.url', `new URL('../../${file}', import.meta.url).href`),
  );
}

const modulesKeepTheirPlace = {
  name: 'modules keep their place',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path: file }) => {
      const text = await readFile(file, 'utf8');
      if (!text.includes('import.meta.url')) return;
      const place = path.relative(root, file).split(path.sep).join('/');
      return { loader: 'ts', contents: withItsOwnPlace(text, place) };
    });
  },
};

await build({
  absWorkingDir: root,
  entryPoints: programs,
  outdir: 'build/portal',
  entryNames: '[name]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  sourcemap: 'linked',
  sourcesContent: false,
  logLevel: 'warning',
  plugins: [modulesKeepTheirPlace],
});
