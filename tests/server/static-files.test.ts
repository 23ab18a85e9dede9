// The built files as browsers get them: in the coding that they read, from what the build has compressed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliCompressSync, gzipSync } from 'node:zlib';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { loadStaticFiles } from '#app/server/static-files.server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder();
const script = Buffer.from('console.log("Phú An");'.repeat(100));
const [br, gz] = [brotliCompressSync(script), gzipSync(script)];
let server: Server;

beforeAll(async () => {
  mkdirSync(join(folder.path, 'assets'));
  const write = (name: string, bytes: string | Buffer) => writeFileSync(join(folder.path, name), bytes);
  write('assets/a.js', script);
  write('assets/a.js.br', br);
  write('assets/a.js.gz', gz);
  write('small.svg', '<svg/>');
  write('.hidden.js', 'x');
  const files = loadStaticFiles(folder.path);
  server = createServer((req, res) => {
    if (!files.answer(req, res)) res.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  folder.remove();
});

/** As it is sent: `fetch` would take it out of its coding. */
async function ask(path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') {
  const { port } = server.address() as AddressInfo;
  return new Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
    request({ port, host: '127.0.0.1', path, headers, method, agent: false }, (reply) => {
      void buffer(reply).then(
        (body) => resolve({ status: reply.statusCode ?? 0, headers: reply.headers, body }),
        reject,
      );
    })
      .on('error', reject)
      .end();
  });
}

it.each([
  ['gzip, deflate, br', 'br', br],
  ['gzip', 'gzip', gz],
  ['br;q=0, gzip', 'gzip', gz],
  ['', undefined, script],
])('a file goes to whoever reads "%s" as it was compressed: %s', async (accepted, coding, bytes) => {
  const reply = await ask('/assets/a.js?v=1', { 'accept-encoding': accepted, range: 'bytes=0-3' });
  expect(reply.status).toBe(200);
  expect(reply.body.equals(bytes)).toBe(true);
  expect(reply.headers).toMatchObject({
    'content-type': 'text/javascript; charset=utf-8',
    'content-length': String(bytes.length),
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'Accept-Encoding',
  });
  expect(reply.headers['content-encoding']).toBe(coding);
});

it('whoever has a file is told so in every coding, whoever asks for its head gets that', async () => {
  const head = await ask('/assets/a.js', { 'accept-encoding': 'br' }, 'HEAD');
  expect([head.status, head.body.length, head.headers['content-length']]).toEqual([
    200,
    0,
    String(br.length),
  ]);
  const known = { 'if-none-match': head.headers.etag ?? '' };
  const again = await ask('/assets/a.js', known);
  expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, known['if-none-match']]);
});

it('what is not compressed is sent as it is; compressed files and hidden ones have no address', async () => {
  const small = await ask('/small.svg', { 'accept-encoding': 'br' });
  expect([small.status, small.body.toString(), small.headers['content-encoding']]).toEqual([
    200,
    '<svg/>',
    undefined,
  ]);
  expect(small.headers['cache-control']).toBe('public, max-age=3600');
  for (const path of ['/assets/a.js.br', '/assets/a.js.gz', '/.hidden.js', '/assets'])
    expect((await ask(path)).status, path).toBe(404);
  expect((await ask('/assets/a.js', {}, 'POST')).status).toBe(404);
});
