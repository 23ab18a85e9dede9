// Builds the portal. The Remix plugin is left out under Vitest, which runs the modules themselves.
import { vitePlugin as remix } from '@remix-run/dev';
import { defineConfig, type Plugin, type Rollup } from 'vite';

import remixConfig from './remix.config.js';
import { chunkNames } from './scripts/client-chunks.mjs';

/**
 * Keeps what only the server may know out of the browser's bundle. Remix enforces the
 * `.server` suffix; this holds for everything under `db/`, whose schema has plain names.
 */
function serverOnlyGuard(): Plugin {
  return {
    name: 'portal:server-only',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      // Vite scans dependencies from HTML entries in development without the `ssr` flag.
      if (options.ssr || importer === undefined || importer.endsWith('.html')) return null;
      // It also scans through server modules, which Remix keeps out of the bundle as a whole.
      // What lies under `db/` was let in, or refused, where it was first imported.
      if (/\.server\.tsx?$/.test(importer) || /\/db\/(schema|queries|commands)\//.test(importer)) return null;
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      if (
        resolved &&
        /\/db\/(schema|queries|commands)\//.test(resolved.id) &&
        !resolved.id.includes('node_modules')
      ) {
        throw new Error(`${importer} would carry ${source} into the browser's bundle`);
      }
      return resolved;
    },
  };
}

/** A module of ours does nothing but what its exports are used for: what imports it for a name it does not use does not need it. */
const isOurs = (id: string) =>
  /\/(app|forms|services-catalog)\/[^?]*\.tsx?$/.test(id) && !id.includes('/node_modules/');

/** How modules are put into the files that a browser gets. */
function clientFiles(): Rollup.RollupOptions {
  let names: ReadonlyMap<string, string> | undefined;
  return {
    treeshake: { moduleSideEffects: (id) => !isOurs(id) },
    output: {
      onlyExplicitManualChunks: true,
      manualChunks: (id, graph) => (names ??= chunkNames(graph)).get(id),
    },
  };
}

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [serverOnlyGuard(), !process.env.VITEST && remix(remixConfig)],
  css: { preprocessorOptions: { scss: { quietDeps: true, loadPaths: ['node_modules'] } } },
  optimizeDeps: { entries: ['app/routes/**/*.tsx', 'app/root.tsx'] },
  build: {
    target: 'es2020',
    assetsInlineLimit: 0,
    rollupOptions: isSsrBuild ? {} : clientFiles(),
  },
}));
