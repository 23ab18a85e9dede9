// The account page: what a resident tells once, checked like a declaration, sealed, and offered again.
import type { ActionFunctionArgs } from '@remix-run/node';
import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';

import { paths } from '#app/addresses/paths.ts';
import { signIn } from '#app/domain/accounts/sign-in.server.ts';
import { readActor } from '#app/domain/accounts/read-actor.server.ts';
import { action, loader } from '#app/routes/resident/account.tsx';
import { action as confirm, loader as confirmPage } from '#app/routes/resident/confirm-email.tsx';
import { action as changeContacts, loader as contacts } from '#app/routes/resident/contacts.tsx';
import { action as forgotPassword, loader as forgotten } from '#app/routes/resident/forgot-password.tsx';
import { action as resetPassword } from '#app/routes/resident/reset-password.tsx';
import { action as signInAction } from '#app/routes/resident/sign-in.tsx';
import { action as signUp, loader as signUpPage } from '#app/routes/resident/sign-up.tsx';
import { action as resetByCode } from '#app/routes/resident/reset-by-code.tsx';
import { unknownEvent } from '#app/steps/permit.ts';
import { nationalNumber } from '#forms/phone-number.ts';
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
    const { seen } = (await loader(args())).data;
    const of = (year: string) =>
      action(args({ ...profile, ...issued, 'identity.issuedOn.year': year, seen }));
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
    const { seen } = (await loader(args())).data;
    const reply = await action(args({ ...profile, seen }));
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
    // Sent twice it is the same; a second tab, drawn before, does not put the old number back.
    expect(await action(args({ ...profile, seen }))).toMatchObject({ status: 303 });
    const late = await action(args({ ...profile, phone: '0912 345 678', seen }));
    expect(late).toMatchObject({
      init: { status: 409 },
      data: {
        wire: { phone: '0912 345 678' },
        problems: [{ message: expect.stringMatching(/Giấy tờ tùy thân: nay là “/) as string }],
        seen: (await loader(args())).data.seen,
      },
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
    const { seen } = (await contacts(args())).data.contacts;
    await changeContacts(args({ ...wire, seen, intent: 'notices' }));
    expect(await chosen()).toBe('portal');
    expect(await changeContacts(args({ notices: 'mail', seen, intent: 'notices' }))).toMatchObject({
      init: { status: 409 },
    });
    expect(await chosen()).toBe('portal');
  });
});

describe('signing up with an address', () => {
  /** What a browser holds after a reply, besides what it held. */
  const heldAfter = (reply: Response, held = ''): string => {
    const set = reply.headers.getSetCookie().map((line) => line.split(';', 1).join(''));
    const names = new Set(set.map((pair) => pair.split('=', 1).join('')));
    const old = held.split('; ').filter((pair) => pair !== '' && !names.has(pair.split('=', 1).join('')));
    return [...old, ...set.filter((pair) => !pair.endsWith('='))].join('; ');
  };
  const ask = (address: string, cookies: string, body?: Record<string, string>): ActionFunctionArgs => ({
    request: new Request(new URL(address, 'http://localhost:3000'), {
      headers: { cookie: cookies },
      ...(body !== undefined && { method: 'POST', body: new URLSearchParams(body) }),
    }),
    context: portal.context(),
    params: {},
  });
  async function sent(of: Promise<unknown>): Promise<Response> {
    const reply = await of;
    if (!(reply instanceof Response)) throw new Error(`the page came again: ${JSON.stringify(reply)}`);
    return reply;
  }
  async function linkTo(contact: string): Promise<string> {
    const mails = await database.db
      .select()
      .from(outbox)
      .where(eq(outbox.recipient, contact))
      .orderBy(outbox.id);
    return /https?:\/\/\S+/.exec(mails.at(-1)?.body ?? '')?.[0] ?? '';
  }
  async function signUpAt(contact: string) {
    const page = await signUpPage(ask('/dang-ky', ''));
    const typed = { name: 'Lê Văn Hai', email: contact, password: 'con trâu đi trước' };
    const body = { ...typed, requestId: page.requestId };
    // Pressed twice, as people do.
    const replies = await Promise.all([1, 2].map(() => sent(signUp(ask('/dang-ky', '', body)))));
    expect(replies.map(({ status }) => status)).toEqual([303, 303]);
    const [first] = replies;
    return { browser: first === undefined ? '' : heldAfter(first), link: await linkTo(contact) };
  }
  const whoIs = (cookies: string) => readActor(portal.portal, { headers: new Headers({ cookie: cookies }) });

  it('the link says whose account it is, and lets in where one signed up; pressed again it is the same', async () => {
    const { browser, link } = await signUpAt('hai.lan@example.com');
    const account = { name: 'Lê Văn Hai', email: 'hai.lan@example.com', own: true };
    expect(await confirmPage(ask(link, browser))).toMatchObject({ data: { account } });
    expect(await confirmPage(ask(link, ''))).toMatchObject({ data: { account: { ...account, own: false } } });
    const replies = await Promise.all([1, 2].map(() => sent(confirm(ask(link, browser, {})))));
    expect(replies.map((reply) => reply.headers.get('location'))).toEqual(['/ho-so', '/ho-so']);
    const names = await Promise.all(replies.map((reply) => whoIs(heldAfter(reply, browser))));
    expect(names.filter((one) => one?.name === 'Lê Văn Hai')).toHaveLength(1);
    expect(
      (await sent(confirm(ask(link, '', { password: 'câu của người khác' })))).headers.get('location'),
    ).toBe(new URL(link).pathname + new URL(link).search);
    expect(await confirmPage(ask(link, ''))).toMatchObject({ init: { status: 404 } });
  });

  it('the link of somebody else lets nobody in: whoever is signed in stays it, and types nothing into a foreign account', async () => {
    const { link } = await signUpAt('ke.xau@example.com');
    const own = await signUpAt('nan.nhan@example.com');
    const browser = `${cookie}; ${own.browser}`;
    expect(await confirm(ask(link, browser, {}))).toMatchObject({
      data: { problems: [{ path: 'password' }] },
    });
    const reply = await sent(confirm(ask(link, browser, { password: 'câu của nạn nhân' })));
    expect(reply.headers.get('location')).toBe(paths.signIn());
    expect(await whoIs(heldAfter(reply, browser))).toMatchObject({ name: 'Trần Thị Bình' });
    // Its own sign-up still waits, and its confirmation takes the place of the session that was there.
    const entered = await sent(confirm(ask(own.link, heldAfter(reply, browser), {})));
    expect(await whoIs(heldAfter(entered, browser))).toMatchObject({ email: 'nan.nhan@example.com' });
    expect(await whoIs(cookie)).toBeUndefined();
  });

  it('done again because the address was wrong, a sign-up keeps the name and where it was going', async () => {
    const { requestId } = await signUpPage(ask('/dang-ky?tiep=/ho-so/PA-1', ''));
    const typed = { name: 'Lê Văn Hai', email: 'sai@example.com', password: 'con trâu đi trước', requestId };
    const browser = heldAfter(await sent(signUp(ask('/dang-ky?tiep=/ho-so/PA-1', '', typed))));
    const page = await signUpPage(ask('/dang-ky?da-gui', browser));
    expect(page.sent).toMatchObject({ email: 'sai@example.com', returnTo: '/ho-so/PA-1' });
    const again = await signUpPage(ask(paths.signUpAgain(page.sent?.returnTo), browser));
    expect(again).toMatchObject({
      returnTo: '/ho-so/PA-1',
      typed: { name: 'Lê Văn Hai', contact: 'sai@example.com' },
    });
    // With a number it is the same; whoever asks from elsewhere is shown nothing.
    const phone = await sent(signUp(ask('/dang-ky?tiep=/ho-so', '', { ...typed, email: '0987 654 999' })));
    expect((await signUpPage(ask(paths.signUpAgain(), heldAfter(phone)))).typed).toEqual({
      name: 'Lê Văn Hai',
      contact: nationalNumber('+84987654999'),
    });
    expect((await signUpPage(ask(paths.signUpAgain(), ''))).typed).toBeUndefined();
    expect((await signUpPage(ask('/dang-ky', browser))).typed).toBeUndefined();
  });

  it('another mail is for the sign-up of this browser alone; whoever has not confirmed is told so where he signs in', async () => {
    const { browser, link } = await signUpAt('ba.lan@example.com');
    const typedAgain = { name: 'Kẻ Lạ', email: 'BA.LAN@example.com', password: 'con trâu đi sau' };
    expect(await signUp(ask('/dang-ky', '', typedAgain))).toMatchObject({ init: { status: 422 } });
    portal.clock.set(new Date(portal.clock.now().getTime() + 61_000));
    const again = await sent(signUp(ask('/dang-ky?da-gui', browser, { intent: 'resend-confirmation' })));
    expect(again.headers.get('location')).toBe(paths.signUpSent());
    expect(await linkTo('ba.lan@example.com')).not.toBe(link);
    const nowhere = await sent(signUp(ask('/dang-ky?da-gui', '', { intent: 'resend-confirmation' })));
    expect(nowhere.headers.get('location')).toBe(paths.signUp());
    const typed = { email: 'Ba.Lan@example.com', password: 'con trâu đi trước' };
    expect(await signInAction(ask('/dang-nhap', browser, typed))).toMatchObject({ data: { awaited: true } });
    expect(await signInAction(ask('/dang-nhap', '', typed))).toMatchObject({ data: { awaited: false } });
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
