// Under which names the portal answers, and where it sends whoever comes under another.
import { createServer, request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterEach, describe, expect, test } from 'vitest';

import { foreignHosts } from '#app/server/foreign-host.server.ts';

const servers: Server[] = [];
afterEach(() => Promise.all(servers.splice(0).map((one) => new Promise((done) => one.close(done)))));

async function ask(publicUrl: string, host: string, { method = 'GET', path = '/' } = {}) {
  const answer = foreignHosts(() => publicUrl);
  const server = createServer((req, res) => {
    if (!answer(req, res)) res.end('ours');
  });
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const reply = await new Promise<IncomingMessage>((resolve, reject) =>
    request({ port, host: '127.0.0.1', method, path, headers: { host }, agent: false }, resolve)
      .on('error', reject)
      .end(),
  );
  const text = (await reply.toArray()).join('');
  return { status: reply.statusCode, text, headers: reply.headers };
}

describe('Đ4 the portal has one name', () => {
  const portal = 'https://phuanbinhduong.gov.vn';
  const strangers = [
    'ke-xau.example',
    'phuanbinhduong.gov.vn.ke-xau.example',
    'phuan.phuanbinhduong.gov.vn',
    'xphuanbinhduong.gov.vn',
    '203.0.113.5',
    '[2001:db8::1]:3000',
    '0x7f.1.ke-xau.example',
  ];
  test.each(strangers)('%s is led to it, to the same page, and never by what is cached', async (host) => {
    const { status, headers, text } = await ask(portal, host, { path: '/tim-kiem?q=khai%20sinh' });
    expect(status).toBe(308);
    expect(headers.location).toBe(`${portal}/tim-kiem?q=khai%20sinh`);
    expect(headers['cache-control']).toBe('no-store');
    expect(text).toBe('');
  });

  test.each(strangers)('what is sent to %s is refused in words', async (host) => {
    const { status, text } = await ask(portal, host, { method: 'POST', path: '/dang-nhap' });
    expect([status, text]).toEqual([421, expect.stringContaining(portal)]);
  });

  test.each(['//ke-xau.example/', '/\\ke-xau.example', '//'])(
    'an address that would lead elsewhere, %s, leads home',
    async (path) => {
      expect((await ask(portal, 'ke-xau.example', { path })).headers.location).toBe(`${portal}/`);
    },
  );

  test.each([
    'phuanbinhduong.gov.vn',
    'PHUANBINHDUONG.gov.vn:443',
    'localhost:3000',
    '127.0.0.1:3000',
    '[::1]:3000',
    '10.2.3.4',
    'portal:3000',
  ])('%s is the portal itself, or its proxy', async (host) => {
    expect((await ask(portal, host)).text).toBe('ours');
  });

  test('a portal that is tried out answers under any number, and still under no stranger’s name', async () => {
    const trial = 'http://localhost:3000';
    expect((await ask(trial, '203.0.113.5:3000')).text).toBe('ours');
    expect((await ask(trial, 'ke-xau.example', { path: '/lien-he' })).headers.location).toBe(
      `${trial}/lien-he`,
    );
  });

  test('whatever watches it is answered by any name', async () => {
    for (const path of ['/healthz', '/readyz', '/metrics'])
      expect((await ask(portal, 'ke-xau.example', { path })).text, path).toBe('ours');
  });
});
