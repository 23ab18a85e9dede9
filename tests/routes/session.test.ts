// Doors, refusals and where one is led afterwards, through the loaders and actions themselves.
import { beforeAll, describe, expect, it } from 'vitest';

import { paths } from '#app/addresses/paths.ts';
import { sessionIn } from '#app/domain/accounts/sessions.server.ts';
import { readActor } from '#app/domain/accounts/read-actor.server.ts';
import { safeReturnTo } from '#app/http/return-to.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { comesFromOurPages } from '#app/http/origin.server.ts';
import { readFlash, redirectWithFlash } from '#app/http/flash.server.ts';
import { requireResident, requireStaff } from '#app/http/session.server.ts';
import { enterDoor, openDoor, type Door } from '#app/http/sign-in-page.server.ts';
import { action as staySignedIn, loader as sessionLeft } from '#app/routes/officer/session.ts';
import { loader as lookUp } from '#app/routes/public/look-up.tsx';
import { headers as signInHeaders } from '#app/routes/resident/sign-in.tsx';
import { extendSession } from '#db/queries/ways-in.server.ts';
import { accountPortal } from '../support/account-portal.ts';
import { useDatabase } from '../support/database.ts';

const database = useDatabase();
let portal: ReturnType<typeof accountPortal>;
beforeAll(() => {
  portal = accountPortal(database.db);
});

async function thrown(run: () => Promise<unknown>): Promise<unknown> {
  try {
    await run();
  } catch (error) {
    return error;
  }
  throw new Error('it should have thrown');
}

function signInRequest(email: string, door: Door, returnTo?: string): Request {
  const path = door === 'resident' ? paths.signIn(returnTo) : paths.staffSignIn(returnTo);
  return new Request(`http://localhost:3000${path}`, {
    method: 'POST',
    body: new URLSearchParams({ email, password: 'PhuAn@2018' }),
  });
}

async function signedIn(email: string, door: Door): Promise<{ cookie: string; to: string | null }> {
  const reply = (await thrown(() =>
    enterDoor(signInRequest(email, door), portal.context(), door),
  )) as Response;
  return { cookie: reply.headers.getSetCookie()[0]?.split(';')[0] ?? '', to: reply.headers.get('location') };
}

describe('the doors', () => {
  it('lead a stranger to the right sign-in page, and back to where he was going', async () => {
    const request = new Request('http://localhost:3000/ho-so/PA-1?trang=2');
    const reply = (await thrown(() => requireResident(request, portal.context()))) as Response;
    expect([reply.status, reply.headers.get('location')]).toEqual([
      303,
      '/dang-nhap?tiep=%2Fho-so%2FPA-1%3Ftrang%3D2',
    ]);
    const staff = (await thrown(() =>
      requireStaff(new Request('http://localhost:3000/can-bo/ho-so.data?_routes=x'), portal.context()),
    )) as Response;
    expect(staff.headers.get('location')).toBe('/can-bo/dang-nhap?tiep=%2Fcan-bo%2Fho-so');
    const sent = new Request(
      'http://localhost:3000/can-bo/ho-so/PA-1/tiep-nhan.data?ds=han%3Dqua-han&index',
      {
        method: 'POST',
      },
    );
    expect(
      ((await thrown(() => requireStaff(sent, portal.context()))) as Response).headers.get('location'),
    ).toBe(paths.staffSignIn('/can-bo/ho-so/PA-1/tiep-nhan?ds=han%3Dqua-han#chua-gui'));
    const entered = (await thrown(() =>
      enterDoor(
        signInRequest('nguyen.van.an@demo.phuan', 'resident', '/ho-so/PA-1?trang=2'),
        portal.context(),
        'resident',
      ),
    )) as Response;
    expect(entered.headers.get('location')).toBe('/ho-so/PA-1?trang=2');
  });

  it('say to whoever sent a form after his session ended that it was not saved', async () => {
    const address = 'http://localhost:3000/dich-vu-cong/khai-sinh/nop-ho-so/PA-1/con?ve=kiem-tra';
    for (const [lead, door] of [
      [requireResident, 'resident'],
      [requireStaff, 'staff'],
    ] as const) {
      const said = async (init: RequestInit) => {
        const reply = (await thrown(() => lead(new Request(address, init), portal.context()))) as Response;
        const cookie = reply.headers.getSetCookie()[0]?.split(';')[0] ?? '';
        const next = new Request(`http://localhost:3000${reply.headers.get('location')}`, {
          headers: { cookie },
        });
        return (await openDoor(next, portal.context(), door)).page;
      };
      expect(await said({ method: 'POST', body: new URLSearchParams({ name: 'An' }) })).toMatchObject({
        returnTo: '/dich-vu-cong/khai-sinh/nop-ho-so/PA-1/con?ve=kiem-tra#chua-gui',
        flash: { message: expect.stringContaining('chưa được lưu') as unknown },
      });
      const read = await said({});
      expect([read.flash, read.returnTo]).toEqual([undefined, expect.not.stringContaining('#')]);
    }
  });

  it('tell residents and staff in words that they stand before the wrong one', async () => {
    const resident = await signedIn('nguyen.van.an@demo.phuan', 'resident');
    expect(resident.to).toBe('/ho-so');
    const asResident = new Request('http://localhost:3000/can-bo', { headers: { cookie: resident.cookie } });
    expect(await requireResident(asResident, portal.context())).toMatchObject({ name: 'Nguyễn Văn An' });
    expect(await thrown(() => requireStaff(asResident, portal.context()))).toMatchObject({
      init: { status: 403 },
      data: { message: expect.stringContaining('tài khoản người dân') as unknown },
    });
    const staff = await signedIn('motcua@demo.phuan', 'staff');
    expect(staff.to).toBe('/can-bo');
    const asStaff = new Request('http://localhost:3000/ho-so', { headers: { cookie: staff.cookie } });
    expect(await thrown(() => requireResident(asStaff, portal.context()))).toMatchObject({
      init: { status: 403 },
    });
  });

  it('keep staff signed in for eight hours from what they did last, and for twelve in all', async () => {
    const { cookie } = await signedIn('hotich@demo.phuan', 'staff');
    const request = new Request('http://localhost:3000/can-bo', { headers: { cookie } });
    const { userId } = await requireStaff(request, portal.context());
    const sql = database.owner.$client;
    /** @param began hours ago @param left hours until it ends @returns the same after `act` */
    const leftAfter = async (began: number, left: number, act: () => Promise<unknown>) => {
      await sql`update sessions set created_at = now() - ${began} * interval '1 hour',
        expires_at = now() + ${left} * interval '1 hour' where user_id = ${userId}`;
      await act();
      const [row] = await sql<{ hours: string }[]>`
        select round(extract(epoch from expires_at - now()) / 3600, 1) as hours from sessions where user_id = ${userId}`;
      return Number(row?.hours);
    };
    const open = () => requireStaff(request, portal.context());
    expect(await leftAfter(3, 5, open)).toBe(8);
    expect(await leftAfter(9, 1, open)).toBe(3);
    expect(await leftAfter(1, 7.9, open)).toBe(7.9);
    const visitor = { headers: request.headers, clientIp: '' };
    expect(await leftAfter(3, 5, () => readActor(portal.context().portal, visitor))).toBe(5);
  });

  it('let whoever is in pass the sign-in page', async () => {
    const { cookie } = await signedIn('tran.thi.binh@demo.phuan', 'resident');
    const request = new Request('http://localhost:3000/dang-nhap', { headers: { cookie } });
    expect(
      ((await thrown(() => openDoor(request, portal.context(), 'resident'))) as Response).headers.get(
        'location',
      ),
    ).toBe('/ho-so');
  });

  it('say when it is worth trying again, to whoever tried too often, and to whoever looked up too much', async () => {
    const at = (address: string) => ({ ...portal.context(), clientIp: address });
    const wrong = async () => {
      const body = new URLSearchParams({ email: 'tran.thi.binh@demo.phuan', password: 'không phải thế' });
      const request = new Request('http://localhost:3000/dang-nhap', { method: 'POST', body });
      return (await enterDoor(request, at('203.0.113.70'), 'resident')).init;
    };
    for (let count = 0; count < 10; count += 1)
      expect(new Headers((await wrong())?.headers).get('Retry-After')).toBeNull();
    const paused = await wrong();
    expect([paused?.status, Number(new Headers(paused?.headers).get('Retry-After'))]).toEqual([
      422,
      expect.toSatisfy((seconds: number) => seconds > 0 && seconds <= 30),
    ]);
    const none = new Headers();
    const given = { parentHeaders: none, errorHeaders: undefined, loaderHeaders: none };
    expect(signInHeaders({ ...given, actionHeaders: new Headers({ 'Retry-After': '30' }) })).toEqual({
      'Retry-After': '30',
    });
    const look = async () => {
      const request = new Request('http://localhost:3000/tra-cuu?ma=PA-0000-0000-00');
      const answer = await lookUp({ request, context: at('203.0.113.71'), params: {} });
      return 'init' in answer ? answer.init : null;
    };
    for (let count = 0; count < 60; count += 1) expect((await look())?.status).toBe(404);
    const refused = await look();
    expect([refused?.status, Number(new Headers(refused?.headers).get('Retry-After'))]).toEqual([
      429,
      expect.toSatisfy((seconds: number) => seconds > 0 && seconds <= 600),
    ]);
  });

  it('do not believe a cookie that somebody changed', async () => {
    const { cookie } = await signedIn('tran.thi.binh@demo.phuan', 'resident');
    const request = new Request('http://localhost:3000/ho-so', {
      headers: { cookie: cookie.replace(/=./, '=~') },
    });
    expect(((await thrown(() => requireResident(request, portal.context()))) as Response).status).toBe(303);
  });

  it.each([
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    'javascript:alert(1)',
    '/ho so',
    '/.//evil.example',
    '/\u0001x',
    `/${'a'.repeat(3000)}`,
    '/dang-xuat',
    '/dang-xuat/?x',
    '',
    null,
  ])('never lead to %j', (address) => {
    expect(safeReturnTo(address)).toBeUndefined();
  });

  it('lead on to an address with marks over its letters, as a header can carry it', () => {
    expect(safeReturnTo('/tìm?q=hộ#x')).toBe('/t%C3%ACm?q=h%E1%BB%99#x');
  });
});

describe('the message over a redirect', () => {
  it('is shown once, on the page that it leads to alone, and not when somebody else wrote it', async () => {
    const context = portal.context();
    const told = async (code: string) => {
      const flash = { kind: 'success', message: `Đã xong ${code}.` } as const;
      const reply = await redirectWithFlash(context, `/can-bo/ho-so/${code}?ds=1#tin-nhan`, flash);
      expect(reply.status).toBe(303);
      return reply.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    };
    const cookie = await told('PA-1');
    const cookies = [cookie, await told('PA-2')].join('; ');
    const readOn = (page: string) =>
      readFlash(
        new Request(`http://localhost/can-bo/ho-so${page}`, { headers: { cookie: cookies } }),
        context,
      );
    // Of two tabs each is told of its own dossier; a third of none, and it takes no message from them.
    const other = await readOn('/PA-3');
    expect([other.flash, other.headers.getSetCookie()]).toEqual([undefined, []]);
    expect((await readOn('')).flash).toBeUndefined();
    expect((await readOn('/PA-2.data?ds=1')).flash).toMatchObject({ message: 'Đã xong PA-2.' });
    const read = await readOn('/PA-1?ds=1');
    expect(read.flash).toEqual({ kind: 'success', message: 'Đã xong PA-1.' });
    expect(read.headers.getSetCookie()[0]).toContain('Max-Age=0');
    const forged = cookie.slice(0, -3) + 'AAA';
    expect(
      (
        await readFlash(
          new Request('http://localhost/can-bo/ho-so/PA-1', { headers: { cookie: forged } }),
          context,
        )
      ).flash,
    ).toBeUndefined();
  });
});

describe('where a form comes from', () => {
  const publicUrl = 'https://phuanbinhduong.gov.vn';
  const silent = { origin: undefined, secFetchSite: undefined, referer: undefined };
  const posted = {
    ...{ method: 'POST', path: '/dang-nhap', protocol: 'http', host: 'app:3000' },
    ...silent,
  };
  type Sent = Partial<Parameters<typeof comesFromOurPages>[0]>;
  const named: readonly [what: string, sent: Sent, allowed: boolean][] = [
    ['our own page', { host: 'phuan.vn', origin: 'https://phuan.vn', secFetchSite: 'same-origin' }, true],
    ['our own page, the proxy having another host', { origin: publicUrl, secFetchSite: 'same-origin' }, true],
    [
      'our address without encryption, the proxy having another host',
      { origin: 'http://phuanbinhduong.gov.vn' },
      false,
    ],
    [
      'our address without encryption',
      { host: 'phuanbinhduong.gov.vn', origin: 'http://phuanbinhduong.gov.vn' },
      false,
    ],
    [
      'the same, said by the Referer',
      { host: 'phuanbinhduong.gov.vn', referer: 'http://phuanbinhduong.gov.vn/' },
      false,
    ],
    ['the machine itself, unencrypted', { host: '127.0.0.1:3000', origin: 'http://127.0.0.1:3000' }, true],
    [
      'an unencrypted page, the request encrypted',
      { protocol: 'https', host: 'phu-an.lan', origin: 'http://phu-an.lan' },
      false,
    ],
    [
      'an encrypted page behind a proxy that is not believed',
      { host: 'phu-an.lan', origin: 'https://phu-an.lan' },
      true,
    ],
    ['the standard port written out', { host: 'phu-an.lan:80', origin: 'http://phu-an.lan' }, true],
    ['another port of the same host', { host: 'phu-an.lan:3000', origin: 'http://phu-an.lan:4000' }, false],
    ['another site', { origin: 'https://evil.example', secFetchSite: 'cross-site' }, false],
    ['another site in an old browser', { origin: 'https://evil.example' }, false],
    ['another site in a very old browser', { referer: 'https://evil.example/app:3000' }, false],
    ['our own page in a very old browser', { referer: `${publicUrl}/dang-nhap` }, true],
    ['our own page, Sec-Fetch-Site alone', { secFetchSite: 'same-origin' }, true],
    ['a reply that is loaded again', { origin: publicUrl, secFetchSite: 'none' }, true],
    [
      'a neighbour under the same domain',
      { origin: 'https://khac.phuan.vn', secFetchSite: 'same-site' },
      false,
    ],
    ['a page that hides its origin', { origin: 'null' }, false],
    [
      'a page that hides its origin and shows ours behind it',
      { origin: 'null', referer: `${publicUrl}/` },
      false,
    ],
    ['an origin that is no address', { origin: 'phuan' }, false],
    ['two origins', { origin: `${publicUrl}, https://evil.example` }, false],
    ['nobody at all', {}, false],
    ['nobody, named by a value that browsers do not send', { secFetchSite: 'x' }, false],
    ['a signed notification of the gateway', { path: '/thanh-toan/vnpay/ipn' }, true],
    ['a signed question to the stand-in gateway', { path: '/vnpay-gia-lap/api' }, true],
    ['something beside the signed addresses', { path: '/thanh-toan/vnpay/ipn/x' }, false],
    [
      'another site that only reads',
      { method: 'GET', origin: 'https://evil.example', secFetchSite: 'cross-site' },
      true,
    ],
  ];
  it.each(named)('%s', (_what, sent, allowed) => {
    expect(comesFromOurPages({ ...posted, ...sent }, publicUrl)).toBe(allowed);
  });

  const signs = {
    origin: [undefined, publicUrl, 'https://evil.example', 'null'],
    secFetchSite: [undefined, 'same-origin', 'none', 'same-site', 'cross-site'],
    referer: [undefined, `${publicUrl}/ho-so`, 'https://evil.example/'],
  };
  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])(
    '%s: no sign names another place, and one names ours',
    (method) => {
      for (const origin of signs.origin) {
        for (const secFetchSite of signs.secFetchSite) {
          for (const referer of signs.referer) {
            const sent = { ...posted, method, origin, secFetchSite, referer };
            const foreign =
              (origin !== undefined && origin !== publicUrl) ||
              (secFetchSite !== undefined && !['same-origin', 'none'].includes(secFetchSite));
            const own = origin ?? secFetchSite ?? (referer === signs.referer[1] ? 'ours' : undefined);
            expect(comesFromOurPages(sent, publicUrl), JSON.stringify(sent)).toBe(
              !foreign && own !== undefined,
            );
          }
        }
      }
    },
  );
});

describe('what a form sent', () => {
  it('is read; no body at all is an empty form', async () => {
    const typed = new Request('http://localhost/', {
      method: 'POST',
      body: new URLSearchParams({ email: 'an@example.com' }),
    });
    expect((await readForm(typed)).get('email')).toBe('an@example.com');
    expect([...(await readForm(new Request('http://localhost/', { method: 'POST' })))]).toEqual([]);
  });

  it.each([
    ['application/json', '{"email":"an@example.com"}'],
    ['multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="email"\r\n\r\nan'],
  ])('answers 400 in words to a body of %s that is no form', async (type, body) => {
    const request = new Request('http://localhost/', {
      method: 'POST',
      headers: { 'content-type': type },
      body,
    });
    expect(await thrown(() => readForm(request))).toMatchObject({ init: { status: 400 } });
  });
});

describe('how long somebody of the staff stays signed in', () => {
  it('is told without his doing anything, and grows when he says that he is here', async () => {
    const { cookie } = await signedIn('motcua@demo.phuan', 'staff');
    const digest = sessionIn(portal.deps, { headers: new Headers({ cookie }) });
    const inAnHour = new Date(Date.now() + 3_600_000);
    await extendSession(database.db, digest!, inAnHour);
    const ask = async (handler: typeof sessionLeft, method: string, of = cookie) => {
      const request = new Request(`http://localhost:3000${paths.staffSession()}`, {
        method,
        headers: { cookie: of },
      });
      const reply = await handler({ request, context: portal.context(), params: {} });
      return ((await reply.json()) as { leftMs: number }).leftMs / 3_600_000;
    };
    expect(await ask(sessionLeft, 'GET')).toBeCloseTo(1, 1);
    expect(await ask(sessionLeft, 'GET')).toBeLessThan(1);
    expect(await ask(staySignedIn, 'POST')).toBeCloseTo(8, 1);
    expect(await ask(sessionLeft, 'GET', '')).toBe(0);
  });
});
