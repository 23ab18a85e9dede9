// The page cache: what it keeps, what it answers, and when it forgets.
import { createServer, request as send, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { accountSlot } from '#app/http/account-slot.ts';
import { createPageCache, type PageCache, type Sessions } from '#app/http/page-cache.server.ts';
import { tags } from '#app/vocabulary/page-tags.ts';
import { invalidatePages, listenForPageChanges } from '#db/queries/page-cache.server.ts';
import { useDatabase } from '../support/database.ts';

const database = useDatabase();
/** A session of the tests is the name it belongs to. */
const sessions: Sessions = {
  broughtBy: ({ headers }) => headers.cookie?.startsWith('session=') === true,
  accountOf: async ({ headers }) => {
    const name = headers.cookie?.replace('session=', '') ?? '';
    return name === 'over' ? undefined : { name, kind: name.startsWith('Staff') ? 'staff' : 'resident' };
  },
};
let cache: PageCache;
let server: Server;
const html = `<!DOCTYPE html><p>${'Thủ tục đăng ký khai sinh. '.repeat(200)}</p>`;

interface Reply {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Reply> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    send({ port, path, headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    })
      .on('error', reject)
      .end();
  });
}

function page(headers: Record<string, string> = {}, status = 200) {
  return {
    status,
    headers: new Headers({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'public, max-age=0, must-revalidate',
      'x-page-tags': 'catalog, procedure:khai-sinh',
      ...headers,
    }),
    body: Buffer.from(html),
  };
}

const keep = (address: string, rendered = page(), begun = cache.begin()) =>
  cache.keep(address, rendered, begun);

beforeAll(async () => {
  server = createServer((request, response) => {
    if (cache.answer(request, response)) return;
    if (request.url?.includes('/khong') === true && cache.answerNotFound(request, response, 404)) return;
    response.writeHead(404);
    response.end('miss');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => {
  cache = createPageCache(1024 * 1024, sessions);
});

describe('keeping and answering', () => {
  it('answers a kept page in the coding the browser reads', async () => {
    await keep('/dich-vu-cong');
    const br = await get('/dich-vu-cong', { 'accept-encoding': 'gzip, deflate, br' });
    expect(br.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(br.body).toString()).toBe(html);
    const gzip = await get('/dich-vu-cong', { 'accept-encoding': 'gzip;q=1.0, br;q=0' });
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzip.body).toString()).toBe(html);
    const plain = await get('/dich-vu-cong');
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.body.toString()).toBe(html);
    expect(plain.headers.vary).toBe('Accept-Encoding');
    expect(plain.headers['x-page-tags']).toBeUndefined();
  });

  it('answers HEAD without a body, and 304 to whoever has the page', async () => {
    await keep('/');
    const head = await get('/', {}, 'HEAD');
    expect([head.status, head.body.length, head.headers['content-length']]).toEqual([
      200,
      0,
      String(Buffer.byteLength(html)),
    ]);
    const again = await get('/', { 'if-none-match': String(head.headers.etag) });
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, head.headers.etag]);
    expect((await get('/', { 'if-none-match': '"khac"' })).status).toBe(200);
  });

  it('never answers what could change something', async () => {
    await keep('/');
    expect((await get('/', {}, 'POST')).status).toBe(404);
  });

  it.each([
    ['a page that says nothing of being public', page({ 'cache-control': 'private, no-store' })],
    ['a page without tags', page({ 'x-page-tags': '' })],
    ['a page that sets a cookie', page({ 'set-cookie': 'a=b' })],
    ['an error page', page({}, 404)],
  ])('does not keep %s', async (_what, rendered) => {
    await keep('/x', rendered);
    expect((await get('/x')).body.toString()).toBe('miss');
  });

  it('keeps a query only by the parameters the page says it reads', async () => {
    await keep('/tim?q=ho+tich&trang=2', page({ 'x-page-query': 'q, trang' }));
    expect((await get('/tim?q=ho+tich&trang=2')).status).toBe(200);
    expect((await get('/tim?q=ho+tich&trang=3')).status).toBe(404);
    await keep('/tim?la=1', page({ 'x-page-query': 'q, trang' }));
    expect((await get('/tim?la=1')).status).toBe(404);
  });

  it('forgets a page whose time is over', async () => {
    await keep('/', page({ 'cache-control': 'public, s-maxage=1' }));
    expect((await get('/')).status).toBe(200);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect((await get('/')).status).toBe(404);
  });

  it('stays within its bound and lets go what is used least', async () => {
    cache = createPageCache(20_000, sessions);
    for (let n = 0; n < 20; n += 1) await keep(`/trang-${n}`);
    expect(cache.held.bytes).toBeLessThanOrEqual(20_000);
    expect((await get('/trang-19')).status).toBe(200);
    expect((await get('/trang-0')).status).toBe(404);
  });
});

describe('whoever is signed in', () => {
  const slotted = `<p>trước ${accountSlot()} sau</p>${'chữ '.repeat(400)}`;
  const forEverybody = () => ({ ...page(), body: Buffer.from(slotted) });

  it('reads his name on a page that is kept for everybody, and leaves it with nobody else', async () => {
    await keep('/', forEverybody());
    for (const [coding, read] of [
      ['br', brotliDecompressSync],
      ['gzip', gunzipSync],
      ['', (body: Buffer) => body],
    ] as const) {
      const headers = { 'accept-encoding': coding };
      const his = await get('/', { ...headers, cookie: 'session=An <b>' });
      const text = read(his.body).toString();
      expect(text).toContain('<a href="/tai-khoan">An &lt;b&gt;</a>');
      expect(text).toContain('Đăng xuất');
      expect(text).not.toContain('Đăng nhập');
      expect(his.headers).toMatchObject({
        'cache-control': 'private, no-store',
        vary: 'Accept-Encoding, Cookie',
        'content-type': 'text/html; charset=utf-8',
        'content-length': String(his.body.length),
      });
      expect(his.headers.etag).toBeUndefined();
      const anybody = await get('/', headers);
      expect(read(anybody.body).toString()).toBe(slotted);
      expect(anybody.headers['cache-control']).toContain('public');
      expect(anybody.headers.vary).toBe('Accept-Encoding, Cookie');
    }
  });

  it('reads it in the language of the page', async () => {
    await keep('/english', { ...page(), body: Buffer.from(`<p>before ${accountSlot('en')} after</p>`) });
    expect((await get('/english')).body.toString()).toContain('>Sign in</a>');
    const his = (await get('/english', { cookie: 'session=An' })).body.toString();
    expect(his).toContain('Sign out');
    expect(his).not.toMatch(/Đăng (nhập|xuất)/);
  });

  it('finds his way to the staff’s pages as a member of staff, and to the sign-in page when his session is over', async () => {
    await keep('/', forEverybody());
    expect((await get('/', { cookie: 'session=Staff' })).body.toString()).toContain(
      '<a href="/can-bo">Staff</a>',
    );
    expect((await get('/', { cookie: 'session=over' })).body.toString()).toContain('Đăng nhập');
  });

  it('is not told that nothing changed since he was nobody, and is answered HEAD without a body', async () => {
    await keep('/', forEverybody());
    const { etag } = (await get('/')).headers;
    const cookie = 'session=An';
    expect((await get('/', { cookie, 'if-none-match': String(etag) })).status).toBe(200);
    expect((await get('/', { cookie }, 'HEAD')).body.length).toBe(0);
    expect((await get('/', { cookie: 'flash=1', 'if-none-match': String(etag) })).status).toBe(304);
  });
});

describe('whoever reads in his own way', () => {
  const cookie = 'phuan.cach-doc=large.dark.aloud';
  const document = (text: string) =>
    `<!DOCTYPE html><html lang="vi" data-reader="/assets/read-aloud-1.js"><head></head><p>${text} ${accountSlot()}</p>${'chữ '.repeat(400)}</html>`;
  const forEverybody = (text = 'trước') => ({
    ...page({ 'content-security-policy': "default-src 'none'; script-src 'none'" }),
    body: Buffer.from(document(text)),
  });

  it('gets a copy of a kept page in that dress, which goes with the page, and nobody else gets it', async () => {
    await keep('/', forEverybody());
    const his = await get('/', { cookie });
    const text = his.body.toString();
    expect(text).toContain(
      'data-text="large" data-contrast="dark"><head><script type="module" src="/assets/read-aloud-1.js">',
    );
    expect(his.headers['content-security-policy']).toContain("script-src 'self'");
    expect(his.headers.vary).toBe('Accept-Encoding, Cookie');
    expect((await get('/', { cookie, 'if-none-match': String(his.headers.etag) })).status).toBe(304);
    const anybody = await get('/');
    expect(anybody.body.toString()).toBe(document('trước'));
    expect(anybody.headers['content-security-policy']).toContain("script-src 'none'");
    cache.invalidate([tags.catalog]);
    await keep('/', forEverybody('sau'));
    expect((await get('/', { cookie })).body.toString()).toContain('<p>sau');
  });

  it('keeps it when he signs in, and gets the usual page for a cookie that nobody wrote', async () => {
    await keep('/', forEverybody());
    const named = await get('/', { cookie: 'session=An; phuan.cach-doc=largest.device.silent' });
    expect(named.body.toString()).toContain('data-text="largest" data-contrast="device"><head></head>');
    expect(named.body.toString()).toContain('Đăng xuất');
    const strange = await get('/', { cookie: 'phuan.cach-doc=x"onload.y.z' });
    expect(strange.body.toString()).toBe(document('trước'));
  });
});

describe('the page for addresses at which there is nothing', () => {
  const nothing = (headers: Record<string, string> = {}) =>
    page({ 'x-page-name': 'not-found', 'x-page-tags': 'not-found', ...headers }, 404);

  it('is one for each audience, and never one that sets a cookie', async () => {
    await keep('/can-bo/khong', nothing({ 'x-page-name': 'not-found-staff' }));
    await keep('/khong-0', nothing({ 'set-cookie': 'a=b' }));
    expect((await get('/khong-1')).body.toString()).toBe('miss');
    expect((await get('/can-bo/khong-2')).body.toString()).toBe(html);
    await keep('/khong-1', { ...nothing(), body: Buffer.from('for readers') });
    expect((await get('/khong-2')).body.toString()).toBe('for readers');
    expect((await get('/can-bo/khong-2')).body.toString()).toBe(html);
  });

  it('is kept once for all, asked again after a minute, and forgotten when all pages change', async () => {
    expect((await get('/khong-1')).body.toString()).toBe('miss');
    await keep('/khong-1', nothing());
    const reply = await get('/khong-2', { 'if-none-match': '*' });
    expect([reply.status, reply.body.toString()]).toEqual([404, html]);
    expect(reply.headers['cache-control']).toBe('public, max-age=60');
    expect(reply.headers['x-page-name']).toBeUndefined();
    expect((await get('/khong-2', {}, 'HEAD')).body.length).toBe(0);
    expect(cache.held.pages).toBe(1);
    expect((await get('/dich-vu-cong')).body.toString()).toBe('miss');
    cache.invalidate([tags.everything]);
    expect((await get('/khong-2')).body.toString()).toBe('miss');
  });
});

describe('forgetting', () => {
  it('forgets the pages of a tag and keeps the others', async () => {
    await keep('/khai-sinh');
    await keep('/khai-tu', page({ 'x-page-tags': 'procedure:khai-tu' }));
    cache.invalidate([tags.procedure('khai-sinh')]);
    expect((await get('/khai-sinh')).status).toBe(404);
    expect((await get('/khai-tu')).status).toBe(200);
    cache.invalidate([tags.everything]);
    expect((await get('/khai-tu')).status).toBe(404);
  });

  it.each([[tags.catalog], [tags.everything]])(
    'does not keep a page that was read before a change of %s and would be stored after it',
    async (tag) => {
      const begun = cache.begin();
      cache.invalidate([tag]);
      await keep('/', page(), begun);
      expect((await get('/')).status).toBe(404);
      await keep('/');
      expect((await get('/')).status).toBe(200);
    },
  );

  it('hears of a change in another process when its transaction commits, and not before', async () => {
    const stop = await listenForPageChanges(database.db, (tags) => cache.invalidate(tags));
    await keep('/');
    await database.db.transaction(async (tx) => {
      await invalidatePages(tx, [tags.catalog]);
      expect((await get('/')).status).toBe(200);
    });
    await expect.poll(async () => (await get('/')).status).toBe(404);
    await stop();
  });
});
