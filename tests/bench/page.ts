// The cached public procedure page against a bare Node server that sends the very same bytes.
import { execFile, fork } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { freePort } from '#db/embedded/ports.server.ts';

import { launchPortal } from '../support/portal-process.ts';
import { loadOf } from './load-of.ts';
import { compare, type Comparison } from './measure.ts';

const page = '/dich-vu-cong/dang-ky-khai-sinh';
const run = promisify(execFile);

export async function benchPage(): Promise<Comparison> {
  // As operators run it, and not as a program of the tests.
  const portal = await launchPortal({ switches: [] });
  const answer = await fetch(portal.url + page, { headers: { 'accept-encoding': 'identity' } });
  // fetch undoes the encoding, so the length of the compressed bytes is asked for by hand.
  const { stdout: compressed } = await run('node', ['-e', fetchRaw, portal.url + page], {
    encoding: 'buffer',
    maxBuffer: 10_000_000,
  });
  if (!answer.ok || compressed.length === 0) throw new Error('the page did not answer');
  const bytes = join(portal.dataDir, 'page.br');
  writeFileSync(bytes, compressed);
  const port = await freePort();
  const bare = fork(join(import.meta.dirname, 'bare-server.mjs'), [bytes, String(port)]);
  await new Promise((resolve) => bare.once('message', resolve));
  try {
    return await compare(
      'page',
      { name: `cached ${page} (${compressed.length} bytes, br)`, rate: () => loadOf(portal.url + page) },
      { name: 'bare Node http, the same bytes', rate: () => loadOf(`http://localhost:${port}/`) },
      0.5,
    );
  } finally {
    bare.kill();
    await portal.stop();
  }
}

const fetchRaw = `require('node:http').get(process.argv[1], { headers: { 'accept-encoding': 'br' } }, (r) => r.pipe(process.stdout))`;
