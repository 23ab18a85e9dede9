// The built files of the browser, read at start and answered from memory, as the build has compressed them.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';

import { filePolicy } from '#app/http/content-security.server.ts';
import {
  replyOf,
  sendPrepared,
  type Compressed,
  type PreparedReply,
} from '#app/http/prepared-reply.server.ts';
import { own } from '#forms/own.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml; charset=utf-8',
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

interface StaticFile {
  readonly body: Buffer;
  readonly compressed: Compressed | undefined;
  readonly headers: Readonly<Record<string, string>>;
  reply?: PreparedReply;
}

/** @param folder where the build has put them, with what is worth compressing in `.br` and `.gz` beside */
export function loadStaticFiles(folder: string): StaticFiles {
  const files = new Map<string, StaticFile>();
  const entries = new Set(readdirSync(folder, { recursive: true, encoding: 'utf8' }));
  const read = (entry: string) => readFileSync(path.join(folder, entry));
  for (const entry of entries) {
    const ofAnother = /\.(?:br|gz)$/.test(entry) && entries.has(entry.replace(/\.\w+$/, ''));
    if (entry.startsWith('.') || ofAnother || statSync(path.join(folder, entry)).isDirectory()) continue;
    const address = `/${entry.split(path.sep).join('/')}`;
    const isCompressed = entries.has(`${entry}.br`) && entries.has(`${entry}.gz`);
    files.set(address, {
      body: read(entry),
      compressed: isCompressed ? { br: read(`${entry}.br`), gzip: read(`${entry}.gz`) } : undefined,
      headers: {
        'Content-Type': own(types, path.extname(entry)) ?? 'application/octet-stream',
        // Vite names what it builds after its content.
        'Cache-Control': address.startsWith('/assets/')
          ? 'public, max-age=31536000, immutable'
          : 'public, max-age=3600',
        'X-Content-Type-Options': 'nosniff',
        'Cross-Origin-Resource-Policy': 'same-origin',
        // A picture can be opened as a document. A script that runs beside a page would be held to it.
        ...(!address.endsWith('.js') && { 'Content-Security-Policy': filePolicy }),
      },
    });
  }

  return {
    answer(request, response) {
      if (request.method !== 'GET' && request.method !== 'HEAD') return false;
      const address = (request.url ?? '').split('?', 1)[0] ?? '';
      const file = files.get(address);
      if (file === undefined) return false;
      file.reply ??= replyOf(file.body, file.headers, 'Accept-Encoding', file.compressed);
      sendPrepared(file.reply, request, response);
      return true;
    },
  };
}
