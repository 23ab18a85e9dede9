// Accounts on a real database: opening one, confirming, signing in at the right door, a forgotten password.
import { createHash, randomUUID } from 'node:crypto';

import { eq } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { allowAttempt, attemptLimits, signInPauses } from '#app/domain/accounts/attempts.server.ts';
import { readActor } from '#app/domain/accounts/read-actor.server.ts';
import {
  requestPasswordReset,
  resetPassword,
  resetPasswordByCode,
} from '#app/domain/accounts/reset-password.server.ts';
import { signIn } from '#app/domain/accounts/sign-in.server.ts';
import { signOut } from '#app/domain/accounts/sessions.server.ts';
import {
  confirmEmail,
  confirmSignUp,
  openConfirmation,
  signUp,
} from '#app/domain/accounts/sign-up.server.ts';
import { accountMessages } from '#app/domain/accounts/account-messages.ts';
import { passwordChangedMail } from '#app/domain/accounts/account-mails.ts';
import { resendContactCode, sendCode, takeContactCode } from '#app/domain/accounts/contact-codes.server.ts';
import {
  askToChangeContact,
  chooseNotices,
  confirmContact,
  readContacts,
  removeContact,
} from '#app/domain/accounts/contacts.server.ts';
import { actOnDossier } from '#app/domain/dossiers/decisions/act-on-dossier.server.ts';
import { listQueue } from '#app/domain/dossiers/queue/list-queue.server.ts';
import { openDossierForStaff } from '#app/domain/dossiers/open-dossier-for-staff.server.ts';
import { previewDecision } from '#app/domain/dossiers/decisions/preview-decision.server.ts';
import { deliverOutbox } from '#app/domain/notifications/deliver-outbox.server.ts';
import type { Outcome } from '#app/domain/kernel/refusal.ts';
import { contactCodePurposes } from '#app/vocabulary/contact-codes.ts';
import { findContactCode } from '#db/queries/contact-codes.server.ts';
import { purgeExpired, takeAttempt } from '#db/queries/people.server.ts';
import { enqueueMessages } from '#db/queries/outbox.server.ts';
import { outbox, passwordLinks, rateLimits, sessions, staffRoles, users } from '#db/schema/index.ts';
import { accountPortal } from '../support/account-portal.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, filedDossier, people, receiveDossier, slugs, testPortal } from '../support/dossiers.ts';
import { countDerivations } from '../support/quick-passwords.ts';
import { useSmsGateway } from '../support/sms-gateway.ts';

const database = useDatabase();
let portal: ReturnType<typeof accountPortal>;
const password = 'con trâu đi trước cái cày';
let serial = 0;

const visitor = (cookies: readonly string[] = []) => ({
  headers: new Headers(
    cookies.length === 0 ? {} : { cookie: cookies.map((line) => line.split(';')[0]).join('; ') },
  ),
  clientIp: '203.0.113.9',
});
/** A minute passes. */
const later = () => {
  portal.clock.set(new Date(portal.clock.now().getTime() + 60_000));
};
const newAddress = () => `nguoi.dan.${(serial += 1)}@example.com`;
const messages = (outcome: Outcome<object>) =>
  outcome.ok ? [] : (outcome.refusal.problems?.map(({ message }) => message) ?? []);

async function mailsTo(address: string) {
  return database.db.select().from(outbox).where(eq(outbox.recipient, address)).orderBy(outbox.id);
}

async function linkIn(address: string, kind: string): Promise<URL> {
  const mail = (await mailsTo(address)).findLast((row) => row.kind === kind);
  return new URL(/https?:\/\/\S+/.exec(mail?.body ?? '')?.[0] ?? '');
}

const tokenIn = async (address: string, kind: string) =>
  (await linkIn(address, kind)).searchParams.get('token') ?? '';

/** Signs up with an address. @returns what the browser knows of it from then on */
async function askFor(email: string, more: Partial<Parameters<typeof signUp>[2]> = {}) {
  const outcome = await signUp(portal.portal, visitor(), {
    ...{ requestId: randomUUID(), name: 'Lê Văn Thử', contact: email, password, returnTo: undefined },
    ...more,
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.sent;
}

async function confirmedAccount(): Promise<string> {
  const email = newAddress();
  const ownSignUp = await askFor(email);
  const token = await tokenIn(email, 'confirm-email');
  accepted(await confirmEmail(portal.portal, visitor(), { token, ownSignUp, password: undefined }));
  later();
  return email;
}

beforeAll(() => {
  portal = accountPortal(database.db);
});

beforeEach(async () => {
  await database.db.delete(rateLimits);
});

describe('opening an account', () => {
  it('asks for name, address and password, and writes the confirmation mail into the outbox', async () => {
    const email = newAddress();
    const returnTo = '/dich-vu-cong/khai-sinh/nop-ho-so';
    const sent = await askFor(email, {
      name: '  Lê   Văn Thử ',
      contact: email.toUpperCase(),
      returnTo,
    });
    expect(sent).toMatchObject({ way: 'email', contact: email });
    // Nobody has an account before its address is confirmed.
    expect(await database.db.$count(users, eq(users.email, email))).toBe(0);
    expect((await mailsTo(email)).map((mail) => mail.kind)).toEqual(['confirm-email']);
    const link = await linkIn(email, 'confirm-email');
    expect(link.pathname).toBe('/dang-ky/xac-nhan');
    expect(link.searchParams.get('tiep')).toBe(returnTo);
    const token = link.searchParams.get('token') ?? '';
    expect(await openConfirmation(portal.portal, { token, ownSignUp: undefined })).toEqual({
      ...{ ok: true, name: 'Lê Văn Thử', email, own: false },
    });
  });

  it('tells at each field what to do', async () => {
    const outcome = await signUp(portal.portal, visitor(), {
      requestId: randomUUID(),
      name: ' ',
      contact: 'khong-phai',
      password: 'ngắn',
      returnTo: undefined,
    });
    expect(outcome).toMatchObject({
      ok: false,
      refusal: { problems: [{ path: 'name' }, { path: 'contact' }, { path: 'password' }] },
    });
    expect(messages(outcome)[2]).toBe('Mật khẩu cần ít nhất 10 ký tự, hãy nhập dài hơn');
  });

  it.each(['1234567890', 'aaaaaaaaaaaa', 'Le Van Thu', 'le.van-thu', 'lê văn thử 1990', 'PhuAn@2018'])(
    'refuses the guessable password %s',
    async (guess) => {
      const outcome = await signUp(portal.portal, visitor(), {
        requestId: randomUUID(),
        name: 'Lê Văn Thử',
        contact: newAddress(),
        password: guess,
        returnTo: undefined,
      });
      expect(outcome.ok).toBe(false);
    },
  );

  it('answers the same for an address that is registered, and tells its owner by mail', async () => {
    const email = await confirmedAccount();
    const sent = await askFor(email, { name: 'Người Khác', password: 'mật khẩu của người khác' });
    expect(sent).toMatchObject({ way: 'email', contact: email });
    expect((await mailsTo(email)).map((mail) => mail.kind)).toEqual(['confirm-email', 'already-registered']);
    expect((await signIn(portal.portal, visitor(), 'resident', { contact: email, password })).ok).toBe(true);
  });

  it('pressed twice is one, at once and later, by mail and by message: one mail, one reply', async () => {
    const email = newAddress();
    const requestId = randomUUID();
    const both = await Promise.all([askFor(email, { requestId }), askFor(email, { requestId })]);
    expect(both[0]).toEqual(both[1]);
    expect(await askFor(email, { requestId })).toEqual(both[0]);
    expect(await mailsTo(email)).toHaveLength(1);
    // A mistyped address, put right on the same page, is another one.
    const right = newAddress();
    expect((await askFor(right, { requestId })).codeId).not.toBe(both[0].codeId);
    const numbers = await Promise.all([1, 2].map(() => askFor('0909 111 222', { requestId })));
    expect(numbers[0]).toEqual(numbers[1]);
    const token = await tokenIn(email, 'confirm-email');
    const press = () =>
      confirmEmail(portal.portal, visitor(), { token, ownSignUp: both[0], password: undefined });
    const pressed = await Promise.all([press(), press()]);
    expect(pressed.map((one) => accepted(one).cookies.length).sort()).toEqual([0, 1]);
    expect(accepted(await press())).toMatchObject({ own: true, cookies: [] });
    // By somebody else's hand, it is over.
    expect(
      await confirmEmail(portal.portal, visitor(), { token, ownSignUp: undefined, password }),
    ).toMatchObject({ refusal: { code: 'not-found' } });
  });

  it('no password chosen by one opens an account confirmed by another, whichever mail its reader opens and asks for again', async () => {
    const email = newAddress();
    const strangers = 'mật khẩu của kẻ lạ';
    const own = await askFor(email);
    const first = await tokenIn(email, 'confirm-email');
    later();
    const foreign = await askFor(email, { name: 'Kẻ Lạ', password: strangers });
    const second = await tokenIn(email, 'confirm-email');
    expect(second).not.toBe(first);
    later();
    // Asked for again, it is the mail of this browser's sign-up, and no other.
    accepted(await resendContactCode(portal.portal, visitor(), { codeId: own.codeId, purpose: 'sign-up' }));
    const third = await tokenIn(email, 'confirm-email');
    const confirm = (token: string, ownSignUp: typeof own | undefined, chosen?: string) =>
      confirmEmail(portal.portal, visitor(), { token, ownSignUp, password: chosen });
    expect(await confirm(first, own)).toMatchObject({ refusal: { code: 'not-found' } });
    // The stranger's mail, pressed by its reader: he chooses the password, and is not let in by it.
    expect(await confirm(second, own)).toMatchObject({ refusal: { problems: [{ path: 'password' }] } });
    expect(accepted(await confirm(third, own)).cookies).toHaveLength(1);
    expect(await confirm(second, own, 'câu của chính chủ')).toMatchObject({ refusal: { code: 'invalid' } });
    expect(foreign.codeId).not.toBe(own.codeId);
    const enter = (typed: string) =>
      signIn(portal.portal, visitor(), 'resident', { contact: email, password: typed });
    expect((await enter(strangers)).ok).toBe(false);
    expect((await enter(password)).ok).toBe(true);

    const other = newAddress();
    await askFor(other, { password: strangers });
    const sent = await tokenIn(other, 'confirm-email');
    expect(accepted(await confirm(sent, undefined, 'câu của chính chủ'))).toMatchObject({ cookies: [] });
    const at = (typed: string) =>
      signIn(portal.portal, visitor(), 'resident', { contact: other, password: typed });
    expect((await at(strangers)).ok).toBe(false);
    expect((await at('câu của chính chủ')).ok).toBe(true);
  });

  it('lets whoever confirms in at once, where he signed up and nowhere else; a made-up link is refused', async () => {
    const email = newAddress();
    const ownSignUp = await askFor(email);
    const token = await tokenIn(email, 'confirm-email');
    for (const false_ of [`${token}x`, token.replace('.', ''), `${token.slice(0, -1)}~`, ''])
      expect(
        await confirmEmail(portal.portal, visitor(), { token: false_, ownSignUp, password }),
      ).toMatchObject({
        refusal: { code: 'not-found' },
      });
    const confirmed = accepted(
      await confirmEmail(portal.portal, visitor(), { token, ownSignUp, password: undefined }),
    );
    expect(await readActor(portal.portal, visitor(confirmed.cookies))).toMatchObject({
      kind: 'resident',
      email,
    });
  });

  it('the mail of a confirmation is written again each time it is asked for, within limits', async () => {
    const email = newAddress();
    const { codeId } = await askFor(email, { returnTo: '/ho-so' });
    const again = () => resendContactCode(portal.portal, visitor(), { codeId, purpose: 'sign-up' });
    expect(messages(await again())[0]).toMatch(/^Thư vừa được gửi\. Hãy đợi (60 giây|1 phút)/);
    for (const written of [2, 3, 4, 5]) {
      later();
      expect(await again()).toMatchObject({ ok: true });
      expect(await mailsTo(email)).toHaveLength(written);
    }
    later();
    expect(messages(await again())[0]).toContain('nhiều thư');
    expect(await mailsTo(email)).toHaveLength(5);
    expect((await linkIn(email, 'confirm-email')).searchParams.get('tiep')).toBe('/ho-so');
  });
});

it('many residents behind one address sign up one after the other; of those who confirm nothing too many is refused', async () => {
  const from = { ...visitor(), clientIp: '198.51.100.77' };
  const open = (contact: string) =>
    signUp(portal.portal, from, {
      ...{ requestId: randomUUID(), name: 'Lê Thị Máy', contact, password, returnTo: undefined },
    });
  const { max } = attemptLimits.signUpByAddress;
  for (let person = 0; person <= max; person += 1) {
    const email = newAddress();
    const { sent } = accepted(await open(email));
    const token = await tokenIn(email, 'confirm-email');
    const ownSignUp = { codeId: sent.codeId, contact: email };
    accepted(await confirmEmail(portal.portal, from, { token, ownSignUp, password: undefined }));
  }
  for (let asked = 0; asked < max; asked += 1) accepted(await open(newAddress()));
  expect(messages(await open(newAddress()))[0]).toContain('quá nhiều lần đăng ký');
});

describe('signing in', () => {
  it('gives a session that says who it is, until signing out', async () => {
    const email = await confirmedAccount();
    const outcome = await signIn(portal.portal, visitor(), 'resident', { contact: email, password });
    expect(outcome.ok).toBe(true);
    const cookies = outcome.ok ? outcome.cookies : [];
    expect(cookies.join()).toMatch(/^phuan\.session=.*HttpOnly; SameSite=Lax/);
    expect(await readActor(portal.portal, visitor(cookies))).toMatchObject({
      kind: 'resident',
      email,
      name: 'Lê Văn Thử',
    });
    await signOut(portal.portal, visitor(cookies));
    expect(await readActor(portal.portal, visitor(cookies))).toBeUndefined();
  });

  it('uses a cookie bound to the host when the portal is on https', async () => {
    const email = await confirmedAccount();
    const secure = accountPortal(database.db, 'https://phuanbinhduong.gov.vn');
    const outcome = await signIn(secure.portal, visitor(), 'resident', { contact: email, password });
    expect(outcome.ok && outcome.cookies[0]).toMatch(
      /^__Host-phuan\.session=.*Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
  });

  it('says the same for a wrong password and for an unknown address, after the same work', async () => {
    const email = await confirmedAccount();
    const before = countDerivations();
    const wrong = await signIn(portal.portal, visitor(), 'resident', {
      contact: email,
      password: 'không phải mật khẩu',
    });
    expect(countDerivations() - before).toBe(1);
    const unknown = await signIn(portal.portal, visitor(), 'resident', { contact: newAddress(), password });
    expect(countDerivations() - before).toBe(2);
    expect(wrong).toEqual(unknown);
    expect(messages(wrong)).toEqual([
      'Số điện thoại, địa chỉ thư điện tử hoặc mật khẩu không đúng. Hãy kiểm tra rồi nhập lại',
    ]);
  });

  it('lets nobody in before the address is confirmed', async () => {
    const email = newAddress();
    await askFor(email);
    const outcome = await signIn(portal.portal, visitor(), 'resident', { contact: email, password });
    expect(messages(outcome)[0]).toContain('không đúng');
  });

  it('ends the session that it replaces at this browser', async () => {
    const enter = async (cookies: readonly string[] = []) =>
      accepted(
        await signIn(portal.portal, visitor(cookies), 'resident', {
          contact: 'nguyen.van.an@demo.phuan',
          password: 'PhuAn@2018',
        }),
      ).cookies;
    const first = await enter();
    const second = await enter(first);
    expect(await readActor(portal.portal, visitor(first))).toBeUndefined();
    expect(await readActor(portal.portal, visitor(second))).toBeDefined();
  });

  it('keeps residents and staff to their own doors, and leaves no session behind', async () => {
    const staff = { contact: 'hotich@demo.phuan', password: 'PhuAn@2018' };
    expect(messages(await signIn(portal.portal, visitor(), 'resident', staff))[0]).toContain(
      'tài khoản của cán bộ',
    );
    const left = await database.db
      .select()
      .from(sessions)
      .innerJoin(users, eq(users.id, sessions.userId))
      .where(eq(users.email, staff.contact));
    expect(left).toEqual([]);
    const resident = { contact: 'nguyen.van.an@demo.phuan', password: 'PhuAn@2018' };
    expect(messages(await signIn(portal.portal, visitor(), 'staff', resident))[0]).toContain(
      'tài khoản người dân',
    );
  });

  it('gives staff the roles of this hour, and a session of eight hours', async () => {
    const outcome = await signIn(portal.portal, visitor(), 'staff', {
      contact: 'hotich@demo.phuan',
      password: 'PhuAn@2018',
    });
    const cookies = outcome.ok ? outcome.cookies : [];
    const actor = await readActor(portal.portal, visitor(cookies));
    expect(actor).toMatchObject({ kind: 'staff', roles: ['officer'] });
    expect(actor).toHaveProperty('sectors', expect.arrayContaining(['ho-tich', 'chung-thuc']));
    const [session] = await database.db
      .select()
      .from(sessions)
      .where(eq(sessions.userId, actor?.userId ?? ''));
    const hours = ((session?.expiresAt.getTime() ?? 0) - Date.now()) / 3_600_000;
    expect(hours).toBeGreaterThan(7.9);
    expect(hours).toBeLessThan(8.1);

    await database.db
      .update(staffRoles)
      .set({ validUntil: new Date('2026-11-24T07:59:59+07:00') })
      .where(eq(staffRoles.userId, actor?.userId ?? ''));
    expect(await readActor(portal.portal, visitor(cookies))).toMatchObject({
      kind: 'staff',
      roles: [],
      sectors: [],
    });
  });

  it('puts a closed account out at once and lets it in no more', async () => {
    const email = await confirmedAccount();
    const outcome = await signIn(portal.portal, visitor(), 'resident', { contact: email, password });
    const cookies = outcome.ok ? outcome.cookies : [];
    const actor = await readActor(portal.portal, visitor(cookies));
    await database.db
      .update(users)
      .set({ disabledAt: new Date() })
      .where(eq(users.id, actor?.userId ?? ''));
    expect(await readActor(portal.portal, visitor(cookies))).toBeUndefined();
    expect(
      messages(await signIn(portal.portal, visitor(), 'resident', { contact: email, password }))[0],
    ).toContain('đã bị khóa');
    expect(
      messages(
        await signIn(portal.portal, visitor(), 'resident', { contact: email, password: 'sai mật khẩu rồi' }),
      )[0],
    ).toContain('không đúng');
  });

  describe('Đ22b after ten wrong passwords from one place', () => {
    const tryAt = (clientIp: string, email: string, given: string) =>
      signIn(portal.portal, { ...visitor(), clientIp }, 'resident', { contact: email, password: given });
    const wrong = 'sai mật khẩu rồi';
    const later = (ms: number) => portal.clock.set(new Date(portal.clock.now().getTime() + ms));

    async function account(clientIp = '203.0.113.9'): Promise<string> {
      const email = await confirmedAccount();
      for (let attempt = 0; attempt < 10; attempt += 1) await tryAt(clientIp, email, wrong);
      return email;
    }

    it('the right one still opens the account from elsewhere', async () => {
      const email = await account();
      expect((await tryAt('203.0.113.9', email, password)).ok).toBe(false);
      expect((await tryAt('198.51.100.7', email, password)).ok).toBe(true);
      expect((await tryAt('203.0.113.9', email, password)).ok).toBe(false);
    });

    it('each further one makes the pause longer, and its end is told', async () => {
      const email = await account();
      for (const [told, ms] of [
        ['30 giây', 30_000],
        ['1 phút', 60_000],
        ['2 phút', 120_000],
        ['4 phút', 240_000],
        ['8 phút', 480_000],
        ['15 phút', 900_000],
        ['15 phút', 900_000],
      ] as const) {
        expect(messages(await tryAt('203.0.113.9', email, wrong))[0]).toContain(`đợi ${told} rồi`);
        // Whoever is impatient waits no longer for it.
        expect(messages(await tryAt('203.0.113.9', email, password))[0]).toContain(`đợi ${told} rồi`);
        later(ms);
        expect(messages(await tryAt('203.0.113.9', email, wrong))[0]).toContain('không đúng');
      }
      later(900_000);
      expect((await tryAt('203.0.113.9', email, password)).ok).toBe(true);
      expect(messages(await tryAt('203.0.113.9', email, wrong))[0]).toContain('không đúng');
    });

    it('many at once are counted one after the other', async () => {
      const email = await confirmedAccount();
      const replies = await Promise.all(Array.from({ length: 14 }, () => tryAt('203.0.113.9', email, wrong)));
      expect(replies.filter((reply) => messages(reply)[0]?.includes('quá nhiều lần'))).toHaveLength(4);
    });

    it('an address of IPv6 is as good as its neighbour', async () => {
      const email = await account('2001:db8:1:2::1');
      expect((await tryAt('2001:0db8:1:2:ffff::9', email, password)).ok).toBe(false);
      expect((await tryAt('2001:db8:1:3::1', email, password)).ok).toBe(true);
    });

    it('every door that counts addresses counts so: codes by message, which are paid for, too', async () => {
      const ask = (host: number) =>
        allowAttempt(portal.deps, attemptLimits.codeByAddress, `2001:db8:1:4::${host.toString(16)}`);
      const { max } = attemptLimits.codeByAddress;
      for (let host = 1; host <= max; host += 1) expect(await ask(host)).toBe(true);
      expect(await ask(max + 1)).toBe(false);
    });
  });
});

describe('a forgotten password', () => {
  it('is replaced once by the link of the mail, which ends every session', async () => {
    const email = await confirmedAccount();
    const before = await signIn(portal.portal, visitor(), 'resident', { contact: email, password });
    expect(await requestPasswordReset(portal.portal, visitor(), email)).toMatchObject({ ok: true });
    const token = (await linkIn(email, 'reset-password')).searchParams.get('token') ?? '';
    const fresh = 'ruộng sâu trâu nái';
    expect(
      await resetPassword(portal.portal, visitor(), { token, password: fresh, repeated: 'khác hẳn thế này' }),
    ).toMatchObject({ ok: false, refusal: { problems: [{ path: 'repeated' }] } });
    for (const own of ['Lê Văn Thử 1990', email])
      expect(
        await resetPassword(portal.portal, visitor(), { token, password: own, repeated: own }),
      ).toMatchObject({
        refusal: {
          problems: [{ path: 'password', message: expect.stringContaining('giống tên') as unknown }],
        },
      });
    expect(
      await resetPassword(portal.portal, visitor(), { token, password: fresh, repeated: fresh }),
    ).toEqual({
      ok: true,
      kind: 'resident',
    });
    expect(await readActor(portal.portal, visitor(before.ok ? before.cookies : []))).toBeUndefined();
    expect(
      await resetPassword(portal.portal, visitor(), { token, password: fresh, repeated: fresh }),
    ).toMatchObject({
      ok: false,
      refusal: { code: 'invalid' },
    });
    expect((await signIn(portal.portal, visitor(), 'resident', { contact: email, password })).ok).toBe(false);
    expect((await signIn(portal.portal, visitor(), 'resident', { contact: email, password: fresh })).ok).toBe(
      true,
    );
    expect((await mailsTo(email)).map((mail) => mail.kind)).toEqual([
      'confirm-email',
      'reset-password',
      'password-changed',
    ]);
  });

  it.each([
    ['staff', '/quen-mat-khau?can-bo'],
    ['resident', '/quen-mat-khau'],
  ] as const)('its mail leads %s to the page of their own door', (kind, page) => {
    const user = { id: 'x', kind, email: 'a@b.vn', emailVerified: true, phone: null };
    const [mail] = accountMessages(portal.deps, user, 'password-changed', (forgot) =>
      passwordChangedMail(portal.deps.unit, 'Lê Văn Thử', forgot),
    );
    expect(new URL(/https?:\S+/.exec(mail?.body ?? '')?.[0] ?? '').href).toBe(
      portal.deps.unit.publicUrl + page,
    );
  });

  it('forgotten again at once, is mailed again: the link before is spent; each change of it is told', async () => {
    const email = await confirmedAccount();
    for (const fresh of ['ruộng sâu trâu nái', 'cày sâu cuốc bẫm']) {
      await requestPasswordReset(portal.portal, visitor(), email);
      const token = (await linkIn(email, 'reset-password')).searchParams.get('token') ?? '';
      expect(
        await resetPassword(portal.portal, visitor(), { token, password: fresh, repeated: fresh }),
      ).toMatchObject({
        ok: true,
      });
    }
    const kinds = (await mailsTo(email)).map(({ kind }) => kind);
    expect(kinds.slice(1)).toEqual([
      'reset-password',
      'password-changed',
      'reset-password',
      'password-changed',
    ]);
  });

  it('whoever asks each minute for another’s link holds nothing back: its owner’s link opens, and so does a new one', async () => {
    const email = await confirmedAccount();
    const linkOf = async () => (await linkIn(email, 'reset-password')).searchParams.get('token') ?? '';
    await requestPasswordReset(portal.portal, visitor(), email);
    const ownLink = await linkOf();
    for (let minute = 0; minute < 59; minute += 1) {
      for (const clientIp of ['198.51.100.66', `203.0.113.${100 + minute}`])
        await requestPasswordReset(portal.portal, { ...visitor(), clientIp }, email);
      later();
    }
    const resets = async () => (await mailsTo(email)).filter(({ kind }) => kind === 'reset-password');
    expect((await resets()).length).toBe(1 + attemptLimits.resetByContact.max);
    // The mail box is full of them: from where its owner signed in before, a new one comes.
    await requestPasswordReset(portal.portal, visitor(), email);
    expect((await resets()).length).toBe(2 + attemptLimits.resetByContact.max);
    const newest = await linkOf();
    const fresh = { password: 'ruộng sâu trâu nái', repeated: 'ruộng sâu trâu nái' };
    expect(await resetPassword(portal.portal, visitor(), { token: ownLink, ...fresh })).toMatchObject({
      ok: true,
    });
    // The password is another: no link of before works any more.
    expect(await resetPassword(portal.portal, visitor(), { token: newest, ...fresh })).toMatchObject({
      refusal: { code: 'invalid' },
    });
  });

  it('answers the same for an unknown address, and writes nothing', async () => {
    const email = newAddress();
    expect(await requestPasswordReset(portal.portal, visitor(), email)).toMatchObject({ ok: true });
    expect(await mailsTo(email)).toEqual([]);
  });

  it('is not asked for again and again from one network: the addresses of strangers are not flooded', async () => {
    const ask = (host: number, email = newAddress()) =>
      requestPasswordReset(
        portal.portal,
        { ...visitor(), clientIp: `2001:db8:5:6::${host.toString(16)}` },
        email,
      );
    const { max } = attemptLimits.resetByAddress;
    for (let asked = 1; asked <= max; asked += 1) expect((await ask(asked)).ok).toBe(true);
    const email = await confirmedAccount();
    const refused = await ask(max + 1, email);
    expect(refused).toMatchObject({ refusal: { problems: [{ path: 'contact' }] } });
    expect((await mailsTo(email)).map(({ kind }) => kind)).toEqual(['confirm-email']);
    expect((await requestPasswordReset(portal.portal, visitor(), email)).ok).toBe(true);
  });

  it('stores no token that would open an account to whoever reads the database', async () => {
    const email = await confirmedAccount();
    await requestPasswordReset(portal.portal, visitor(), email);
    const token = (await linkIn(email, 'reset-password')).searchParams.get('token') ?? '';
    const rows = await database.db.select().from(passwordLinks);
    expect(JSON.stringify(rows)).not.toContain(token);
  });
});

describe('by telephone', () => {
  const gateway = useSmsGateway();
  let phones: ReturnType<typeof accountPortal>;
  let digits = 10_000_000;
  const deps = () => phones.deps;
  /** A number as somebody types it, and as it is stored. */
  const newNumber = () => {
    const last = String((digits += 1));
    return { typed: `09${last}`, stored: `+849${last}` };
  };
  const codeSentTo = async (number: string): Promise<string> => {
    await deliverOutbox(deps());
    return /\b\d{6}\b/.exec(gateway.textTo(number) ?? '')?.[0] ?? 'không có mã';
  };
  const minutes = (count: number) =>
    phones.clock.set(new Date(phones.clock.now().getTime() + count * 60_000));
  const open = (contact: string, from = visitor()) =>
    signUp(phones.portal, from, {
      ...{ requestId: randomUUID(), name: 'Lê Thị Máy', contact, password, returnTo: undefined },
    });
  const codeIdOf = (outcome: { ok: boolean; codeId?: string; sent?: { readonly codeId: string } }) =>
    outcome.codeId ?? outcome.sent?.codeId ?? '';

  async function account(number = newNumber()) {
    const codeId = codeIdOf(await open(number.typed));
    const code = await codeSentTo(number.stored);
    const entered = await confirmSignUp(phones.portal, visitor(), { codeId, code });
    const cookies = entered.ok ? entered.cookies : [];
    const actor = await readActor(phones.portal, visitor(cookies));
    if (actor?.kind !== 'resident') throw new Error('not let in');
    minutes(2);
    return { ...number, actor, cookies };
  }

  beforeAll(() => {
    phones = accountPortal(database.db);
    Object.assign(phones.deps, { sms: gateway.sender(), mailer: { send: async () => {} } });
  });

  it('an account is opened by a code of one part, and not before it is typed back', async () => {
    const number = newNumber();
    const outcome = await open(number.typed);
    expect(outcome).toMatchObject({ ok: true, sent: { way: 'phone', contact: number.stored } });
    expect(await database.db.$count(users, eq(users.phone, number.stored))).toBe(0);
    const code = await codeSentTo(number.stored);
    const text = gateway.textTo(number.stored) ?? '';
    expect(text).toMatch(/^UBND xa Phu An: ma xac nhan \d{6}, co hieu luc 10 phut\./);
    expect([text.length <= 160, /https?:|www/.test(text)]).toEqual([true, false]);
    const entered = await confirmSignUp(phones.portal, visitor(), { codeId: codeIdOf(outcome), code });
    const actor = await readActor(phones.portal, visitor(entered.ok ? entered.cookies : []));
    expect(actor).toMatchObject({ kind: 'resident', name: 'Lê Thị Máy', phone: number.stored });
    expect(actor).not.toHaveProperty('email');
    // The code is used up, and with it what waited for it.
    expect((await confirmSignUp(phones.portal, visitor(), { codeId: codeIdOf(outcome), code })).ok).toBe(
      false,
    );
    for (const typed of [
      number.typed,
      number.stored,
      number.typed.replace(/^0(\d{3})/, '84 $1 ').replace(/^84/, '+84'),
    ])
      expect((await signIn(phones.portal, visitor(), 'resident', { contact: typed, password })).ok).toBe(
        true,
      );
    expect(
      (
        await signIn(phones.portal, visitor(), 'resident', {
          contact: number.typed,
          password: 'sai mật khẩu',
        })
      ).ok,
    ).toBe(false);
  });

  it('numbers of before 15/9/2018 are read as what they became; fixed ones and foreign ones are told apart', async () => {
    expect(await open('0168 1234 567')).toMatchObject({ ok: true, sent: { contact: '+84381234567' } });
    expect(messages(await open('0274 3558 002'))[0]).toContain('không nhận được tin nhắn');
    expect(messages(await open('+1 202 555 0101'))[0]).toContain('chưa đúng');
  });

  it('five wrong codes and ten minutes end a code; another one can be asked for, within limits', async () => {
    const number = newNumber();
    const codeId = codeIdOf(await open(number.typed));
    const right = await codeSentTo(number.stored);
    const wrong = right === '111111' ? '222222' : '111111';
    const type = (code: string) => confirmSignUp(phones.portal, visitor(), { codeId, code });
    for (const left of [4, 3, 2, 1]) expect(messages(await type(wrong))[0]).toContain(`còn ${left} lần`);
    expect(messages(await type('12'))[0]).toContain('6 chữ số');
    expect(messages(await type(wrong))[0]).toContain('không còn dùng được');
    expect(messages(await type(right))[0]).toContain('không còn dùng được');
    const again = () => resendContactCode(phones.portal, visitor(), { codeId, purpose: 'sign-up' });
    expect(messages(await again())[0]).toContain('Hãy đợi');
    minutes(1);
    expect((await again()).ok).toBe(true);
    const second = await codeSentTo(number.stored);
    minutes(10);
    expect(messages(await type(second))[0]).toContain('không còn dùng được');
    for (let sent = 2; sent < 5; sent += 1) {
      minutes(1);
      expect((await again()).ok).toBe(true);
    }
    minutes(1);
    expect(messages(await again())[0]).toContain('nhiều mã');
    expect((await type(await codeSentTo(number.stored))).ok).toBe(true);
  });

  it('whoever asks each minute for codes to another’s number holds nothing back: its owner is sent one, and gets in', async () => {
    const number = await account();
    const ask = (clientIp: string) =>
      requestPasswordReset(phones.portal, { ...visitor(), clientIp }, number.typed);
    const refusals = new Set<string>();
    let sent = 0;
    for (let minute = 0; minute < 60; minute += 1) {
      const outcome = await ask('198.51.100.66');
      if (outcome.ok) sent += 1;
      else refusals.add(messages(outcome)[0]?.replace(/đợi \d+ phút/, 'đợi … phút') ?? '');
      minutes(1);
    }
    expect(sent).toBe(attemptLimits.codeByAsker.max);
    expect([...refusals]).toEqual([expect.stringContaining('Hãy đợi … phút rồi bấm lại')]);
    const owner = await ask('203.0.113.200');
    const codeId = codeIdOf(accepted(owner));
    const code = await codeSentTo(number.stored);
    // A stranger’s next asking does not end the code that she holds, and two at once of hers are one.
    minutes(1);
    await ask('198.51.100.66');
    const both = await Promise.all([ask('203.0.113.200'), ask('203.0.113.200')]);
    expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    const fresh = { password: 'ruộng sâu trâu nái', repeated: 'ruộng sâu trâu nái' };
    expect(await resetPasswordByCode(phones.portal, visitor(), { codeId, code, ...fresh })).toMatchObject({
      ok: true,
    });
    minutes(60);
  });

  it('a number is not made to ring without end from many places; where its owner signed in, a code still comes', async () => {
    const number = await account();
    const ask = (clientIp: string) =>
      requestPasswordReset(phones.portal, { ...visitor(), clientIp }, number.typed);
    // The first was that of the sign-up.
    for (let place = 1; place < attemptLimits.codeByContact.max; place += 1)
      accepted(await ask(`198.51.100.${place}`));
    expect(messages(await ask('198.51.100.200'))[0]).toContain('Đã gửi nhiều mã');
    await signIn(phones.portal, visitor(), 'resident', { contact: number.typed, password });
    accepted(await ask(visitor().clientIp));
    minutes(60);
  });

  it('a code that was sent for one thing opens no other, and is not sent again for it', async () => {
    for (const sentFor of contactCodePurposes) {
      for (const purpose of contactCodePurposes.filter((other) => other !== sentFor)) {
        const number = newNumber();
        const { codeId } = await deps().db.transaction((tx) =>
          sendCode(deps(), tx, { way: 'phone', contact: number.stored }, sentFor, { recipient: {} }),
        );
        const code = await codeSentTo(number.stored);
        const take = (as: (typeof contactCodePurposes)[number]) =>
          deps().db.transaction((tx) => takeContactCode(deps(), tx, { codeId, purpose: as, code }));
        expect(messages(await take(purpose))[0], `${sentFor} as ${purpose}`).toContain('không còn dùng được');
        expect((await resendContactCode(phones.portal, visitor(), { codeId, purpose })).ok).toBe(false);
        expect((await take(sentFor)).ok, sentFor).toBe(true);
        expect((await take(sentFor)).ok, 'once').toBe(false);
      }
    }
  });

  it('no code goes to a number that opens an account already, however often it is asked for', async () => {
    const { typed, stored } = await account();
    const codeId = codeIdOf(await open(typed));
    await deliverOutbox(deps());
    expect(gateway.textTo(stored)).not.toMatch(/\d{6}/);
    minutes(1);
    expect((await resendContactCode(phones.portal, visitor(), { codeId, purpose: 'sign-up' })).ok).toBe(true);
    await deliverOutbox(deps());
    expect(gateway.textTo(stored)).not.toMatch(/\d{6}/);
  });

  it('a code asked for at night comes at once, while it is good; what can wait comes in the morning', async () => {
    const before = phones.clock.now();
    phones.clock.set(new Date('2026-12-24T22:00:00+07:00'));
    const number = newNumber();
    const codeId = codeIdOf(await open(number.typed));
    const message = { kind: 'dossier-received', subject: 'Đã nhận', body: 'Đã nhận hồ sơ của bạn' } as const;
    const other = newNumber().stored;
    await deps().db.transaction((tx) =>
      enqueueMessages(
        tx,
        [{ ...message, way: 'sms', recipient: other, dedupeKey: 'night' }],
        phones.clock.now(),
      ),
    );
    const code = await codeSentTo(number.stored);
    expect(gateway.textTo(other)).toBeUndefined();
    expect((await confirmSignUp(phones.portal, visitor(), { codeId, code })).ok).toBe(true);
    for (const [time, text] of [
      ['2026-12-25T06:59:59+07:00', undefined],
      ['2026-12-25T07:00:00+07:00', message.body],
    ] as const) {
      phones.clock.set(new Date(time));
      await deliverOutbox(deps());
      expect(gateway.textTo(other)).toBe(text);
    }
    phones.clock.set(before);
  });

  it('wrong codes at once are counted one after the other', async () => {
    const number = newNumber();
    const codeId = codeIdOf(await open(number.typed));
    const right = await codeSentTo(number.stored);
    const guesses = Array.from({ length: 12 }, (_, index) => String(900_000 + index)).filter(
      (one) => one !== right,
    );
    const replies = await Promise.all(
      guesses.map((code) => confirmSignUp(phones.portal, visitor(), { codeId, code })),
    );
    expect(replies.filter((reply) => messages(reply)[0]?.includes('còn'))).toHaveLength(replies.length);
    expect((await confirmSignUp(phones.portal, visitor(), { codeId, code: right })).ok).toBe(false);
  });

  it('tells a stranger nothing of a number that has an account, and its owner by message', async () => {
    const { typed, stored } = await account();
    const outcome = await open(typed);
    const sent = { way: 'phone', contact: stored, codeId: expect.any(String) as unknown };
    expect(outcome).toEqual({ ok: true, sent });
    await deliverOutbox(deps());
    expect(gateway.textTo(stored)).toContain('da co tai khoan');
    for (const code of ['000000', '123456'])
      expect(
        messages(await confirmSignUp(phones.portal, visitor(), { codeId: codeIdOf(outcome), code }))[0],
      ).toContain('Mã chưa đúng');
    const unknown = newNumber();
    const reset = await requestPasswordReset(phones.portal, visitor(), unknown.typed);
    expect(reset).toMatchObject({ ok: true, way: 'phone', codeId: expect.any(String) as unknown });
    await deliverOutbox(deps());
    expect(gateway.textTo(unknown.stored)).toBeUndefined();
    const wrong = { contact: typed, password: 'không phải mật khẩu' };
    const before = countDerivations();
    const toOwner = await signIn(phones.portal, visitor(), 'resident', wrong);
    expect(countDerivations() - before).toBe(1);
    expect(await signIn(phones.portal, visitor(), 'resident', { ...wrong, contact: unknown.typed })).toEqual(
      toOwner,
    );
    expect(countDerivations() - before).toBe(2);
  });

  it('stores no code that could be read or guessed, and no password before there is an account', async () => {
    const number = newNumber();
    const codeId = codeIdOf(await open(number.typed));
    const code = await codeSentTo(number.stored);
    const row = await findContactCode(database.db, codeId);
    const plain = createHash('sha256').update(code).digest();
    expect(Buffer.from(row?.codeDigest ?? []).equals(plain)).toBe(false);
    expect(row?.codeDigest).toHaveLength(32);
    expect(Buffer.from(row?.opening ?? []).includes('Máy')).toBe(false);
    const now = phones.clock.now();
    const link = (userId: string, minutes_: number) => ({
      ...{ userId, purpose: 'forgotten' as const, sentBy: null, sentAt: now },
      tokenDigest: createHash('sha256').update(userId).digest(),
      expiresAt: new Date(now.getTime() + minutes_ * 60_000),
    });
    const [old, fresh] = ['demo-tran-thi-binh', 'demo-nguyen-van-an'];
    await database.db.insert(passwordLinks).values([link(old, 60), link(fresh, 90)]);
    await purgeExpired(database.db, new Date(phones.clock.now().getTime() + 75 * 60_000));
    expect(await findContactCode(database.db, codeId)).toBeUndefined();
    const left = await database.db.select().from(passwordLinks);
    expect(left.map(({ userId }) => userId)).toContain(fresh);
    expect(left.map(({ userId }) => userId)).not.toContain(old);
  });

  it('a forgotten password is replaced by a code, which ends every session; a poor password uses up no try', async () => {
    const { typed, stored, cookies } = await account();
    // Housekeeping by a portal's clock that is ahead of the real one leaves it, too.
    await purgeExpired(database.db, new Date('2099-01-01'));
    expect(await readActor(phones.portal, visitor(cookies))).toBeDefined();
    const codeId = codeIdOf(await requestPasswordReset(phones.portal, visitor(), typed));
    const code = await codeSentTo(stored);
    const fresh = 'ruộng sâu trâu nái';
    const reset = (more: object) =>
      resetPasswordByCode(phones.portal, visitor(), {
        codeId,
        code,
        password: fresh,
        repeated: fresh,
        ...more,
      });
    for (let tried = 0; tried < 6; tried += 1)
      expect(await reset({ repeated: 'khác hẳn thế này' })).toMatchObject({
        refusal: { problems: [{ path: 'repeated' }] },
      });
    // His own name is told to him alone who has the code.
    const own = { password: 'ltm@1990@ltm', repeated: 'ltm@1990@ltm' };
    expect(await reset({ ...own, code: code === '000000' ? '000001' : '000000' })).toMatchObject({
      refusal: { problems: [{ path: 'code' }] },
    });
    for (let tried = 0; tried < 6; tried += 1)
      expect(await reset(own)).toMatchObject({ refusal: { problems: [{ path: 'password' }] } });
    expect(await reset({})).toEqual({ ok: true, kind: 'resident' });
    expect(await readActor(phones.portal, visitor(cookies))).toBeUndefined();
    expect((await signIn(phones.portal, visitor(), 'resident', { contact: typed, password })).ok).toBe(false);
    expect((await signIn(phones.portal, visitor(), 'resident', { contact: typed, password: fresh })).ok).toBe(
      true,
    );
    await deliverOutbox(deps());
    expect(gateway.textTo(stored)).toContain('mat khau');
  });

  it('without a gateway nobody is offered it, and whoever tries is told; who has an account still gets in', async () => {
    const { typed } = await account();
    const { sms: _sms, ...without } = deps();
    const portalWithout = { ...phones.portal, deps: without };
    const outcome = await signUp(portalWithout, visitor(), {
      requestId: randomUUID(),
      name: 'Lê Thị Máy',
      contact: newNumber().typed,
      password,
      returnTo: undefined,
    });
    expect(messages(outcome)[0]).toContain('chưa gửi được tin nhắn');
    expect((await signIn(portalWithout, visitor(), 'resident', { contact: typed, password })).ok).toBe(true);
  });

  it('an address is added, the number changed and taken away with the password; one of the two stays', async () => {
    const { actor, stored } = await account();
    const portalOf = phones.portal;
    const ask = (way: 'phone' | 'email', contact: string, given = password) =>
      askToChangeContact(portalOf, visitor(), actor, { way, contact, password: given });
    const remove = (way: 'phone' | 'email') => removeContact(portalOf, visitor(), actor, { way, password });
    expect(await remove('phone')).toMatchObject({ refusal: { code: 'not-possible' } });
    const address = newAddress();
    expect(await ask('email', address, 'sai mật khẩu')).toMatchObject({
      refusal: { problems: [{ path: 'email-password' }] },
    });
    expect(await ask('email', '0901 234 567')).toMatchObject({ refusal: { problems: [{ path: 'email' }] } });
    const asked = await ask('email', address);
    const mail = (await mailsTo(address)).at(-1);
    const code = /^\d{6}$/m.exec(mail?.body ?? '')?.[0] ?? '';
    const codeId = asked.ok ? asked.sent.codeId : '';
    // Somebody else's page confirms nothing with it.
    const other = await account();
    expect(await confirmContact(portalOf, visitor(), other.actor, { codeId, code })).toMatchObject({
      ok: false,
    });
    const renewed = await resendContactCode(portalOf, visitor(), { codeId, purpose: 'change-contact' });
    expect(renewed.ok).toBe(false);
    minutes(1);
    const second = await ask('email', address);
    const secondCode = /^\d{6}$/m.exec((await mailsTo(address)).at(-1)?.body ?? '')?.[0] ?? '';
    expect(
      await confirmContact(portalOf, visitor(), actor, {
        codeId: second.ok ? second.sent.codeId : '',
        code: secondCode,
      }),
    ).toEqual({ ok: true, way: 'email' });
    await deliverOutbox(deps());
    expect(gateway.textTo(stored)).toContain('vua doi');
    expect((await signIn(portalOf, visitor(), 'resident', { contact: address, password })).ok).toBe(true);
    // A number of somebody else looks free until its code, which nobody gets.
    minutes(2);
    const taken = await ask('phone', other.typed);
    expect(taken).toMatchObject({ ok: true });
    expect(
      messages(
        (await confirmContact(portalOf, visitor(), actor, {
          codeId: taken.ok ? taken.sent.codeId : '',
          code: '123456',
        })) as never,
      )[0],
    ).toContain('Mã chưa đúng');
    const chosen = async () =>
      (await database.owner.$client`select notice_choice from users where id = ${actor.userId}`)[0]?.[
        'notice_choice'
      ] as unknown;
    expect(await chooseNotices(deps(), actor, 'both')).toEqual({ ok: true });
    expect(await remove('phone')).toEqual({ ok: true });
    expect(await chosen()).toBeNull();
    expect(await readContacts(deps(), actor)).toMatchObject({ email: address });
    expect(await readContacts(deps(), actor)).not.toHaveProperty('phone');
    expect(await chooseNotices(deps(), actor, 'sms')).toMatchObject({ refusal: { code: 'invalid' } });
    expect(await remove('email')).toMatchObject({ refusal: { code: 'not-possible' } });
    const freed = { contact: stored.replace('+84', '0'), password };
    expect((await signIn(portalOf, visitor(), 'resident', freed)).ok).toBe(false);
  });

  it('of two accounts that confirm one address at once the second reads why not, and stays as it was', async () => {
    const address = newAddress();
    const attempts = [];
    for (const { actor } of [await account(), await account()]) {
      const asked = await askToChangeContact(phones.portal, visitor(), actor, {
        way: 'email',
        contact: address,
        password,
      });
      const code = /^\d{6}$/m.exec((await mailsTo(address)).at(-1)?.body ?? '')?.[0] ?? '';
      attempts.push({ actor, codeId: asked.ok ? asked.sent.codeId : '', code });
      minutes(1);
    }
    const replies = await Promise.all(
      attempts.map(({ actor, ...typed }) => confirmContact(phones.portal, visitor(), actor, typed)),
    );
    expect(replies.filter(({ ok }) => ok)).toEqual([{ ok: true, way: 'email' }]);
    expect(JSON.stringify(replies)).toContain('vừa được một tài khoản khác dùng');
    const contacts = await Promise.all(attempts.map(({ actor }) => readContacts(deps(), actor)));
    expect(contacts.filter(({ email }) => email === address)).toHaveLength(1);
    expect(contacts.map(({ phone }) => phone)).toEqual(attempts.map(({ actor }) => actor.phone));
  });

  it('whoever has no address files a dossier, is told of each step by message, and found by the number', async () => {
    const { actor, stored, typed } = await account();
    const desk = testPortal(database.db, '2026-11-24T09:00:00+07:00');
    const code = await filedDossier(desk, slugs.allowance, actor);
    const withVersion = async () => ({ code, version: (await desk.find(code)).version });
    const deliveredTexts = async () => {
      await deliverOutbox(desk.deps);
      return desk.texts.filter(({ to }) => to === stored).map(({ text }) => text);
    };
    expect(await deliveredTexts()).toEqual([expect.stringContaining(code) as unknown]);
    const { preview } = accepted(await previewDecision(desk.deps, people.desk, { code, event: 'receive' }));
    expect(preview.mail).toMatchObject({
      to: stored,
      text: expect.stringContaining('da duoc tiep nhan') as unknown,
    });
    accepted(await receiveDossier(desk.deps, people.desk, await withVersion()));
    expect((await deliveredTexts()).at(-1)).toMatch(/da duoc tiep nhan\. Hen tra ket qua: /);
    // Only what he has to know, from now on.
    accepted(await chooseNotices(desk.deps, actor, 'portal'));
    accepted(
      await actOnDossier(desk.deps, actor, { ...(await withVersion()), event: 'withdraw', reason: 'đổi ý' }),
    );
    expect(await deliveredTexts()).toHaveLength(2);
    const found = accepted(await listQueue(desk.deps, people.desk, { text: typed }));
    expect(found.items.map((item) => item.code)).toEqual([code]);
    const opened = accepted(await openDossierForStaff(desk.deps, people.desk, { code }));
    expect(opened.dossier.applicant).toMatchObject({
      email: '',
      phone: expect.stringContaining('09') as unknown,
    });
  });
});

it('of two attempts at once the later may come with the earlier time: it is none too many', async () => {
  const at = new Date('2026-11-24T08:00:00.500+07:00');
  const moment = (ms: number) => new Date(at.getTime() + ms);
  for (const ms of [0, -1, -40])
    expect(await takeAttempt(database.db, 'at-once', moment(ms), signInPauses)).toBe(0);
  for (let count = 3; count < signInPauses.free; count += 1)
    await takeAttempt(database.db, 'at-once', at, signInPauses);
  expect(await takeAttempt(database.db, 'at-once', moment(-1), signInPauses)).toBeGreaterThan(0);
});
