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
      void openBody(request, response, 'somebody')
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
      const body = budget(request, response, String(request.headers['x-sender'] ?? 'somebody'));
      new Response(body.stream).arrayBuffer().then(
        async ({ byteLength }) => {
          await hold();
          response.end(String(byteLength));
        },
        (error: Error) => {
          response.statusCode = body.brokenOff === 'crowded-out' ? 503 : 400;
          response.end(error.name);
        },
      );
    };
  const multipart = 'Content-Type: multipart/form-data; boundary=x';
  const upload = (
    url: string,
    bytes: number,
    { type = 'multipart/form-data; boundary=x', sender = 'somebody' } = {},
  ) =>
    fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': type, 'X-Sender': sender },
      body: Buffer.alloc(bytes),
    });
  const form = { type: 'application/x-www-form-urlencoded' };
  const roomFor = (room: { small?: number; other?: number; files?: number }) => ({
    ...{ small: 1_000_000, other: 1_000_000, files: 1_000_000 },
    ...room,
  });
  /** Sends the beginning of a body, and nothing more. */
  const beginBody = (url: string, sender: string, bytes: number, sent: number, header = multipart) => {
    const connection = rawConnection(url);
    closing.push(() => connection.end());
    const whole = rawRequest('POST /', [header, `X-Sender: ${sender}`], Buffer.alloc(bytes));
    connection.write(whole.subarray(0, whole.length - bytes + sent));
    return connection;
  };

  it('hold no more than they may: what finds no room is refused, and let in when there is some', async () => {
    let held = 0;
    let letGo = () => {};
    const free = new Promise<void>((resolve) => (letGo = resolve));
    const hold = () => {
      held += 1;
      return free;
    };
    const { url } = await open(readWhole(bodiesWithin(roomFor({})), hold));
    const first = upload(url, 700_000);
    await expect.poll(() => held).toBe(1);
    expect((await upload(url, 400_000, { sender: 'another' })).status).toBe(503);
    // A form without files finds its own room, and so does what is small.
    const other = upload(url, 400_000, form);
    const small = upload(url, 40_000);
    letGo();
    expect(await (await first).text()).toBe('700000');
    expect(await (await other).text()).toBe('400000');
    expect(await (await small).text()).toBe('40000');
    expect(await (await upload(url, 700_000)).text()).toBe('700000');
  });

  it('are not kept out by what is only announced', async () => {
    const { url } = await open(readWhole(bodiesWithin(roomFor({ other: 0 })), async () => {}));
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
    expect((await upload(url, 900_000, { sender: 'another' })).status).toBe(200);
  });

  it('are forgotten when their senders go away', async () => {
    const readBody = readWhole(bodiesWithin(roomFor({ other: 0 })), async () => {});
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
    await expect.poll(async () => (await upload(url, 500_000, { sender: 'another' })).status).toBe(503);
    connection.end();
    await expect.poll(async () => (await upload(url, 500_000)).status).toBe(200);
  });

  it.each([
    ['of files', 900_000, multipart, 8_000_000],
    ['of forms', 300_000, 'Content-Type: application/x-www-form-urlencoded', 4_000_000],
    ['of small ones, as signing in is', 60_000, 'Content-Type: application/x-www-form-urlencoded', 1_000_000],
  ])('leave room for others, however many one sender begins %s', async (_what, bytes, header, room) => {
    const most = { small: room, other: room, files: room };
    const { url } = await open(readWhole(bodiesWithin(most), async () => {}));
    for (let number = 0; number < 40; number += 1) beginBody(url, 'attacker', bytes, bytes - 10, header);
    await wait(200);
    const type = header.replace('Content-Type: ', '');
    const others = await Promise.all(
      ['a', 'b', 'c'].map((sender) => upload(url, bytes, { type, sender }).then(({ status }) => status)),
    );
    expect(others).toEqual([200, 200, 200]);
    expect((await upload(url, bytes, { type, sender: 'attacker' })).status).toBe(503);
    // What is his only one may take all that there is.
    expect((await upload(url, Math.min(room, 900_000), { sender: 'd' })).status).toBe(200);
  });

  // Longer than a busy machine keeps a process from writing.
  const pace = { silentMs: 500, graceMs: 800, bytesPerSecond: 100_000 };
  it('are ended when nothing comes, or too little', async () => {
    const { url } = await open(readWhole(bodiesWithin(roomFor({}), pace), async () => {}));
    const silent = beginBody(url, 'a', 500_000, 1000);
    const trickling = beginBody(url, 'b', 500_000, 1000);
    const drops = setInterval(() => trickling.write('xx'), 30);
    closing.push(() => clearInterval(drops));
    const began = Date.now();
    expect(await within(5000, silent.reply())).toMatchObject({ status: 400, body: 'BodyTooSlow' });
    expect(await within(5000, trickling.reply())).toMatchObject({ status: 400, body: 'BodyTooSlow' });
    expect(Date.now() - began).toBeGreaterThan(700);
  });

  it('are waited for while they come, and not blamed for a reader that takes its time', async () => {
    const budget = bodiesWithin(roomFor({}), pace);
    const { url } = await open((request, response) => {
      const reader = budget(request, response, 'somebody').stream.getReader();
      void (async () => {
        let bytes = 0;
        for (let part = await reader.read(); !part.done; part = await reader.read()) {
          bytes += part.value.length;
          if (request.url === '/slow-reader') await wait(200);
        }
        response.end(String(bytes));
      })();
    });
    const slow = rawConnection(url);
    closing.push(() => slow.end());
    const whole = rawRequest('POST /', [multipart], Buffer.alloc(100_000));
    for (let at = 0; at < whole.length; at += 20_000) {
      slow.write(whole.subarray(at, at + 20_000));
      await wait(80);
    }
    expect(await within(2000, slow.reply())).toMatchObject({ status: 200, body: '100000' });
    const sent = await fetch(`${url}/slow-reader`, { method: 'POST', body: Buffer.alloc(400_000) });
    expect(await sent.text()).toBe('400000');
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
