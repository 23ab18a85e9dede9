// Signing in by a provider of identities, against a real one on this machine, through the doors that a browser uses.
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { eq } from 'drizzle-orm';

import { openidProvider } from '#app/adapters/openid-provider.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { readActor } from '#app/domain/accounts/read-actor.server.ts';
import { signIn } from '#app/domain/accounts/sign-in.server.ts';
import { readHalfSession } from '#app/domain/accounts/second-factor.server.ts';
import { editProfile, openProfile } from '#app/domain/accounts/edit-profile.server.ts';
import { requestPasswordReset, resetPassword } from '#app/domain/accounts/reset-password.server.ts';
import { closeAccount } from '#app/domain/accounts/close-account.server.ts';
import { closeOwnAccount } from '#app/domain/own-data/close-own-account.server.ts';
import { judgeAll } from '#app/domain/health/read-health.server.ts';
import { answerMs, rememberAnswer } from '#app/domain/health/remember-answer.ts';
import { readProfile } from '#app/domain/personal-data/resident-profile.server.ts';
import { givenTo } from '#app/http/session.server.ts';
import * as ownAccount from '#app/routes/officer/own-account.tsx';
import * as staffDoor from '#app/routes/officer/sign-in.tsx';
import * as contacts from '#app/routes/resident/contacts.tsx';
import * as back from '#app/routes/resident/from-identity-provider.ts';
import * as link from '#app/routes/resident/link-identity.tsx';
import * as door from '#app/routes/resident/sign-in.tsx';
import * as there from '#app/routes/resident/to-identity-provider.ts';
import { findUserByContact } from '#db/queries/contact-codes.server.ts';
import {
  auditEvents,
  identityVisits,
  linkedIdentities,
  openings,
  outbox,
  rateLimits,
  secondFactors,
  sessions,
  users,
} from '#db/schema/index.ts';
import { accountPortal } from '../support/account-portal.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, people } from '../support/dossiers.ts';
import { startOpenidProvider } from '../support/openid-provider.ts';
import { appCode, enrol } from '../support/second-factor.ts';

const database = useDatabase();
const origin = 'http://localhost:3000';
const clientIp = '203.0.113.9';
const returnAddress = origin + paths.fromIdentityProvider();
const of = (name: string, number: string, more = {}) => ({
  ...{ name, email: `${number}@vneid.example`, email_verified: true, citizen_id: number, acr: '2' },
  ...more,
});
const vouched = {
  hoa: of('Lê Thị Hòa', '074190000002'),
  minh: of('Võ Minh', '074090000001'),
  /** Claims, without proof, the address of somebody who has an account. */
  claims: of('Kẻ Khác', '079205123456', {
    email: 'nguyen.van.an@demo.phuan',
    email_verified: false,
    acr: '1',
  }),
  binh: of('Trần Thị Bình', '079305123456', { email: 'tran.thi.binh@demo.phuan' }),
  leaving: of('Người Đi', '074090000077'),
  bare: { name: 'Không Liên Lạc' },
  officer: of('Cán Bộ', '074090000009'),
};
let provider: Awaited<ReturnType<typeof startOpenidProvider>>;
let portal: ReturnType<typeof accountPortal>;
const settings = () => ({
  ...{ issuer: provider.issuer, clientId: 'portal', clientSecret: 'known to the two of them', name: 'VNeID' },
  ...{ scope: 'openid profile email phone', numberClaim: 'citizen_id', numberLevels: ['2'], returnAddress },
});

beforeAll(async () => {
  provider = await startOpenidProvider(returnAddress, vouched);
});
afterAll(() => provider.close());
beforeEach(async () => {
  provider.instead.clear();
  portal = accountPortal(database.db);
  Object.assign(portal.deps, { identityProvider: openidProvider(settings(), 1) });
  const { owner } = database;
  for (const table of [linkedIdentities, identityVisits, secondFactors, sessions, outbox, rateLimits])
    await owner.delete(table);
  await owner.delete(users).where(eq(users.email, vouched.hoa.email));
  await owner.delete(users).where(eq(users.email, vouched.minh.email));
});

/** A browser: what it holds, and what it is told. */
class Browser {
  private readonly jar = new Map<string, string>();

  get cookie(): string {
    return [...this.jar].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  get visitor() {
    return { headers: new Headers({ cookie: this.cookie }), clientIp, given: [] as string[] };
  }

  take(lines: readonly string[]): this {
    for (const line of lines) {
      const [name = '', ...value] = (line.split(';')[0] ?? '').split('=');
      this.jar.set(name, value.join('='));
    }
    return this;
  }

  /** Holds what another holds now. */
  copy(): Browser {
    const other = new Browser();
    for (const [name, value] of this.jar) other.jar.set(name, value);
    return other;
  }

  async go(ask: (args: never) => unknown, path: string, fields?: Record<string, string>) {
    const init = fields && { method: 'POST', body: new URLSearchParams(fields) };
    const request = new Request(origin + path, { ...init, headers: { cookie: this.cookie, origin } });
    const context = portal.context();
    const reply = await Promise.resolve()
      .then(() => ask({ request, context, params: {} } as never))
      .catch((thrown: unknown) => thrown);
    const headers = reply instanceof Response ? reply.headers : undefined;
    const told = typeof reply === 'object' && reply !== null && 'init' in reply ? reply.init : reply;
    const { status } = (told ?? {}) as { readonly status?: number };
    this.take([...(headers?.getSetCookie() ?? []), ...givenTo(context)]);
    const data = typeof reply === 'object' && reply !== null && 'data' in reply ? reply.data : reply;
    return { to: headers?.get('location') ?? undefined, status, data: data as Record<string, unknown> };
  }

  async signIn(account: string, kind: 'resident' | 'staff' = 'resident'): Promise<this> {
    const input = { contact: `${account}@demo.phuan`, password: 'PhuAn@2018' };
    return this.take(accepted(await signIn(portal.portal, this.visitor, kind, input)).cookies);
  }

  /** To the provider and back. @returns where the portal leads then */
  async come(who: keyof typeof vouched, as: 'resident' | 'staff' | 'link' = 'resident', returnTo?: string) {
    const { to = '' } = await this.go(there.loader, paths.toIdentityProvider(as, returnTo));
    return this.go(back.loader, paths.fromIdentityProvider() + (await provider.goThrough(to, who)));
  }

  /** What the sign-in page says once. */
  async told(ask: (args: never) => unknown = door.loader, path = paths.signIn()): Promise<string> {
    const { flash } = (await this.go(ask, path)).data;
    return typeof flash === 'string' ? flash : ((flash as { message?: string } | undefined)?.message ?? '');
  }

  choice = () => this.go(link.loader, paths.linkIdentity());
  press = (fields: Record<string, string>) => this.go(link.action, paths.linkIdentity(), fields);
  whoIsIn = async () => (await readActor(portal.portal, this.visitor))?.name;
}

const residentsOf = (email: string) => findUserByContact(database.db, { way: 'email', contact: email });
const mailKinds = async (to: string) =>
  (await database.db.select().from(outbox).where(eq(outbox.recipient, to))).map(({ kind }) => kind);

/** Nguyễn Văn An links himself with `who`. */
async function linked(who: keyof typeof vouched = 'hoa'): Promise<Browser> {
  const browser = await new Browser().signIn('nguyen.van.an');
  await browser.come(who, 'link');
  expect((await browser.press({ intent: 'link' })).to).toBe(paths.contacts());
  return browser;
}

describe('a portal without a provider', () => {
  test('offers nothing, and has no such page', async () => {
    Object.assign(portal.deps, { identityProvider: undefined });
    const browser = await new Browser().signIn('nguyen.van.an');
    expect((await new Browser().go(door.loader, paths.signIn())).data['provider']).toBeUndefined();
    expect((await browser.go(contacts.loader, paths.contacts())).data['identity']).toBeUndefined();
    for (const page of [there.loader, back.loader])
      expect((await browser.go(page, paths.fromIdentityProvider())).status).toBe(404);
  });
});

describe('somebody who has no account', () => {
  test('opens one, is in, and is known the next time; his number is kept sealed, and no token anywhere', async () => {
    const browser = new Browser();
    expect((await browser.go(door.loader, paths.signIn())).data['provider']).toBe('VNeID');
    expect((await browser.come('hoa', 'resident', '/ho-so?trang=2')).to).toBe(paths.linkIdentity());
    expect((await browser.choice()).data).toMatchObject({ may: 'open', contact: vouched.hoa.email });
    expect(await residentsOf(vouched.hoa.email)).toBeUndefined();
    expect((await browser.press({ intent: 'open' })).to).toBe('/ho-so?trang=2');
    expect(await browser.whoIsIn()).toBe(vouched.hoa.name);
    const user = await residentsOf(vouched.hoa.email);
    const profile = await readProfile(portal.deps, user?.id ?? '');
    expect(profile.identity).toEqual({ type: 'CCCD', number: vouched.hoa.citizen_id });
    expect((await browser.go(contacts.loader, paths.contacts())).data['identity']).toMatchObject({
      number: vouched.hoa.citizen_id,
    });
    const [stored] = await database.owner.$client<{ text: string }[]>`
      select row_to_json(l)::text as text from linked_identities l`;
    for (const secret of [vouched.hoa.citizen_id, 'hoa'])
      for (const kept of [secret, Buffer.from(secret).toString('hex')])
        expect(stored?.text).not.toContain(kept);
    expect(await mailKinds(vouched.hoa.email)).toEqual(['identity-linked']);
    const another = new Browser();
    expect((await another.come('hoa', 'resident', '//evil.example/')).to).toBe(paths.myDossiers());
    expect(await another.whoIsIn()).toBe(vouched.hoa.name);
    expect(await database.db.select().from(identityVisits)).toEqual([]);
  });

  test('twice at once opens one account', async () => {
    const browsers = [new Browser(), new Browser()];
    for (const browser of browsers) await browser.come('minh');
    const ways = await Promise.all(browsers.map((browser) => browser.press({ intent: 'open' })));
    expect(ways.filter(({ to }) => to !== undefined)).toHaveLength(1);
    expect(await database.db.select().from(linkedIdentities)).toHaveLength(1);
    const late = browsers[ways.findIndex(({ to }) => to === undefined)];
    expect((await late?.come('minh'))?.to).toBe(paths.myDossiers());
  });

  test('opens none while the portal takes nobody', async () => {
    const browser = new Browser();
    await browser.come('hoa');
    const words = 'Cổng chưa mở.';
    await database.owner.$client`insert into openings (subjects, way, words, decided_at)
      values ('{portal}', 'closed', ${words}, now())`;
    try {
      expect((await browser.press({ intent: 'open' })).data['problems']).toMatchObject([{ message: words }]);
      expect(await residentsOf(vouched.hoa.email)).toBeUndefined();
    } finally {
      await database.owner.delete(openings).where(eq(openings.words, words));
    }
  });

  test('without a contact that is confirmed there signs up here first', async () => {
    const browser = new Browser();
    await browser.come('bare');
    expect((await browser.choice()).data).toMatchObject({ may: 'sign-in', door: 'resident' });
    expect((await browser.press({ intent: 'open' })).data['problems']).toBeDefined();
  });
});

describe('somebody who has an account', () => {
  test('is never linked by what is claimed: he signs in first', async () => {
    const browser = new Browser();
    await browser.come('binh');
    expect((await browser.choice()).data).toMatchObject({ may: 'sign-in', door: 'resident' });
    for (const intent of ['open', 'link']) expect((await browser.press({ intent })).to).toBeUndefined();
    expect(await browser.whoIsIn()).toBeUndefined();
    await browser.signIn('tran.thi.binh');
    expect((await browser.choice()).data).toMatchObject({
      may: 'link',
      asks: { password: false, code: false },
    });
    await browser.press({ intent: 'link' });
    expect((await new Browser().come('binh')).to).toBe(paths.myDossiers());
  });

  test('of an address that is not confirmed there nothing is made', async () => {
    const browser = new Browser();
    await browser.come('claims');
    expect((await browser.choice()).data).toMatchObject({ may: 'sign-in' });
    expect((await browser.press({ intent: 'open' })).to).toBeUndefined();
    // Nor is his number believed at this level of assurance.
    await linked('claims');
    expect(await database.db.select().from(linkedIdentities)).toMatchObject([{ vouchedNumber: null }]);
  });

  test('with his number in it is asked for proof, too', async () => {
    const first = new Browser();
    await first.come('hoa');
    await first.press({ intent: 'open' });
    await database.owner.delete(linkedIdentities);
    await database.owner
      .update(users)
      .set({ email: 'hoa@khac.example' })
      .where(eq(users.email, vouched.hoa.email));
    const browser = new Browser();
    await browser.come('hoa');
    expect((await browser.choice()).data).toMatchObject({ may: 'sign-in', door: 'resident' });
    await database.owner.delete(users).where(eq(users.email, 'hoa@khac.example'));
  });

  test('links it after the password where he did not just sign in; others are signed out, and he is told', async () => {
    const [browser, other] = [
      await new Browser().signIn('nguyen.van.an'),
      await new Browser().signIn('nguyen.van.an'),
    ];
    await database.owner.update(sessions).set({ createdAt: new Date(Date.now() - 11 * 60_000) });
    await browser.come('hoa', 'link');
    expect((await browser.choice()).data).toMatchObject({ asks: { password: true } });
    expect((await browser.press({ intent: 'link', password: 'sai' })).data['problems']).toMatchObject([
      { path: 'password' },
    ]);
    expect((await browser.press({ intent: 'link', password: 'PhuAn@2018' })).to).toBe(paths.contacts());
    expect([await browser.whoIsIn(), await other.whoIsIn()]).toEqual(['Nguyễn Văn An', undefined]);
    expect(await mailKinds('nguyen.van.an@demo.phuan')).toEqual(['identity-linked']);
    const events = await database.db
      .select()
      .from(auditEvents)
      .where(eq(auditEvents.event, 'identity-linked'));
    expect(events.length).toBeGreaterThan(0);
  });

  test('unlinks it by his password alone; nobody comes in by it any more', async () => {
    const browser = await linked();
    const unlink = (password: string) =>
      browser.go(contacts.action, paths.contacts(), { intent: 'unlink', 'identity-password': password });
    expect((await unlink('sai')).data['problems']).toMatchObject([{ path: 'identity-password' }]);
    expect((await unlink('PhuAn@2018')).to).toBe(paths.contacts());
    expect(await mailKinds('nguyen.van.an@demo.phuan')).toEqual(['identity-linked', 'identity-unlinked']);
    expect((await new Browser().come('hoa')).to).toBe(paths.linkIdentity());
    expect((await unlink('PhuAn@2018')).to).toBeUndefined();
  });

  test('has no password where it came from there; “Quên mật khẩu” sets the first, and the link stays. Another ends it', async () => {
    const browser = new Browser();
    await browser.come('minh');
    await browser.press({ intent: 'open' });
    const { email } = vouched.minh;
    const chosen = 'ruộng sâu trâu nái';
    const unlink = (password: string) =>
      browser.go(contacts.action, paths.contacts(), { intent: 'unlink', 'identity-password': password });
    const [problem] = (await unlink(chosen)).data['problems'] as { message: string }[];
    expect(problem?.message).toContain('chưa có mật khẩu');
    const setBy = async (password: string) => {
      accepted(await requestPasswordReset(portal.portal, { clientIp }, email));
      const mails = await database.db
        .select()
        .from(outbox)
        .where(eq(outbox.recipient, email))
        .orderBy(outbox.id);
      const body = mails.findLast(({ kind }) => kind === 'reset-password')?.body ?? '';
      const token = /dat-lai-mat-khau\?token=(\S+)/.exec(body)?.[1] ?? '';
      accepted(await resetPassword(portal.portal, { clientIp }, { token, password, repeated: password }));
    };
    await setBy(chosen);
    expect(await browser.whoIsIn()).toBeUndefined();
    expect((await new Browser().come('minh')).to).toBe(paths.myDossiers());
    // Whoever knew the first may have linked himself: with the second nobody comes in from there.
    await setBy('con trâu đi trước cái cày');
    const later = new Browser();
    expect((await later.come('minh')).to).toBe(paths.linkIdentity());
    expect((await later.choice()).data).toMatchObject({ may: 'sign-in', door: 'resident' });
  });

  test('cannot say another number than the one that is vouched for, as long as it is linked', async () => {
    const browser = await linked('hoa');
    const { userId = '' } = (await readActor(portal.portal, browser.visitor)) ?? {};
    const resident = { kind: 'resident', userId, name: 'Nguyễn Văn An' } as const;
    const { wire, seen } = await openProfile(portal.deps, resident);
    expect(wire['identity']).toMatchObject({ number: vouched.hoa.citizen_id });
    const save = (identity: object) =>
      editProfile(
        portal.deps,
        resident,
        { ...wire, identity: { ...(wire['identity'] as object), ...identity } },
        seen,
      );
    for (const other of [
      { number: '074090000099' },
      { type: '', number: '' },
      { type: 'Hộ chiếu', number: 'B1234567' },
    ])
      expect(await save(other)).toMatchObject({ refusal: { problems: [{ path: 'identity.number' }] } });
    accepted(await save({ issuedBy: 'Bộ Công an' }));
    expect((await readProfile(portal.deps, userId)).identity).toMatchObject({
      number: vouched.hoa.citizen_id,
      issuedBy: 'Bộ Công an',
    });
    await database.owner.delete(linkedIdentities);
    const again = await openProfile(portal.deps, resident);
    accepted(
      await editProfile(
        portal.deps,
        resident,
        { ...again.wire, identity: { type: 'CCCD', number: '074090000099' } },
        again.seen,
      ),
    );
  });

  test('two subjects have never one account, nor one subject two', async () => {
    const browser = await linked('hoa');
    await browser.come('minh', 'link');
    expect((await browser.press({ intent: 'link' })).data['problems']).toBeDefined();
    const other = await new Browser().signIn('tran.thi.binh');
    expect((await other.come('hoa', 'link')).to).toBe(paths.contacts());
    expect(await other.told(contacts.loader, paths.contacts())).toContain(
      'đã liên kết với một tài khoản khác',
    );
    expect(await other.whoIsIn()).toBe('Trần Thị Bình');
    expect(await database.db.select().from(linkedIdentities)).toHaveLength(1);
    // In the same instant: two browsers of one person, each with another account.
    await database.owner.delete(linkedIdentities);
    const two = [await new Browser().signIn('nguyen.van.an'), await new Browser().signIn('tran.thi.binh')];
    for (const one of two) await one.come('minh', 'link');
    const ways = await Promise.all(two.map((one) => one.press({ intent: 'link' })));
    expect(ways.filter(({ to }) => to !== undefined)).toHaveLength(1);
  });

  test('a closed one opens to nobody, and its link is gone', async () => {
    const browser = await linked();
    const user = await residentsOf('nguyen.van.an@demo.phuan');
    await database.owner
      .update(users)
      .set({ disabledAt: new Date() })
      .where(eq(users.id, user?.id ?? ''));
    const other = new Browser();
    await other.come('hoa');
    expect(await other.told()).toContain('đã bị khóa');
    await database.owner
      .update(users)
      .set({ disabledAt: null })
      .where(eq(users.id, user?.id ?? ''));
    expect(await browser.whoIsIn()).toBe('Nguyễn Văn An');
    // Of one who leaves nothing is kept.
    const leaving = new Browser();
    await leaving.come('leaving');
    await leaving.press({ intent: 'open' });
    const actor = await readActor(portal.portal, leaving.visitor);
    if (actor?.kind !== 'resident') throw new Error('nobody is in');
    await database.owner.$client`insert into credentials (user_id, password_hash)
      select ${actor.userId}, password_hash from credentials c join users u on u.id = c.user_id
      where u.email = 'nguyen.van.an@demo.phuan'`;
    accepted(await closeOwnAccount(portal.deps, actor, 'PhuAn@2018'));
    expect(await database.db.select().from(linkedIdentities)).toHaveLength(1);
  });
});

describe('a member of the staff', () => {
  test('never comes to be by it', async () => {
    const browser = new Browser();
    await browser.come('officer', 'staff');
    expect((await browser.choice()).data).toMatchObject({ may: 'sign-in', door: 'staff' });
    for (const intent of ['open', 'link']) expect((await browser.press({ intent })).to).toBeUndefined();
    expect(await database.db.select().from(linkedIdentities)).toEqual([]);
  });

  test('links with password and code, and is half in by it until he has shown his second factor', async () => {
    const browser = await new Browser().signIn('hotich', 'staff');
    const actor = await readActor(portal.portal, browser.visitor);
    const { visitor } = browser;
    const { secret } = await enrol(portal.deps, visitor, {
      userId: actor?.userId ?? '',
      password: 'PhuAn@2018',
    });
    browser.take(visitor.given);
    await browser.come('officer', 'link', paths.staffAccount());
    expect((await browser.choice()).data).toMatchObject({ asks: { password: true, code: true } });
    expect(
      (await browser.press({ intent: 'link', password: 'PhuAn@2018', code: '000000' })).data['problems'],
    ).toMatchObject([{ path: 'code' }]);
    const press = { intent: 'link', password: 'PhuAn@2018', code: appCode(secret, 1) };
    expect((await browser.press(press)).to).toBe(paths.staffAccount());
    // Who he is was entered by others: the provider does not change it.
    const rows = await database.db.select().from(linkedIdentities);
    expect(rows).toMatchObject([{ vouchedNumber: null }]);
    expect((await browser.go(ownAccount.loader, paths.staffAccount())).data['identity']).toMatchObject({
      provider: 'VNeID',
      asksCode: true,
    });
    const again = new Browser();
    expect((await again.come('officer', 'staff', '/can-bo/ho-so')).to).toBe('/can-bo/ho-so');
    expect(await again.whoIsIn()).toBeUndefined();
    expect(await readHalfSession(portal.portal, again.visitor)).toMatchObject({ lack: 'code' });
    expect((await again.go(staffDoor.loader, paths.staffSignIn())).to).toBe(paths.staffSecondStep());
    const unlink = (fields: object) =>
      browser.go(ownAccount.action, paths.staffAccount(), {
        intent: 'unlink',
        'identity-password': 'PhuAn@2018',
        ...fields,
      });
    expect((await unlink({})).data['problems']).toMatchObject([{ path: 'identity-code' }]);
  });

  test('whose account is closed and opened again has no link any more', async () => {
    const browser = await new Browser().signIn('hotich', 'staff');
    const userId = (await readActor(portal.portal, browser.visitor))?.userId ?? '';
    await browser.come('officer', 'link');
    await browser.press({ intent: 'link', password: 'PhuAn@2018' });
    expect(await database.db.select().from(linkedIdentities)).toHaveLength(1);
    await closeAccount(portal.deps, people.administrator, { userId, closed: true });
    expect(await database.db.select().from(linkedIdentities)).toEqual([]);
    await database.owner.update(users).set({ disabledAt: null }).where(eq(users.id, userId));
  });
});

describe('an answer that is not believed', () => {
  test('replayed, brought by another browser, or late', async () => {
    await linked();
    const browser = new Browser();
    const { to = '' } = await browser.go(there.loader, paths.toIdentityProvider('resident'));
    const query = await provider.goThrough(to, 'hoa');
    const thief = new Browser();
    const path = paths.fromIdentityProvider() + query;
    expect((await thief.go(back.loader, path)).to).toBe(paths.signIn());
    expect(await thief.told()).toContain('trình duyệt khác');
    const replaying = browser.copy();
    expect((await browser.go(back.loader, path)).to).toBe(paths.myDossiers());
    expect((await replaying.go(back.loader, path)).to).toBe(paths.signIn());
    expect(await replaying.whoIsIn()).toBeUndefined();
    // The code once more, in a way that is new.
    const second = new Browser();
    const next = await second.go(there.loader, paths.toIdentityProvider('resident'));
    const answer = new URLSearchParams(query);
    answer.set('state', new URL(next.to ?? '').searchParams.get('state') ?? '');
    await second.go(back.loader, `${paths.fromIdentityProvider()}?${answer.toString()}`);
    expect(await second.told()).toContain('không xác nhận được');
    const late = new Browser();
    const begun = await late.go(there.loader, paths.toIdentityProvider('resident'));
    const lateQuery = await provider.goThrough(begun.to ?? '', 'hoa');
    await database.owner.update(identityVisits).set({ expiresAt: new Date(Date.now() - 1) });
    await late.go(back.loader, paths.fromIdentityProvider() + lateQuery);
    expect(await late.told()).toContain('quá hạn');
  });

  test.each([
    ['of another nonce', { nonce: 'another' }],
    ['for another audience', { aud: 'another' }],
    ['of another issuer', { iss: 'https://another.example' }],
    ['that is over', { exp: 1000 }],
    ['without a subject', { sub: undefined }],
  ])('a token %s', async (_, wrong) => {
    const browser = new Browser();
    const { to = '' } = await browser.go(there.loader, paths.toIdentityProvider('resident'));
    const asked = new URL(to).searchParams;
    const now = Math.floor(Date.now() / 1000);
    const right = {
      iss: provider.issuer,
      aud: 'portal',
      sub: 'hoa',
      nonce: asked.get('nonce'),
      iat: now,
      exp: now + 60,
    };
    provider.instead.set('/me', (response) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ sub: 'hoa' }));
    });
    const query = new URLSearchParams({ code: 'x', iss: provider.issuer, state: asked.get('state') ?? '' });
    const path = `${paths.fromIdentityProvider()}?${query.toString()}`;
    const held = browser.copy();
    provider.forge({ ...right, ...wrong });
    expect((await browser.go(back.loader, path)).to).toBe(paths.signIn());
    expect(await browser.told()).toContain('không xác nhận được');
    expect(JSON.stringify(portal.faults)).not.toContain('eyJ');
    // It is what is wrong that is refused: the right one, in a way of its own, is taken.
    const other = held.copy();
    const again = await other.go(there.loader, paths.toIdentityProvider('resident'));
    const asks = new URL(again.to ?? '').searchParams;
    provider.forge({ ...right, nonce: asks.get('nonce') });
    query.set('state', asks.get('state') ?? '');
    expect((await other.go(back.loader, `${paths.fromIdentityProvider()}?${query.toString()}`)).to).toBe(
      paths.linkIdentity(),
    );
  });

  test('he went back: it is told as that', async () => {
    const browser = new Browser();
    const { to = '' } = await browser.go(there.loader, paths.toIdentityProvider('resident'));
    const query = new URLSearchParams({
      error: 'access_denied',
      iss: provider.issuer,
      state: new URL(to).searchParams.get('state') ?? '',
    });
    await browser.go(back.loader, `${paths.fromIdentityProvider()}?${query.toString()}`);
    expect(await browser.told()).toContain('chưa đồng ý');
  });
});

describe('the provider', () => {
  test('may change its keys between two sign-ins', async () => {
    await linked();
    provider.changeKeys();
    expect((await new Browser().come('hoa')).to).toBe(paths.myDossiers());
  });

  test('is silent, slow or faulty: told at the sign-in page, where the password works, and on the health page', async () => {
    const healthLine = async () => {
      const identityProvider = portal.deps.identityProvider;
      if (identityProvider === undefined) throw new Error('none is set');
      const { lines } = await judgeAll(portal.deps, { ...portal.portal.healthSources, identityProvider });
      return lines.find(({ id }) => id === 'identity-provider')?.state;
    };
    expect(await healthLine()).toBe('fine');
    for (const [path, reply] of [
      ['/token', () => undefined],
      ['/token', (response) => response.writeHead(503).end()],
      ['/jwks', (response) => response.destroy()],
    ] as readonly (readonly [string, Parameters<typeof provider.instead.set>[1]])[]) {
      const browser = new Browser();
      const { to = '' } = await browser.go(there.loader, paths.toIdentityProvider('resident'));
      const query = await provider.goThrough(to, 'hoa');
      provider.instead.set(path, reply);
      await browser.go(back.loader, paths.fromIdentityProvider() + query);
      expect(await browser.told()).toContain('hiện không trả lời');
      provider.instead.clear();
    }
    const metadata: unknown = await (
      await fetch(`${provider.issuer}/.well-known/openid-configuration`)
    ).json();
    provider.instead.set('/.well-known/openid-configuration', (response) => {
      response.setHeader('content-type', 'application/json');
      // What it says of itself is another's.
      response.end(JSON.stringify({ ...(metadata as object), issuer: 'https://another.example' }));
    });
    expect((await new Browser().go(there.loader, paths.toIdentityProvider('resident'))).to).toBe(
      paths.signIn(),
    );
    provider.instead.set('/.well-known/openid-configuration', (response) => response.writeHead(500).end());
    const browser = new Browser();
    expect((await browser.go(there.loader, paths.toIdentityProvider('staff', '/can-bo/ho-so'))).to).toBe(
      paths.staffSignIn('/can-bo/ho-so'),
    );
    expect(await browser.told(staffDoor.loader, paths.staffSignIn())).toContain('hiện không trả lời');
    expect(await healthLine()).toBe('trouble');
  });
});

test('the start pages of half a minute ask the provider once', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  onTestFinished(() => void vi.useRealTimers());
  let questions = 0;
  let isThere = true;
  const answers = rememberAnswer(async () => {
    questions += 1;
    return isThere;
  });
  expect(await Promise.all([answers(), answers()])).toEqual([true, true]);
  isThere = false;
  vi.setSystemTime(Date.now() + answerMs - 1);
  expect([await answers(), questions]).toEqual([true, 1]);
  vi.setSystemTime(Date.now() + 1);
  expect([await answers(), questions]).toEqual([false, 2]);
});
