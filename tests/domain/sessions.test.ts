// Sessions of one's own that are ended one by one, those of others that an administrator ends, and when they end by themselves.
import { eq } from 'drizzle-orm';
import { beforeEach, expect, test } from 'vitest';

import { hashPassword } from '#app/adapters/password-hash.server.ts';
import {
  endColleaguesSessions,
  endEverybodysSessions,
  endOwnSessions,
  endSessionsOfContact,
} from '#app/domain/accounts/end-sessions.server.ts';
import { readActor } from '#app/domain/accounts/read-actor.server.ts';
import { asksBeforeEnding, listOwnEvents, listOwnSessions } from '#app/domain/accounts/sessions.server.ts';
import { signIn } from '#app/domain/accounts/sign-in.server.ts';
import { dayMs } from '#app/values/durations.ts';
import { insertReadyAccounts } from '#db/queries/ready-accounts.server.ts';
import { auditEvents, outbox, rateLimits, sessions, trustedDevices, users } from '#db/schema/index.ts';
import { accountPortal } from '../support/account-portal.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, people } from '../support/dossiers.ts';
import { appCode, enrol, letProofLapse, letTimePass } from '../support/second-factor.ts';
import { showFactor } from '#app/domain/accounts/second-factor.server.ts';

const database = useDatabase();
const password = 'con trâu đi trước cái cày';
let portal: ReturnType<typeof accountPortal>;
let serial = 0;

beforeEach(async () => {
  portal = accountPortal(database.db);
  for (const table of [rateLimits, sessions, outbox]) await database.owner.delete(table);
});

interface Person {
  readonly id: string;
  readonly kind: 'resident' | 'staff';
  readonly email: string;
}

async function person(kind: Person['kind']): Promise<Person> {
  serial += 1;
  const who = { id: `sessions-${serial}`, kind, email: `phien.${serial}@example.com` };
  const passwordHash = await hashPassword(password);
  await insertReadyAccounts(database.db, [{ ...who, name: 'Lê Văn Phiên', passwordHash }]);
  await database.owner.update(users).set({ emailVerified: true }).where(eq(users.id, who.id));
  return who;
}

/** @param given what the browser holds: it is given more */
const visitor = (given: string[] = []) => ({ headers: new Headers(), clientIp: '203.0.113.9', given });

/** @returns the browser in which he is now signed in */
async function enter({ email, kind }: Person): Promise<string[]> {
  const input = { contact: email, password };
  return [...accepted(await signIn(portal.portal, visitor(), kind, input)).cookies];
}

const actorIn = async (browser: string[]) => {
  const actor = await readActor(portal.portal, visitor(browser), true);
  if (actor === undefined) throw new Error('nobody is signed in');
  return actor;
};
const isIn = async (browser: string[]) => (await readActor(portal.portal, visitor(browser))) !== undefined;
const end = async (browser: string[], began: readonly string[] | 'others', typed: unknown = password) =>
  endOwnSessions(portal.deps, await actorIn(browser), visitor(browser), { began, password: typed });
/** By when it began. */
const nameOf = async ({ id }: Person, browser: string[]) =>
  (await listOwnSessions(portal.deps, id, visitor(browser))).find(({ here }) => here)?.since.toISOString() ??
  '';
/** He signed in longer ago than that he need not say who he is. */
const letSignInsAge = () =>
  database.owner.$client`update sessions set created_at = created_at - interval '11 minutes'`;
const mailsTo = async ({ email }: Pick<Person, 'email'>) =>
  (await database.db.select().from(outbox).where(eq(outbox.recipient, email))).map(({ kind }) => kind);
const eventsOf = async (subject: string) =>
  (await database.db.select().from(auditEvents).where(eq(auditEvents.subject, subject))).map(
    ({ event, detail }) => ({ event, detail }),
  );

test('V7.5.2: one session is ended, alone, by whoever says once more who he is', async () => {
  const who = await person('resident');
  const here = await enter(who);
  const [telephone, shop] = [await enter(who), await enter(who)];
  await letSignInsAge();
  const lost = await nameOf(who, telephone);
  for (const wrong of ['', 'không phải thế', null])
    expect(await end(here, [lost], wrong)).toMatchObject({ refusal: { problems: [{ path: 'password' }] } });
  expect(await asksBeforeEnding(portal.portal, visitor(here))).toBe(true);
  expect(await isIn(telephone)).toBe(true);
  accepted(await end(here, [lost]));
  expect(await Promise.all([here, telephone, shop].map(isIn))).toEqual([true, false, true]);
  const [event] = await listOwnEvents(portal.deps, who.id);
  expect(event?.what).toBe('Đăng xuất thiết bị khác');
  // Twice is fine, and what is no moment of his names nothing.
  accepted(await end(here, [lost]));
  for (const nothing of [[], ['hôm qua'], ['']])
    expect(await end(here, nothing)).toMatchObject({ refusal: { problems: [{ path: 'session' }] } });
  accepted(await end(here, 'others'));
  expect(await Promise.all([here, shop].map(isIn))).toEqual([true, false]);
});

test('nobody ends the session of somebody else by its name', async () => {
  const [who, other] = [await person('resident'), await person('resident')];
  const [here, theirs] = [await enter(who), await enter(other)];
  accepted(await end(here, [await nameOf(other, theirs)]));
  expect(await isIn(theirs)).toBe(true);
});

test('whoever signed in a moment ago is not asked: also who has no password, as he came from elsewhere', async () => {
  const who = await person('resident');
  const [here, there] = [await enter(who), await enter(who)];
  await database.owner.$client`delete from credentials where user_id = ${who.id}`;
  const named = await nameOf(who, there);
  expect(await asksBeforeEnding(portal.portal, visitor(here))).toBe(false);
  accepted(await end(here, [named], undefined));
  expect(await isIn(there)).toBe(false);
  await letSignInsAge();
  const refused = await end(here, 'others');
  expect(refused.ok ? '' : refused.refusal.message).toContain('chưa có mật khẩu');
});

test('of the staff the second factor asks, where there is one; no browser is trusted afterwards', async () => {
  const who = await person('staff');
  const here = await enter(who);
  const { secret } = await enrol(portal.deps, visitor(here), { userId: who.id, password });
  const there = await enter(who);
  await letTimePass(database.owner);
  accepted(await showFactor(portal.portal, visitor(there), appCode(secret), { trusts: true }));
  const named = await nameOf(who, there);
  await letProofLapse(database.owner);
  expect(await end(here, [named])).toMatchObject({ refusal: { code: 'unproven' } });
  await letTimePass(database.owner);
  accepted(await showFactor(portal.portal, visitor(here), appCode(secret)));
  expect(await database.db.$count(trustedDevices)).toBe(1);
  accepted(await end(here, [named], undefined));
  expect([await isIn(here), await isIn(there)]).toEqual([true, false]);
  expect(await database.db.$count(trustedDevices)).toBe(0);
});

test('V7.4.5: an administrator ends those of a colleague: written down, and told to him', async () => {
  const who = await person('staff');
  const [one, two] = [await enter(who), await enter(who)];
  for (const nobody of [people.desk, people.civil, people.an])
    expect(await endColleaguesSessions(portal.deps, nobody, { userId: who.id })).toMatchObject({
      refusal: { code: 'not-allowed' },
    });
  const { administrator } = people;
  const unknown = await endColleaguesSessions(portal.deps, administrator, { userId: people.an.userId });
  expect(unknown).toMatchObject({ refusal: { code: 'not-found' } });
  expect(
    await endColleaguesSessions(portal.deps, administrator, { userId: administrator.userId }),
  ).toMatchObject({ refusal: { code: 'not-possible' } });
  expect(await isIn(one)).toBe(true);
  accepted(await endColleaguesSessions(portal.deps, administrator, { userId: who.id }));
  expect([await isIn(one), await isIn(two)]).toEqual([false, false]);
  expect(await eventsOf(`user:${who.id}`)).toMatchObject([{ event: 'sessions-ended' }]);
  expect(await mailsTo(who)).toEqual(['sessions-ended']);
  // He is not shut out.
  expect(await isIn(await enter(who))).toBe(true);
});

test('V7.4.5: those of a resident by what he is reached at; nobody learns who has an account', async () => {
  const who = await person('resident');
  const here = await enter(who);
  const ask = (contact: unknown, by: Parameters<typeof endSessionsOfContact>[1] = people.administrator) =>
    endSessionsOfContact(portal.deps, by, contact);
  expect(await ask(who.email, people.head)).toMatchObject({ refusal: { code: 'not-allowed' } });
  const session = { tokenDigest: new Uint8Array(32), provenUntil: new Date(Date.now() - 1) };
  expect(await ask(who.email, { ...people.administrator, session })).toMatchObject({
    refusal: { code: 'unproven' },
  });
  expect(await ask('không phải địa chỉ')).toMatchObject({ refusal: { problems: [{ path: 'contact' }] } });
  expect(await ask('khong.co.ai@example.com')).toEqual({ ok: true });
  expect(await isIn(here)).toBe(true);
  expect(await ask(` ${who.email.toUpperCase()} `)).toEqual({ ok: true });
  expect(await isIn(here)).toBe(false);
  expect(await mailsTo(who)).toEqual(['sessions-ended']);
  expect(await eventsOf(`user:${who.id}`)).toMatchObject([{ event: 'sessions-ended' }]);
});

test('V7.4.5: those of everybody but his own, with a reason, told to all who could set it right', async () => {
  const [resident, staff] = [await person('resident'), await person('staff')];
  const browsers = [await enter(resident), await enter(staff)];
  const input = { contact: 'quantri@demo.phuan', password: 'PhuAn@2018' };
  const own = [...accepted(await signIn(portal.portal, visitor(), 'staff', input)).cookies];
  const administrator = await actorIn(own);
  const ask = (by: typeof administrator, reason: unknown) => endEverybodysSessions(portal.deps, by, reason);
  expect(await ask(people.head, 'một lý do đủ dài')).toMatchObject({ refusal: { code: 'not-allowed' } });
  expect(await ask(administrator, ' ngắn     ')).toMatchObject({
    refusal: { problems: [{ path: 'reason' }] },
  });
  expect(await Promise.all(browsers.map(isIn))).toEqual([true, true]);
  accepted(await ask(administrator, 'máy chủ bị xâm nhập'));
  expect(await Promise.all([...browsers, own].map(isIn))).toEqual([false, false, true]);
  expect((await eventsOf('user')).at(-1)).toEqual({
    event: 'all-sessions-ended',
    detail: { reason: 'máy chủ bị xâm nhập' },
  });
  expect(await mailsTo({ email: 'truongban@demo.phuan' })).toEqual(['all-sessions-ended']);
  expect(await mailsTo({ email: 'quantri@demo.phuan' })).toEqual([]);
});

test('V7.3.1: a resident who does nothing for two weeks is out, and after a month whatever he does', async () => {
  const who = await person('resident');
  const here = await enter(who);
  const endOf = async () =>
    (await database.db.select().from(sessions).where(eq(sessions.userId, who.id)))[0]?.expiresAt.getTime() ??
    0;
  const age = (days: number) => database.owner.$client`
    update sessions set created_at = created_at - ${days} * interval '1 day',
      expires_at = expires_at - ${days} * interval '1 day'`;
  const left = async () => Math.round(((await endOf()) - Date.now()) / dayMs);
  expect(await left()).toBe(14);
  await age(10);
  expect(await left()).toBe(4);
  // A page that asks by itself is nothing that he does.
  await readActor(portal.portal, visitor(here));
  expect(await left()).toBe(4);
  await actorIn(here);
  expect(await left()).toBe(14);
  await age(13);
  await actorIn(here);
  expect(await left()).toBe(7);
  await age(8);
  expect(await isIn(here)).toBe(false);
});
