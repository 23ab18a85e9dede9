// Doors, refusals and where one is led afterwards, through the loaders and actions themselves.
import { beforeAll, describe, expect, it } from 'vitest';

import { paths, safeReturnTo } from '#app/http/paths.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { comesFromOurPages } from '#app/http/origin.server.ts';
import { readFlash, redirectWithFlash } from '#app/http/flash.server.ts';
import { requireResident, requireStaff } from '#app/http/session.server.ts';
import { enterDoor, openDoor, type Door } from '#app/http/sign-in-page.server.ts';
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
    const entered = (await thrown(() =>
      enterDoor(
        signInRequest('nguyen.van.an@demo.phuan', 'resident', '/ho-so/PA-1?trang=2'),
        portal.context(),
        'resident',
      ),
    )) as Response;
    expect(entered.headers.get('location')).toBe('/ho-so/PA-1?trang=2');
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

  it('let whoever is in pass the sign-in page', async () => {
    const { cookie } = await signedIn('tran.thi.binh@demo.phuan', 'resident');
    const request = new Request('http://localhost:3000/dang-nhap', { headers: { cookie } });
    expect(
      ((await thrown(() => openDoor(request, portal.context(), 'resident'))) as Response).headers.get(
        'location',
      ),
    ).toBe('/ho-so');
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
  it('is shown once, and not when somebody else wrote it', async () => {
    const context = portal.context();
    const reply = await redirectWithFlash(context, '/tai-khoan', { kind: 'success', message: 'Đã lưu.' });
    expect(reply.status).toBe(303);
    const cookie = reply.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const read = await readFlash(new Request('http://localhost/', { headers: { cookie } }), context);
    expect(read.flash).toEqual({ kind: 'success', message: 'Đã lưu.' });
    expect(read.headers.getSetCookie()[0]).toContain('Max-Age=0');
    const forged = cookie.slice(0, -3) + 'AAA';
    expect(
      (await readFlash(new Request('http://localhost/', { headers: { cookie: forged } }), context)).flash,
    ).toBeUndefined();
  });
});

describe('where a form comes from', () => {
  const ours = { method: 'POST', host: 'phuan.vn', origin: 'https://phuan.vn', secFetchSite: 'same-origin' };
  it.each([
    ['our own page', ours, true],
    [
      'our own page, the proxy having another host',
      { ...ours, host: 'app:3000', origin: 'https://phuanbinhduong.gov.vn' },
      true,
    ],
    ['a machine without a browser', { ...ours, origin: undefined, secFetchSite: undefined }, true],
    ['another site', { ...ours, origin: 'https://evil.example', secFetchSite: 'cross-site' }, false],
    [
      'another site in an old browser',
      { ...ours, origin: 'https://evil.example', secFetchSite: undefined },
      false,
    ],
    [
      'a neighbour under the same domain',
      { ...ours, origin: 'https://khac.phuan.vn', secFetchSite: 'same-site' },
      false,
    ],
    ['a page that hides its origin', { ...ours, origin: 'null', secFetchSite: undefined }, false],
    [
      'another site that only reads',
      { ...ours, method: 'GET', origin: 'https://evil.example', secFetchSite: 'cross-site' },
      true,
    ],
  ])('%s', (_what, request, allowed) => {
    expect(comesFromOurPages(request, 'https://phuanbinhduong.gov.vn')).toBe(allowed);
  });
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
