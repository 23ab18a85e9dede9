// What the door does before Remix is asked: security headers, whose form it is, how much may be sent.
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { text as readAll } from 'node:stream/consumers';

import type { RequestHandler } from 'express';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createPageCache } from '#app/http/page-cache.server.ts';
import { createExpressApp } from '#app/server/express-app.server.ts';
import { domainLog } from '#app/server/logging.server.ts';
import { createMetrics } from '#app/server/metrics.server.ts';

const nobody = { broughtBy: () => false, accountOf: async () => undefined };
let server: Server;
let url: string;
const lines: string[] = [];
const securityEvents: string[] = [];
const logger = pino({ level: 'error' }, { write: (line: string) => void lines.push(line) });

const inner: RequestHandler = (req, res, next) => {
  if (req.path === '/hong') next(new Error('bí mật của máy chủ'));
  else res.send(`inside ${req.ip}`);
};

beforeAll(async () => {
  const metrics = createMetrics({
    cache: createPageCache(1000, nobody),
    waitingMails: async () => 0,
    standbys: async () => undefined,
  });
  const app = createExpressApp({
    address: () => 'https://phuan.vn',
    trustProxy: ['127.0.0.1'],
    logger,
    log: domainLog(logger, (event) => void securityEvents.push(event)),
    metrics,
    before: [],
    stopped: (_req, _res, next) => next(),
    remix: inner,
  });
  server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

/** As it is written: `fetch` would mend the request first. */
async function replyTo(request: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.write(request);
  return readAll(socket);
}

const statusOf = async (request: string): Promise<number> =>
  Number((await replyTo(request)).split(' ', 2)[1]);

describe('the door', () => {
  it('Đ22a sends the security headers, and keeps Origin on forms without JavaScript', async () => {
    const { headers } = await fetch(url);
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('strict-transport-security')).toContain('max-age=31536000');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('x-request-id')).toMatch(/^[2-9A-HJKMNP-TV-Z]{8}$/);
  });

  it('Đ22b refuses in words a form that another site sends', async () => {
    const reply = await fetch(url, { method: 'POST', headers: { origin: 'https://evil.example' } });
    expect(reply.status).toBe(403);
    expect(await reply.text()).toContain('không được gửi từ trang của chúng tôi');
    expect(securityEvents).toEqual(['foreign-form']);
    expect((await fetch(url, { method: 'POST', headers: { origin: 'https://phuan.vn' } })).status).toBe(200);
  });

  it.each([
    ['names its page without encryption', 'Origin: http://phuan.vn', 403],
    ['does not say where it comes from', 'X-Nothing: x', 403],
    ['was sent by a browser that says Referer alone', 'Referer: https://phuan.vn/dang-nhap', 200],
  ])('a form that %s gets its answer (%s: %i)', async (_what, header, status) => {
    const lines = [
      'POST /dang-nhap HTTP/1.1',
      'Host: app:3000',
      'Content-Length: 0',
      'Connection: close',
      header,
    ];
    expect(await statusOf(`${lines.join('\r\n')}\r\n\r\n`)).toBe(status);
  });

  it.each([
    ['http://phu-an.lan:3000', 403],
    ['http://127.0.0.1:3000', 200],
    ['https://phuan.vn', 200],
  ])(
    'signing in from %s, where the browser would or would not keep the session, is %i',
    async (origin, status) => {
      const [, host = ''] = origin.split('://');
      const lines = ['POST /dang-nhap HTTP/1.1', `Host: ${host}`, `Origin: ${origin}`, 'Content-Length: 0'];
      expect(await statusOf(`${lines.join('\r\n')}\r\nConnection: close\r\n\r\n`)).toBe(status);
    },
  );

  it('refuses a form without files that is larger than any form', async () => {
    const reply = await fetch(url, {
      method: 'POST',
      headers: { origin: 'https://phuan.vn' },
      body: new URLSearchParams({ x: 'a'.repeat(1_200_000) }),
    });
    expect(reply.status).toBe(413);
    const text = await reply.text();
    expect(text).toContain('Phần chữ bạn gửi nặng 1,2 MB, quá 1 MB');
    expect(text).toContain('những gì bạn đã gõ còn ở đó');
  });

  it.each([
    ['/ho-so', 'Các tệp bạn gửi nặng 200 MB, quá 40 MB.'],
    ['/can-bo/quan-tri/sao-luu', 'Bản sao lưu bạn gửi nặng 200 MB, quá 120 MB.'],
  ])('says of files sent to %s how much goes there', async (path, words) => {
    const head = [
      `POST ${path} HTTP/1.1`,
      'Host: phuan.vn',
      'Origin: https://phuan.vn',
      'Content-Type: multipart/form-data; boundary=x',
      `Content-Length: ${200 * 1024 * 1024}`,
      'Connection: close',
    ];
    expect(await replyTo(`${head.join('\r\n')}\r\n\r\n`)).toContain(words);
  });

  it.each([
    ['TRACE / HTTP/1.1', 'phuan.vn', 405],
    ['GET //elsewhere.example/ HTTP/1.1', 'phuan.vn', 400],
    ['GET http://elsewhere.example/ HTTP/1.1', 'phuan.vn', 400],
    ['GET /\\elsewhere.example/ HTTP/1.1', 'phuan.vn', 400],
    ['GET elsewhere HTTP/1.1', 'phuan.vn', 400],
    ['GET / HTTP/1.1', 'a b', 400],
    ['GET / HTTP/1.1', 'phuan.vn:99999', 400],
    ['GET /dich-vu-cong/%00 HTTP/1.1', 'phuan.vn', 404],
    ['GET /tra-cuu?ma=%00 HTTP/1.1', 'phuan.vn', 400],
    ['GET /tra-cuu?ma=%2500 HTTP/1.1', '[::1]:3000', 200],
    ['GET /thanh-toan/vnpay/ipn?vnp_TxnRef=%00 HTTP/1.1', 'phuan.vn', 200],
  ])('answers what no browser sends as its sender’s mistake: %s (%s) is %i', async (line, host, status) => {
    expect(await statusOf(`${line}\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)).toBe(status);
  });

  it.each([
    ['two lengths', 'Content-Length: 5\r\nContent-Length: 6'],
    ['a length and parts', 'Content-Length: 5\r\nTransfer-Encoding: chunked'],
    ['parts, and then something else', 'Transfer-Encoding: chunked, identity'],
    [
      'parts under a header that begins with a space',
      'X: y\r\n Transfer-Encoding: chunked\r\nContent-Length: x',
    ],
    ['a length that is no number', 'Content-Length: 0x5'],
    ['a header without a carriage return', 'Content-Length: 5\nTransfer-Encoding: chunked'],
  ])(
    'V4.2.1: ends the connection where the end of a request could be read in two ways: %s',
    async (_what, header) => {
      const socket = connect(Number(new URL(url).port), '127.0.0.1');
      socket.write(
        `POST / HTTP/1.1\r\nHost: phuan.vn\r\nOrigin: https://phuan.vn\r\n${header}\r\n\r\n0\r\n\r\nGET /trong HTTP/1.1\r\nHost: phuan.vn\r\n\r\n`,
      );
      const replies = (await readAll(socket)).match(/^HTTP\/1\.1 \d+/gm);
      expect(replies).toEqual(['HTTP/1.1 400']);
    },
  );

  it('V4.2.1: reads to the end of the connection what comes in parts of a name that nobody knows', async () => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.write(
      'POST / HTTP/1.1\r\nHost: phuan.vn\r\nOrigin: https://phuan.vn\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\nGET /trong HTTP/1.1\r\nHost: phuan.vn\r\n\r\n',
    );
    expect((await readAll(socket)).match(/^HTTP\/1\.1 \d+/gm)).toHaveLength(1);
  });

  it('says with a method that nobody takes which ones are taken', async () => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.write('TRACE / HTTP/1.1\r\nHost: phuan.vn\r\nConnection: close\r\n\r\n');
    expect(await readAll(socket)).toContain('\r\nAllow: GET, HEAD\r\n');
  });

  it('believes the caller’s address of a proxy it was told to trust', async () => {
    expect(await (await fetch(url, { headers: { 'x-forwarded-for': '203.0.113.7' } })).text()).toBe(
      'inside 203.0.113.7',
    );
  });

  it('answers a fault with an apology and a reference that is in the log, and nothing else', async () => {
    const reply = await fetch(`${url}/hong?q=nguyen`);
    const text = await reply.text();
    expect(reply.status).toBe(500);
    expect(text).not.toContain('bí mật');
    const reference = String(reply.headers.get('x-request-id'));
    expect(text).toContain(reference);
    const line = lines.find((one) => one.includes(reference)) ?? '';
    expect(line).toContain('"path":"/hong"');
    expect(line).not.toContain('nguyen');
  });
});
