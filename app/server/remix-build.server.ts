// The Remix application: built files in production, Vite with hot reload in development.
import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import type { ServerBuild } from '@remix-run/node';
import type { RequestHandler } from 'express';

import { loadStaticFiles, type StaticFiles } from './static-files.server.ts';

export interface RemixApplication {
  readonly build: ServerBuild | (() => Promise<ServerBuild>);
  readonly files: StaticFiles | undefined;
  readonly middlewares: readonly RequestHandler[];
  close(): Promise<void>;
}

/** @param server carries hot reload's socket in development */
export async function loadRemix(
  root: string,
  development: boolean,
  server: Server,
): Promise<RemixApplication> {
  return development ? withVite(root, server) : builtBefore(root);
}

async function builtBefore(root: string): Promise<RemixApplication> {
  const entry = path.join(root, 'build', 'portal', 'remix.js');
  if (!existsSync(entry)) throw new Error('giao diện chưa được dựng, hãy chạy: npm run build');
  const build = (await import(pathToFileURL(entry).href)) as ServerBuild;
  return {
    build,
    files: loadStaticFiles(path.join(root, 'build', 'client')),
    middlewares: [],
    close: async () => {},
  };
}

async function withVite(root: string, server: Server): Promise<RemixApplication> {
  const { createServer } = await import('vite');
  const vite = await createServer({
    root,
    server: { middlewareMode: true, hmr: { server } },
    appType: 'custom',
  });
  return {
    build: async () => (await vite.ssrLoadModule('virtual:remix/server-build')) as ServerBuild,
    files: undefined,
    middlewares: [vite.middlewares],
    close: () => vite.close(),
  };
}
