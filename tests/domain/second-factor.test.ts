// The second factor of the staff: set up, shown at every way in, asked again, lost. On a real database.
import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';

import { hashPassword } from '#app/adapters/password-hash.server.ts';
import { assignRole, withdrawRole } from '#app/domain/accounts/assign-role.server.ts';
import { codePauses, codePausesElsewhere } from '#app/domain/accounts/attempts.server.ts';
import { endOwnSessions } from '#app/domain/accounts/end-sessions.server.ts';
import { endFactorFromServer, proposeFactorEnd } from '#app/domain/accounts/end-second-factor.server.ts';
import { followPasswordLink, sendPasswordLink } from '#app/domain/accounts/invite-staff.server.ts';
import { readAccountName, readActor } from '#app/domain/accounts/read-actor.server.ts';
import { requestPasswordReset, resetPassword } from '#app/domain/accounts/reset-password.server.ts';
import {
  giveUpFactor,
  offerFactor,
  readHalfSession,
  readOwnFactor,
  setUpFactor,
  showFactor,
  trustNoDevice,
} from '#app/domain/accounts/second-factor.server.ts';
import { listOwnSessions } from '#app/domain/accounts/sessions.server.ts';
import { signIn } from '#app/domain/accounts/sign-in.server.ts';
import { proposalKinds } from '#app/domain/approvals/kinds.server.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { requireProof } from '#app/domain/kernel/proof.ts';
import type { Outcome } from '#app/domain/kernel/refusal.ts';
import { actOnProposal } from '#app/domain/proposals/decide.server.ts';
import { setAccountClosed, setPassword } from '#db/queries/ways-in.server.ts';
import { insertReadyAccounts } from '#db/queries/ready-accounts.server.ts';
import { auditEvents, outbox, rateLimits, recoveryCodes, secondFactors, sessions } from '#db/schema/index.ts';
import { accountPortal } from '../support/account-portal.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, people } from '../support/dossiers.ts';
import { appCode, enrol, letProofLapse, letTimePass } from '../support/second-factor.ts';

const database = useDatabase();
const password = 'con trâu đi trước cái cày';
const other = 'ruộng sâu trâu nái';
const home = '203.0.113.9';
let serial = 0;
let portal: ReturnType<typeof accountPortal>;
let deps: Deps;

beforeEach(async () => {
  portal = accountPortal(database.db);
  deps = portal.deps;
  await database.db.delete(rateLimits);
});

/** @param given what his browser holds: it is given more */
const visitor = (given: string[] = [], clientIp = home) => ({ headers: new Headers(), clientIp, given });

interface Person {
  readonly id: string;
  readonly email: string;
}

async function person(): Promise<Person> {
  serial += 1;
  const id = `second-factor-${serial}`;
  const email = `hai.lop.${serial}@example.com`;
  const passwordHash = await hashPassword(password);
  await insertReadyAccounts(database.db, [{ id, name: 'Đỗ Thị Khóa', email, kind: 'staff', passwordHash }]);
  return { id, email };
}

const enter = async (who: Person, typed = password, clientIp = home) => [
  ...accepted(
    await signIn({ deps, mode: 'demo' }, visitor([], clientIp), 'staff', {
      contact: who.email,
      password: typed,
    }),
  ).cookies,
];

const actorOf = (cookies: string[]) => readActor({ deps }, visitor(cookies));
const isIn = async (cookies: string[]) => (await actorOf(cookies)) !== undefined;
const show = (cookies: string[], code: string, clientIp = home) =>
  showFactor({ deps }, visitor(cookies, clientIp), code);
const wordsOf = (outcome: Outcome<object>) => (outcome.ok ? '' : outcome.refusal.message);

/** With his factor set up, and signed in nowhere. */
async function withFactor() {
  const who = await person();
  const first = await enter(who);
  const made = await enrol(deps, visitor(first), { userId: who.id, password });
  await database.db.delete(sessions).where(eq(sessions.userId, who.id));
  await letTimePass(database.owner);
  return { who, ...made };
}

const mailsTo = async ({ email }: Person) =>
  (await database.db.select().from(outbox).where(eq(outbox.recipient, email)).orderBy(outbox.id)).map(
    ({ kind, body }) => ({ kind, body }),
  );
const eventsOf = async ({ id }: Person) =>
  (
    await database.db
      .select()
      .from(auditEvents)
      .where(eq(auditEvents.subject, `user:${id}`))
  ).map(({ event }) => event);

describe('setting up', () => {
  test('a first code of the app and the password make it; the secret is sealed, codes are digests', async () => {
    const who = await person();
    const [elsewhere, here] = [await enter(who), await enter(who)];
    const { secret, codes } = await enrol(deps, visitor(here), { userId: who.id, password });
    expect([await isIn(elsewhere), await isIn(here)]).toEqual([false, true]);
    expect(new Set(codes).size).toBe(10);
    const stored = JSON.stringify([
      await database.owner.select().from(secondFactors),
      await database.owner.select().from(recoveryCodes),
    ]);
    for (const text of [secret, ...codes, ...codes.map((code) => code.replaceAll('-', ''))])
      expect(stored).not.toContain(text);
    const [row] = await database.db.select().from(secondFactors).where(eq(secondFactors.userId, who.id));
    expect(Buffer.from(row?.secret ?? []).includes(secret)).toBe(false);
    expect(await readOwnFactor(deps, who.id)).toMatchObject({ codesLeft: 10, required: false });
    expect((await mailsTo(who)).map(({ kind }) => kind)).toEqual(['second-factor-set']);
    expect(await eventsOf(who)).toEqual(['second-factor-set']);
  });

  test('is refused with a wrong password, a wrong code, another person’s offer, or one of long ago', async () => {
    const [who, stranger] = [await person(), await person()];
    const here = await enter(who);
    const offer = await offerFactor(deps, who.id);
    const secret = offer.secret.replaceAll(' ', '');
    const good = { offer: offer.sealed, password, code: appCode(secret) };
    const theirs = await offerFactor(deps, stranger.id);
    const attempts = [
      { ...good, password: other },
      { ...good, code: appCode(secret, 5) },
      { ...good, code: '' },
      { ...good, offer: theirs.sealed, code: appCode(theirs.secret.replaceAll(' ', '')) },
      { ...good, offer: 'AAAA' },
      { ...good, offer: undefined },
    ];
    for (const input of attempts) {
      const outcome = await setUpFactor({ deps }, visitor(here), input);
      expect(outcome.ok ? 'done' : outcome.refusal.code).toBe('invalid');
    }
    expect(await setUpFactor({ deps }, visitor(), good)).toMatchObject({ refusal: { code: 'not-allowed' } });
    expect(await setUpFactor({ deps }, visitor(here), good)).toMatchObject({ ok: true });
  });

  test('what was shown stays the same secret while something else is wrong with the form', async () => {
    const who = await person();
    const first = await offerFactor(deps, who.id);
    const again = await offerFactor(deps, who.id, first.sealed);
    expect(again.secret).toBe(first.secret);
    expect((await offerFactor(deps, who.id)).secret).not.toBe(first.secret);
  });

  test('renewing asks for a code of what stands: whoever sits at an open session cannot', async () => {
    const { who, secret } = await withFactor();
    const here = await enter(who);
    accepted(await show(here, appCode(secret)));
    const offer = await offerFactor(deps, who.id);
    const good = { offer: offer.sealed, password, code: appCode(offer.secret.replaceAll(' ', '')) };
    expect(await setUpFactor({ deps }, visitor(here), good)).toMatchObject({
      refusal: { problems: [{ path: 'currentCode' }] },
    });
    await letTimePass(database.owner);
    accepted(await setUpFactor({ deps }, visitor(here), { ...good, currentCode: appCode(secret) }));
    expect((await mailsTo(who)).at(-1)?.kind).toBe('second-factor-renewed');
    const later = await enter(who);
    await letTimePass(database.owner);
    expect(wordsOf(await show(later, appCode(secret)))).toContain('chưa đúng');
    accepted(await show(later, appCode(offer.secret.replaceAll(' ', ''))));
  });
});

/** Every way by which somebody of the staff comes in: each gives the cookies of a session in which no code was shown. */
const waysIn: Record<string, (who: Person) => Promise<string[]>> = {
  'the password': (who) => enter(who),
  'the password at a place of his own': async (who) => {
    await enter(who);
    return enter(who);
  },
  async 'a new password by the link of a forgotten one'(who) {
    accepted(await requestPasswordReset({ deps }, visitor(), who.email));
    const token = /dat-lai-mat-khau\?token=(\S+)/.exec((await mailsTo(who)).at(-1)?.body ?? '')?.[1] ?? '';
    accepted(await resetPassword({ deps }, visitor(), { token, password: other, repeated: other }));
    return enter(who, other);
  },
  async 'a new password by an administrator’s link'(who) {
    accepted(await sendPasswordLink(deps, people.administrator, { userId: who.id }));
    const token = /dat-mat-khau\/(\S+)/.exec((await mailsTo(who)).at(-1)?.body ?? '')?.[1] ?? '';
    accepted(await followPasswordLink(deps, visitor(), { token, password: other, repeated: other }));
    return enter(who, other);
  },
  async 'a session of before he had it'(who) {
    const cookies = await enter(who);
    // As an older release, or a race, might have left it: whole, and long.
    await database.db
      .update(sessions)
      .set({ expiresAt: new Date(Date.now() + 3_600_000) })
      .where(eq(sessions.userId, who.id));
    return cookies;
  },
};

describe.each(Object.entries(waysIn))('by %s', (_, comeIn) => {
  test('nobody is in before the code, and he is with it', async () => {
    const { who, secret } = await withFactor();
    const cookies = await comeIn(who);
    expect(await readHalfSession({ deps }, visitor(cookies))).toMatchObject({ lack: 'code', userId: who.id });
    expect([await isIn(cookies), await readAccountName({ deps }, visitor(cookies))]).toEqual([
      false,
      undefined,
    ]);
    expect(await setUpFactor({ deps }, visitor(cookies), { offer: '', password, code: '' })).toMatchObject({
      refusal: { code: 'not-allowed' },
    });
    expect(wordsOf(await show(cookies, '000000'))).not.toBe('');
    expect(await isIn(cookies)).toBe(false);
    accepted(await show(cookies, appCode(secret)));
    expect(await actorOf(cookies)).toMatchObject({ kind: 'staff', userId: who.id });
    expect(await readHalfSession({ deps }, visitor(cookies))).toBeUndefined();
  });

  test('where everybody must have one, whoever has none sets it up first', async () => {
    deps = { ...deps, staffSecondFactor: 'required' };
    const who = await person();
    const cookies = await comeIn(who);
    expect([await isIn(cookies), (await readHalfSession({ deps }, visitor(cookies)))?.lack]).toEqual([
      false,
      'enrolment',
    ]);
    // One of the ways gave him another password.
    const offer = await offerFactor(deps, who.id);
    const input = { offer: offer.sealed, code: appCode(offer.secret.replaceAll(' ', '')) };
    const outcomes = [
      await setUpFactor({ deps }, visitor(cookies), { ...input, password }),
      await setUpFactor({ deps }, visitor(cookies), { ...input, password: other }),
    ];
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await isIn(cookies)).toBe(true);
  });
});

describe('a code', () => {
  test('is taken once, and none of before after it; of two at once one is refused', async () => {
    const { who, secret } = await withFactor();
    const [one, two, three] = [await enter(who), await enter(who), await enter(who)];
    const both = await Promise.all([show(one, appCode(secret)), show(two, appCode(secret))]);
    expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    expect(both.map(wordsOf).join('')).toContain('đã dùng rồi');
    expect(wordsOf(await show(three, appCode(secret, -1)))).toContain('đã dùng rồi');
    // However often it is sent again: it is no wrong one, and makes nobody wait.
    for (let again = 0; again < 2 * codePauses.free; again += 1)
      expect(wordsOf(await show(three, appCode(secret)))).toContain('đã dùng rồi');
    accepted(await show(three, appCode(secret, 1)));
    expect(await eventsOf(who)).not.toContain('second-factor-failed');
  });

  test('of the app’s next or last half minute is taken, of no other', async () => {
    for (const [shift, taken] of [
      [-1, true],
      [1, true],
      [-3, false],
      [3, false],
    ] as const) {
      const { who, secret } = await withFactor();
      expect((await show(await enter(who), appCode(secret, shift))).ok).toBe(taken);
    }
  });

  test('that was wrong often is not looked at for a while; elsewhere fewer are, and he is told', async () => {
    const { who, secret } = await withFactor();
    const cookies = await enter(who);
    // What cannot be a code is a slip of the finger.
    for (const slip of ['12', '1234567', 'abc', '']) await show(cookies, slip);
    for (let tries = 0; tries < codePauses.free; tries += 1) await show(cookies, '000000');
    const refused = await show(cookies, appCode(secret));
    expect(refused).toMatchObject({ refusal: { waitMs: expect.any(Number) as number } });
    expect((await mailsTo(who)).filter(({ kind }) => kind === 'second-factor-failed')).toHaveLength(1);
    expect((await eventsOf(who)).filter((event) => event === 'second-factor-failed')).toHaveLength(5);
    // A thief of the password at many places: together they have so many tries, and the owner at his own is free of them.
    await database.db.delete(rateLimits);
    for (let place = 1; place <= codePausesElsewhere.free; place += 1)
      await show(cookies, '000000', `198.51.${place}.1`);
    expect(wordsOf(await show(cookies, appCode(secret), '198.51.99.1'))).toContain('quá nhiều lần');
    accepted(await show(cookies, appCode(secret)));
  });

  test('for recovery opens once, also where two come at once, however it is written; its owner is told', async () => {
    const { who, codes } = await withFactor();
    const [one, two] = [await enter(who), await enter(who)];
    const [code = '', next = ''] = codes;
    const both = await Promise.all([show(one, code), show(two, code)]);
    expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    accepted(await show(await enter(who), next.toLowerCase().replaceAll('-', ' ')));
    expect(await readOwnFactor(deps, who.id)).toMatchObject({ codesLeft: 8 });
    expect((await mailsTo(who)).at(-1)?.body).toContain('Còn 8 mã dự phòng');
    expect((await eventsOf(who)).filter((event) => event === 'recovery-code-used')).toHaveLength(2);
  });

  test('of somebody else opens nothing', async () => {
    const [one, two] = [await withFactor(), await withFactor()];
    const cookies = await enter(one.who);
    expect((await show(cookies, appCode(two.secret))).ok).toBe(false);
    expect((await show(cookies, two.codes[0] ?? '')).ok).toBe(false);
  });

  test('of a session that ended meanwhile opens nothing', async () => {
    const { who, secret } = await withFactor();
    const cookies = await enter(who);
    await database.db.delete(sessions).where(eq(sessions.userId, who.id));
    expect((await show(cookies, appCode(secret))).ok).toBe(false);
  });
});

test('V7.2.4: with each code the session goes on under another token; who knows that of before is nobody, and his others stay', async () => {
  const { who, secret } = await withFactor();
  const [here, elsewhere] = [await enter(who), await enter(who)];
  const half = [...here];
  accepted(await show(here, appCode(secret)));
  expect([await isIn(here), await isIn(half)]).toEqual([true, false]);
  expect(await readHalfSession({ deps }, visitor(half))).toBeUndefined();
  expect(await readHalfSession({ deps }, visitor(elsewhere))).toMatchObject({ lack: 'code' });
  const stolen = [...here];
  const ownOf = async () =>
    (await listOwnSessions(deps, who.id, visitor(here))).find((session) => session.here)?.since;
  const before = await ownOf();
  await letTimePass(database.owner);
  accepted(await show(here, appCode(secret)));
  expect([await isIn(here), await isIn(stolen)]).toEqual([true, false]);
  // It is the same session, and no longer than it was.
  expect(before).toBeDefined();
  expect(await ownOf()).toEqual(before);
  // The old token with a good code opens nothing; and of two tabs at once one goes on.
  await letTimePass(database.owner);
  expect((await show(stolen, appCode(secret))).ok).toBe(false);
  await letTimePass(database.owner);
  const tabs = [[...here], [...here]];
  const both = await Promise.all(tabs.map((tab, index) => show(tab, appCode(secret, index))));
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await Promise.all(tabs.map(isIn))).toEqual(both.map(({ ok }) => ok));
});

describe('a browser of his own', () => {
  /** He says so beside the code. @returns its cookie */
  async function trusting() {
    const made = await withFactor();
    const [cookie = ''] = accepted(
      await showFactor({ deps }, visitor(await enter(made.who)), appCode(made.secret), { trusts: true }),
    ).cookies;
    return { ...made, cookie };
  }
  const enterWith = async (who: Person, cookie: string, typed = password) => [
    ...accepted(
      await signIn({ deps, mode: 'demo' }, visitor([cookie]), 'staff', {
        contact: who.email,
        password: typed,
      }),
    ).cookies,
  ];

  test('asks for the password alone, and for a code where it is asked again; he is told', async () => {
    const { who, secret, cookie } = await trusting();
    expect(cookie).toMatch(/Max-Age=2592000; .*HttpOnly; .*SameSite=Strict/);
    const here = await enterWith(who, cookie);
    const actor = await actorOf(here);
    expect(actor).toMatchObject({ userId: who.id });
    if (actor === undefined) throw new Error('nobody');
    expect(requireProof(actor)).toMatchObject({ refusal: { code: 'unproven' } });
    await letTimePass(database.owner);
    accepted(await show(here, appCode(secret)));
    expect((await mailsTo(who)).map(({ kind }) => kind)).toContain('device-trusted');
    expect(await eventsOf(who)).toContain('device-trusted');
    // A wrong code trusts nothing; nor does a right one by which nobody said so.
    const elsewhere = await enter(who);
    expect(await showFactor({ deps }, visitor(elsewhere), '000000', { trusts: true })).toMatchObject({
      ok: false,
    });
    await letTimePass(database.owner);
    expect(accepted(await show(elsewhere, appCode(secret))).cookies).toEqual([]);
    expect((await readOwnFactor(deps, who.id)).trusted).toHaveLength(1);
  });

  test('is nobody else’s, and not for ever', async () => {
    const { cookie, who } = await trusting();
    const { who: stranger } = await withFactor();
    expect(await isIn(await enterWith(stranger, cookie))).toBe(false);
    await database.owner.$client`update trusted_devices set expires_at = now() where user_id = ${who.id}`;
    expect(await isIn(await enterWith(who, cookie))).toBe(false);
  });

  test.each<[string, (who: Person, here: string[], secret: string) => Promise<unknown>]>([
    ['his button', ({ id }) => trustNoDevice(deps, id)],
    [
      'signing out elsewhere',
      async (_who, here, secret) => {
        await letTimePass(database.owner);
        accepted(await show(here, appCode(secret)));
        const actor = await actorOf(here);
        if (actor === undefined) throw new Error('he is in');
        accepted(await endOwnSessions(deps, actor, visitor(here), { began: 'others', password: '' }));
      },
    ],
    [
      'another password',
      ({ id }) =>
        database.db.transaction(async (tx) => setPassword(tx, id, await hashPassword(password), new Date())),
    ],
    [
      'another factor',
      async ({ id }, here, secret) => {
        await letTimePass(database.owner);
        await enrol(deps, visitor(here), { userId: id, password, currentCode: appCode(secret) });
      },
    ],
    ['a closed account', ({ id }) => database.db.transaction((tx) => setAccountClosed(tx, id, new Date()))],
  ])('is trusted no more after %s', async (_way, end) => {
    const { who, secret, cookie } = await trusting();
    const here = await enterWith(who, cookie);
    expect(await isIn(here)).toBe(true);
    await end(who, here, secret);
    await database.owner.$client`update users set disabled_at = null where id = ${who.id}`;
    expect(await isIn(await enterWith(who, cookie))).toBe(false);
  });

  test('is one of five: the oldest goes', async () => {
    const { who, secret, cookie } = await trusting();
    for (let n = 0; n < 5; n += 1) {
      await letTimePass(database.owner);
      accepted(await showFactor({ deps }, visitor(await enter(who)), appCode(secret), { trusts: true }));
    }
    expect((await readOwnFactor(deps, who.id)).trusted).toHaveLength(5);
    expect(await isIn(await enterWith(who, cookie))).toBe(false);
  });
});

describe('without it again', () => {
  test('its owner gives it up with password and code, where nobody must have one', async () => {
    const { who, secret } = await withFactor();
    const [here, elsewhere] = [await enter(who), await enter(who)];
    accepted(await show(here, appCode(secret)));
    accepted(await show(elsewhere, appCode(secret, 1)));
    await letTimePass(database.owner);
    const code = appCode(secret);
    const give = (input: object) => giveUpFactor({ deps }, visitor(here), { password, code, ...input });
    expect([(await give({ password: other })).ok, (await give({ code: '000000' })).ok]).toEqual([
      false,
      false,
    ]);
    const live = { ...deps, staffSecondFactor: 'required' } as const;
    expect(await giveUpFactor({ deps: live }, visitor(here), { password, code })).toMatchObject({
      refusal: { code: 'not-possible' },
    });
    accepted(await give({}));
    expect([await isIn(here), await isIn(elsewhere)]).toEqual([true, false]);
    expect((await mailsTo(who)).at(-1)?.kind).toBe('second-factor-removed');
    expect(await readOwnFactor(deps, who.id)).toEqual({ required: false, trusted: [] });
  });

  test('an administrator takes it away with another person, and its owner is told at once', async () => {
    const { who, secret } = await withFactor();
    const cookies = await enter(who);
    accepted(await show(cookies, appCode(secret)));
    const { administrator, head, desk } = people;
    expect(await proposeFactorEnd(deps, desk, { userId: who.id })).toMatchObject({
      refusal: { code: 'not-allowed' },
    });
    const { proposal } = accepted(await proposeFactorEnd(deps, administrator, { userId: who.id }));
    expect((await mailsTo(who)).at(-1)?.kind).toBe('proposal-propose');
    expect(await isIn(cookies)).toBe(true);
    const act = { id: proposal, event: 'approve', lock: 1 };
    expect((await actOnProposal(deps, proposalKinds, administrator, act)).ok).toBe(false);
    accepted(await actOnProposal(deps, proposalKinds, head, act));
    expect(await isIn(cookies)).toBe(false);
    expect((await mailsTo(who)).map(({ kind }) => kind)).toContain('second-factor-removed');
    expect(await isIn(await enter(who))).toBe(true);
  });

  test('whoever runs the server takes it away where nobody is left to: written down, its owner and the approvers told', async () => {
    const { who, secret } = await withFactor();
    const cookies = await enter(who);
    accepted(await show(cookies, appCode(secret)));
    await database.owner
      .$client`insert into staff_roles (user_id, role, valid_from) values (${who.id}, 'administrator', '2018-03-29')`;
    expect(await endFactorFromServer(deps, 'khong.co@example.com')).toMatchObject({
      refusal: { code: 'not-found' },
    });
    accepted(await endFactorFromServer(deps, ` ${who.email.toUpperCase()} `));
    expect(await endFactorFromServer(deps, who.email)).toMatchObject({
      refusal: { code: 'changed-meanwhile' },
    });
    expect(await isIn(cookies)).toBe(false);
    expect(await eventsOf(who)).toContain('second-factor-removed');
    expect((await mailsTo(who)).at(-1)?.kind).toBe('second-factor-removed');
    const head = await mailsTo({ id: 'truongban', email: 'truongban@demo.phuan' });
    expect(head.at(-1)).toMatchObject({ kind: 'account-without-factor' });
    await database.owner.$client`delete from staff_roles where user_id = ${who.id}`;
  });

  test('a role of weight that one person takes away alone is told to its owner and the chairman', async () => {
    const who = await person();
    const give = (role: string) =>
      database.owner
        .$client`insert into staff_roles (user_id, role, valid_from) values (${who.id}, ${role}, '2018-03-29')`;
    const told = async () => [
      ...(await mailsTo(who)).map(({ kind }) => kind),
      ...(await mailsTo({ id: '', email: 'truongban@demo.phuan' })).map(({ kind }) => kind),
    ];
    await give('contributor');
    accepted(await withdrawRole(deps, people.administrator, { userId: who.id, role: 'contributor' }));
    expect(await told()).not.toContain('account-without-role');
    await give('vice-chairman');
    accepted(await withdrawRole(deps, people.administrator, { userId: who.id, role: 'vice-chairman' }));
    expect((await told()).filter((kind) => kind === 'account-without-role')).toHaveLength(2);
  });

  test('a role that is given or taken ends what he is signed in to', async () => {
    const who = await person();
    for (const change of [
      () => assignRole(deps, people.administrator, { userId: who.id, role: 'contributor', sectors: [] }),
      () => withdrawRole(deps, people.administrator, { userId: who.id, role: 'contributor' }),
    ]) {
      const cookies = await enter(who);
      accepted(await change());
      expect(await isIn(cookies)).toBe(false);
    }
  });
});

describe('asked again', () => {
  test('ten minutes after the code, of whoever has a factor, and of nobody else', async () => {
    const { who, secret } = await withFactor();
    await database.owner
      .$client`insert into staff_roles (user_id, role, valid_from) values (${who.id}, 'administrator', '2018-03-29')`;
    const cookies = await enter(who);
    accepted(await show(cookies, appCode(secret)));
    const invited = await person();
    const give = async () => {
      const actor = await actorOf(cookies);
      if (actor === undefined) throw new Error('he is in');
      return assignRole(deps, actor, { userId: invited.id, role: 'contributor', sectors: [] });
    };
    accepted(await give());
    await letProofLapse(database.owner);
    expect(await give()).toMatchObject({ refusal: { code: 'unproven' } });
    await letTimePass(database.owner);
    accepted(await show(cookies, appCode(secret)));
    accepted(await give());
    await database.owner.$client`delete from staff_roles where user_id = ${who.id}`;
  });
});
