// The portal's pages as Remix answers them, in this process: routes, loaders and rendering, without a server and without a build.
import { join } from 'node:path';

import { createRequestHandler, type AppLoadContext, type ServerBuild } from '@remix-run/node';
import type { matchRoutes } from '@remix-run/react';
import type { RouteConfigEntry } from '@remix-run/route-config';

import routes from '#app/routes.ts';
import { present } from '#app/values/present.ts';
import remixConfig from '../../remix.config.js';

const app = join(import.meta.dirname, '../../app');

const importModule = (file: string) =>
  import(/* @vite-ignore */ join(app, file)) as Promise<Readonly<Record<string, unknown>>>;

/** As Remix names it. */
const idOf = ({ id, file }: RouteConfigEntry): string => id ?? file.replace(/\.tsx?$/, '');

type RouteObject = Parameters<typeof matchRoutes>[0][number];

const treeOf = (entries: readonly RouteConfigEntry[]): RouteObject[] =>
  entries.map((entry) => {
    const { path, index, children } = entry;
    const route = { id: idOf(entry), ...present({ path }) };
    return index === true ? { ...route, index } : { ...route, children: treeOf(children ?? []) };
  });

/** Every route below the root, to find which one answers an address. */
export const routeTree: RouteObject[] = treeOf(routes);

const withParents = (
  entries: readonly RouteConfigEntry[],
  parentId: string,
): (readonly [RouteConfigEntry, string])[] =>
  entries.flatMap((entry) => [[entry, parentId], ...withParents(entry.children ?? [], idOf(entry))]);

const pages = new Set<string>();

/** Whether the route draws a page, and is no file; known when `remixPages` has come. */
export const isPage = (id: string): boolean => pages.has(id);

/** @returns what answers a request as the built portal does; the files that pages name are nowhere */
export async function remixPages(): Promise<
  (request: Request, context: AppLoadContext) => Promise<Response>
> {
  const own = await Promise.all(
    withParents(routes, 'root').map(async ([entry, parentId]) => {
      const { path, index, file } = entry;
      return { id: idOf(entry), parentId, path, index, module: await importModule(file) };
    }),
  );
  for (const { id, module } of own) if (module['default'] !== undefined) pages.add(id);
  const all = [{ id: 'root', path: '', module: await importModule('root.tsx') }, ...own];
  const build = {
    entry: { module: await importModule('entry.server.tsx') },
    routes: Object.fromEntries(all.map((route) => [route.id, route])),
    assets: {
      entry: { module: '/entry.js', imports: [] },
      routes: Object.fromEntries(
        all.map(({ module: _module, ...route }) => [
          route.id,
          { ...route, hasAction: false, hasLoader: true, module: `/${route.id}.js` },
        ]),
      ),
      url: '/manifest.js',
      version: '1',
    },
    publicPath: '/',
    assetsBuildDirectory: 'build/client',
    future: remixConfig.future,
    isSpaMode: false,
  };
  return createRequestHandler(build as unknown as ServerBuild, 'production');
}
