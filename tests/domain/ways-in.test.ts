// By what an account is entered, attacked: many at once, strangers at many addresses, links of before. On a real database.
import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';

import { elsewherePauses, signInPauses } from '#app/domain/accounts/attempts.server.ts';
import { closeAccount } from '#app/domain/accounts/close-account.server.ts';
import { askToChangeContact, confirmContact, removeContact } from '#app/domain/accounts/contacts.server.ts';
import { followPasswordLink, sendPasswordLink } from '#app/domain/accounts/invite-staff.server.ts';
import { readActor } from '#app/domain/accounts/read-actor.server.ts';
import {
  changeOwnPassword,
  requestPasswordReset,
  resetPassword,
  resetPasswordByCode,
} from '#app/domain/accounts/reset-password.server.ts';
import { signIn } from '#app/domain/accounts/sign-in.server.ts';
import { purgeExpired } from '#db/queries/people.server.ts';
import { insertReadyAccounts } from '#db/queries/ready-accounts.server.ts';
import { lockUser, passwordHashOf, setPassword } from '#db/queries/ways-in.server.ts';
import { credentials, outbox, rateLimits, sessions, users } from '#db/schema/index.ts';
import { hashPassword } from '#app/adapters/password-hash.server.ts';
import type { Outcome } from '#app/domain/kernel/refusal.ts';
import { accountPortal } from '../support/account-portal.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, people } from '../support/dossiers.ts';
import { columnsHolding } from '../support/scan.ts';

const database = useDatabase();
const password = 'con trâu đi trước cái cày';
const other = 'ruộng sâu trâu nái';
const home = '203.0.113.9';
let serial = 0;
let portal: ReturnType<typeof accountPortal>;

beforeEach(async () => {
  portal = accountPortal(database.db);
  await database.db.delete(rateLimits);
});

const visitor = (cookies: readonly string[] = [], clientIp = home) => ({
  headers: new Headers({ cookie: cookies.map((line) => line.split(';', 1).join('')).join('; ') }),
  clientIp,
});

interface Person {
  readonly id: string;
  readonly kind: 'resident' | 'staff';
  readonly email: string;
  readonly phone: string;
}

async function person(kind: Person['kind']): Promise<Person> {
  serial += 1;
  const id = `ways-in-${serial}`;
  const email = `duong.vao.${serial}@example.com`;
  const phone = `+8493${String(1_000_000 + serial)}`;
  const passwordHash = await hashPassword(password);
  await insertReadyAccounts(database.db, [{ id, name: 'Đỗ Thị Vào', email, kind, passwordHash }]);
  if (kind === 'resident') await database.db.update(users).set({ phone }).where(eq(users.id, id));
  return { id, kind, email, phone };
}

const enter = (who: Person, typed = password, clientIp = home, cookies: readonly string[] = []) =>
  signIn(portal.portal, visitor(cookies, clientIp), who.kind, { contact: who.email, password: typed });

const isIn = async (cookies: readonly string[]) =>
  (await readActor(portal.portal, visitor(cookies))) !== undefined;

const wordsOf = (outcome: Outcome<object>) => (outcome.ok ? '' : outcome.refusal.message);

async function lastMail(contact: string): Promise<string> {
  const rows = await database.db
    .select()
    .from(outbox)
    .where(eq(outbox.recipient, contact))
    .orderBy(outbox.id);
  return rows.at(-1)?.body ?? '';
}
const resetTokenOf = async ({ email }: Person) =>
  /dat-lai-mat-khau\?token=(\S+)/.exec(await lastMail(email))?.[1] ?? '';
const staffTokenOf = async ({ email }: Person) =>
  /dat-mat-khau\/(\S+)/.exec(await lastMail(email))?.[1] ?? '';
const codeTo = async (contact: string) => /\b\d{6}\b/.exec(await lastMail(contact))?.[0] ?? '';

async function forget(who: Person, contact = who.email) {
  const asked = accepted(await requestPasswordReset(portal.portal, visitor(), contact));
  return asked.codeId ?? '';
}

/** Every way by which a password or a contact changes. `own`: whoever does it is signed in, and stays so. */
const changes: Record<
  string,
  {
    readonly kinds: readonly Person['kind'][];
    readonly own?: true;
    change(who: Person, own: readonly string[]): Promise<unknown>;
  }
> = {
  'the link of a forgotten password': {
    kinds: ['resident', 'staff'],
    async change(who) {
      await forget(who);
      const token = await resetTokenOf(who);
      accepted(await resetPassword(portal.portal, visitor(), { token, password: other, repeated: other }));
    },
  },
  'the code of a forgotten password': {
    kinds: ['resident'],
    async change(who) {
      const codeId = await forget(who, who.phone);
      const code = await codeTo(who.phone);
      const typed = { codeId, code, password: other, repeated: other };
      accepted(await resetPasswordByCode(portal.portal, visitor(), typed));
    },
  },
  'a changed contact': {
    kinds: ['resident'],
    own: true,
    async change(who, own) {
      const contact = `moi.${who.email}`;
      const actor = { kind: 'resident', userId: who.id, name: '' } as const;
      const asked = await askToChangeContact(portal.portal, visitor(own), actor, {
        way: 'email',
        contact,
        password,
      });
      const { codeId } = accepted(asked).sent;
      accepted(
        await confirmContact(portal.portal, visitor(own), actor, { codeId, code: await codeTo(contact) }),
      );
    },
  },
  'a contact taken away': {
    kinds: ['resident'],
    own: true,
    async change(who, own) {
      const actor = { kind: 'resident', userId: who.id, name: '' } as const;
      accepted(await removeContact(portal.portal, visitor(own), actor, { way: 'phone', password }));
    },
  },
  'an administrator who takes the password away': {
    kinds: ['staff'],
    change: async ({ id }) =>
      accepted(await sendPasswordLink(portal.deps, people.administrator, { userId: id })),
  },
  'the link of an administrator': {
    kinds: ['staff'],
    async change(who) {
      accepted(await sendPasswordLink(portal.deps, people.administrator, { userId: who.id }));
      const token = await staffTokenOf(who);
      accepted(await followPasswordLink(portal.deps, visitor(), { token, password: other, repeated: other }));
    },
  },
  'a closed account': {
    kinds: ['staff'],
    change: async ({ id }) =>
      accepted(await closeAccount(portal.deps, people.administrator, { userId: id, closed: true })),
  },
};

describe('what rests on a password or a contact ends with it', () => {
  const cases = Object.entries(changes).flatMap(([name, { kinds }]) =>
    kinds.map((kind) => [name, kind] as const),
  );

  test.each(cases)('%s, of %s: every session but the one that did it', async (name, kind) => {
    const way = changes[name];
    const who = await person(kind);
    const here = accepted(await enter(who)).cookies;
    const elsewhere = [accepted(await enter(who)).cookies, accepted(await enter(who)).cookies];
    await way?.change(who, here);
    expect(await isIn(here)).toBe(way?.own === true);
    expect(await Promise.all(elsewhere.map(isIn))).toEqual([false, false]);
  });

  test.each(cases.filter(([name]) => name !== 'a closed account'))(
    '%s, of %s: a link and a code that were sent before',
    async (name, kind) => {
      const who = await person(kind);
      const own = accepted(await enter(who)).cookies;
      await forget(who);
      const token = await resetTokenOf(who);
      const codeId = kind === 'resident' ? await forget(who, who.phone) : '';
      const code = await codeTo(who.phone);
      await database.db.delete(rateLimits);
      await changes[name]?.change(who, own);
      const late = 'một câu đến sau';
      const typed = { password: late, repeated: late };
      expect(await resetPassword(portal.portal, visitor(), { token, ...typed })).toMatchObject({ ok: false });
      expect(await resetPasswordByCode(portal.portal, visitor(), { codeId, code, ...typed })).toMatchObject({
        ok: false,
      });
      expect(wordsOf(await enter(who, late))).not.toBe('');
    },
  );

  test.each(['resident', 'staff'] as const)(
    'who is let in by a password that changes in the same moment is out again: %s',
    async (kind) => {
      for (let round = 0; round < 4; round += 1) {
        const who = await person(kind);
        await forget(who);
        const token = await resetTokenOf(who);
        const [reset, ...entered] = await Promise.all([
          resetPassword(portal.portal, visitor(), { token, password: other, repeated: other }),
          ...Array.from({ length: 8 }, (_, index) => enter(who, password, `198.51.100.${index}`)),
        ]);
        accepted(reset);
        const left = entered.map(async (one) => one.ok && isIn(one.cookies));
        expect(await Promise.all(left)).toEqual(entered.map(() => false));
        expect((await enter(who, other)).ok).toBe(true);
      }
      // And where it is certain: the password is compared, then changed, then the session would be opened.
      const who = await person(kind);
      let entering: ReturnType<typeof enter> | undefined;
      await database.db.transaction(async (tx) => {
        await lockUser(tx, who.id);
        entering = enter(who);
        // It has compared, and waits for the account.
        await expect
          .poll(async () => {
            const waiting = await database.owner.$client<{ waiting: number }[]>`
              select count(*)::int as waiting from pg_locks where not granted`;
            return waiting[0]?.waiting;
          })
          .toBeGreaterThan(0);
        await setPassword(tx, who.id, await hashPassword(other), new Date());
      });
      expect(await entering).toMatchObject({ ok: false });
      expect(await database.db.$count(sessions, eq(sessions.userId, who.id))).toBe(0);
    },
  );

  test('nothing that opens an account can be read in the database, but in the mails that wait', async () => {
    const who = await person('resident');
    const cookies = accepted(await enter(who)).cookies;
    await forget(who);
    const token = await resetTokenOf(who);
    const session = /=([^;]+)/.exec(cookies[0] ?? '')?.[1] ?? '';
    expect([token.length, session.length]).toEqual([43, 43]);
    expect(await columnsHolding(database.owner.$client, session)).toEqual([]);
    const places = await columnsHolding(database.owner.$client, token);
    expect(places.filter((place) => !place.startsWith('outbox.'))).toEqual([]);
  });
});

describe('wrong passwords from everywhere', () => {
  const wrong = 'không phải câu này';
  const free = elsewherePauses.free;
  /** A network of its own each. */
  const place = (index: number) => `198.${18 + Math.floor(index / 250)}.${index % 250}.7`;
  const guess = (who: Person, index: number) => enter(who, wrong, place(index));

  test.each(['resident', 'staff'] as const)(
    'are bounded for one account over all places together, at once too; its owner still gets in where he was: %s',
    async (kind) => {
      const who = await person(kind);
      accepted(await enter(who, password, home));
      const replies = await Promise.all(Array.from({ length: free + 15 }, (_, index) => guess(who, index)));
      const looked = replies.filter((reply) => wordsOf(reply).includes('không đúng'));
      expect(looked).toHaveLength(free);
      const refused = await enter(who, password, place(900));
      expect(refused).toMatchObject({ refusal: { waitMs: expect.any(Number) as unknown } });
      expect(wordsOf(refused)).toContain('Quên mật khẩu');
      accepted(await enter(who, password, home));
      // His own places count for themselves, as before.
      for (let index = 0; index < signInPauses.free; index += 1) await enter(who, wrong, home);
      expect((await enter(who, password, home)).ok).toBe(false);
      // Where he sets another password he is at home, too.
      await forget(who);
      const token = await resetTokenOf(who);
      const at = { clientIp: place(901) };
      accepted(await resetPassword(portal.portal, at, { token, password: other, repeated: other }));
      accepted(await enter(who, other, place(901)));
      expect((await enter(who, other, place(902))).ok).toBe(false);
    },
  );

  test('the pause grows, ends, and is that of an address that nobody has', async () => {
    const nobody = { ...(await person('resident')), email: 'khong.co.ai@example.com' };
    for (let index = 0; index < free; index += 1) await guess(nobody, index);
    for (const minutes of [1, 2, 4]) {
      expect(wordsOf(await guess(nobody, 500 + minutes))).toContain(`đợi ${minutes} phút`);
      portal.clock.set(new Date(portal.clock.now().getTime() + minutes * 60_000));
      expect(wordsOf(await guess(nobody, 600 + minutes))).toContain('không đúng');
    }
  });

  test('whoever has a whole network has no more tries by it', async () => {
    const reached = await Promise.all(
      Array.from({ length: 310 }, async (_, index) => {
        const email = `nguoi.${index}@example.com`;
        const who = { id: '', kind: 'resident', phone: '', email } as const;
        return wordsOf(await enter(who, wrong, `192.0.2.${index % 250}`));
      }),
    );
    expect(reached.filter((words) => words.includes('không đúng'))).toHaveLength(300);
    // Who comes for the first time is not told that he tried: until when it is so, and what else he can do.
    const told = reached.filter((words) => words.includes('tạm chỉ nhận'));
    expect(told).toHaveLength(10);
    for (const words of told) {
      expect(words).not.toContain('Bạn đã');
      for (const way of [/\(từ \d\d:\d\d\)/, /mạng khác/, /Quên mật khẩu/]) expect(words).toMatch(way);
    }
  });

  test('a place is one’s own for half a year', async () => {
    const who = await person('resident');
    accepted(await enter(who));
    const places = () => database.owner.$client`select 1 from sign_in_places where user_id = ${who.id}`;
    const in_ = (days: number) => new Date(portal.clock.now().getTime() + days * 86_400_000);
    await purgeExpired(database.db, in_(179));
    expect(await places()).toHaveLength(1);
    await purgeExpired(database.db, in_(181));
    expect(await places()).toHaveLength(0);
  });

  test('a live portal lets nobody in by the password of its own instructions', async () => {
    const who = await person('staff');
    await database.db.transaction(async (tx) =>
      setPassword(tx, who.id, await hashPassword('PhuAn@2018'), new Date()),
    );
    const typed = { contact: who.email, password: 'PhuAn@2018' };
    const live = { ...portal.portal, mode: 'live' as const };
    expect(wordsOf(await signIn(live, visitor(), 'staff', typed))).toContain('ai cũng biết');
    expect((await signIn(portal.portal, visitor(), 'staff', typed)).ok).toBe(true);
  });
});

test('a password is changed by the one before: all sessions end, and a stranger at an open browser gets nowhere', async () => {
  const { id, email } = await person('resident');
  const enter = (typed: string) =>
    signIn({ ...portal, mode: 'live' }, visitor(), 'resident', { contact: email, password: typed });
  const { cookies } = accepted(await enter(password));
  const change = (current: string, chosen: string, repeated = chosen) =>
    changeOwnPassword(portal, visitor(), id, { current, password: chosen, repeated });
  expect(await change(other, other)).toMatchObject({
    refusal: { problems: [{ path: 'current-password' }] },
  });
  expect(await change(password, 'matkhau123456')).toMatchObject({
    refusal: { problems: [{ path: 'password' }] },
  });
  expect(await change(password, other, password)).toMatchObject({
    refusal: { problems: [{ path: 'repeated' }] },
  });
  expect(await readActor(portal, visitor(cookies))).toMatchObject({ userId: id });
  // Two at once by the same password: one of them is the last, the other is told.
  const both = await Promise.all([change(password, other), change(password, `${other} nữa`)]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await readActor(portal, visitor(cookies))).toBeUndefined();
  expect((await enter(password)).ok).toBe(false);
  expect((await enter(both[0].ok ? other : `${other} nữa`)).ok).toBe(true);
});

test('a hash of before is made anew at a sign-in, and what was open stays open', async () => {
  const { id, email } = await person('resident');
  const enter = () =>
    signIn({ ...portal, mode: 'live' }, visitor(), 'resident', { contact: email, password });
  const old = `${await hashPassword(password)}:old`;
  await database.db.update(credentials).set({ passwordHash: old }).where(eq(credentials.userId, id));
  const { cookies } = accepted(await enter());
  const hash = await passwordHashOf(database.db, id);
  expect(hash).not.toBe(old);
  expect(await readActor(portal, visitor(cookies))).toMatchObject({ userId: id });
  accepted(await enter());
  expect(await passwordHashOf(database.db, id)).toBe(hash);
});
