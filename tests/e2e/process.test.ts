// The portal as a process: what strangers send stops nobody, and when it stops nobody is cut off.
import { readFileSync, renameSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { copyDemoData } from '../support/demo-data.ts';
import { startPortal, type StartedPortal } from '../support/portal-process.ts';
import { withPortalSql } from '../support/portal-sql.ts';
import { rawConnection, rawRequest, type RawReply } from '../support/raw-connection.ts';
import { routePaths } from '../support/route-paths.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder();
let portal: StartedPortal;

beforeAll(async () => {
  await copyDemoData(folder.path);
  portal = await startPortal(folder.path);
});
afterAll(async () => {
  portal.child.kill('SIGTERM');
  await portal.ended;
  folder.remove();
});

const multipart = 'Content-Type: multipart/form-data; boundary=x';
const form = 'Content-Type: application/x-www-form-urlencoded';
const ours = () => `Origin: ${portal.url}`;

test('what the first reader of a page brought is on nobody else’s, and each audience has its own page for nothing', async () => {
  const page = async (path: string) => (await fetch(portal.url + path)).text();
  expect(await page('/can-bo/khong-co')).toContain('Về trang làm việc');
  expect(await page('/khong-co')).not.toContain('Về trang làm việc');
  expect(await page('/can-bo/khong-co-2')).toContain('Về trang làm việc');
  const addresses = [...(await page('/sitemap.xml')).matchAll(/<loc>([^<]+)<\/loc>/g)]
    .map(([, address = '']) => new URL(address).pathname)
    // One of each kind: the first of those that lie in one place.
    .filter((path, at, all) => all.findIndex((one) => placeOf(one) === placeOf(path)) === at);
  expect(addresses.length).toBeGreaterThan(25);
  for (const path of addresses) {
    const first = await page(`${path}?utm_source=lo_ra_ngoai&fbclid=lo_ra_ngoai`);
    expect(first, path).not.toContain('lo_ra_ngoai');
    const spelled = await fetch(`${portal.url}${path.toUpperCase()}/?q=1`, { redirect: 'manual' });
    if (path !== '/') expect(spelled.status, path).toBe(308);
  }
});
const placeOf = (path: string) => path.split('/').slice(0, -1).join('/') || path;

test('nothing is read of what is begun at any route before it is known who may send it', async () => {
  const paths = routePaths.map(
    (path) => `/${path.replace('*', 'khong-co').replaceAll(/:[a-zA-Z]+/g, 'khong-co')}`,
  );
  expect(paths.length).toBeGreaterThan(250);
  const waiting: string[] = [];
  for (let from = 0; from < paths.length; from += 20) {
    await Promise.all(
      paths.slice(from, from + 20).map(async (path) => {
        const connection = rawConnection(portal.url);
        const whole = rawRequest(`POST ${path}`, [ours(), multipart], Buffer.alloc(2_000_000));
        connection.write(whole.subarray(0, 2000));
        const reply = await Promise.race([connection.reply(), wait(8000)]);
        if (reply === undefined) waiting.push(path);
        else expect(reply.status, path).toBeLessThan(500);
        connection.end();
      }),
    );
  }
  // These take files from anybody.
  expect(waiting.toSorted()).toEqual(['/phan-anh-kien-nghi/gui']);
});

describe('a body that is refused unread', () => {
  test.each([
    ['a page for residents, signed out', 303, '/ho-so/PA-0000-0000/bo-sung', multipart],
    ['a page for staff, signed out', 303, '/can-bo/bien-tap/moi', multipart],
    ['a picture of the board, signed out', 401, '/can-bo/bien-tap/tep/anh', multipart],
    ['a page of another site', 403, '/dang-nhap', multipart],
    ['an address that is not there', 404, '/khong-co-trang-nay', multipart],
    ['a code that leads nowhere', 404, '/tiep-can-thong-tin/yeu-cau/khong-co/rut', multipart],
    ['a page that takes nothing', 405, '/healthz', multipart],
    ['a form larger than any form', 413, '/dang-nhap', form],
  ])(
    'sent to %s is answered %i, and so is the next request on its connection',
    async (_what, status, path, type) => {
      const connection = rawConnection(portal.url);
      for (const bytes of [200_000, 10_000_000]) {
        const origin = status === 403 ? 'Origin: https://ke-xau.example' : ours();
        // A form of this size is none that is too large.
        const large = status === 413 ? Math.max(bytes, 1_500_000) : bytes;
        connection.write(rawRequest(`POST ${path}`, [origin, type], Buffer.alloc(large, 'x')));
        connection.write(rawRequest('GET /healthz'));
        const sent = Date.now();
        expect(await connection.reply()).toMatchObject({ status });
        expect(await connection.reply()).toMatchObject({ status: 200, last: false });
        expect(Date.now() - sent).toBeLessThan(8000);
      }
      connection.end();
    },
  );
});

test.each([
  '/',
  '/dang-nhap',
  '/dang-nhap.data',
  '/khong-co-trang-nay',
  '/healthz',
  '/vnpay-gia-lap/thanh-toan',
])(
  'a form of another site sent to %s is refused in words, and a question of another site harms nothing',
  async (path) => {
    for (const method of ['POST', 'PUT', 'DELETE']) {
      for (const headers of [
        { Origin: 'http://ke-xau.example' },
        { Origin: 'phuan' },
        { Referer: 'http://ke-xau.example/' },
        {},
      ]) {
        const reply = await fetch(portal.url + path, {
          method,
          headers: { 'Sec-Fetch-Mode': 'navigate', ...headers },
        });
        expect([reply.status, await reply.text()]).toEqual([
          403,
          expect.stringContaining('không được gửi từ trang của chúng tôi'),
        ]);
      }
    }
    for (const method of ['GET', 'HEAD', 'OPTIONS']) {
      const reply = await fetch(portal.url + path, { method, headers: { Origin: 'http://ke-xau.example' } });
      expect(reply.status, method).toBeLessThan(500);
    }
  },
);

test('when its database is killed, cached pages stay up, the rest is told in words, and all is there again', async () => {
  const place = JSON.parse(readFileSync(`${folder.path}/postgres.json`, 'utf8')) as { place: string | null };
  const databasePid = () =>
    Number.parseInt(readFileSync(`${place.place ?? folder.path}/postgres/postmaster.pid`, 'utf8'), 10);
  const killed = databasePid();
  const [cached, uncached] = ['/', '/tim-kiem?q=khai%20sinh'];
  expect((await fetch(portal.url + cached)).status).toBe(200);
  // Without its settings the server cannot come back before the outage was seen, on however slow a machine.
  const settings = `${place.place ?? folder.path}/postgres/postgresql.conf`;
  renameSync(settings, `${settings}.away`);
  process.kill(killed, 'SIGKILL');
  const status = async () => (await fetch(portal.url + uncached)).status;
  await expect.poll(status, { timeout: 6000, interval: 10 }).toBe(503);
  expect((await fetch(portal.url + cached)).status).toBe(200);
  renameSync(`${settings}.away`, settings);
  await expect.poll(status, { timeout: 15_000, interval: 50 }).toBe(200);
  expect(databasePid()).not.toBe(killed);
  expect(portal.said()).toContain('the database is up again');
  expect(portal.child.exitCode).toBeNull();
  // What the database tells is heard, and once.
  const listening = () =>
    withPortalSql(folder.path, (sql) => sql`select 1 from pg_stat_activity where query ilike 'listen %'`);
  await expect.poll(async () => (await listening()).length).toBe(1);
});

describe('asked to stop while everybody is busy', () => {
  interface Visit {
    readonly replies: RawReply[];
    /** The connection ended without an answer to a request, or in the middle of one. */
    readonly cut: boolean;
  }

  /** Asks again and again over one connection, until the portal says that it is the last time. */
  async function visit(path: string, pauseMs: number, begun: () => void): Promise<Visit> {
    const connection = rawConnection(portal.url);
    const replies: RawReply[] = [];
    for (;;) {
      connection.write(rawRequest(`GET ${path}`));
      const reply = await connection.reply().catch(() => undefined);
      if (reply === undefined) return { replies, cut: true };
      replies.push(reply);
      begun();
      if (reply.last) return { replies, cut: false };
      await wait(pauseMs);
    }
  }

  test('it answers whoever is connected, tells him to go, and ends with 0', async () => {
    const uncached = ['/tra-cuu?ma=PA-1234-5678', '/tim-kiem?q=khai%20sinh', '/dang-nhap', '/dich-vu-cong'];
    const visits: Promise<Visit>[] = [];
    const begun = Array.from({ length: 24 }, (_, number) => {
      const path = uncached[number % uncached.length] ?? '/';
      return new Promise<void>((resolve) => visits.push(visit(path, number * 5, resolve)));
    });
    await Promise.all(begun);
    const [signalled, saidBefore] = [Date.now(), portal.said().length];
    portal.child.kill('SIGTERM');
    const seen = await Promise.all(visits);
    expect(seen.filter(({ cut }) => cut)).toEqual([]);
    expect(seen.flatMap(({ replies }) => replies.filter(({ status }) => status >= 500))).toEqual([]);
    expect(await portal.ended).toBe(0);
    expect(Date.now() - signalled).toBeLessThan(15_000);
    expect(portal.said().slice(saidBefore)).not.toMatch(/"level":"(error|fatal)"/);
  });
});
