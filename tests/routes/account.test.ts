// The account page: what a resident tells once, checked like a declaration, sealed, and offered again.
import type { ActionFunctionArgs } from '@remix-run/node';
import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';

import { paths } from '#app/addresses/paths.ts';
import { signIn } from '#app/domain/accounts/sign-in.server.ts';
import { signUp } from '#app/domain/accounts/sign-up.server.ts';
import { readFlash } from '#app/http/flash.server.ts';
import { action, loader } from '#app/routes/resident/account.tsx';
import { action as confirm } from '#app/routes/resident/confirm-email.tsx';
import { action as changeContacts, loader as contacts } from '#app/routes/resident/contacts.tsx';
import { action as forgotPassword, loader as forgotten } from '#app/routes/resident/forgot-password.tsx';
import { action as resetPassword } from '#app/routes/resident/reset-password.tsx';
import { action as resetByCode } from '#app/routes/resident/reset-by-code.tsx';
import { unknownEvent } from '#app/steps/permit.ts';
import { findProfile } from '#db/queries/applicant-profile.server.ts';
import { outbox } from '#db/schema/index.ts';
import { accountPortal } from '../support/account-portal.ts';
import { useDatabase } from '../support/database.ts';

const database = useDatabase();
let portal: ReturnType<typeof accountPortal>;
let cookie: string;

beforeAll(async () => {
  portal = accountPortal(database.db);
  const outcome = await signIn(
    portal.portal,
    { headers: new Headers(), clientIp: '203.0.113.9' },
    'resident',
    {
      contact: 'tran.thi.binh@demo.phuan',
      password: 'PhuAn@2018',
    },
  );
  cookie = (outcome.ok && outcome.cookies[0]?.split(';')[0]) || '';
});

function args(body?: Record<string, string>): ActionFunctionArgs {
  const init = body === undefined ? {} : { method: 'POST', body: new URLSearchParams(body) };
  const request = new Request('http://localhost:3000/tai-khoan', { ...init, headers: { cookie } });
  return { request, context: portal.context(), params: {} };
}

const profile = {
  fullName: 'Trần Thị Bình',
  'birthDate.day': '2',
  'birthDate.month': '9',
  'birthDate.year': '1990',
  'identity.type': 'CCCD',
  'identity.number': '074190005678',
  phone: '0987 654 321',
};

describe('the account page', () => {
  it('shows what is known', async () => {
    const page = await loader(args());
    expect(page.data).toMatchObject({
      contact: 'tran.thi.binh@demo.phuan',
      wire: {
        fullName: 'Trần Thị Bình',
        birthDate: { day: '2', month: '9', year: '1990' },
        identity: { number: '074190005678' },
      },
    });
  });

  it('keeps what was typed and says at each field what to do', async () => {
    const reply = await action(args({ ...profile, 'identity.number': '0741', 'birthDate.year': '2090' }));
    expect(reply).toMatchObject({
      init: { status: 422 },
      data: {
        wire: { identity: { number: '0741' } },
        problems: [
          { path: 'birthDate.day' },
          { path: 'identity.number', message: 'Nhập số định danh gồm 12 chữ số' },
        ],
      },
    });
  });

  it('refuses a paper that was issued before its holder was born', async () => {
    const issued = { 'identity.issuedOn.day': '1', 'identity.issuedOn.month': '9' };
    const of = (year: string) => action(args({ ...profile, ...issued, 'identity.issuedOn.year': year }));
    expect(await of('1990')).toMatchObject({
      init: { status: 422 },
      data: { problems: [{ path: 'identity.type' }] },
    });
    expect(await of('1991')).toMatchObject({ status: 303 });
  });

  it('does not say that a place is saved which was chosen and not named', async () => {
    for (const place of ['listed', 'other'])
      expect(await action(args({ ...profile, 'residence.place': place }))).toMatchObject({
        init: { status: 422 },
        data: { wire: { residence: { place } }, problems: [{ path: 'residence.commune' }] },
      });
  });

  it('saves sealed: nothing can be read in the database', async () => {
    const reply = await action(args(profile));
    expect(reply instanceof Response && [reply.status, reply.headers.get('location')]).toEqual([
      303,
      '/tai-khoan',
    ]);
    const sealed = Buffer.from((await findProfile(database.db.$client, 'demo-tran-thi-binh')) ?? []);
    expect(sealed.length).toBeGreaterThan(50);
    expect(sealed.includes('074190005678')).toBe(false);
    expect((await loader(args())).data.wire).toMatchObject({
      phone: expect.stringContaining('0987') as unknown,
    });
  });
});

describe('the page of contacts', () => {
  it('saves how its owner is told for the button of it alone, and refuses what is no button of the page', async () => {
    const chosen = async () => (await contacts(args())).data.contacts.notices;
    const before = await chosen();
    const wire = { notices: 'portal' };
    await expect(changeContacts(args({ ...wire, intent: 'nothing-of-ours' }))).rejects.toMatchObject({
      init: { status: 422 },
      data: { message: unknownEvent.message },
    });
    expect(await chosen()).toBe(before);
    await changeContacts(args({ ...wire, intent: 'notices' }));
    expect(await chosen()).toBe('portal');
  });
});

describe('the link of the confirmation mail', () => {
  it('pressed once more says to whoever is in that he is in, and to others that they sign in', async () => {
    const contact = 'hai.lan@example.com';
    const visitor = { headers: new Headers(), clientIp: '203.0.113.9' };
    await signUp(portal.portal, visitor, {
      name: 'Lê Văn Hai',
      contact,
      password: 'con trâu đi trước',
      returnTo: undefined,
    });
    const [mail] = await database.db.select().from(outbox).where(eq(outbox.recipient, contact));
    const link = /https?:\/\/\S+/.exec(mail?.body ?? '')?.[0] ?? '';
    const press = async (cookies: string) => {
      const request = new Request(link, { method: 'POST', headers: { cookie: cookies } });
      const reply = await confirm({ request, context: portal.context(), params: {} });
      if (!(reply instanceof Response)) throw new Error('the page came again');
      const sent = reply.headers.getSetCookie().map((line) => line.split(';', 1).join(''));
      const next = new Request(link, { headers: { cookie: sent.join('; ') } });
      const { flash } = await readFlash(next, portal.context());
      return { cookies: sent.join('; '), to: reply.headers.get('location'), message: flash?.message };
    };
    const { cookies, to } = await press('');
    expect(to).toBe('/ho-so');
    const again = await press(cookies);
    expect(again).toMatchObject({ to: '/ho-so', message: expect.stringContaining('Lê Văn Hai') as unknown });
    expect(again.message).not.toContain('Mời bạn đăng nhập');
    const other = await press('');
    expect(other.message).toContain('Mời bạn đăng nhập');
  });
});

describe('a forgotten password', () => {
  const at = (address: string, body?: Record<string, string>): ActionFunctionArgs => ({
    request: new Request(new URL(address, 'http://localhost:3000'), {
      ...(body !== undefined && { method: 'POST', body: new URLSearchParams(body) }),
    }),
    context: portal.context(),
    params: {},
  });

  it('leads residents and staff back to the page where they sign in, and tells nobody who has an account', async () => {
    const password = 'ruộng sâu trâu nái';
    for (const { door, contact, signInAt } of [
      { door: undefined, contact: 'nguyen.van.an@demo.phuan', signInAt: paths.signIn() },
      { door: 'staff', contact: 'hotich@demo.phuan', signInAt: paths.staffSignIn() },
      // Who asked at the wrong page is led right only by the link of the mail.
      { door: undefined, contact: 'motcua@demo.phuan', signInAt: paths.staffSignIn() },
    ] as const) {
      const page = paths.forgotPassword(door);
      const asks = [contact, 'nobody@example.com'].map((email) => forgotPassword(at(page, { email })));
      for (const reply of await Promise.all(asks))
        expect(reply instanceof Response && reply.headers.get('location')).toBe(
          paths.forgotPasswordSent(door),
        );
      expect(forgotten(at(paths.forgotPasswordSent(door)))).toMatchObject({
        sent: true,
        signIn: door === undefined ? paths.signIn() : paths.staffSignIn(),
      });
      const [mail] = await database.db.select().from(outbox).where(eq(outbox.recipient, contact));
      const link = /https?:\/\/\S+/.exec(mail?.body ?? '')?.[0] ?? '';
      const reply = await resetPassword(at(link, { password, repeated: password }));
      expect(reply instanceof Response && reply.headers.get('location')).toBe(signInAt);
    }
  });
});

describe('the page of a code', () => {
  it('leaves a code that was not tried in its box, and empties the box of a wrong one', async () => {
    const ask = (cookies: string, body: Record<string, string>): ActionFunctionArgs => ({
      request: new Request('http://localhost:3000/quen-mat-khau', {
        method: 'POST',
        headers: { cookie: cookies },
        body: new URLSearchParams(body),
      }),
      context: portal.context(),
      params: {},
    });
    const sent = await forgotPassword(ask('', { email: '0905 000 119' }));
    const cookies =
      sent instanceof Response ? (sent.headers.get('set-cookie') ?? '').split(';', 1).join('') : '';
    const typed = { code: '123 456', password: 'con trâu đi sau', repeated: 'con trâu đi lạc' };
    expect(await resetByCode(ask(cookies, typed))).toMatchObject({
      data: { code: '123 456', problems: [{ path: 'repeated' }] },
    });
    expect(await resetByCode(ask(cookies, { ...typed, repeated: typed.password }))).toMatchObject({
      data: { code: '', problems: [{ path: 'code' }] },
    });
  });
});
