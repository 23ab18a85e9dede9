// What the door does before Remix is asked: security headers, whose form it is, how much may be sent.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RequestHandler } from 'express';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createPageCache } from '#app/http/page-cache.server.ts';
import { createExpressApp } from '#app/server/express-app.server.ts';
import { createMetrics } from '#app/server/metrics.server.ts';

let server: Server;
let url: string;
const lines: string[] = [];
const logger = pino({ level: 'error' }, { write: (line: string) => void lines.push(line) });

const inner: RequestHandler = (req, res, next) => {
  if (req.path === '/hong') next(new Error('bí mật của máy chủ'));
  else res.send(`inside ${req.ip}`);
};

beforeAll(async () => {
  const metrics = createMetrics({ cache: createPageCache(1000), waitingMails: async () => 0 });
  const app = createExpressApp({
    publicUrl: 'https://phuan.vn',
    trustProxy: ['127.0.0.1'],
    logger,
    metrics,
    before: [],
    remix: inner,
  });
  server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

describe('the door', () => {
  it('sends the security headers, and keeps Origin on forms without JavaScript', async () => {
    const { headers } = await fetch(url);
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('strict-transport-security')).toContain('max-age=31536000');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('x-request-id')).toMatch(/^[2-9A-HJKMNP-TV-Z]{8}$/);
  });

  it('refuses in words a form that another site sends', async () => {
    const reply = await fetch(url, { method: 'POST', headers: { origin: 'https://evil.example' } });
    expect(reply.status).toBe(403);
    expect(await reply.text()).toContain('không được gửi từ trang của chúng tôi');
    expect((await fetch(url, { method: 'POST', headers: { origin: 'https://phuan.vn' } })).status).toBe(200);
  });

  it('refuses a form without files that is larger than any form', async () => {
    const reply = await fetch(url, {
      method: 'POST',
      body: new URLSearchParams({ x: 'a'.repeat(1_200_000) }),
    });
    expect(reply.status).toBe(413);
    expect(await reply.text()).toContain('quá lớn');
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
