// Builds the portal. The Remix plugin is left out under Vitest, which runs the modules themselves.
import { vitePlugin as remix } from '@remix-run/dev';
import { defineConfig, type Plugin, type Rolldown } from 'vite';

import remixConfig from './remix.config.js';
import { browserFilesIn } from './scripts/browser-files.mjs';
import { chunkNames } from './scripts/client-chunks.mjs';
import { namedRules } from './scripts/named-rules.mjs';

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

/** Puts modules into the files that a browser gets. */
function clientFiles(): Plugin {
  let names: ReadonlyMap<string, string> = new Map();
  // What the build adds itself, for older browsers and for what is loaded later, is small, and not there yet when modules are looked at.
  const chunkOf = (id: string) => (id.startsWith('\0') ? 'every-page' : (names.get(id) ?? null));
  const output: Rolldown.OutputOptions = {
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [{ name: chunkOf, debugName: 'what pages share' }],
    },
  };
  return {
    name: 'portal:client-files',
    apply: (_, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    // After Remix, which would have pages export nothing that other files need.
    enforce: 'post',
    config: () => ({
      build: {
        rolldownOptions: {
          ...{ output, preserveEntrySignatures: 'allow-extension' },
          treeshake: { moduleSideEffects: (id) => !isOurs(id) },
        },
      },
    }),
    buildEnd(error) {
      if (error !== undefined) return;
      const modules = [...this.getModuleIds()].map((id) => this.getModuleInfo(id));
      names = chunkNames(modules.filter((module) => module !== null));
    },
  };
}

/**
 * Of the server Vite builds the list of routes, and what the browser's files are called that its modules name; the modules are bundled
 * with the portal's own, so that both have the same ones (scripts/bundle-server.mjs).
 */
function serverModulesLeftOut(): Plugin {
  const list = '\0browser-files';
  return {
    name: 'portal:server-modules-left-out',
    apply: (_, { command, isSsrBuild }) => command === 'build' && isSsrBuild === true,
    enforce: 'pre',
    buildStart() {
      this.emitFile({ type: 'chunk', id: list, fileName: 'browser-files.js' });
    },
    resolveId(source, importer) {
      if (source === list) return list;
      if (importer === list || !source.startsWith('/app/')) return null;
      return { id: source.replace('/app/', '#app/'), external: true };
    },
    load(id) {
      if (id !== list) return null;
      const files = browserFilesIn(import.meta.dirname);
      return [
        ...files.map((file, index) => `import file${index} from ${JSON.stringify(`/${file}`)};`),
        `export default { ${files.map((file, index) => `${JSON.stringify(file)}: file${index}`).join(', ')} };`,
      ].join('\n');
    },
  };
}

export default defineConfig({
  plugins: [
    serverOnlyGuard(),
    clientFiles(),
    serverModulesLeftOut(),
    !process.env.VITEST && remix(remixConfig),
  ],
  css: {
    preprocessorOptions: { scss: { quietDeps: true, loadPaths: ['node_modules'] } },
    postcss: { plugins: [namedRules] },
  },
  optimizeDeps: { entries: ['app/routes/**/*.tsx', 'app/root.tsx'] },
  build: {
    target: 'es2020',
    assetsInlineLimit: 0,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
});
