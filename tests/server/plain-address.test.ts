// One page has one address, and what is drawn for an address is what is kept under it: told on a real server that keeps what it draws.
import { createServer, request as ask, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createPageCache, type PageCache } from '#app/http/page-cache.server.ts';
import { plainAddresses } from '#app/server/plain-address.server.ts';
import { routeSpelling } from '#app/server/route-addresses.ts';
import { routePaths } from '../support/route-paths.ts';

/** Every route that is not the staff's, with what may be anything written out. */
const pages = routePaths
  .filter((path) => path !== '*' && !path.startsWith('can-bo'))
  .map((path) => `/${path.replaceAll(/:[a-zA-Z]+/g, 'mot-2').replace('*', 'mot')}`);

const nobody = { broughtBy: () => false, accountOf: async () => undefined };
let server: Server;
let cache: PageCache;
let drawn: string[] = [];

beforeAll(async () => {
  const elsewhere = plainAddresses(routeSpelling(routePaths.map((path) => ({ id: path, path }))));
  server = createServer((request, response) => {
    if (elsewhere(request, response) || cache.answer(request, response)) return;
    const address = request.url ?? '';
    drawn.push(address);
    const body = Buffer.from(`drawn for ${address}`);
    const headers = new Headers({
      'cache-control': 'public',
      'x-page-tags': 'catalog',
      'x-page-query': 'q, trang, loai',
    });
    const kept =
      request.method === 'GET' ? cache.keep(address, { status: 200, headers, body }, 0) : undefined;
    void Promise.resolve(kept).then(() => response.end(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

function draw(): void {
  cache = createPageCache(10_000_000, nobody);
  drawn = [];
}

/** As it is written: `fetch` would mend the address first. */
function get(path: string, method = 'GET'): Promise<{ status: number; location: string; body: string }> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    ask({ port, path, method }, (response) => {
      let body = '';
      response.on('data', (part: Buffer) => (body += part.toString()));
      response.on('end', () => {
        const { location = '' } = response.headers;
        resolve({ status: response.statusCode ?? 0, location, body });
      });
    })
      .on('error', reject)
      .end();
  });
}

const spellings: readonly ((path: string) => string)[] = [
  (path) => path.replace(/[a-z]/, (letter) => `%${letter.charCodeAt(0).toString(16)}`),
  (path) => path.toUpperCase().replaceAll('MOT', 'mot'),
  (path) => `${path}/`,
  (path) => `${path}//`,
  (path) => path.replace(/(.)\//, '$1//'),
  (path) => `/x/..${path}`,
  (path) => `/.${path}`,
  (path) => `/x/%2e%2e${path}`,
];

describe('every public page', () => {
  it('is drawn and kept at one address, whatever advertisements add to it', async () => {
    expect(pages.length).toBeGreaterThan(80);
    for (const path of pages) {
      draw();
      const first = await get(`${path}?utm_source=<b>&fbclid=1&zalo_x=2`);
      expect([first.status, first.body], path).toEqual([200, `drawn for ${path}`]);
      await get(`${path}?zarsrc=3#x`);
      await get(`${path}?`);
      await get(path);
      expect([drawn, cache.held.pages], path).toEqual([[path], 1]);
    }
  });

  it('is led to from every other spelling, with its query', async () => {
    for (const path of pages.filter((path) => path !== '/')) {
      draw();
      for (const spelled of spellings.map((spell) => spell(path)).filter((spelled) => spelled !== path)) {
        const reply = await get(`${spelled}?q=H%e1%bb%99+t%c3%adch&utm_source=zalo`);
        expect([reply.status, reply.location], spelled).toEqual([
          308,
          `${path}?q=H%e1%bb%99+t%c3%adch&utm_source=zalo`,
        ]);
      }
      expect([drawn, cache.held.pages]).toEqual([[], 0]);
    }
  });
});

describe('what is read of an address', () => {
  it('is drawn and kept as one, in whatever order and letters it is written', async () => {
    draw();
    for (const query of ['q=h%E1%BB%99+a&trang=2', 'trang=2&q=h%e1%bb%99%20a', 'q=hộ a&trang=2&gclid=1'])
      await get(encodeURI(`/tim-kiem?${query}`).replaceAll('%25', '%'));
    expect(drawn).toEqual(['/tim-kiem?q=h%E1%BB%99+a&trang=2']);
  });

  it('keeps the order of what is said twice, which the page may go by', async () => {
    draw();
    const one = await get('/tim-kiem?loai=b&loai=a');
    const other = await get('/tim-kiem?loai=a&loai=b');
    expect([one.body, other.body]).toEqual([
      'drawn for /tim-kiem?loai=b&loai=a',
      'drawn for /tim-kiem?loai=a&loai=b',
    ]);
  });

  it('is left as it came where something is sent, or nothing can be read', async () => {
    draw();
    for (const path of ['/LIEN-HE/?utm_source=x', '/lien-he//'])
      expect((await get(path, 'POST')).body).toBe(`drawn for ${path}`);
    for (const path of ['/khong%E0%A4', '//khac.example/x', '/a%00'])
      expect((await get(path)).body).toBe(`drawn for ${path}`);
  });
});

it('a plain address is plain: nobody is led on from where he was led to, nor to another host', async () => {
  const parts = fc.constantFrom(
    'a',
    'B',
    'ộ',
    'ộ',
    '%2F',
    '%5C',
    '%2e',
    '..',
    '.',
    '/',
    ',',
    '@',
    ' ',
    '%',
    '.data',
    'LIEN-HE',
  );
  draw();
  await fc.assert(
    fc.asyncProperty(fc.array(parts, { maxLength: 8 }), async (some) => {
      const { status, location } = await get(`/a${encodeURI(some.join('')).replaceAll('%25', '%')}`);
      if (status !== 308) return;
      expect(location).toMatch(/^\/(?![/\\])/);
      expect((await get(location)).status).toBe(200);
    }),
    { numRuns: 300 },
  );
});
