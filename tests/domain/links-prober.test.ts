// Asking another agency's site whether a page opens (Đ13.1b): a server of the test stands for the sites.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { httpLinkProber } from '#app/adapters/link-prober.server.ts';
import { isPublicAddress } from '#app/adapters/public-address.server.ts';
import { otherSites, type OtherSites } from '../support/other-sites.ts';

let sites: OtherSites;
beforeAll(async () => {
  sites = await otherSites();
});
afterAll(() => sites.close());
beforeEach(() => void sites.asked.splice(0));

const userAgent = 'PhuAnPortal-LinkCheck/1.0 (+http://localhost:3000/lien-ket)';
const ask = (path: string) =>
  httpLinkProber({
    userAgent,
    timeoutMs: 300,
    mayAsk: (address) => address === '127.0.0.1',
    resolve: async (name) => {
      if (name.endsWith('.phuan')) return [{ address: '127.0.0.1', family: 4 }];
      if (name.endsWith('.noibo')) return [{ address: '10.0.0.1', family: 4 }];
      throw Object.assign(new Error(name), { code: 'ENOTFOUND' });
    },
  }).probe(path.startsWith('/') ? sites.origin + path : path);

describe('Đ13.1b: a page of another site', () => {
  test('opens: one HEAD is enough, it is told who asks, and the text is not fetched', async () => {
    expect(await ask('/tot')).toEqual({ httpStatus: 200 });
    expect(await ask('/vo-tan')).toEqual({ httpStatus: 200 });
    expect(sites.asked).toEqual(['HEAD /tot', 'HEAD /vo-tan']);
    expect([...sites.agents]).toEqual([userAgent]);
    expect(await ask(`http://trang.phuan:${sites.port}/tot`)).toEqual({ httpStatus: 200 });
  });

  test('is asked for with GET where HEAD is not known', async () => {
    expect(await ask('/chi-get')).toEqual({ httpStatus: 200 });
    expect(sites.asked).toEqual(['HEAD /chi-get', 'GET /chi-get']);
  });

  test.each([
    ['/status/404', { httpStatus: 404, problem: 'gone' }],
    ['/status/410', { httpStatus: 410, problem: 'gone' }],
    ['/status/500', { httpStatus: 500, problem: 'error-reply' }],
    // It answers, and lets no robot in.
    ['/status/403', { httpStatus: 403 }],
    ['/status/429', { httpStatus: 429 }],
    ['/treo', { problem: 'timeout' }],
    ['/dut', { problem: 'no-connection' }],
    ['/vong', { problem: 'too-many-redirects' }],
    ['http://khong-co.example/', { problem: 'no-name' }],
    ['ftp://trang.phuan/', { problem: 'not-an-address' }],
    ['http://ten:matkhau@trang.phuan/', { problem: 'not-an-address' }],
    ['không phải địa chỉ', { problem: 'not-an-address' }],
  ])('%s is told as it is', async (path, found) => {
    expect(await ask(path)).toEqual(found);
  });

  test('that moved for good is told with its new address; one that leads on for now is not', async () => {
    expect(await ask('/moi')).toEqual({ httpStatus: 200, movedTo: `${sites.origin}/tot` });
    expect(await ask('/tam')).toEqual({ httpStatus: 200 });
  });

  test('whose port is closed does not open', async () => {
    const gone = await otherSites();
    await gone.close();
    expect(await ask(`${gone.origin}/tot`)).toEqual({ problem: 'no-connection' });
  });
});

describe('a private network', () => {
  test('is never asked: by digits, by name, or by a page that leads there', async () => {
    const own = httpLinkProber({ userAgent, timeoutMs: 300 });
    expect(await own.probe(`${sites.origin}/tot`)).toEqual({ problem: 'not-public' });
    expect(await own.probe(`http://localhost:${sites.port}/tot`)).toEqual({ problem: 'not-public' });
    expect(await own.probe(`http://[::1]:${sites.port}/tot`)).toEqual({ problem: 'not-public' });
    expect(await own.probe(`http://2130706433:${sites.port}/tot`)).toEqual({ problem: 'not-public' });
    expect(await ask(`http://may-chu.noibo:${sites.port}/tot`)).toEqual({ problem: 'not-public' });
    expect(sites.asked).toEqual([]);
    expect(await ask('/vao-trong')).toEqual({ problem: 'not-public' });
    expect(await ask('/ra-tep')).toEqual({ httpStatus: 302, problem: 'not-an-address' });
    expect(sites.asked).toEqual(['HEAD /vao-trong', 'HEAD /ra-tep']);
  });

  test.each([
    '0.0.0.0 10.1.2.3 100.64.0.1 127.0.0.1 169.254.169.254 172.31.255.255 192.168.1.1 198.18.0.1 224.0.0.1 255.255.255.255',
    ':: ::1 ::ffff:127.0.0.1 64:ff9b::7f00:1 fe80::1 fd00::1 ff02::1 2001:db8::1 2002:7f00:1::',
    'phuan.example 127.1',
  ])('is told from the internet: %s', (addresses) => {
    expect(addresses.split(' ').filter(isPublicAddress)).toEqual([]);
  });

  test('is not the internet', () => {
    const open = ['8.8.8.8', '172.32.0.1', '2405:4800::1', '2606:4700::1111'];
    expect(open.filter(isPublicAddress)).toEqual(open);
  });
});
