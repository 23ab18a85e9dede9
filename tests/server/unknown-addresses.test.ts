// Addresses at which there is nothing: told from the routes and from what is published, and from nothing else.
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';

import { isAddressTaken } from '#app/domain/publishing/is-address-taken.server.ts';
import { addressOf } from '#app/addresses/inquiry-addresses.ts';
import routes from '#app/routes.ts';
import { ownPath } from '#app/http/own-path.ts';
import { routeSpelling, type RoutePath } from '#app/server/route-addresses.ts';
import { unknownAddresses } from '#app/server/unknown-addresses.server.ts';
import { insertSection } from '#db/queries/content-sections.server.ts';
import { contentItems, contentRedirects, units } from '#db/schema/content.ts';
import { users } from '#db/schema/people.ts';
import { useDatabase } from '../support/database.ts';

const database = useDatabase();
const all: readonly RoutePath[] = routes.map(({ file, path }) => ({ id: file, path }));
const spell = routeSpelling(all);
const isRoute = (path: string) => spell(path) !== undefined;

describe('the routes', () => {
  it('are all known by an address of theirs, in either case, with a slash at the end or without', () => {
    for (const { path = '' } of all.filter(({ path }) => path !== '*')) {
      const address = `/${path.replaceAll(/:\w+/g, 'Một-2.x')}`;
      for (const one of [address, address.toUpperCase(), `${address}/`]) expect(isRoute(one), one).toBe(true);
    }
    expect(isRoute(`/${addressOf('information-request').public}`)).toBe(true);
  });

  it.each([
    '/wp-login.php',
    '/.env',
    '/tin-tuc',
    '/tin-tuc/bai',
    '/dich-vu-cong/a/b/c/d',
    '/ho-so/a/b/c',
    '/x.icsx',
  ])('do not have %s', (address) => {
    expect(isRoute(address)).toBe(false);
  });

  it('with routes inside routes are put together, and doubt counts as yes', () => {
    const nested = routeSpelling([
      { id: 'root' },
      { id: 'a', parentId: 'root', path: 'a' },
      { id: 'b', parentId: 'a', path: 'b/:id?' },
      { id: 'c', parentId: 'root', path: 'c/*' },
      { id: '*', parentId: 'root', path: '*' },
    ]);
    expect(['/a', '/A/b/Một', '/c/X/y', '/'].map(nested)).toEqual(['/a', '/a/b/Một', '/c/X/y', '/']);
    expect(['/b', '/ab'].map(nested)).toEqual([undefined, undefined]);
  });
});

describe('what is published', () => {
  it('is known by the addresses of sections and by old addresses', async () => {
    await database.db.insert(units).values({ id: 'don-vi', name: 'Đơn vị' }).onConflictDoNothing();
    await insertSection(database.db, {
      id: 'thu-nghiem',
      path: '/thu-nghiem',
      title: 'Thử nghiệm',
      kind: 'article',
      position: 900,
      unitId: 'don-vi',
    });
    const at = new Date();
    const user = { id: 'nguoi-viet', name: 'Người viết', kind: 'staff' } as const;
    await database.db.insert(users).values({ ...user, email: 'nguoi.viet@vidu.vn' });
    const itemId = randomUUID();
    await database.db
      .insert(contentItems)
      .values({ id: itemId, sectionId: 'thu-nghiem', slug: 'bai-moi', createdBy: user.id, createdAt: at });
    await database.db.insert(contentRedirects).values({ fromPath: '/thu-nghiem/bai-cu', itemId, at });
    const taken = (path: string) => isAddressTaken({ db: database.db }, { path });
    expect(await taken('/thu-nghiem')).toBe(true);
    expect(await taken('/thu-nghiem/bai-cu')).toBe(true);
    expect(await taken('/thu-nghiem/bai-khac')).toBe(false);
    expect(await taken('/khac')).toBe(false);
    expect(await taken("/'; drop table content_sections --")).toBe(false);
  });
});

describe('a request', () => {
  async function ask(request: string, failing = false): Promise<string> {
    const unknown = unknownAddresses({
      cache: {
        notFound: () => Buffer.from('held'),
        answerNotFound: (_request, response, status) => {
          response.writeHead(status).end();
          return true;
        },
      },
      isRoute,
      isPublished: async (path) => {
        if (failing) throw new Error('the database is gone');
        return path === '/tin-tuc/lễ hội';
      },
      observe: () => {},
    });
    const server = createServer((req, res) => {
      void unknown.answer(req, res).then((done) => done || res.writeHead(299).end());
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    socket.write(`${request} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    const status = (await text(socket)).split(' ', 2)[1] ?? '';
    await new Promise((resolve) => server.close(resolve));
    return status;
  }

  it.each([
    ['GET /khong-co', '404'],
    ['HEAD /khong-co?x=1', '404'],
    ['GET /khong%E0%A4', '404'],
    ['GET /a%00', '404'],
    ['GET /a?b=%00', '400'],
    ['GET //elsewhere.example/', '400'],
    // Left to the routes:
    ['GET /tin-tuc/l%E1%BB%85%20h%E1%BB%99i/', '299'],
    ['GET /tra-cuu', '299'],
    ['GET /a/../tra-cuu', '299'],
    ['GET /khong-co.data', '299'],
    ['POST /khong-co', '299'],
  ])('%s is answered %s', async (request, status) => {
    expect(await ask(request)).toBe(status);
  });

  it('is left to the routes when the database cannot be asked', async () => {
    expect(await ask('GET /khong-co', true)).toBe('299');
  });
});

describe('a redirect', () => {
  it.each([
    ['http://localhost:3000/vnpay-gia-lap?x=1#y', '/vnpay-gia-lap?x=1#y'],
    ['/ho-so', '/ho-so'],
    ['https://sandbox.vnpayment.vn/pay?x=1', 'https://sandbox.vnpayment.vn/pay?x=1'],
    ['http://localhost:3000//elsewhere.example/', 'http://localhost:3000//elsewhere.example/'],
  ])('to %s leads to %s', (location, to) => {
    expect(ownPath(location, 'http://localhost:3000')).toBe(to);
  });
});
