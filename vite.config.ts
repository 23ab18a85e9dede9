// Builds the portal. The Remix plugin is left out under Vitest, which runs the modules themselves.
import { vitePlugin as remix } from '@remix-run/dev';
import { defineConfig, type Plugin } from 'vite';

import remixConfig from './remix.config.js';

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

export default defineConfig({
  plugins: [serverOnlyGuard(), !process.env.VITEST && remix(remixConfig)],
  css: { preprocessorOptions: { scss: { quietDeps: true, loadPaths: ['node_modules'] } } },
  optimizeDeps: { entries: ['app/routes/**/*.tsx', 'app/root.tsx'] },
  build: {
    target: 'es2020',
    assetsInlineLimit: 0,
    // Bytes. A part smaller than this travels with what needs it, where that adds nothing to run: a page asks for half as many files.
    rollupOptions: { output: { experimentalMinChunkSize: 6000 } },
  },
});
