// Accounts on a real database: opening one, confirming, signing in at the right door, a forgotten password.
import { eq } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { confirmEmail } from '#app/domain/accounts/confirm-email.server.ts';
import { readActor } from '#app/domain/accounts/read-actor.server.ts';
import { requestPasswordReset, resetPassword } from '#app/domain/accounts/reset-password.server.ts';
import { resendConfirmation } from '#app/domain/accounts/resend-confirmation.server.ts';
import { signIn } from '#app/domain/accounts/sign-in.server.ts';
import { signOut } from '#app/domain/accounts/sign-out.server.ts';
import { signUp } from '#app/domain/accounts/sign-up.server.ts';
import { outbox, rateLimits, sessions, staffRoles, users } from '#db/schema/index.ts';
import { accountPortal } from '../support/account-portal.ts';
import { useDatabase } from '../support/database.ts';

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
const messages = (outcome: { ok: boolean } & Partial<{ problems: readonly { message: string }[] }>) =>
  outcome.problems?.map((problem) => problem.message) ?? [];

async function mailsTo(address: string) {
  return database.db.select().from(outbox).where(eq(outbox.recipient, address)).orderBy(outbox.id);
}

async function linkIn(address: string, kind: string): Promise<URL> {
  const mail = (await mailsTo(address)).findLast((row) => row.kind === kind);
  return new URL(/https?:\/\/\S+/.exec(mail?.body ?? '')?.[0] ?? '');
}

async function confirmedAccount(): Promise<string> {
  const email = newAddress();
  await signUp(portal.portal, visitor(), { name: 'Lê Văn Thử', email, password, returnTo: undefined });
  await confirmEmail(
    portal.portal,
    visitor(),
    (await linkIn(email, 'confirm-email')).searchParams.get('token') ?? '',
  );
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
    const outcome = await signUp(portal.portal, visitor(), {
      name: '  Lê   Văn Thử ',
      email: email.toUpperCase(),
      password,
      returnTo: '/dich-vu-cong/khai-sinh/nop-ho-so',
    });
    expect(outcome).toEqual({ ok: true, email });
    const [user] = await database.db.select().from(users).where(eq(users.email, email));
    expect(user).toMatchObject({ name: 'Lê Văn Thử', kind: 'resident', emailVerified: false });
    const mails = await mailsTo(email);
    expect(mails.map((mail) => mail.kind)).toEqual(['confirm-email']);
    const link = await linkIn(email, 'confirm-email');
    expect(link.pathname).toBe('/dang-ky/xac-nhan');
    expect(link.searchParams.get('tiep')).toBe('/dich-vu-cong/khai-sinh/nop-ho-so');
  });

  it('tells at each field what to do', async () => {
    const outcome = await signUp(portal.portal, visitor(), {
      name: ' ',
      email: 'khong-phai',
      password: 'ngắn',
      returnTo: undefined,
    });
    expect(outcome).toMatchObject({
      ok: false,
      problems: [{ field: 'name' }, { field: 'email' }, { field: 'password' }],
    });
    expect(messages(outcome)[2]).toBe('Mật khẩu cần ít nhất 10 ký tự, hãy nhập dài hơn');
  });

  it.each(['1234567890', 'aaaaaaaaaaaa', 'Le Van Thu', 'lê văn thử 1990'])(
    'refuses the guessable password %s',
    async (guess) => {
      const outcome = await signUp(portal.portal, visitor(), {
        name: 'Lê Văn Thử',
        email: newAddress(),
        password: guess,
        returnTo: undefined,
      });
      expect(outcome.ok).toBe(false);
    },
  );

  it('answers the same for an address that is registered, and tells its owner by mail', async () => {
    const email = await confirmedAccount();
    const outcome = await signUp(portal.portal, visitor(), {
      name: 'Người Khác',
      email,
      password: 'mật khẩu của người khác',
      returnTo: undefined,
    });
    expect(outcome).toEqual({ ok: true, email });
    expect((await mailsTo(email)).map((mail) => mail.kind)).toEqual(['confirm-email', 'already-registered']);
    expect((await signIn(portal.portal, visitor(), 'resident', { email, password })).ok).toBe(true);
  });

  it('gives an unconfirmed address to whoever registers it last: the earlier link is worth nothing', async () => {
    const email = newAddress();
    await signUp(portal.portal, visitor(), {
      name: 'Kẻ Lạ',
      email,
      password: 'mật khẩu của kẻ lạ',
      returnTo: undefined,
    });
    const first = (await linkIn(email, 'confirm-email')).searchParams.get('token') ?? '';
    await signUp(portal.portal, visitor(), { name: 'Chủ Thật', email, password, returnTo: undefined });
    expect(await confirmEmail(portal.portal, visitor(), first)).toMatchObject({ ok: false });
    expect(
      (
        await confirmEmail(
          portal.portal,
          visitor(),
          (await linkIn(email, 'confirm-email')).searchParams.get('token') ?? '',
        )
      ).ok,
    ).toBe(true);
    expect(
      (await signIn(portal.portal, visitor(), 'resident', { email, password: 'mật khẩu của kẻ lạ' })).ok,
    ).toBe(false);
  });

  it('lets whoever confirms in at once; a second time it is without harm and opens nothing, and a made-up link is refused', async () => {
    const email = newAddress();
    await signUp(portal.portal, visitor(), { name: 'Lê Văn Thử', email, password, returnTo: undefined });
    const token = (await linkIn(email, 'confirm-email')).searchParams.get('token') ?? '';
    const confirmed = await confirmEmail(portal.portal, visitor(), token);
    expect(await readActor(portal.portal, visitor(confirmed.ok ? confirmed.cookies : []))).toMatchObject({
      kind: 'resident',
      email,
    });
    expect(await confirmEmail(portal.portal, visitor(), token)).toEqual({ ok: true, cookies: [] });
    expect(await confirmEmail(portal.portal, visitor(), `${token}x`)).toMatchObject({
      ok: false,
      refusal: { code: 'invalid' },
    });
    expect(await confirmEmail(portal.portal, visitor(), '')).toMatchObject({ ok: false });
  });
});

describe('signing in', () => {
  it('gives a session that says who it is, until signing out', async () => {
    const email = await confirmedAccount();
    const outcome = await signIn(portal.portal, visitor(), 'resident', { email, password });
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
    const outcome = await signIn(secure.portal, visitor(), 'resident', { email, password });
    expect(outcome.ok && outcome.cookies[0]).toMatch(
      /^__Host-phuan\.session=.*Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
  });

  it('says the same for a wrong password and for an unknown address', async () => {
    const email = await confirmedAccount();
    const wrong = await signIn(portal.portal, visitor(), 'resident', {
      email,
      password: 'không phải mật khẩu',
    });
    const unknown = await signIn(portal.portal, visitor(), 'resident', { email: newAddress(), password });
    expect(wrong).toEqual(unknown);
    expect(messages(wrong)).toEqual([
      'Địa chỉ thư điện tử hoặc mật khẩu không đúng. Hãy kiểm tra rồi nhập lại',
    ]);
  });

  it('lets nobody in before the address is confirmed', async () => {
    const email = newAddress();
    await signUp(portal.portal, visitor(), { name: 'Lê Văn Thử', email, password, returnTo: undefined });
    const outcome = await signIn(portal.portal, visitor(), 'resident', { email, password });
    expect(messages(outcome)[0]).toContain('chưa xác nhận');
    expect(outcome).toMatchObject({ unconfirmed: true });
    expect((await mailsTo(email)).map((mail) => mail.kind)).toEqual(['confirm-email']);
  });

  it('claims no confirmation mail that was not written, and writes one each time it is asked for, within limits', async () => {
    const email = newAddress();
    await signUp(portal.portal, visitor(), { name: 'Lê Văn Thử', email, password, returnTo: undefined });
    const refused = await signIn(portal.portal, visitor(), 'resident', { email, password });
    expect(messages(refused)[0]).not.toContain('vừa gửi');
    const ask = () => resendConfirmation(portal.portal, visitor(), { email, returnTo: '/ho-so' });
    expect(messages(await ask())[0]).toMatch(/^Thư vừa được gửi\. Hãy đợi (60 giây|1 phút)/);
    for (const written of [2, 3, 4]) {
      later();
      expect(await ask()).toEqual({ ok: true });
      expect(await mailsTo(email)).toHaveLength(written);
    }
    later();
    expect(messages(await ask())[0]).toContain('nhiều lần');
    expect(await mailsTo(email)).toHaveLength(4);
    const link = await linkIn(email, 'confirm-email');
    expect(link.searchParams.get('tiep')).toBe('/ho-so');
    expect(await confirmEmail(portal.portal, visitor(), link.searchParams.get('token') ?? '')).toMatchObject({
      ok: true,
    });
    expect(await signIn(portal.portal, visitor(), 'resident', { email, password })).toMatchObject({
      ok: true,
    });
  });

  it('answers the same to whoever asks for the confirmation of an address that is unknown or confirmed', async () => {
    const unknown = newAddress();
    const confirmed = await confirmedAccount();
    later();
    for (const email of [unknown, confirmed]) {
      const before = (await mailsTo(email)).length;
      expect(await resendConfirmation(portal.portal, visitor(), { email, returnTo: undefined })).toEqual({
        ok: true,
      });
      expect(await mailsTo(email)).toHaveLength(before);
    }
  });

  it('keeps residents and staff to their own doors, and leaves no session behind', async () => {
    const staff = { email: 'hotich@demo.phuan', password: 'PhuAn@2018' };
    expect(messages(await signIn(portal.portal, visitor(), 'resident', staff))[0]).toContain(
      'tài khoản của cán bộ',
    );
    const left = await database.db
      .select()
      .from(sessions)
      .innerJoin(users, eq(users.id, sessions.userId))
      .where(eq(users.email, staff.email));
    expect(left).toEqual([]);
    const resident = { email: 'nguyen.van.an@demo.phuan', password: 'PhuAn@2018' };
    expect(messages(await signIn(portal.portal, visitor(), 'staff', resident))[0]).toContain(
      'tài khoản của người dân',
    );
  });

  it('gives staff the roles of this hour, and a session of eight hours', async () => {
    const outcome = await signIn(portal.portal, visitor(), 'staff', {
      email: 'hotich@demo.phuan',
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
    const outcome = await signIn(portal.portal, visitor(), 'resident', { email, password });
    const cookies = outcome.ok ? outcome.cookies : [];
    const actor = await readActor(portal.portal, visitor(cookies));
    await database.db
      .update(users)
      .set({ disabledAt: new Date() })
      .where(eq(users.id, actor?.userId ?? ''));
    expect(await readActor(portal.portal, visitor(cookies))).toBeUndefined();
    expect(messages(await signIn(portal.portal, visitor(), 'resident', { email, password }))[0]).toContain(
      'đã bị khóa',
    );
    expect(
      messages(
        await signIn(portal.portal, visitor(), 'resident', { email, password: 'sai mật khẩu rồi' }),
      )[0],
    ).toContain('không đúng');
  });

  describe('Đ22b after ten wrong passwords from one place', () => {
    const tryAt = (clientIp: string, email: string, given: string) =>
      signIn(portal.portal, { ...visitor(), clientIp }, 'resident', { email, password: given });
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
  });
});

describe('a forgotten password', () => {
  it('is replaced once by the link of the mail, which ends every session', async () => {
    const email = await confirmedAccount();
    const before = await signIn(portal.portal, visitor(), 'resident', { email, password });
    expect(await requestPasswordReset(portal.portal, email)).toEqual({ ok: true });
    const token = (await linkIn(email, 'reset-password')).searchParams.get('token') ?? '';
    const fresh = 'ruộng sâu trâu nái';
    expect(
      await resetPassword(portal.portal, { token, password: fresh, repeated: 'khác hẳn thế này' }),
    ).toMatchObject({ ok: false, problems: [{ field: 'repeated' }] });
    expect(await resetPassword(portal.portal, { token, password: fresh, repeated: fresh })).toEqual({
      ok: true,
    });
    expect(await readActor(portal.portal, visitor(before.ok ? before.cookies : []))).toBeUndefined();
    expect(await resetPassword(portal.portal, { token, password: fresh, repeated: fresh })).toMatchObject({
      ok: false,
      refusal: { code: 'invalid' },
    });
    expect((await signIn(portal.portal, visitor(), 'resident', { email, password })).ok).toBe(false);
    expect((await signIn(portal.portal, visitor(), 'resident', { email, password: fresh })).ok).toBe(true);
    expect((await mailsTo(email)).map((mail) => mail.kind)).toEqual([
      'confirm-email',
      'reset-password',
      'password-changed',
    ]);
  });

  it('answers the same for an unknown address, and writes nothing', async () => {
    const email = newAddress();
    expect(await requestPasswordReset(portal.portal, email)).toEqual({ ok: true });
    expect(await mailsTo(email)).toEqual([]);
  });

  it('stores no token that would open an account to whoever reads the database', async () => {
    const email = await confirmedAccount();
    await requestPasswordReset(portal.portal, email);
    const token = (await linkIn(email, 'reset-password')).searchParams.get('token') ?? '';
    const rows = await database.db.query.verifications.findMany();
    expect(JSON.stringify(rows)).not.toContain(token);
  });
});
