// The scanner of files over a socket: what clamd answers, and what is no answer. The real one is asked by `npm run smoke -- clamd`.
import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';

import { afterEach, describe, expect, test } from 'vitest';

import { ScannerUnavailable } from '#app/adapters/malware-scanner.ts';
import { clamdPlace, clamdScanner } from '#app/adapters/clamd-scanner.server.ts';

let server: Server | undefined;
afterEach(() => server?.close());

/** @param answer told whenever something came, with all that came so far */
async function clamd(answer: (socket: Socket, came: Buffer) => void): Promise<string> {
  server = createServer((socket) => {
    let came = Buffer.alloc(0);
    socket.on('error', () => {});
    socket.on('data', (part) => answer(socket, (came = Buffer.concat([came, part]))));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return `tcp://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}

/** What INSTREAM brought, once its end came. */
function streamOf(came: Buffer): Buffer | undefined {
  const pieces = [];
  let at = came.indexOf('\0') + 1;
  if (!came.subarray(0, at).equals(Buffer.from('zINSTREAM\0'))) return undefined;
  while (at + 4 <= came.length) {
    const length = came.readUInt32BE(at);
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(came.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return undefined;
}

const answering = (words: string) =>
  clamd((socket, came) => {
    if (streamOf(came) !== undefined) socket.end(words);
  });

describe('clamd', () => {
  test('is sent every byte in pieces, and says that it is clean', async () => {
    const content = Buffer.alloc(700_000, 'xã Phú An');
    let whole: Buffer | undefined;
    const address = await clamd((socket, came) => {
      whole = streamOf(came);
      if (whole !== undefined) socket.end('stream: OK\0');
    });
    expect(await clamdScanner(address).scan(content)).toEqual({ state: 'clean' });
    expect(whole?.equals(content)).toBe(true);
  });

  test('names what it found', async () => {
    const address = await answering('stream: Win.Test.EICAR_HDB-1 FOUND\0');
    expect(await clamdScanner(address).scan(Buffer.from('x'))).toEqual({
      state: 'infected',
      signature: 'Win.Test.EICAR_HDB-1',
    });
  });

  test('refuses what is too large for it, before all of it came', async () => {
    const address = await clamd((socket) => socket.end('INSTREAM size limit exceeded. ERROR\0'));
    await expect(clamdScanner(address).scan(Buffer.alloc(3_000_000))).rejects.toThrow(
      /limit exceeded|ECONN|EPIPE/,
    );
  });

  test.each([
    ['half an answer', 'stream: OK', /half an answer/],
    ['no answer', '', /without an answer/],
    ['another protocol', 'HTTP/1.1 400 Bad Request\0', /not understood/],
    ['a name that says OK', 'x: OK\0', /not understood/],
    ['an answer without an end', 'O'.repeat(9000), /without an end/],
  ])('is not believed with %s', async (_what, words, message) => {
    const address = await answering(words);
    const scan = clamdScanner(address).scan(Buffer.from('x'));
    await expect(scan).rejects.toBeInstanceOf(ScannerUnavailable);
    await expect(scan).rejects.toThrow(message);
  });

  test('is waited for no longer than was said', async () => {
    const address = await clamd(() => {});
    await expect(clamdScanner(address).scan(Buffer.from('x'), 50)).rejects.toThrow(/within 50 ms/);
  });

  test('that is not there is told at once', async () => {
    const address = await answering('');
    server?.close();
    await expect(clamdScanner(address).scan(Buffer.from('x'))).rejects.toThrow(/ECONNREFUSED/);
    await expect(clamdScanner('/nowhere/clamd.ctl').version()).rejects.toThrow(/ENOENT/);
  });

  test('is found under an address of either kind', () => {
    expect(clamdPlace('tcp://clamd:3310')).toEqual({ host: 'clamd', port: 3310 });
    expect(clamdPlace('tcp://[::1]:3310')).toEqual({ host: '::1', port: 3310 });
    expect(clamdPlace('unix:/run/clamav/clamd.ctl')).toEqual({ path: '/run/clamav/clamd.ctl' });
    expect(clamdPlace('/run/clamav/clamd.ctl')).toEqual({ path: '/run/clamav/clamd.ctl' });
    for (const wrong of ['clamd:3310', 'http://clamd:3310', 'tcp://clamd', 'tcp://clamd:0', 'tcp://a:99999'])
      expect(clamdPlace(wrong)).toBeUndefined();
  });
});
