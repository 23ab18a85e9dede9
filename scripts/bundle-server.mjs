// Bundles the portal's server: as it lies in `app` every start compiles and looks up two thousand files, and so does every
// worker that draws or reads. Packages stay where npm has put them.
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';

import { build } from 'esbuild';

import { browserFile, namesBrowserFile } from './browser-files.mjs';
import { root } from './install.mjs';

/** What is started by itself: the portal, the workers of its pools, and the commands of `scripts/command.mjs`. */
const programs = [
  ...['app/server/main.ts', 'app/server/drawing-worker.ts', 'app/server/reading-worker.ts'],
  ...['backup', 'drill', 'drill-newest', 'key', 'replace', 'restore'].map(
    (name) => `app/server/backups/${name}.ts`,
  ),
  ...[
    'app/server/setup/setup.ts',
    'app/server/upgrade/upgrade.ts',
    'app/server/demo/fill/fill.ts',
    'app/server/demo/reset.ts',
    'app/server/communes/communes.ts',
    'app/server/doctor/doctor.ts',
    'app/server/end-second-factor.ts',
    'app/server/move-files.ts',
    'app/server/verify-audit.ts',
    'app/server/rebuild-limits.ts',
    'app/server/rebuild-figures.ts',
  ],
];

/** The list of routes as Remix has built it, without their modules. */
const remix = 'build/server/index.js';

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

const placeOf = (file) => path.relative(root, file).split(path.sep).join('/');

const modulesKeepTheirPlace = {
  name: 'modules keep their place',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path: file }) => {
      const text = await readFile(file, 'utf8');
      if (!text.includes('import.meta.url')) return;
      return { loader: 'ts', contents: withItsOwnPlace(text, placeOf(file)) };
    });
  },
};

/** A file of the browser that a module names is called there after its content. */
const filesAsVitePutThem = {
  name: 'files as Vite put them',
  async setup({ onResolve, onLoad }) {
    const { default: addresses } = await import('../build/server/browser-files.js');
    onResolve({ filter: namesBrowserFile }, ({ path: named, importer }) => ({
      path: browserFile(named, placeOf(importer)),
      namespace: 'browser',
    }));
    onLoad({ filter: namesBrowserFile, namespace: 'browser' }, ({ path: file }) => ({
      contents: `export default ${JSON.stringify(addresses[file])};`,
    }));
  },
};

/** Large, and of use for one task alone: the portal loads them with the first such task, or in a worker. */
const forOneTask = new Set([
  ...['@pdf-lib/fontkit', 'pdf-lib', 'qrcode', '@signpdf/signpdf', 'node-forge', 'sharp', 'mammoth', 'docx'],
  ...[
    'write-excel-file/node',
    'ics',
    'nodemailer',
    'file-type',
    'age-encryption',
    '@hyzyla/pdfium',
    's3mini',
  ],
]);

/** @throws Error where a program loads one of them when it starts */
function keepForOneTask({ outputs }, starts) {
  const reached = new Set(starts);
  for (const file of reached)
    for (const { path: imported, kind } of outputs[file]?.imports ?? []) {
      if (kind === 'dynamic-import' || reached.has(imported)) continue;
      if (forOneTask.has(imported)) throw new Error(`${imported} would be loaded at each start, by ${file}`);
      reached.add(imported);
    }
}

await rm(path.join(root, 'build', 'portal'), { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: [
    ...programs.map((file) => ({ in: file, out: path.basename(file, '.ts') })),
    { in: remix, out: 'remix' },
  ],
  outdir: 'build/portal',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  inject: ['scripts/source-lines.mjs'],
  // Names of functions stay: a fault names them. Text beyond ASCII is escaped, which esbuild does unless told otherwise: one letter
  // that is not ASCII makes V8 keep the whole of a file with two bytes a letter.
  minifyWhitespace: true,
  minifySyntax: true,
  sourcemap: 'linked',
  sourcesContent: false,
  logLevel: 'warning',
  metafile: true,
  plugins: [modulesKeepTheirPlace, filesAsVitePutThem],
});
keepForOneTask(
  metafile,
  Object.keys(metafile.outputs).filter((file) => /\/(main|remix|start-portal\.server-\w+)\.js$/.test(file)),
);
