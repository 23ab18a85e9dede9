// The built files of the browser, read at start and answered from memory, compressed once each.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';

import { prepareReply, sendPrepared, type PreparedReply } from '#app/http/prepared-reply.server.ts';
import { own } from '#forms/own.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

export interface StaticFiles {
  /** @returns false when there is no such file */
  answer(request: IncomingMessage, response: ServerResponse): boolean;
}

export function loadStaticFiles(folder: string): StaticFiles {
  const files = new Map<
    string,
    { body: Buffer; headers: Record<string, string>; prepared?: PreparedReply }
  >();
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = path.join(folder, entry);
    if (!statSync(file).isFile() || entry.startsWith('.')) continue;
    const address = `/${entry.split(path.sep).join('/')}`;
    files.set(address, {
      body: readFileSync(file),
      headers: {
        'Content-Type': own(types, path.extname(entry)) ?? 'application/octet-stream',
        // Vite names what it builds after its content.
        'Cache-Control': address.startsWith('/assets/')
          ? 'public, max-age=31536000, immutable'
          : 'public, max-age=3600',
        'X-Content-Type-Options': 'nosniff',
        'Cross-Origin-Resource-Policy': 'same-origin',
      },
    });
  }

  return {
    answer(request, response) {
      if (request.method !== 'GET' && request.method !== 'HEAD') return false;
      const address = (request.url ?? '').split('?', 1)[0] ?? '';
      const file = files.get(address);
      if (file === undefined) return false;
      if (file.prepared !== undefined) {
        sendPrepared(file.prepared, request, response);
        return true;
      }
      // Every first visit carries the stylesheet: each byte of it counts.
      const effort = address.endsWith('.css') ? 11 : 9;
      void prepareReply(file.body, file.headers, { effort }).then((prepared) => {
        file.prepared = prepared;
        sendPrepared(prepared, request, response);
      });
      return true;
    },
  };
}
