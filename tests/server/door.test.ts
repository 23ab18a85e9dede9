// Connections: a body that nobody reads does not stand in the way of what comes behind it, all bodies together hold no
// more than they may, and whoever is connected when the portal stops is answered first.
import { Agent, createServer, request as ask, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

import { afterEach, describe, expect, it } from 'vitest';

import { createDoor, type Door } from '#app/server/door.server.ts';
import { bodiesWithin, type OpenBody } from '#app/server/request-body.server.ts';
import { drainUnread } from '#app/server/unread-body.server.ts';
import { rawConnection, rawRequest } from '../support/raw-connection.ts';

const closing: (() => Promise<unknown> | void)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function open(listener: RequestListener): Promise<{ door: Door; url: string }> {
  const door = createDoor();
  door.answerWith(listener);
  const { port } = await door.open(0, '127.0.0.1');
  closing.push(() => {
    door.server.closeAllConnections();
    return door.close();
  });
  return { door, url: `http://127.0.0.1:${port}` };
}

/** Passes everything on over connections that it keeps, as an operator's proxy does. */
async function proxyBefore(target: string): Promise<string> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const proxy: Server = createServer((request, response) => {
    const passed = ask(
      target + (request.url ?? '/'),
      { method: request.method, headers: request.headers, agent },
      (reply) => {
        response.writeHead(reply.statusCode ?? 502, reply.headers);
        reply.pipe(response);
      },
    );
    passed.on('error', () => response.destroy());
    request.pipe(passed);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    agent.destroy();
    proxy.closeAllConnections();
    proxy.close();
  });
  return `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
}

const within = <T>(ms: number, work: Promise<T>): Promise<T | 'late'> =>
  Promise.race([work, wait(ms, 'late' as const)]);

const sizes = { '200 KB': 200_000, '2 MB': 2_000_000, '10 MB': 10_000_000 };
const openBody = bodiesWithin();

/** The ways to answer before a body is read: without a look at it, or after its first bytes. */
const ways: Readonly<Record<string, RequestListener>> = {
  'without a look': (request, response) => {
    if (request.method === 'GET') response.end('the next');
    else response.writeHead(Number(request.url?.slice(1)), { 'Content-Length': 5 }).end('early');
  },
  'after its first bytes': (request, response) => {
    if (request.method === 'GET') response.end('the next');
    else
      void openBody(request, response)
        .stream.getReader()
        .read()
        .then(() => response.writeHead(Number(request.url?.slice(1))).end('early'));
  },
  'in two parts': (request, response) => {
    if (request.method === 'GET') response.end('the next');
    else {
      response.statusCode = Number(request.url?.slice(1));
      response.write('ear');
      setTimeout(() => response.end('ly'), 20);
    }
  },
};

describe('a body that nobody reads', () => {
  it.each(Object.keys(ways).flatMap((way) => Object.keys(sizes).map((size) => [size, way] as const)))(
    'of %s, answered %s, does not stop the next request on its connection',
    async (size, way) => {
      const { url } = await open(ways[way] ?? (() => {}));
      const connection = rawConnection(url);
      closing.push(() => connection.end());
      for (const status of [303, 401, 404, 405, 413]) {
        connection.write(
          rawRequest(`POST /${status}`, [], Buffer.alloc(sizes[size as keyof typeof sizes], 'x')),
        );
        connection.write(rawRequest('GET /'));
        expect(await within(4000, connection.reply())).toMatchObject({ status, last: false });
        expect(await within(2000, connection.reply())).toMatchObject({ status: 200, body: 'the next' });
      }
    },
  );

  it('does not stop a stranger behind the same proxy', async () => {
    const { url } = await open(ways['after its first bytes'] ?? (() => {}));
    const proxy = await proxyBefore(url);
    for (const size of Object.values(sizes)) {
      const refused = fetch(`${proxy}/401`, { method: 'POST', body: Buffer.alloc(size, 'x') });
      expect(
        await within(
          4000,
          refused.then(({ status }) => status),
        ),
      ).toBe(401);
      expect(
        await within(
          2000,
          fetch(proxy).then((reply) => reply.text()),
        ),
      ).toBe('the next');
    }
  });

  it('is answered at once though it is sent slowly, and its connection stays', async () => {
    const { url } = await open(ways['without a look'] ?? (() => {}));
    const connection = rawConnection(url);
    closing.push(() => connection.end());
    const slow = rawRequest('POST /303', [], Buffer.alloc(300_000, 'x'));
    connection.write(slow.subarray(0, 100_000));
    expect(await within(1000, connection.reply())).toMatchObject({ status: 303, body: 'early' });
    connection.write(slow.subarray(100_000));
    connection.write(rawRequest('GET /'));
    expect(await within(1000, connection.reply())).toMatchObject({ body: 'the next' });
  });

  it('without an announced length is thrown away as well', async () => {
    const { url } = await open(ways['after its first bytes'] ?? (() => {}));
    const connection = rawConnection(url);
    closing.push(() => connection.end());
    connection.write(rawRequest('POST /404', ['Transfer-Encoding: chunked']));
    for (let part = 0; part < 30; part += 1) connection.write(`10000\r\n${'x'.repeat(65536)}\r\n`);
    connection.write('0\r\n\r\n');
    connection.write(rawRequest('GET /'));
    expect(await within(2000, connection.reply())).toMatchObject({ status: 404 });
    expect(await within(2000, connection.reply())).toMatchObject({ body: 'the next' });
  });

  const bounds = { bytes: 1_000_000, silentMs: 150, totalMs: 5_000 };
  it.each([
    ['is announced as more', rawRequest('POST /', [], Buffer.alloc(1_500_000)), true],
    [
      'turns out to be more',
      Buffer.concat([
        rawRequest('POST /', ['Transfer-Encoding: chunked']),
        Buffer.from('200000\r\n'),
        Buffer.alloc(0x200000),
      ]),
      false,
    ],
    ['stops coming', rawRequest('POST /', [], Buffer.alloc(500_000)).subarray(0, 300_000), false],
  ])('ends its connection behind the reply when it %s', async (_why, sent, said) => {
    const server = createServer((request, response) => {
      drainUnread(request, response, bounds);
      response.end('early');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    closing.push(() => void server.close());
    const connection = rawConnection(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    connection.write(sent);
    expect(await within(1000, connection.reply())).toMatchObject({ body: 'early', last: said });
    expect(await within(1000, connection.reply())).toBeUndefined();
  });
});

describe('all bodies together', () => {
  const readWhole =
    (budget: OpenBody, hold: () => Promise<void>): RequestListener =>
    (request, response) => {
      const body = budget(request, response);
      new Response(body.stream).arrayBuffer().then(
        async ({ byteLength }) => {
          await hold();
          response.end(String(byteLength));
        },
        (error: Error) => response.writeHead(body.crowdedOut ? 503 : 400).end(error.name),
      );
    };
  const upload = (url: string, bytes: number, type = 'multipart/form-data; boundary=x') =>
    fetch(url, { method: 'POST', headers: { 'Content-Type': type }, body: Buffer.alloc(bytes) });

  it('hold no more than they may: what finds no room is refused, and let in when there is some', async () => {
    let held = 0;
    let letGo = () => {};
    const free = new Promise<void>((resolve) => (letGo = resolve));
    const hold = () => {
      held += 1;
      return free;
    };
    const { url } = await open(readWhole(bodiesWithin({ files: 1_000_000, other: 1_000_000 }), hold));
    const first = upload(url, 700_000);
    await expect.poll(() => held).toBe(1);
    expect((await upload(url, 400_000)).status).toBe(503);
    // A form without files finds its own room.
    const small = upload(url, 400_000, 'application/x-www-form-urlencoded');
    letGo();
    expect(await (await first).text()).toBe('700000');
    expect(await (await small).text()).toBe('400000');
    expect(await (await upload(url, 700_000)).text()).toBe('700000');
  });

  it('are not kept out by what is only announced', async () => {
    const { url } = await open(readWhole(bodiesWithin({ files: 1_000_000, other: 0 }), async () => {}));
    for (let number = 0; number < 20; number += 1) {
      const connection = rawConnection(url);
      closing.push(() => connection.end());
      connection.write(
        rawRequest(
          'POST /',
          ['Content-Type: multipart/form-data; boundary=x'],
          Buffer.alloc(900_000),
        ).subarray(0, 300),
      );
    }
    await wait(50);
    expect((await upload(url, 900_000)).status).toBe(200);
  });

  it('are forgotten when their senders go away', async () => {
    const readBody = readWhole(bodiesWithin({ files: 1_000_000, other: 0 }), async () => {});
    const received: (() => number)[] = [];
    const { url } = await open((request, response) => {
      received.push(() => request.socket.bytesRead);
      readBody(request, response);
    });
    const connection = rawConnection(url);
    connection.write(
      rawRequest('POST /', ['Content-Type: multipart/form-data; boundary=x'], Buffer.alloc(900_000)).subarray(
        0,
        800_000,
      ),
    );
    // It has come before any other: of two that find no room together the later one is refused.
    await expect.poll(() => received[0]?.()).toBe(800_000);
    await expect.poll(async () => (await upload(url, 500_000)).status).toBe(503);
    connection.end();
    await expect.poll(async () => (await upload(url, 500_000)).status).toBe(200);
  });
});

describe('closing', () => {
  it('answers whoever is connected, tells him to go, and waits for work that nobody waits for any more', async () => {
    const done: string[] = [];
    const works: { door?: Door } = {};
    const { door, url } = await open((request, response) => {
      if (request.url === '/') response.end('quick');
      else {
        const answer = wait(400).then(() => {
          response.end('slow');
          return wait(200);
        });
        works.door?.waitFor(answer.then(() => done.push('work')));
      }
    });
    works.door = door;
    const [slow, idle] = [rawConnection(url), rawConnection(url)];
    slow.write(rawRequest('GET /slow'));
    idle.write(rawRequest('GET /'));
    expect(await idle.reply()).toMatchObject({ body: 'quick', last: false });
    const closed = door.close().then(() => done.push('closed'));
    await wait(50);
    // Written before its sender could know.
    idle.write(rawRequest('GET /'));
    expect(await idle.reply()).toMatchObject({ body: 'quick', last: true });
    expect(await slow.reply()).toMatchObject({ body: 'slow', last: true });
    await expect(fetch(url)).rejects.toThrow();
    await closed;
    expect(done).toEqual(['work', 'closed']);
  });

  it('does not wait for connections on which nothing happens', async () => {
    const { door, url } = await open((_request, response) => response.end('quick'));
    const [silent, idle] = [rawConnection(url), rawConnection(url)];
    idle.write(rawRequest('GET /'));
    await idle.reply();
    expect(await within(3000, door.close())).toBeUndefined();
    expect(await idle.reply()).toBeUndefined();
    expect(await silent.reply()).toBeUndefined();
  });
});
